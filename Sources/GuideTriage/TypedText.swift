/// A question as it was typed, on whatever keyboard, brought to what its words are.
///
/// `can´t`, `` can`t ``, `can′t` and `can t` are "can't"; characters of no width stand inside words or
/// between them, so both are tried.
package struct TypedText {
  /// The ways in which the text can be read, the likeliest first.
  package let readings: [String]

  package init(_ text: String) {
    let joined = TypedText.normalised(text, spacingInvisible: false)
    let parted = TypedText.normalised(text, spacingInvisible: true)
    readings = joined == parted ? [joined] : [parted, joined]
  }

  /// The text with plain apostrophes, and with a blank or nothing for each character of no width.
  private static func normalised(_ text: String, spacingInvisible: Bool) -> String {
    let isPlain = text.utf8.allSatisfy { $0 < 0x80 && $0 != UInt8(ascii: "`") }
    var result = String.UnicodeScalarView()
    if isPlain {
      result = text.unicodeScalars
    } else {
      for scalar in text.unicodeScalars {
        switch scalar.value {
        case 0x60, 0xB4, 0x2B9, 0x2BB, 0x2BC, 0x2BD, 0x2018, 0x2019, 0x201B, 0x2032, 0x2035, 0xFF07,
          0xFFFD:
          result.append("'")
        case 0xAD, 0x34F, 0x61C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF:
          if spacingInvisible { result.append(" ") }
        default: result.append(scalar)
        }
      }
    }
    return String(result).withContractionsJoined
  }
}

extension String {
  /// The text with "can t" and its like as one word.
  fileprivate var withContractionsJoined: String {
    guard utf8.count < 10_000 else { return self }
    let words = split(separator: " ")
    guard words.contains(where: { $0.utf8.count == 1 && ($0 == "t" || $0 == "T") }) else {
      return self
    }
    var joined: [String] = []
    for word in words {
      if let last = joined.last, word == "t" || word == "T",
        String.beginnings.contains(last.lowercased())
      {
        joined[joined.count - 1] = last + "'t"
      } else {
        joined.append(String(word))
      }
    }
    return joined.joined(separator: " ")
  }

  /// What stands before the apostrophe of a word that ends in "n't".
  private static let beginnings: Set<String> = [
    "can", "don", "won", "isn", "aren", "wasn", "weren", "doesn", "didn", "couldn", "wouldn",
    "shouldn", "hasn", "haven", "hadn", "ain",
  ]
}
