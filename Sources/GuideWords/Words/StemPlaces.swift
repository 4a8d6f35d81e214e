/// Where in a text words of some stems may begin: found sixteen bytes a step, by the letters that
/// such words begin with, so that a search reads only the passages that one of them may stand in.
///
/// Too many places are none of a reader's business; too few would lose what is looked for, so every
/// character beyond ASCII counts as one, but for dashes and quotes.
package struct StemPlaces {
  /// The places, in order.
  private var places: [Int] = []

  /// More beginnings than this are looked for word by word.
  private static let mostBeginnings = 6

  /// The places in a text; nil where they cannot be told by letters.
  package init?(of stems: StemSet, in text: borrowing Span<UInt8>) {
    var beginnings: [Beginning] = []
    for stem in stems.stems {
      guard let beginning = Beginning(of: stem) else { return nil }
      if !beginnings.contains(beginning) { beginnings.append(beginning) }
    }
    guard beginnings.count <= Self.mostBeginnings else { return nil }
    var place = 0
    while place &+ Self.step &+ Beginning.longest <= text.count {
      let window = Window(at: place, in: text)
      var found = window.nonASCII
      for beginning in beginnings { found |= window.places(of: beginning) }
      for half in 0..<2 where found[half] != 0 {
        add(found[half], from: place &+ half &* 8, in: text)
      }
      place &+= Self.step
    }
    while place < text.count {
      if text[place] >= 0x80 || beginnings.contains(where: { $0.stands(at: place, in: text) }) {
        add(place, in: text)
      }
      place += 1
    }
  }

  fileprivate static let step = 16

  /// Adds the places of eight bytes whose high bits are set.
  private mutating func add(_ bits: UInt64, from start: Int, in text: borrowing Span<UInt8>) {
    var bits = bits
    while bits != 0 {
      add(start &+ bits.trailingZeroBitCount &>> 3, in: text)
      bits &= bits &- 1
    }
  }

  private mutating func add(_ place: Int, in text: borrowing Span<UInt8>) {
    let byte = text[place]
    // What goes on a character counts with its first byte.
    if byte & 0xc0 == 0x80 { return }
    if byte == 0xe2, Self.isDashOrQuote(at: place, in: text) { return }
    places.append(place)
  }

  /// From U+2010 to U+2026: no letter, and nothing that vanishes inside a word.
  private static func isDashOrQuote(at place: Int, in text: borrowing Span<UInt8>) -> Bool {
    place + 2 < text.count && text[place + 1] == 0x80 && (0x90...0xa6).contains(text[place + 2])
  }

  /// Whether one of them is in a range.
  package func areAny(in range: Range<Int>) -> Bool {
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle] < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < places.count && places[low] < range.upperBound
  }
}

/// The first letters of all words that have a stem, each in every byte of a word.
private struct Beginning: Equatable {
  static let longest = 3

  private let letters: [UInt8]
  let values: (UInt64, UInt64, UInt64)
  /// Zero for a letter that the stem does not keep.
  let masks: (UInt64, UInt64, UInt64)

  /// Nil where a letter is none of ASCII, which a text may write in several ways.
  init?(of stem: [UInt8]) {
    letters = Array(stem.prefix(min(StemSet.lengthKept(of: stem), Self.longest)))
    for letter in letters where FoldingTables.bytes[Int(letter)] != letter || letter == 0x27 {
      return nil
    }
    guard let first = letters.first else { return nil }
    let ones: UInt64 = 0x0101_0101_0101_0101
    let second = letters.count > 1 ? letters[1] : 0
    let third = letters.count > 2 ? letters[2] : 0
    values = (ones * UInt64(first), ones * UInt64(second), ones * UInt64(third))
    masks = (.max, letters.count > 1 ? .max : 0, letters.count > 2 ? .max : 0)
  }

  static func == (one: Beginning, other: Beginning) -> Bool { one.letters == other.letters }

  func stands(at place: Int, in text: borrowing Span<UInt8>) -> Bool {
    guard place + letters.count <= text.count else { return false }
    for index in letters.indices where text[place + index] | 0x20 != letters[index] { return false }
    return true
  }
}

/// Sixteen bytes of a text and the two that follow each, capital letters made small.
private struct Window {
  private let first: SIMD2<UInt64>
  private let second: SIMD2<UInt64>
  private let third: SIMD2<UInt64>
  /// A high bit for each of them beyond ASCII.
  let nonASCII: SIMD2<UInt64>

  private static let high: UInt64 = 0x8080_8080_8080_8080
  private static let low: UInt64 = 0x7f7f_7f7f_7f7f_7f7f
  private static let small: UInt64 = 0x2020_2020_2020_2020

  @inline(__always)
  init(at place: Int, in text: borrowing Span<UInt8>) {
    let plain = Self.lanes(at: place, in: text)
    nonASCII = plain & Self.high
    first = plain | Self.small
    second = Self.lanes(at: place &+ 1, in: text) | Self.small
    third = Self.lanes(at: place &+ 2, in: text) | Self.small
  }

  /// A high bit for each byte from which on the letters stand.
  @inline(__always)
  func places(of beginning: Beginning) -> SIMD2<UInt64> {
    let differs =
      (first ^ beginning.values.0)
      | ((second ^ beginning.values.1) & beginning.masks.1)
      | ((third ^ beginning.values.2) & beginning.masks.2)
    return ~(((differs & Self.low) &+ Self.low) | differs) & Self.high
  }

  /// One check for sixteen bytes; the library's checked load has two.
  @inline(__always)
  private static func lanes(at place: Int, in text: borrowing Span<UInt8>) -> SIMD2<UInt64> {
    precondition(place >= 0 && place &+ StemPlaces.step <= text.count)
    return unsafe text.bytes.unsafeLoadUnaligned(
      fromUncheckedByteOffset: place, as: SIMD2<UInt64>.self)
  }
}
