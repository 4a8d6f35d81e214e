/// Writes JSON values as UTF-8.
///
/// Strings pass as they are, but for what JSON escapes and for control characters, which no terminal
/// that shows the JSON must see.
struct JSONWriter {
  /// How the values are spaced.
  enum Spacing {
    /// A member a line, two columns in for each level.
    case lines
    /// No space at all; "<" is escaped, so that the JSON can stand in an HTML script element.
    case insideHTML
  }

  /// What was written so far.
  private(set) var bytes: [UInt8]
  private let spacing: Spacing
  private var depth = 0

  /// A writer that goes on after `bytes`.
  init(after bytes: [UInt8], spacing: Spacing) {
    self.bytes = bytes
    self.spacing = spacing
  }

  /// Writes a value.
  ///
  /// Values are as deep as the types that they come from, so the calls are too.
  mutating func write(_ value: JSONValue) {
    switch value {
    case .null: append("null")
    case .bool(let bool): append(bool ? "true" : "false")
    case .number(let number): append(number)
    case .string(let text): write(text)
    case .array(let values): writeArray(values)
    case .object(let members): writeObject(members)
    }
  }

  private mutating func writeArray(_ values: [JSONValue]) {
    guard !values.isEmpty else { return append("[]") }
    append("[")
    depth += 1
    for (index, value) in values.enumerated() {
      if index > 0 { append(",") }
      breakLine()
      write(value)
    }
    depth -= 1
    breakLine()
    append("]")
  }

  private mutating func writeObject(_ members: [JSONValue.Member]) {
    guard !members.isEmpty else { return append("{}") }
    append("{")
    depth += 1
    for (index, member) in members.enumerated() {
      if index > 0 { append(",") }
      breakLine()
      write(member.key)
      append(":")
      if spacing == .lines { append(" ") }
      write(member.value)
    }
    depth -= 1
    breakLine()
    append("}")
  }

  private mutating func breakLine() {
    guard spacing == .lines else { return }
    append("\n")
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }

  private mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  // MARK: Strings

  private mutating func write(_ text: String) {
    append("\"")
    let start = bytes.count
    append(text)
    let clean = cleanEnd(from: start)
    if clean < bytes.count {
      let rest = String(decoding: bytes[clean...], as: UTF8.self)
      bytes.removeLast(bytes.count - clean)
      for scalar in rest.unicodeScalars { append(scalar) }
    }
    append("\"")
  }

  /// Where the first byte stands that may need an escape.
  private func cleanEnd(from start: Int) -> Int {
    let span = bytes.span
    for index in start..<span.count {
      switch span[index] {
      case 0x20, 0x21, 0x23...0x3B, 0x3D...0x5B, 0x5D...0x7E: continue
      default: return index
      }
    }
    return span.count
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x22: append("\\\"")
    case 0x5C: append("\\\\")
    case 0x0A: append("\\n")
    case 0x0D: append("\\r")
    case 0x09: append("\\t")
    case 0x3C where spacing == .insideHTML: append("\\u003c")
    case let value where ShownText.isControl(value): appendEscape(value)
    default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }

  private mutating func appendEscape(_ value: UInt32) {
    let digits = String(value, radix: 16)
    append("\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits)
  }
}
