import SearchVocabulary

/// The files of words that questions are read by, compiled in; their first lines say what they hold.
///
/// Of the synonyms there is the form that `guide-pack` makes, too.
enum VocabularyFile: Int32 {
  case stopWords, generalWords, synonyms, intents, packedSynonyms, alarmWords, measures

  /// Hands over the file's bytes.
  func withBytes<Result>(_ body: (borrowing Span<UInt8>) -> Result) -> Result {
    let bytes = unsafe UnsafeBufferPointer(
      start: SearchVocabularyBytes(rawValue), count: SearchVocabularyLength(rawValue))
    return body(unsafe bytes.span)
  }
}

/// Cuts a file of words into lines, columns and members.
enum VocabularyLines {
  /// Hands over where the lines stand that are no remarks, without their ends.
  static func forEach(in bytes: borrowing Span<UInt8>, _ take: (Range<Int>) -> Void) {
    var start = 0
    for place in 0..<bytes.count where bytes[place] == UInt8(ascii: "\n") {
      if start < place, bytes[start] != UInt8(ascii: "#") { take(start..<place) }
      start = place + 1
    }
  }

  /// The pieces of a range between marks, without blanks before them; empty ones are left out.
  static func pieces(
    of bytes: borrowing Span<UInt8>, _ range: Range<Int>, between mark: Unicode.Scalar
  ) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = range.lowerBound
    for place in range.lowerBound...range.upperBound
    where place == range.upperBound || bytes[place] == UInt8(ascii: mark) {
      while start < place, bytes[start] == UInt8(ascii: " ") { start += 1 }
      if start < place { pieces.append(start..<place) }
      start = place + 1
    }
    return pieces
  }

  /// The text of a range.
  static func text(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> String {
    String(decoding: range.map { bytes[$0] }, as: UTF8.self)
  }
}
