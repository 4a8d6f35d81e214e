/// Finds the stretches of a text that no line may end in.
///
/// A line may end at a space, and inside a word only between characters of wide scripts, where
/// Unicode's rules allow it (UAX #14). A word that is wider than a line ends where those rules allow
/// it in any script, such as after a hyphen, and else between two characters; but an address stays
/// whole, so that it can be copied.
struct BoxFinder {
  /// A character of a word, as a reader sees it.
  private struct Character {
    var end: Int
    var columns: Int
    /// Whether a line may end before it, and whether it may there even if the word would fit.
    let opportunity: Opportunity
  }

  private struct Scalar {
    let value: UInt32
    let properties: ScalarProperties
    let end: Int
  }

  private enum Opportunity {
    case none
    case ifTooWide
    case always
  }

  private var characters: [Character] = []
  private var scalars: [Scalar] = []

  /// Puts the boxes of the bytes of `range` into `boxes`.
  mutating func find(
    in bytes: [UInt8], _ range: Range<Int>, columns: Int, boxes: inout [Box]
  ) {
    boxes.removeAll(keepingCapacity: true)
    // Written in place, boxes need no check of the array for each.
    let most = BoxFinder.mostBoxes(in: bytes.span, range, columns: columns)
    boxes.append(addingCapacity: most) { boxes in
      find(in: bytes.span, range, columns: columns, boxes: &boxes)
    }
  }

  /// The most boxes that a text can have.
  ///
  /// Every box has a byte at least; of a long text room is made for what words it has.
  private static func mostBoxes(in bytes: Span<UInt8>, _ range: Range<Int>, columns: Int) -> Int {
    guard range.count > 1024 else { return range.count }
    var most = 0
    var index = skipSpaces(bytes, range)
    while index < range.upperBound {
      let (end, isASCII) = word(bytes, index..<range.upperBound)
      most += isASCII && end - index <= columns ? 1 : end - index
      index = skipSpaces(bytes, end..<range.upperBound)
    }
    return most
  }

  private mutating func find(
    in bytes: Span<UInt8>, _ range: Range<Int>, columns: Int, boxes: inout OutputSpan<Box>
  ) {
    var offset = 0
    var index = BoxFinder.skipSpaces(bytes, range)
    while index < range.upperBound {
      let (end, isASCII) = BoxFinder.word(bytes, index..<range.upperBound)
      if isASCII && (end - index <= columns || BoxFinder.isAddress(bytes, index..<end)) {
        boxes.append(Box(start: index, end: end, offset: offset, columns: end - index))
        offset += end - index
      } else {
        split(bytes, index..<end, columns: columns, offset: &offset, boxes: &boxes)
      }
      index = BoxFinder.skipSpaces(bytes, end..<range.upperBound)
      offset += index - end
    }
  }

  private static func skipSpaces(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    var index = range.lowerBound
    while index < range.upperBound, bytes[index] == 0x20 { index += 1 }
    return index
  }

