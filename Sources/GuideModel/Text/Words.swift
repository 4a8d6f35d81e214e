/// A line cut into words for comparison: lower case, straight quotes, no punctuation at the edges.
///
/// `Get instant, AI-powered answers!` has the words get, instant, ai-powered, answers.
struct Words {
  let bytes: [UInt8]
  let ranges: [Range<Int>]
  /// The letters that words begin with.
  let firstLetters: LetterSet

  /// Cuts a text into words; blanks and slashes part them.
  init(_ text: some StringProtocol) {
    let bytes = text.foldedBytes
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(12)
    var start = 0
    for place in bytes.indices where bytes[place].partsWords {
      if start < place { ranges.append(trimming: start..<place, of: bytes) }
      start = place + 1
    }
    if start < bytes.count { ranges.append(trimming: start..<bytes.count, of: bytes) }
    self.bytes = bytes
    self.ranges = ranges
    var letters = LetterSet()
    for range in ranges { letters.insert(bytes[range.lowerBound]) }
    firstLetters = letters
  }

  /// How many words there are.
  var count: Int { ranges.count }

  /// A word's bytes.
  subscript(index: Int) -> ArraySlice<UInt8> { bytes[ranges[index]] }

  /// All words as texts.
  var texts: [String] { ranges.map { String(decoding: bytes[$0], as: UTF8.self) } }

  /// The words with single blanks between them: what headings are compared by.
  var joined: String { texts.joined(separator: " ") }
}

extension [Range<Int>] {
  /// Adds a word without the punctuation at its edges, unless it is nothing else.
  fileprivate mutating func append(trimming word: Range<Int>, of bytes: [UInt8]) {
    var (start, end) = (word.lowerBound, word.upperBound)
    while start < end, bytes[start].isWordEdge { start += 1 }
    while start < end, bytes[end - 1].isWordEdge { end -= 1 }
    if start < end { append(start..<end) }
  }
}

extension UInt8 {
  fileprivate var partsWords: Bool {
    self == UInt8(ascii: " ") || self == UInt8(ascii: "/") || self == UInt8(ascii: "\n")
  }

  /// ASCII that is no letter, digit or `#`; other scripts' marks are left on their words.
  fileprivate var isWordEdge: Bool {
    self < 0x80 && !isLetterOrDigit && self != UInt8(ascii: "#")
  }
}
