// Sixteen bytes a step: what every scan over a whole text is made of.
//
// The vectors of the standard library compare lane by lane, but add and mask as one; so each
// question is put in plain arithmetic on two words of eight bytes. With the high bit of each byte
// taken away, no carry leaves a byte, and every answer is exact.

/// Sixteen bytes, the first of them lowest.
struct Lanes {
  private let words: SIMD2<UInt64>
  /// The bytes without their high bits.
  private let low: SIMD2<UInt64>

  @inline(__always)
  init(_ words: SIMD2<UInt64>) {
    self.words = words
    low = words & 0x7F7F_7F7F_7F7F_7F7F
  }

  /// A high bit for each byte below 0x0E and for each above 0x7F.
  @inline(__always)
  var controlsAndNonASCII: SIMD2<UInt64> {
    (~(low &+ 0x7272_7272_7272_7272) | words) & 0x8080_8080_8080_8080
  }

  /// A high bit for each `"`, `&`, `<` and `>`.
  @inline(__always)
  var escapedInHTML: SIMD2<UInt64> {
    ~(differs(0x2222_2222_2222_2222, in: 0x7B7B_7B7B_7B7B_7B7B)
      & differs(0x3C3C_3C3C_3C3C_3C3C, in: 0x7D7D_7D7D_7D7D_7D7D)
      | words) & 0x8080_8080_8080_8080
  }

  /// A high bit for each byte that may begin an inline or is escaped in HTML: line feed, `*`, `"`,
  /// `&`, `<`, `=`, `>`, `?`, `[`, `\`, `]`, `^`, `_`, `` ` ``, `{`, `|`, `}`, `~` and DEL.
  @inline(__always)
  var inlineMarks: SIMD2<UInt64> {
    let others =
      differs(0x2222_2222_2222_2222, in: 0x7B7B_7B7B_7B7B_7B7B)
      & differs(0x3C3C_3C3C_3C3C_3C3C, in: 0x7C7C_7C7C_7C7C_7C7C)
      & differs(0x0A0A_0A0A_0A0A_0A0A, in: 0x5F5F_5F5F_5F5F_5F5F)
      & differs(0x6060_6060_6060_6060, in: 0x7F7F_7F7F_7F7F_7F7F)
    let brackets = (low | 0x2020_2020_2020_2020) &+ 0x0505_0505_0505_0505
    return (brackets | ~others) & ~words & 0x8080_8080_8080_8080
  }

  /// A high bit for each `:`, `@`, `w` and `W`, where bare addresses are found.
  @inline(__always)
  var addressMarks: SIMD2<UInt64> {
    ~(differs(0x3A3A_3A3A_3A3A_3A3A, in: 0x7F7F_7F7F_7F7F_7F7F)
      & differs(0x4040_4040_4040_4040, in: 0x7F7F_7F7F_7F7F_7F7F)
      & differs(0x5757_5757_5757_5757, in: 0x5F5F_5F5F_5F5F_5F5F)
      | words) & 0x8080_8080_8080_8080
  }

  /// A high bit for each `]`.
  @inline(__always)
  var closingBrackets: SIMD2<UInt64> {
    ~(differs(0x5D5D_5D5D_5D5D_5D5D, in: 0x7F7F_7F7F_7F7F_7F7F) | words) & 0x8080_8080_8080_8080
  }

  /// A high bit for each byte that is another than a value, as far as a mask goes.
  @inline(__always)
  private func differs(_ value: UInt64, in mask: UInt64) -> SIMD2<UInt64> {
    ((low & mask) ^ value) &+ 0x7F7F_7F7F_7F7F_7F7F
  }
}

extension Span<UInt8> {
  /// The offset of the first line feed or carriage return from `start`; `count` where there is none.
  package func endOfLine(from start: Int) -> Int {
    var place = nextControlOrNonASCII(from: start)
    while place < count, self[place] != UInt8(ascii: "\n"), self[place] != UInt8(ascii: "\r") {
      place = nextControlOrNonASCII(from: place + 1)
    }
    return place
  }

