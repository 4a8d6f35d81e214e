extension String {
  /// The text cut after every sentence.
  ///
  /// A sentence ends with a full stop, exclamation or question mark, perhaps a closing quote, before
  /// a blank and a capital. Titles and the like (`Dr.`, `e.g.`) end none.
  package var sentences: [Substring] {
    sentenceRanges.map { range in
      let start = utf8.index(utf8.startIndex, offsetBy: range.start)
      return self[start..<utf8.index(start, offsetBy: range.end - range.start)]
    }
  }

  /// The sentences' places in the text's bytes.
  package var sentenceRanges: [ByteRange] {
    let utf8 = utf8Span
    let bytes = utf8.span
    var ranges: [ByteRange] = []
    var start = 0
    for place in bytes.indices where bytes[place].isBlank {
      guard bytes.endsSentence(before: place), beginsSentence(bytes, at: place + 1) else {
        continue
      }
      ranges.append(ByteRange(start: start, end: place))
      start = place + 1
    }
    if start < bytes.count { ranges.append(ByteRange(start: start, end: bytes.count)) }
    return ranges
  }

  /// Whether a capital stands at a place, perhaps after an opening quote.
  private func beginsSentence(_ bytes: Span<UInt8>, at place: Int) -> Bool {
    var place = place
    while place < bytes.count {
      let length = bytes.openingMark(at: place)
      if length == 0 { break }
      place += length
    }
    guard place < bytes.count else { return false }
    if bytes[place] < 0x80 { return bytes[place].isCapital }
    let index = utf8.index(utf8.startIndex, offsetBy: place)
    return unicodeScalars[index].properties.isUppercase
  }
}

extension Span<UInt8> {
  /// Whether a sentence ends just before a place.
  fileprivate func endsSentence(before place: Int) -> Bool {
    var end = place
    while true {
      let length = closingMark(before: end)
      if length == 0 { break }
      end -= length
    }
    guard end > 0 else { return false }
    switch self[end - 1] {
    case UInt8(ascii: "!"), UInt8(ascii: "?"): return true
    case UInt8(ascii: "."): return !endsWithAbbreviation(before: end - 1)
    default: return false
    }
  }

  /// The bytes of a closing quote or bracket just before a place; 0 where none stands there.
  private func closingMark(before place: Int) -> Int {
    guard place > 0 else { return 0 }
    switch self[place - 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"): return 1
    case 0x99 where place > 2, 0x9D where place > 2:
      return self[place - 2] == 0x80 && self[place - 3] == 0xE2 ? 3 : 0
    default: return 0
    }
  }

  /// The bytes of an opening quote or bracket at a place; 0 where none stands there.
  fileprivate func openingMark(at place: Int) -> Int {
    switch self[place] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "("): return 1
    case 0xE2 where place + 2 < count:
      let isQuote = self[place + 2] == 0x9C || self[place + 2] == 0x98
      return self[place + 1] == 0x80 && isQuote ? 3 : 0
    default: return 0
    }
  }

  private func endsWithAbbreviation(before end: Int) -> Bool {
    var start = end
    while start > 0, !self[start - 1].isBlank, self[start - 1] != UInt8(ascii: "("),
      end - start < 5
    {
      start -= 1
    }
    return abbreviations.contains { holds($0, from: start, to: end) }
  }

  /// Whether the bytes between two places are a word, in any case.
  private func holds(_ word: String, from start: Int, to end: Int) -> Bool {
    guard word.utf8.count == end - start else { return false }
    var place = start
    for byte in word.utf8 {
      if self[place].lowercased != byte { return false }
      place += 1
    }
    return true
  }
}

extension UInt8 {
  /// Whether it is a space or a line feed.
  package var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\n") }
}

/// Words after which a full stop does not end a sentence.
private let abbreviations = [
  "dr", "mr", "mrs", "ms", "prof", "st", "vs", "e.g", "i.e",
]
