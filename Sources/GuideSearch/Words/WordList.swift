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
