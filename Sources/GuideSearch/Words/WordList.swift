/// Reads the lists of words that stand in the source as text.
///
/// By bytes: cutting at characters would cost more than the search that needs the list.
enum WordList {
  /// The folded words of a text.
  static func words(of text: String) -> [[UInt8]] {
    let bytes = text.utf8.span
    var reader = WordReader()
    var words: [[UInt8]] = []
    while reader.advance(in: bytes) { words.append(reader.word) }
    return words
  }

  /// Those of some stems that a word of the text has, without stemming the other words.
  static func stems(of text: String, among stems: StemSet) -> Set<[UInt8]> {
    var found: Set<[UInt8]> = []
    Stems.forEach(of: stems, in: text) { stem, _ in found.insert(stem) }
    return found
  }

  /// The lines of a text in which a word has one of some stems.
  static func lines(of text: String, holding stems: StemSet) -> [String] {
    let bytes = Array(text.utf8)
    let newline = UInt8(ascii: "\n")
    var lines: [String] = []
    var end = 0
    Stems.forEach(of: stems, in: text) { _, range in
      guard range.lowerBound >= end else { return }
      let start = bytes[..<range.lowerBound].lastIndex(of: newline).map { $0 + 1 } ?? 0
      end = bytes[range.upperBound...].firstIndex(of: newline) ?? bytes.count
      lines.append(String(decoding: bytes[start..<end], as: UTF8.self))
    }
    return lines
  }

  /// The stems of a text's words.
  static func stems(of text: String) -> [[UInt8]] { words(of: text).map(Stems.stem) }

  /// The pieces of a text between marks, without blanks around them; empty ones are left out.
  static func pieces(of text: String, between mark: Unicode.Scalar) -> [String] {
    let blank = UInt8(ascii: " ")
    return text.utf8.split(separator: UInt8(ascii: mark)).compactMap { piece in
      let start = piece.drop { $0 == blank }
      return start.isEmpty ? nil : String(decoding: start, as: UTF8.self)
    }
  }
}
