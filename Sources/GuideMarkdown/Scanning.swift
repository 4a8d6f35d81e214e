/// What a byte can mean, one bit a question, so that every scan asks one table.
enum ByteClass {
  /// An inline construct may begin here.
  static let inlineSpecial: UInt8 = 1
  /// HTML writes this byte as a character reference.
  static let escapedInHTML: UInt8 = 2
  /// As the first byte of a line's text, this may start a block other than a paragraph.
  static let blockStart: UInt8 = 4
  /// ASCII punctuation (CommonMark section 2.1).
  static let punctuation: UInt8 = 8
  /// Space, tab and line endings.
  static let whitespace: UInt8 = 16
  /// ASCII letters and digits.
  static let alphanumeric: UInt8 = 32
  /// A bare address may be recognised at this byte.
  static let bareAddress: UInt8 = 64

  /// The classes of each byte, written out because only a literal is laid out statically.
  static let table: [256 of UInt8] = [
    0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 17, 16, 16, 16, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    16, 9, 10, 12, 8, 8, 11, 8, 8, 8, 13, 12, 8, 12, 8, 8,
    36, 36, 36, 36, 36, 36, 36, 36, 36, 36, 76, 8, 15, 12, 14, 8,
    72, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32,
    32, 32, 32, 32, 32, 32, 32, 96, 32, 32, 32, 9, 9, 9, 8, 13,
    13, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32,
    32, 32, 32, 32, 32, 32, 32, 96, 32, 32, 32, 8, 12, 8, 12, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  ]

  @inline(__always)
  static func of(_ byte: UInt8) -> UInt8 { table[Int(byte)] }
}

extension UInt8 {
  static let tab = UInt8(ascii: "\t")
  static let newline = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let backslash = UInt8(ascii: "\\")

  @inline(__always) var isSpaceOrTab: Bool { self == .space || self == .tab }
  @inline(__always) var isDigit: Bool { self &- 0x30 < 10 }
  @inline(__always) var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
  @inline(__always) var isWhitespace: Bool { ByteClass.of(self) & ByteClass.whitespace != 0 }
  @inline(__always) var isPunctuation: Bool { ByteClass.of(self) & ByteClass.punctuation != 0 }
  @inline(__always) var isAlphanumeric: Bool { ByteClass.of(self) & ByteClass.alphanumeric != 0 }
  /// A letter in lower case, any other byte unchanged.
  @inline(__always) var lowercased: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }

  /// The value of a hexadecimal digit, nil for any other byte.
  var hexadecimalValue: UInt32? {
    if isDigit { return UInt32(self &- 0x30) }
    let letter = (self | 0x20) &- 0x61
    return letter < 6 ? UInt32(letter) + 10 : nil
  }
}

/// Text being scanned: a document's bytes, borrowed.
typealias Bytes = Span<UInt8>

extension Span<UInt8> {
  /// The byte at an offset, nil past the end.
  @inline(__always)
  func at(_ offset: Int) -> UInt8? { offset < count ? self[offset] : nil }

  /// Eight bytes at once, the first of them lowest.
  ///
  /// The one place of this target that reads memory without the language's own check; it checks
  /// instead. Finding line ends takes 1.4 instructions a byte this way and 6 byte by byte.
  @inline(__always)
  func word(at offset: Int) -> UInt64 {
    precondition(offset >= 0 && offset &+ 8 <= count)
    return unsafe UInt64(
      littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// The first offset from `start` at which no space or tab stands; at most `end`.
  @inline(__always)
  func skipSpacesAndTabs(from start: Int, to end: Int) -> Int {
    var offset = start
    while offset < end, self[offset].isSpaceOrTab { offset += 1 }
    return offset
  }

  /// The first offset from `start` at which no white space stands; at most `end`.
  func skipWhitespace(from start: Int, to end: Int) -> Int {
    var offset = start
    while offset < end, self[offset].isWhitespace { offset += 1 }
    return offset
  }

  /// The end of the range without the white space that closes it.
  @inline(__always)
  func trimmingEnd(of range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound, self[end - 1].isWhitespace { end -= 1 }
    return end
  }

  /// How often `byte` stands in a row from `start`.
  @inline(__always)
  func runLength(of byte: UInt8, from start: Int, to end: Int) -> Int {
    var offset = start
    while offset < end, self[offset] == byte { offset += 1 }
    return offset - start
  }

  /// Whether text stands at an offset.
  func hasPrefix(_ text: String, at offset: Int, end: Int) -> Bool {
    let prefix = text.utf8.span
    guard offset + prefix.count <= end else { return false }
    for index in 0..<prefix.count where self[offset + index] != prefix[index] { return false }
    return true
  }

  /// Whether ASCII text, given in lower case, stands at an offset in letters of either case.
  func hasPrefix(ignoringCase text: String, at offset: Int, end: Int) -> Bool {
    let prefix = text.utf8.span
    guard offset + prefix.count <= end else { return false }
    for index in 0..<prefix.count where self[offset + index].lowercased != prefix[index] {
      return false
    }
    return true
  }

  /// The offset after the first occurrence of ASCII text, in letters of either case, at or after
  /// an offset; nil where it does not stand before `end`.
  func end(of text: String, from start: Int, to end: Int) -> Int? {
    guard let first = text.utf8.first else { return nil }
    var offset = start
    while offset < end {
      if self[offset].lowercased == first, hasPrefix(ignoringCase: text, at: offset, end: end) {
        return offset + text.utf8.count
      }
      offset += 1
    }
    return nil
  }
}
