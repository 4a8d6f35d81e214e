/// HTML under construction: mark-up of the program's own, and text that can't become any.
struct HTMLText {
  /// What was written so far.
  private(set) var bytes: [UInt8]

  /// HTML that goes on after `bytes`.
  init(after bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Appends mark-up.
  mutating func append(markup: String) {
    bytes.append(contentsOf: markup.utf8)
  }

  /// Appends bytes that are known to be fit.
  mutating func append(fit: [UInt8]) {
    bytes.append(contentsOf: fit)
  }

  /// Appends text, escaped, for an element or an attribute in double quotes.
  mutating func append(_ text: String) {
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    let clean = cleanEnd(from: start)
    guard clean < bytes.count else { return }
    let rest = String(decoding: bytes[clean...], as: UTF8.self)
    bytes.removeLast(bytes.count - clean)
    for scalar in rest.unicodeScalars { append(scalar) }
  }

  private func cleanEnd(from start: Int) -> Int {
    let span = bytes.span
    for index in start..<span.count {
      switch span[index] {
      case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "\""):
        return index
      case 0x20...0x7E, 0x0A: continue
      default: return index
      }
    }
    return span.count
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "<": append(markup: "&lt;")
    case ">": append(markup: "&gt;")
    case "&": append(markup: "&amp;")
    case "\"": append(markup: "&quot;")
    case "\n", "\t": append(markup: String(scalar))
    default:
      if ShownText.isControl(scalar.value) {
        bytes.append(contentsOf: ShownText.standIn)
      } else {
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
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
  mutating func beginLink(to address: String, kind: String? = nil) {
    append(markup: kind.map { "<a class=\"\($0)\" href=\"" } ?? "<a href=\"")
    append(HTMLText.percentEncoded(address))
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
