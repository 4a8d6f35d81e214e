// The bytes of a document made fit for parsing, and where its lines begin.
//
// CommonMark section 2 asks for it: line endings are "\n", U+0000 is U+FFFD, a byte order mark is
// gone. The bytes are also valid UTF-8 whatever came in, so that every output is. One pass goes
// from one byte that is a control or no ASCII to the next; only there is anything looked at.

struct SourceText: Sendable {
  /// Valid UTF-8 without CR and NUL.
  let bytes: [UInt8]
  /// The offset of each line's first byte.
  let lineStarts: [Int32]

  init(_ input: [UInt8]) {
    var reader = SourceReader(input.count)
    reader.read(input.span)
    lineStarts = reader.lineStarts
    bytes = reader.isRepaired ? reader.repaired : input
  }
}

/// The pass over the input; it copies only from the first byte on that must be replaced.
private struct SourceReader: ~Copyable {
  private(set) var lineStarts: [Int32] = []
  /// What was read, with its repairs; the bytes since the last repair are still to come.
  private(set) var repaired: [UInt8] = []
  /// Whether anything was repaired.
  private(set) var isRepaired = false
  /// Where the bytes begin that are still to be copied.
  private var copied = 0

  /// Only saves growing; a shorter line costs nothing but that.
  private static let guessedLineLength = 48

  init(_ count: Int) {
    lineStarts.reserveCapacity(count / SourceReader.guessedLineLength + 1)
  }

  mutating func read(_ input: Bytes) {
    var offset = 0
    if input.hasPrefix("\u{FEFF}", at: 0, end: input.count) {
      offset = 3
      replace(0..<3, of: input)
    }
    beginLine(at: offset, before: input.count)
    while true {
      offset = input.nextControlOrNonASCII(from: offset)
      guard offset < input.count else { break }
      offset = readByte(at: offset, of: input)
    }
    if isRepaired { repaired.append(contentsOf: input, in: copied..<input.count) }
  }

  /// Reads a control or what is no ASCII; returns the offset after it.
  @inline(__always)
  private mutating func readByte(at offset: Int, of input: Bytes) -> Int {
    let after = offset &+ 1
    switch input[offset] {
    case .newline: beginLine(at: after, before: input.count)
    case .carriageReturn: return readCarriageReturn(at: offset, of: input)
    case 0: replaceByCharacter(offset..<after, of: input)
    case 0x80...: return readCharacters(at: offset, of: input)
    default: break
    }
    return after
  }

  @inline(__always)
  private mutating func beginLine(at offset: Int, before end: Int) {
    guard offset < end else { return }
    let start = isRepaired ? repaired.count &+ offset &- copied : offset
    lineStarts.append(Int32(truncatingIfNeeded: start))
  }

  private mutating func readCarriageReturn(at offset: Int, of input: Bytes) -> Int {
    replace(offset..<offset &+ 1, of: input)
    let after = offset &+ 1
    if after < input.count, input[after] == .newline {
      beginLine(at: after &+ 1, before: input.count)
      return after &+ 1
    }
    repaired.append(.newline)
    beginLine(at: after, before: input.count)
    return after
  }

  /// Reads the characters that are no ASCII from an offset on.
  private mutating func readCharacters(at start: Int, of input: Bytes) -> Int {
    var offset = start
    while offset < input.count, input[offset] >= 0x80 {
      let sequence = UTF8Sequence(at: offset, of: input)
      if !sequence.isValid { replaceByCharacter(offset..<offset + sequence.length, of: input) }
      offset &+= sequence.length
    }
    return offset
  }

  private mutating func replaceByCharacter(_ range: Range<Int>, of input: Bytes) {
    replace(range, of: input)
    repaired += "\u{FFFD}".utf8
  }

  /// Copies what was read and leaves a range out.
  private mutating func replace(_ range: Range<Int>, of input: Bytes) {
    if !isRepaired { repaired.reserveCapacity(input.count) }
    isRepaired = true
    repaired.append(contentsOf: input, in: copied..<range.lowerBound)
    copied = range.upperBound
  }
}

/// A byte above 0x7F with those that belong to it, as the Unicode Standard divides them (section
/// 3.9, "U+FFFD Substitution of Maximal Subparts").
private struct UTF8Sequence {
  let length: Int
  let isValid: Bool

  @inline(__always)
  init(at offset: Int, of bytes: Bytes) {
    let first = bytes[offset]
    let continuations =
      switch first {
      case 0xC2...0xDF: 1
      case 0xE0...0xEF: 2
      case 0xF0...0xF4: 3
      default: 0
      }
    var found = 0
    while found < continuations, offset &+ found &+ 1 < bytes.count {
      let byte = bytes[offset &+ found &+ 1]
      guard byte & 0xC0 == 0x80, found > 0 || UTF8Sequence.mayFollow(first, byte) else { break }
      found &+= 1
    }
    length = found &+ 1
    isValid = continuations > 0 && found == continuations
  }

  /// Whether a second byte makes neither an overlong form, a surrogate nor too large a scalar.
  @inline(__always)
  private static func mayFollow(_ first: UInt8, _ second: UInt8) -> Bool {
    switch first {
    case 0xE0: second >= 0xA0
    case 0xED: second < 0xA0
    case 0xF0: second >= 0x90
    case 0xF4: second < 0x90
    default: true
    }
  }
}
