/// What a byte can mean, one bit a question, so that every scan asks one table.
enum ByteClass {
  /// An inline construct may begin here.
  static let inlineSpecial: UInt16 = 1
  /// HTML writes this byte as a character reference.
  static let escapedInHTML: UInt16 = 2
  /// As the first byte of a line's text, this may start a block other than a paragraph.
  static let blockStart: UInt16 = 4
  /// ASCII punctuation (CommonMark section 2.1).
  static let punctuation: UInt16 = 8
  /// Space, tab and line endings.
  static let whitespace: UInt16 = 16
  /// ASCII letters and digits.
  static let alphanumeric: UInt16 = 32
  /// A bare address may be recognised at this byte.
  static let bareAddress: UInt16 = 64
  /// HTML writes this byte as it is in an address.
  static let safeInAddress: UInt16 = 128
  /// A link's destination may end here, or needs more than to be copied.
  static let breaksDestination: UInt16 = 256
  /// `=` and `~`: an extension's run of delimiters may begin here.
  static let extensionDelimiter: UInt16 = 512

  /// The classes of each byte, written out because only a literal is laid out statically.
  static let table: [256 of UInt16] = [
    0x100, 0x100, 0x100, 0x100, 0x100, 0x100, 0x100, 0x100,
    0x100, 0x110, 0x111, 0x110, 0x110, 0x110, 0x100, 0x100,
    0x100, 0x100, 0x100, 0x100, 0x100, 0x100, 0x100, 0x100,
    0x100, 0x100, 0x100, 0x100, 0x100, 0x100, 0x100, 0x100,
    0x110, 0x088, 0x10A, 0x08C, 0x088, 0x088, 0x10B, 0x108,
    0x188, 0x188, 0x08D, 0x08C, 0x088, 0x08C, 0x088, 0x088,
    0x0A4, 0x0A4, 0x0A4, 0x0A4, 0x0A4, 0x0A4, 0x0A4, 0x0A4,
    0x0A4, 0x0A4, 0x0CC, 0x088, 0x10F, 0x28D, 0x10E, 0x088,
    0x0C8, 0x0A0, 0x0A0, 0x0A0, 0x0A0, 0x0A0, 0x0A0, 0x0A0,
    0x0A0, 0x0A0, 0x0A0, 0x0A0, 0x0A0, 0x0A0, 0x0A0, 0x0A0,
    0x0A0, 0x0A0, 0x0A0, 0x0A0, 0x0A0, 0x0A0, 0x0A0, 0x0E0,
    0x0A0, 0x0A0, 0x0A0, 0x109, 0x109, 0x109, 0x108, 0x08D,
    0x10D, 0x0A0, 0x0A0, 0x0A0, 0x0A0, 0x0A0, 0x0A0, 0x0A0,
    0x0A0, 0x0A0, 0x0A0, 0x0A0, 0x0A0, 0x0A0, 0x0A0, 0x0A0,
    0x0A0, 0x0A0, 0x0A0, 0x0A0, 0x0A0, 0x0A0, 0x0A0, 0x0E0,
    0x0A0, 0x0A0, 0x0A0, 0x108, 0x10C, 0x108, 0x28D, 0x100,
    0x100, 0x100, 0x100, 0x100, 0x100, 0x100, 0x100, 0x100,
    0x100, 0x100, 0x100, 0x100, 0x100, 0x100, 0x100, 0x100,
    0x100, 0x100, 0x100, 0x100, 0x100, 0x100, 0x100, 0x100,
    0x100, 0x100, 0x100, 0x100, 0x100, 0x100, 0x100, 0x100,
    0x100, 0x100, 0x100, 0x100, 0x100, 0x100, 0x100, 0x100,
    0x100, 0x100, 0x100, 0x100, 0x100, 0x100, 0x100, 0x100,
    0x100, 0x100, 0x100, 0x100, 0x100, 0x100, 0x100, 0x100,
    0x100, 0x100, 0x100, 0x100, 0x100, 0x100, 0x100, 0x100,
    0x100, 0x100, 0x100, 0x100, 0x100, 0x100, 0x100, 0x100,
    0x100, 0x100, 0x100, 0x100, 0x100, 0x100, 0x100, 0x100,
    0x100, 0x100, 0x100, 0x100, 0x100, 0x100, 0x100, 0x100,
    0x100, 0x100, 0x100, 0x100, 0x100, 0x100, 0x100, 0x100,
    0x100, 0x100, 0x100, 0x100, 0x100, 0x100, 0x100, 0x100,
    0x100, 0x100, 0x100, 0x100, 0x100, 0x100, 0x100, 0x100,
    0x100, 0x100, 0x100, 0x100, 0x100, 0x100, 0x100, 0x100,
    0x100, 0x100, 0x100, 0x100, 0x100, 0x100, 0x100, 0x100,
  ]

  @inline(__always)
  static func of(_ byte: UInt8) -> UInt16 { table[Int(byte)] }
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
  /// Finding line ends takes 1 instruction a byte this way and 6 byte by byte. The one check here
  /// stands for the two of the library's checked load.
  @inline(__always)
  func word(at offset: Int) -> UInt64 {
    precondition(UInt(bitPattern: offset) &+ 8 <= UInt(bitPattern: count))
    return unsafe UInt64(
      littleEndian: bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self))
  }

  /// The first offset from `start` whose byte has a class of `stop`; at most `end`.
  ///
  /// Adds the classes of the bytes before it to `classes`. Four bytes a step and one check for
  /// them: 3.5 instructions a byte, where checked bytes one by one take 9; all text goes through
  /// here.
  @inline(__always)
  func endOfRun(
    from start: Int, to end: Int, stoppingAt stop: UInt16, classes: inout UInt16
  ) -> Int {
    precondition(start >= 0 && end <= count)
    var offset = start
    var seen: UInt16 = 0
    while offset &+ 4 <= end {
      let first = unsafe ByteClass.of(self[unchecked: offset])
      let second = unsafe ByteClass.of(self[unchecked: offset &+ 1])
      let third = unsafe ByteClass.of(self[unchecked: offset &+ 2])
      let fourth = unsafe ByteClass.of(self[unchecked: offset &+ 3])
      let four = first | second | third | fourth
      if four & stop != 0 { break }
      seen |= four
      offset &+= 4
    }
    while offset < end {
      let byteClass = unsafe ByteClass.of(self[unchecked: offset])
      if byteClass & stop != 0 { break }
      seen |= byteClass
      offset &+= 1
    }
    classes |= seen
    return offset
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

  /// Whether a backslash makes the byte after it literal (CommonMark section 2.4).
  @inline(__always)
  func escapes(at offset: Int, to end: Int) -> Bool {
    offset + 1 < end && self[offset + 1].isPunctuation
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
