// What HTML asks of bytes: text with references, addresses with percent signs.

extension Buffer<UInt8> {
  /// Appends text with `"`, `&`, `<` and `>` as references.
  mutating func appendEscaped(_ text: Bytes, _ range: Range<Int>) {
    var start = range.lowerBound
    while true {
      let offset = text.nextEscapedInHTML(from: start, to: range.upperBound)
      append(text, start..<offset)
      guard offset < range.upperBound else { return }
      appendReference(to: text[offset])
      start = offset + 1
    }
  }

  /// Appends what a character reference stands for, with HTML's special characters as references.
  mutating func appendEscaped(_ reference: CharacterReference) {
    for scalar in [reference.first, reference.second] {
      guard let scalar else { continue }
      if scalar.isASCII, ByteClass.of(UInt8(scalar.value)) & ByteClass.escapedInHTML != 0 {
        appendReference(to: UInt8(scalar.value))
      } else {
        for byte in scalar.utf8 { append(byte) }
      }
    }
  }

  /// Appends an address, percent-encoding what may not stand in one.
  mutating func appendAddress(_ text: Bytes, _ range: Range<Int>) {
    var runStart = range.lowerBound
    for offset in range where ByteClass.of(text[offset]) & ByteClass.safeInAddress == 0 {
      append(text, runStart..<offset)
      appendUnsafe(text[offset])
      runStart = offset + 1
    }
    append(text, runStart..<range.upperBound)
  }

  private mutating func appendUnsafe(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "&"): append("&amp;")
    case UInt8(ascii: "'"): append("&#x27;")
    default:
      append(UInt8(ascii: "%"))
      append(hexadecimalDigit(byte >> 4))
      append(hexadecimalDigit(byte & 15))
    }
  }

  private func hexadecimalDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }

  private mutating func appendReference(to byte: UInt8) {
    switch byte {
    case UInt8(ascii: "&"): append("&amp;")
    case UInt8(ascii: "<"): append("&lt;")
    case UInt8(ascii: ">"): append("&gt;")
    default: append("&quot;")
    }
  }
}