  /// Where the word ends that begins the range, and whether it is all ASCII.
  ///
  /// One check stands for one a byte: all text of a page goes through here, and takes half as long.
  @inline(__always)
  private static func word(_ bytes: Span<UInt8>, _ range: Range<Int>) -> (Int, isASCII: Bool) {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count)
    var index = range.lowerBound
    var union: UInt8 = 0
    while index < range.upperBound {
      let byte = unsafe bytes[unchecked: index]
      if byte == 0x20 { break }
      union |= byte
      index &+= 1
    }
    return (index, union < 0x80)
  }

  /// Splits a word that holds more than ASCII or is too wide.
  private mutating func split(
    _ bytes: Span<UInt8>, _ word: Range<Int>, columns: Int, offset: inout Int,
    boxes: inout OutputSpan<Box>
  ) {
    decode(bytes, word)
    findCharacters()
    var first = 0
    var start = word.lowerBound
    while first < characters.count {
      var end = first + 1
      while end < characters.count, characters[end].opportunity != .always { end += 1 }
      appendPiece(bytes, start, first..<end, columns: columns, offset: &offset, boxes: &boxes)
      start = characters[end - 1].end
      first = end
    }
  }

  private mutating func decode(_ bytes: Span<UInt8>, _ word: Range<Int>) {
    scalars.removeAll(keepingCapacity: true)
    var index = word.lowerBound
    while index < word.upperBound {
      let value = BoxFinder.scalar(bytes, &index)
      scalars.append(Scalar(value: value, properties: ScalarProperties(of: value), end: index))
    }
  }

  /// The scalar at `index`, which moves past it; the bytes are well-formed UTF-8.
  private static func scalar(_ bytes: Span<UInt8>, _ index: inout Int) -> UInt32 {
    let lead = bytes[index]
    index += 1
    guard lead >= 0x80 else { return UInt32(lead) }
    let following = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1
    var value = UInt32(lead) & (0x3F >> UInt32(following))
    for _ in 0..<following where index < bytes.count {
      value = value << 6 | UInt32(bytes[index] & 0x3F)
      index += 1
    }
    return value
  }

  private mutating func findCharacters() {
    characters.removeAll(keepingCapacity: true)
    var graphemes = GraphemeBreaker()
    var breaker = LineBreaker()
    var previousColumns = 0
    var isAfterZeroWidthSpace = false
    for index in scalars.indices {
      let scalar = scalars[index]
      let properties = scalar.properties
      let next = index + 1 < scalars.count ? scalars[index + 1].properties.lineBreak : nil
      let mayBreak = breaker.opportunity(before: properties.lineBreak, next: next) != .none
      let step = graphemes.step(scalar.value, properties)
      if step.beginsCharacter || characters.isEmpty {
        let isWide = previousColumns > 1 || properties.columns > 1
        let opportunity: Opportunity =
          !mayBreak ? .none : isWide || isAfterZeroWidthSpace ? .always : .ifTooWide
        characters.append(
          Character(end: scalar.end, columns: step.columns, opportunity: opportunity))
      } else {
        characters[characters.count - 1].end = scalar.end
        characters[characters.count - 1].columns += step.columns
      }
      previousColumns = characters[characters.count - 1].columns
      isAfterZeroWidthSpace = properties.lineBreak == .zeroWidthSpace
    }
  }

  /// Appends a piece as one box if it fits or is an address, else in parts.
  private func appendPiece(
    _ bytes: Span<UInt8>, _ start: Int, _ piece: Range<Int>, columns: Int, offset: inout Int,
    boxes: inout OutputSpan<Box>
  ) {
    let end = characters[piece.upperBound - 1].end
    let width = width(of: piece)
    if width <= columns || BoxFinder.isAddress(bytes, start..<end) {
      boxes.append(Box(start: start, end: end, offset: offset, columns: width))
      offset += width
      return
    }
    var start = start
    var first = piece.lowerBound
    while first < piece.upperBound {
      var end = first + 1
      while end < piece.upperBound, characters[end].opportunity == .none { end += 1 }
      appendChunks(start, first..<end, columns: columns, offset: &offset, boxes: &boxes)
      start = characters[end - 1].end
      first = end
    }
  }

  /// Appends boxes of as many characters as a line takes.
  private func appendChunks(
    _ start: Int, _ part: Range<Int>, columns: Int, offset: inout Int,
    boxes: inout OutputSpan<Box>
  ) {
    var start = start
    var width = 0
    for index in part {
      let character = characters[index]
      if width + character.columns > columns, width > 0 {
        let end = characters[index - 1].end
        boxes.append(Box(start: start, end: end, offset: offset, columns: width))
        offset += width
        start = end
        width = 0
      }
      width += character.columns
    }
    let end = characters[part.upperBound - 1].end
    boxes.append(Box(start: start, end: end, offset: offset, columns: width))
    offset += width
  }

  private func width(of piece: Range<Int>) -> Int {
    characters[piece].reduce(0) { $0 + $1.columns }
  }

  /// Whether a word holds "://", "@" or "www.".
  private static func isAddress(_ bytes: Span<UInt8>, _ word: Range<Int>) -> Bool {
    for index in word {
      let isFound =
        switch bytes[index] {
        case UInt8(ascii: "@"): true
        case UInt8(ascii: "/"):
          index >= word.lowerBound + 2 && bytes[index - 1] == UInt8(ascii: "/")
            && bytes[index - 2] == UInt8(ascii: ":")
        case UInt8(ascii: "."):
          index >= word.lowerBound + 3 && bytes[index - 1] == UInt8(ascii: "w")
            && bytes[index - 2] == UInt8(ascii: "w") && bytes[index - 3] == UInt8(ascii: "w")
        default: false
        }
      if isFound { return true }
    }
    return false
  }
}
