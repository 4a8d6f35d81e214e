/// Reads the lists of words that stand in the source as text.
///
/// By bytes: cutting at characters would cost more than the search that needs the list.
package enum WordList {
  /// The folded words of a text.
  package static func words(of text: String) -> [[UInt8]] {
    let bytes = text.utf8.span
    var reader = WordReader()
    var words: [[UInt8]] = []
    while reader.advance(in: bytes) { words.append(reader.word) }
    return words
  }

  /// Those of some stems that a word of a list has, without stemming the other words.
  package static func stems(of list: String, among stems: StemSet) -> Set<[UInt8]> {
    var found: Set<[UInt8]> = []
    forEach(of: stems, in: list) { stem, _ in found.insert(stem) }
    return found
  }

  /// The lines of a list in which a word has one of some stems.
  package static func lines(of list: String, holding stems: StemSet) -> [String] {
    let bytes = Array(list.utf8)
    let newline = UInt8(ascii: "\n")
    var lines: [String] = []
    var end = 0
    forEach(of: stems, in: list) { _, range in
      guard range.lowerBound >= end else { return }
      let start = bytes[..<range.lowerBound].lastIndex(of: newline).map { $0 + 1 } ?? 0
      end = bytes[range.upperBound...].firstIndex(of: newline) ?? bytes.count
      lines.append(String(decoding: bytes[start..<end], as: UTF8.self))
    }
    return lines
  }

  /// Hands over the words of a list that have one of some stems.
  ///
  /// A list is written in small letters without accents, so that nothing is folded and most words
  /// are passed at their first letter.
  private static func forEach(
    of stems: StemSet, in list: String, _ take: (_ stem: [UInt8], _ range: Range<Int>) -> Void
  ) {
    let bytes = list.utf8.span
    var position = 0
    while position < bytes.count {
      let start = position
      while position < bytes.count, bytes[position] >= UInt8(ascii: "a") { position += 1 }
      if start < position, stems.firstBytes.contains(bytes[start]) {
        let word = (start..<position).map { bytes[$0] }
        if stems.mayHold(stemOf: word) {
          let stem = Stems.stem(of: word)
          if stems.stems.contains(stem) { take(stem, start..<position) }
        }
      }
      position += start == position ? 1 : 0
    }
  }

  /// The stems of a text's words.
  package static func stems(of text: String) -> [[UInt8]] { words(of: text).map(Stems.stem) }

  /// The pieces of a text between marks, without blanks around them; empty ones are left out.
  package static func pieces(of text: String, between mark: Unicode.Scalar) -> [String] {
    let blank = UInt8(ascii: " ")
    return text.utf8.split(separator: UInt8(ascii: mark)).compactMap { piece in
      let start = piece.drop { $0 == blank }
      return start.isEmpty ? nil : String(decoding: start, as: UTF8.self)
    }
  }
}
