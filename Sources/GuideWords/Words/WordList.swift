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

  /// Whether a word of a range has one of some stems.
  package static func holds(
    any stems: StemSet, in bytes: borrowing Span<UInt8>, _ range: Range<Int>
  ) -> Bool {
    var position = range.lowerBound
    while let word = nextWord(of: stems, from: &position, in: bytes, range.upperBound) {
      if stems.number(ofStemOf: word) != nil { return true }
    }
    return false
  }

  /// Hands over the stems of the words of a range that have one of some stems.
  package static func forEach(
    of stems: StemSet, in bytes: borrowing Span<UInt8>, _ range: Range<Int>,
    _ take: (_ stem: [UInt8]) -> Void
  ) {
    var position = range.lowerBound
    while let word = nextWord(of: stems, from: &position, in: bytes, range.upperBound) {
      if let number = stems.number(ofStemOf: word) { take(stems.stems[number]) }
    }
  }

  /// The next word that may have one of some stems.
  ///
  /// A list is written in small letters without accents, so that nothing is folded and most words
  /// are passed at their first letters; capitals mark what is no word.
  private static func nextWord(
    of stems: StemSet, from position: inout Int, in bytes: borrowing Span<UInt8>, _ end: Int
  ) -> [UInt8]? {
    while position < end {
      let start = position
      while position < end, bytes[position] >= UInt8(ascii: "a") { position += 1 }
      if start == position {
        position += 1
      } else if stems.firstBytes.contains(bytes[start]), stems.mayHold(wordAt: start, in: bytes) {
        return (start..<position).map { bytes[$0] }
      }
    }
    return nil
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
