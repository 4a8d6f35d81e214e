/// A line's text in the form that the raw reader compares and keeps.
package struct NormalisedText {
  /// The text, with single blanks and none at its ends.
  package let text: String
  /// How many bytes stand before the first visible one.
  package let leadingBytes: Int

  package init(_ bytes: ArraySlice<UInt8>) {
    let first = bytes.firstIndex { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
    let body = bytes[(first ?? bytes.endIndex)...]
    if NormalisedText.isPlain(body) {
      text = String(decoding: body, as: UTF8.self)
      leadingBytes = body.startIndex - bytes.startIndex
      return
    }
    let decoded = String(decoding: body, as: UTF8.self)
    let invisible = decoded.unicodeScalars.prefix { Self.isBlank($0) || Self.isZeroWidth($0) }
    leadingBytes = body.startIndex - bytes.startIndex + String(invisible).utf8.count
    text = Self.composed(Self.spaced(decoded))
  }

  /// ASCII with single blanks inside needs no work, and is nearly every line.
  private static func isPlain(_ bytes: ArraySlice<UInt8>) -> Bool {
    var previous = UInt8(ascii: " ")
    for byte in bytes {
      guard byte < 0x80, byte != UInt8(ascii: "\t") else { return false }
      if byte == UInt8(ascii: " "), previous == byte { return false }
      previous = byte
    }
    return bytes.isEmpty || previous != UInt8(ascii: " ")
  }

  /// Blanks of every kind as one space, none at the ends, nothing of zero width.
  private static func spaced(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var blankIsDue = false
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if isBlank(scalar) {
        blankIsDue = !result.isEmpty
      } else if !isZeroWidth(scalar) && !(isJoiner(scalar) && previous.isASCII) {
        if blankIsDue { result.append(" ") }
        blankIsDue = false
        result.append(scalar)
        previous = scalar
      }
    }
    return String(result)
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0B, 0x0C, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F,
      0x205F, 0x3000:
      true
    default: false
    }
  }

  private static func isZeroWidth(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x180E, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF:
      true
    default: false
    }
  }

  /// Joiners shape emoji and some scripts, so they go only from plain text.
  private static func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x200C || scalar.value == 0x200D
  }

  /// Latin letters with their diacritics as one character where there is one.
  private static func composed(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { (0x300...0x36F).contains($0.value) }) else {
      return text
    }
    return String(text.map(LatinLetters.composed))
  }
}
