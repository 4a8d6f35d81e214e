// Autolinks in angle brackets (CommonMark section 6.5).

/// `<https://example.org>` or `<someone@example.org>`.
struct AngleAddress {
  /// The address without the brackets.
  let range: Range<Int>
  let prefix: AddressPrefix
  /// The offset after the closing bracket.
  let end: Int

  init?(at start: Int, to end: Int, _ text: Bytes) {
    if let close = AngleAddress.endOfURI(at: start + 1, to: end, text) {
      prefix = .none
      range = start + 1..<close
    } else if let close = AngleAddress.endOfEmail(at: start + 1, to: end, text) {
      prefix = .mailto
      range = start + 1..<close
    } else {
      return nil
    }
    self.end = range.upperBound + 1
  }

  /// The offset of the `>` after an absolute URI.
  private static func endOfURI(at start: Int, to end: Int, _ text: Bytes) -> Int? {
    guard start < end, text[start].isLetter else { return nil }
    var offset = start + 1
    while offset < end, isSchemeByte(text[offset]) { offset += 1 }
    guard (2...32).contains(offset - start), offset < end, text[offset] == UInt8(ascii: ":")
    else { return nil }
    while offset < end {
      switch text[offset] {
      case UInt8(ascii: ">"): return offset
      case 0...0x20, 0x7F, UInt8(ascii: "<"): return nil
      default: offset += 1
      }
    }
    return nil
  }

  private static func isSchemeByte(_ byte: UInt8) -> Bool {
    byte.isAlphanumeric || byte == UInt8(ascii: "+") || byte == UInt8(ascii: ".")
      || byte == UInt8(ascii: "-")
  }

  /// The offset of the `>` after an e-mail address.
  private static func endOfEmail(at start: Int, to end: Int, _ text: Bytes) -> Int? {
    var offset = start
    while offset < end, EmailAddress.allowsLocally(text[offset]) { offset += 1 }
    guard offset > start, offset < end, text[offset] == UInt8(ascii: "@") else { return nil }
    repeat {
      guard let label = EmailAddress.endOfLabel(at: offset + 1, to: end, text) else { return nil }
      offset = label
    } while offset < end && text[offset] == UInt8(ascii: ".")
    return offset < end && text[offset] == UInt8(ascii: ">") ? offset : nil
  }
}

/// The parts of an e-mail address, as HTML's form fields accept them.
enum EmailAddress {
  /// Whether a byte may stand before the `@`.
  static func allowsLocally(_ byte: UInt8) -> Bool {
    if byte.isAlphanumeric { return true }
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "#"), UInt8(ascii: "$"),
      UInt8(ascii: "%"), UInt8(ascii: "&"), UInt8(ascii: "'"), UInt8(ascii: "*"),
      UInt8(ascii: "+"), UInt8(ascii: "/"), UInt8(ascii: "="), UInt8(ascii: "?"),
      UInt8(ascii: "^"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "{"),
      UInt8(ascii: "|"), UInt8(ascii: "}"), UInt8(ascii: "~"), UInt8(ascii: "-"):
      return true
    default: return false
    }
  }

  /// A label of a domain has at most 63 bytes and neither begins nor ends with a hyphen.
  static func endOfLabel(at start: Int, to end: Int, _ text: Bytes) -> Int? {
    var offset = start
    while offset < end, text[offset].isAlphanumeric || text[offset] == UInt8(ascii: "-") {
      offset += 1
    }
    guard (1...63).contains(offset - start), text[start] != UInt8(ascii: "-"),
      text[offset - 1] != UInt8(ascii: "-")
    else { return nil }
    return offset
  }
}
