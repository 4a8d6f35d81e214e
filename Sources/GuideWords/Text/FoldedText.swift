extension StringProtocol {
  /// The text in lower case with straight quotes and plain dashes: how texts are compared.
  package var folded: String { String(decoding: foldedBytes, as: UTF8.self) }

  /// The bytes of the folded text.
  package var foldedBytes: [UInt8] {
    var bytes = Array(utf8)
    for index in bytes.indices {
      let byte = bytes[index]
      if byte >= 0x80 { return foldedScalars }
      if byte.isCapital { bytes[index] = byte | 0x20 }
    }
    return bytes
  }

  private var foldedScalars: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    for scalar in unicodeScalars {
      switch scalar {
      case "\u{0}"..."\u{7F}": bytes.append(UInt8(truncatingIfNeeded: scalar.value).lowercased)
      case "\u{2018}", "\u{2019}", "\u{201B}", "\u{2032}", "\u{02BC}":
        bytes.append(UInt8(ascii: "'"))
      case "\u{201C}", "\u{201D}", "\u{201F}", "\u{2033}", "\u{AB}", "\u{BB}":
        bytes.append(UInt8(ascii: "\""))
      case "\u{2010}"..."\u{2015}", "\u{2212}": bytes.append(UInt8(ascii: "-"))
      case "\u{A0}", "\u{2000}"..."\u{200A}", "\u{202F}": bytes.append(UInt8(ascii: " "))
      case "\u{2190}"..."\u{21FF}", "\u{203A}", "\u{2026}": bytes.append(UInt8(ascii: " "))
      default: bytes += scalar.properties.lowercaseMapping.utf8
      }
    }
    return bytes
  }
}

extension UInt8 {
  /// Whether it is an ASCII letter or digit.
  package var isLetterOrDigit: Bool { isDigit || isLetter }

  /// Whether it is an ASCII digit.
  package var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }

  /// Whether it is an ASCII letter.
  package var isLetter: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 }

  /// Whether it is an ASCII capital.
  package var isCapital: Bool { self &- UInt8(ascii: "A") < 26 }

  /// An ASCII capital as its small letter; any other byte as it is.
  package var lowercased: UInt8 { isCapital ? self | 0x20 : self }
}

extension String {
  /// The text without any of the given ASCII characters at its ends.
  package func trimmed(of marks: ASCIISet) -> String {
    let characters = utf8Span
    let bytes = characters.span
    var (start, end) = (0, bytes.count)
    while start < end, marks.contains(bytes[start]) { start += 1 }
    while start < end, marks.contains(bytes[end - 1]) { end -= 1 }
    return end - start == bytes.count ? self : String(part(start..<end))
  }

  /// The part between two places of its bytes.
  package func part(_ range: Range<Int>) -> Substring {
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    return self[start..<utf8.index(start, offsetBy: range.count)]
  }
}

extension StringProtocol {
  /// The parts between blanks and line feeds.
  package var blankParts: [SubSequence] {
    utf8.split { $0.isBlank }.map { self[$0.startIndex..<$0.endIndex] }
  }
}

/// A set of ASCII characters.
package struct ASCIISet: ExpressibleByStringLiteral {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  /// The space alone.
  package static let space = ASCIISet(low: 1 << 0x20)

  private init(low: UInt64) { self.low = low }

  package init(stringLiteral characters: String) {
    for byte in characters.utf8 { insert(byte) }
  }

  package mutating func insert(_ byte: UInt8) {
    if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte & 63) }
  }

  package func contains(_ byte: UInt8) -> Bool {
    byte < 128 && (byte < 64 ? low : high) &>> UInt64(byte) & 1 == 1
  }
}
