import GuideModel

/// HTML under construction: mark-up of the program's own, and text that can't become any.
struct HTMLText {
  /// Where it goes.
  private(set) var output: OutputBuffer

  /// HTML that goes on after `output`.
  init(after output: consuming OutputBuffer) {
    self.output = output
  }

  /// Appends mark-up.
  mutating func append(markup: String) {
    output.bytes.append(contentsOf: markup.utf8)
    output.flush()
  }

  /// Appends JSON that may stand in an element.
  mutating func append(_ value: JSONValue) {
    var writer = JSONWriter(after: output.moved(), spacing: .insideHTML)
    writer.write(value)
    output = writer.output
  }

  /// Appends text, escaped, for an element or an attribute in double quotes.
  mutating func append(_ text: String) {
    Sanitizer.append(text, escaping: .html, to: &output.bytes)
  }

  /// Appends an element with text in it, and ends the line.
  mutating func appendLine(_ tag: String, _ text: String) {
    append(markup: "<\(tag)>")
    append(text)
    // What follows a space in the tag are attributes.
    append(markup: "</\(tag.prefix { $0 != " " })>\n")
  }

  /// Appends `<a href="…">`, the address in the characters that one may have; a `kind` of link is
  /// its class in the style sheet.
  mutating func beginLink(to address: String, title: String? = nil, kind: String? = nil) {
    append(markup: kind.map { "<a class=\"\($0)\" href=\"" } ?? "<a href=\"")
    append(HTMLText.percentEncoded(address))
    if let title {
      append(markup: "\" title=\"")
      append(title)
    }
    append(markup: "\">")
  }

  private static func percentEncoded(_ address: String) -> String {
    let isPlain = address.utf8.allSatisfy { (0x21...0x7E).contains($0) && !unsafe.contains($0) }
    if isPlain { return address }
    var encoded = ""
    for byte in address.utf8 {
      if (0x21...0x7E).contains(byte) && !unsafe.contains(byte) {
        encoded.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        encoded += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return encoded
  }

  /// What no address may hold as it is (RFC 3986), though it is printable ASCII.
  private static let unsafe = Array("\"<>\\^`{|}".utf8)
}
