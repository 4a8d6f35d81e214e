/// A line cut into words for comparison: lower case, straight quotes, no punctuation at the edges.
///
/// `Get instant, AI-powered answers!` has the words get, instant, ai-powered, answers.
package struct Words {
  package let bytes: [UInt8]
  package let places: [ByteRange]
  /// The letters that words begin with.
  package let firstLetters: LetterSet

  /// Cuts a text into words; blanks and slashes part them.
  package init(_ text: some StringProtocol) {
    let bytes = text.foldedBytes
    var places: [ByteRange] = []
    places.reserveCapacity(12)
    var start = 0
    for place in bytes.indices where bytes[place].partsWords {
      if start < place { places.append(trimming: start..<place, of: bytes) }
      start = place + 1
    }
    if start < bytes.count { places.append(trimming: start..<bytes.count, of: bytes) }
    self.init(bytes, places)
  }

  private init(_ bytes: [UInt8], _ places: [ByteRange]) {
    self.bytes = bytes
    self.places = places
    var letters = LetterSet()
    for place in places { letters.insert(bytes[place.start]) }
    firstLetters = letters
  }

  /// How many words there are.
  package var count: Int { places.count }

  /// A word's bytes.
  package subscript(index: Int) -> ArraySlice<UInt8> { bytes[places[index].range] }

  /// All words as texts.
  package var texts: [String] { places.map { String(decoding: bytes[$0.range], as: UTF8.self) } }

  /// The words with single blanks between them: what headings are compared by.
  package var joined: String {
    var joined: [UInt8] = []
    joined.reserveCapacity(bytes.count)
    for place in places {
      if !joined.isEmpty { joined.append(UInt8(ascii: " ")) }
      joined += bytes[place.range]
    }
    return String(decoding: joined, as: UTF8.self)
  }

  /// The first words, at most so many.
  package func prefix(_ count: Int) -> Words { Words(bytes, Array(places.prefix(count))) }
}

extension [ByteRange] {
  /// Adds a word without the punctuation at its edges, unless it is nothing else.
  fileprivate mutating func append(trimming word: Range<Int>, of bytes: [UInt8]) {
    var (start, end) = (word.lowerBound, word.upperBound)
    while start < end, bytes[start].isWordEdge { start += 1 }
    while start < end, bytes[end - 1].isWordEdge { end -= 1 }
    if start < end { append(ByteRange(start: start, end: end)) }
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
