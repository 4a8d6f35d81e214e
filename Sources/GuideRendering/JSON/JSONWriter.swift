import GuideModel

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

  /// Where they go.
  private(set) var output: OutputBuffer
  private let spacing: Spacing
  private var depth = 0

  /// A writer that goes on after `output`.
  init(after output: consuming OutputBuffer, spacing: Spacing) {
    self.output = output
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

  private mutating func writeArray(_ values: JSONValue.Values) {
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
    output.bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }

  private mutating func append(_ text: String) {
    output.bytes.append(contentsOf: text.utf8)
    output.flush()
  }

  // MARK: Strings

  private mutating func write(_ text: String) {
    output.bytes.append(UInt8(ascii: "\""))
    let escaping: Sanitizer.Escaping = spacing == .insideHTML ? .jsonInHTML : .json
    Sanitizer.append(text, escaping: escaping, to: &output.bytes)
    append("\"")
  }
}
