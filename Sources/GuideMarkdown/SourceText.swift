/// The bytes of a document made fit for parsing, and where its lines begin.
///
/// Holds what CommonMark section 2 asks for: line endings are "\n", U+0000 is U+FFFD, a byte order
/// mark is gone; and the bytes are valid UTF-8 whatever came in, so that every output is.
struct SourceText: Sendable {
  /// Valid UTF-8 without CR and NUL.
  let bytes: [UInt8]
  /// The offset of each line's first byte.
  let lineStarts: [Int32]

  init(_ input: [UInt8]) {
    let scan = LineScan(input.span)
    let needsRepair = scan.needsRepair || (scan.hasNonASCII && SourceText.isIllFormed(input))
    let repaired = needsRepair ? SourceText.repaired(input) : input
    lineStarts = needsRepair ? LineScan(repaired.span).starts : scan.starts
    bytes = repaired
  }

  private static func isIllFormed(_ input: [UInt8]) -> Bool {
    let hasMark = input.starts(with: [0xEF, 0xBB, 0xBF])
    return hasMark || (try? UTF8Span(validating: input.span)) == nil
  }

  /// A copy with what a document may not hold replaced.
  private static func repaired(_ input: [UInt8]) -> [UInt8] {
    let isWellFormed = (try? UTF8Span(validating: input.span)) != nil
    let text = isWellFormed ? input : Array(String(decoding: input, as: UTF8.self).utf8)
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var offset = text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while offset < text.count {
      switch text[offset] {
      case .carriageReturn:
        result.append(.newline)
        if offset + 1 < text.count, text[offset + 1] == .newline { offset += 1 }
      case 0: result.append(contentsOf: [0xEF, 0xBF, 0xBD])
      case let byte: result.append(byte)
      }
      offset += 1
    }
    return result
  }
}

/// One pass over the input: line starts, and whether anything needs repair.
private struct LineScan {
  private(set) var starts: [Int32] = []
  /// A CR or NUL stands somewhere.
  private(set) var needsRepair = false
  private(set) var hasNonASCII = false

  init(_ input: borrowing Bytes) {
    guard input.count > 0 else { return }
    starts.reserveCapacity(input.count / LineScan.guessedLineLength + 1)
    starts.append(0)
    var highBits: UInt64 = 0
    var offset = 0
    while offset &+ 16 <= input.count {
      let first = input.word(at: offset)
      let second = input.word(at: offset &+ 8)
      highBits |= first | second
      let firstControls = LineScan.controls(in: first)
      let secondControls = LineScan.controls(in: second)
      if firstControls | secondControls != 0 {
        note(firstControls, of: first, at: offset, before: input.count)
        note(secondControls, of: second, at: offset &+ 8, before: input.count)
      }
      offset &+= 16
    }
    while offset < input.count {
      highBits |= UInt64(input[offset])
      note(input[offset], at: offset, before: input.count)
      offset &+= 1
    }
    hasNonASCII = highBits & LineScan.highBitOfEach != 0
  }

  /// Only saves growing; a shorter line costs nothing but that.
  private static let guessedLineLength = 48
  private static let highBitOfEach: UInt64 = 0x8080_8080_8080_8080

  /// The high bit of each byte below 0x0E, which all line endings are.
  ///
  /// The lowest bit set is exact; a borrow can set others wrongly, so that each is looked at.
  @inline(__always)
  private static func controls(in word: UInt64) -> UInt64 {
    (word &- 0x0E0E_0E0E_0E0E_0E0E) & ~word & highBitOfEach
  }

  @inline(never)
  private mutating func note(_ controls: UInt64, of word: UInt64, at offset: Int, before end: Int) {
    var rest = controls
    while rest != 0 {
      let index = rest.trailingZeroBitCount / 8
      note(UInt8(truncatingIfNeeded: word >> UInt64(index * 8)), at: offset &+ index, before: end)
      rest &= rest &- 1
    }
  }

  @inline(__always)
  private mutating func note(_ byte: UInt8, at offset: Int, before end: Int) {
    if byte == .newline {
      if offset &+ 1 < end { starts.append(Int32(truncatingIfNeeded: offset &+ 1)) }
    } else if byte == .carriageReturn || byte == 0 {
      needsRepair = true
    }
  }
}