  /// The offset of the first byte from `start` below 0x0E or above 0x7F; `count` where there is none.
  @inline(__always)
  func nextControlOrNonASCII(from start: Int) -> Int {
    next(from: start, to: count) {
      $0.controlsAndNonASCII
    } orByte: {
      $0 < 0x0E || $0 > 0x7F
    }
  }

  /// The offset of the first `"`, `&`, `<` or `>` from `start`; `end` where there is none.
  @inline(__always)
  func nextEscapedInHTML(from start: Int, to end: Int) -> Int {
    next(from: start, to: end) {
      $0.escapedInHTML
    } orByte: {
      ByteClass.of($0) & ByteClass.escapedInHTML != 0
    }
  }

  /// The offset of the first byte from `start` that may begin an inline or is escaped in HTML; `end`
  /// where there is none.
  @inline(__always)
  func nextInlineMark(from start: Int, to end: Int) -> Int {
    next(from: start, to: end) {
      $0.inlineMarks
    } orByte: {
      ByteClass.of($0) & (ByteClass.inlineSpecial | ByteClass.escapedInHTML) != 0
    }
  }

  /// The offset of the first byte from `start` that may begin an inline or a bare address, or is
  /// escaped in HTML; `end` where there is none.
  func nextInlineOrAddressMark(from start: Int, to end: Int) -> Int {
    let marks = ByteClass.inlineSpecial | ByteClass.escapedInHTML | ByteClass.bareAddress
    return next(from: start, to: end) {
      $0.inlineMarks | $0.addressMarks
    } orByte: {
      ByteClass.of($0) & marks != 0
    }
  }

  /// Whether a range holds what every bare address has: `://`, `@` or two letters W.
  func holdsAddress(in range: Range<Int>) -> Bool {
    var offset = range.lowerBound
    while true {
      offset = next(from: offset, to: range.upperBound) {
        $0.addressMarks
      } orByte: {
        ByteClass.of($0) & ByteClass.bareAddress != 0
      }
      guard offset < range.upperBound else { return false }
      switch self[offset] {
      case UInt8(ascii: "@"): return true
      case UInt8(ascii: ":"): if hasPrefix("://", at: offset, end: range.upperBound) { return true }
      default:
        if hasPrefix(ignoringCase: "ww", at: offset, end: range.upperBound) { return true }
      }
      offset &+= 1
    }
  }

  /// How often `]` stands in it.
  var closingBrackets: Int {
    var found = 0
    var offset = 0
    while offset &+ 16 <= count {
      // A high bit a byte, added up by one multiplication: counting bits takes three times as long.
      let brackets = lanes(at: offset).closingBrackets &>> 7
      found &+= Int(((brackets[0] &+ brackets[1]) &* 0x0101_0101_0101_0101) &>> 56)
      offset &+= 16
    }
    while offset < count {
      if self[offset] == UInt8(ascii: "]") { found &+= 1 }
      offset &+= 1
    }
    return found
  }

  /// One check for sixteen bytes; the library's checked load has two.
  @inline(__always)
  private func lanes(at offset: Int) -> Lanes {
    precondition(UInt(bitPattern: offset) &+ 16 <= UInt(bitPattern: count))
    return unsafe Lanes(
      bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: SIMD2<UInt64>.self))
  }

  /// The offset of the first byte that a question is answered for; `end` where there is none.
  @inline(__always)
  private func next(
    from start: Int, to end: Int, _ question: (Lanes) -> SIMD2<UInt64>,
    orByte isFound: (UInt8) -> Bool
  ) -> Int {
    precondition(start >= 0 && end <= count)
    var offset = start
    while offset < end, offset &+ 16 <= count {
      let found = question(lanes(at: offset))
      if found[0] | found[1] != 0 {
        let index =
          found[0] != 0
          ? found[0].trailingZeroBitCount &>> 3 : 8 &+ found[1].trailingZeroBitCount &>> 3
        return Swift.min(offset &+ index, end)
      }
      offset &+= 16
    }
    while offset < end {
      if isFound(self[offset]) { return offset }
      offset &+= 1
    }
    return end
  }
}
