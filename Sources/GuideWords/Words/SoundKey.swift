/// How a word sounds, roughly: spellings of one sound have one key, as "caugh" and "cough".
///
/// After Metaphone (Philips, 1990), for what people mistake: vowels inside a word, doubled letters and
/// an "h" tell nothing, and "ph", "ck", "qu", "x" and a soft "c" are what they sound like.
package enum SoundKey {
  /// The key of a word in small letters.
  package static func of(_ word: [UInt8]) -> [UInt8] {
    var key: [UInt8] = []
    var rest = word[...]
    while let letter = rest.first {
      let spelling = spellings.first { rest.starts(with: $0.letters.utf8) && $0.mayStand(in: rest) }
      if let spelling {
        for byte in spelling.sound.utf8 where key.last != byte { key.append(byte) }
      } else if isVowel(letter) {
        if rest.count == word.count { key.append(UInt8(ascii: "a")) }
      } else if key.last != letter {
        key.append(letter)
      }
      rest = rest.dropFirst(spelling?.letters.utf8.count ?? 1)
    }
    return key
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "w"), UInt8(ascii: "y"):
      true
    default: false
    }
  }

  /// Letters that sound otherwise than they are written.
  private struct Spelling {
    let letters: String
    let sound: String
    var isEnding = false

    func mayStand(in rest: ArraySlice<UInt8>) -> Bool {
      !isEnding || rest.count == letters.utf8.count
    }
  }

  /// The first that fits counts.
  private static let spellings = [
    Spelling(letters: "ough", sound: "f", isEnding: true),
    Spelling(letters: "augh", sound: "f", isEnding: true),
    Spelling(letters: "ght", sound: "t"), Spelling(letters: "gh", sound: ""),
    Spelling(letters: "tch", sound: "k"), Spelling(letters: "ch", sound: "k"),
    Spelling(letters: "ck", sound: "k"), Spelling(letters: "qu", sound: "k"),
    Spelling(letters: "ce", sound: "s"), Spelling(letters: "ci", sound: "s"),
    Spelling(letters: "cy", sound: "s"), Spelling(letters: "c", sound: "k"),
    Spelling(letters: "ph", sound: "f"), Spelling(letters: "x", sound: "ks"),
    Spelling(letters: "z", sound: "s"), Spelling(letters: "h", sound: ""),
  ]
}
