// The parts of links (CommonMark sections 4.7 and 6.3): labels, destinations and titles.

/// A part of a link: what it holds, and the offset after it.
struct LinkPart {
  let content: Range<Int>
  let end: Int
  /// Whether a destination can be written as it is: nothing to decode or to percent-encode.
  var isPlain = false
}

/// Scans for the parts of links in text.
enum LinkScan {
  /// A longer label is none (section 4.7); it would also make looking labels up expensive.
  static let maximumLabelLength = 999

  /// Balanced parentheses in a destination nest no deeper, as in the reference implementation, so
  /// that `[a](((((…` repeated is not scanned to the end each time.
  static let maximumParentheses = 32

  /// The label that begins at `[`.
  static func label(at start: Int, to end: Int, _ text: Bytes) -> LinkPart? {
    var offset = start + 1
    let limit = min(end, offset + maximumLabelLength + 1)
    while offset < limit {
      switch text[offset] {
      case UInt8(ascii: "["): return nil
      case UInt8(ascii: "]"):
        let content = start + 1..<offset
        return isBlank(content, text) ? nil : LinkPart(content: content, end: offset + 1)
      case .backslash: offset += text.escapes(at: offset, to: end) ? 2 : 1
      default: offset += 1
      }
    }
    return nil
  }

  /// The destination that begins at an offset.
  static func destination(at start: Int, to end: Int, _ text: Bytes) -> LinkPart? {
    if start < end, text[start] == UInt8(ascii: "<") {
      return bracketedDestination(at: start, to: end, text)
    }
    var depth = 0
    var offset = start
    var isPlain = true
    var classes: UInt16 = 0
    scan: while true {
      offset = text.endOfRun(
        from: offset, to: end, stoppingAt: ByteClass.breaksDestination, classes: &classes)
      guard offset < end else { break }
      switch text[offset] {
      case UInt8(ascii: "("):
        depth += 1
        if depth > maximumParentheses { return nil }
      case UInt8(ascii: ")"):
        if depth == 0 { break scan }
        depth -= 1
      case 0...0x20, 0x7F: break scan
      case .backslash where text.escapes(at: offset, to: end):
        isPlain = false
        offset += 1
      default: isPlain = false
      }
      offset += 1
    }
    guard depth == 0 else { return nil }
    return LinkPart(content: start..<offset, end: offset, isPlain: isPlain)
  }

  private static func bracketedDestination(at start: Int, to end: Int, _ text: Bytes) -> LinkPart? {
    var offset = start + 1
    while offset < end {
      switch text[offset] {
      case UInt8(ascii: ">"): return LinkPart(content: start + 1..<offset, end: offset + 1)
      case UInt8(ascii: "<"), .newline: return nil
      case .backslash where text.escapes(at: offset, to: end): offset += 2
      default: offset += 1
      }
    }
    return nil
  }

  /// The title that begins at its opening quote or parenthesis.
  static func title(at start: Int, to end: Int, _ text: Bytes) -> LinkPart? {
    guard start < end else { return nil }
    let close: UInt8
    switch text[start] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): close = text[start]
    case UInt8(ascii: "("): close = UInt8(ascii: ")")
    default: return nil
    }
    var offset = start + 1
    while offset < end {
      switch text[offset] {
      case close: return LinkPart(content: start + 1..<offset, end: offset + 1)
      case UInt8(ascii: "(") where close == UInt8(ascii: ")"): return nil
      case .backslash where text.escapes(at: offset, to: end): offset += 2
      default: offset += 1
      }
    }
    return nil
  }

  private static func isBlank(_ range: Range<Int>, _ text: Bytes) -> Bool {
    text.skipWhitespace(from: range.lowerBound, to: range.upperBound) == range.upperBound
  }
}
