/// A block between two lines `---` at the very beginning of a file, as other tools write it.
///
/// Strict: `key: value`, one line each, values plain, in double quotes or a list in brackets. No
/// nesting, no tabs, no block scalars; a line of another shape is a fault and is passed over.
struct FrontMatter {
  /// The entries, in order.
  let entries: [AboutEntry]
  /// The lines that are no `key: value`.
  let faultyLines: [Int]
  /// How many lines the block takes, its two fences counted.
  let lineCount: Int

  /// The block that a file begins with; nil where there is none, or none that ends.
  init?(_ lines: [RawLine]) {
    guard FrontMatter.opens(lines),
      let end = lines.indices.dropFirst().first(where: { ["---", "..."].contains(lines[$0].text) })
    else { return nil }
    let body = lines[1..<end].filter { !$0.isBlank && !$0.text.hasPrefix("#") }
    let read = body.map { (line: $0.number, entry: FrontMatter.entry($0)) }
    entries = read.compactMap { $0.entry }
    faultyLines = read.filter { $0.entry == nil }.map { $0.line }
    lineCount = end + 1
  }

  /// Whether a file begins as if with such a block.
  static func opens(_ lines: [RawLine]) -> Bool {
    lines.first.map { $0.text == "---" && !$0.isIndented } ?? false
  }

  private static func entry(_ line: RawLine) -> AboutEntry? {
    guard !line.isIndented, let entry = AboutEntry(line: line.number, line.text),
      let value = plain(entry.value)
    else { return nil }
    return AboutEntry(line: entry.line, name: entry.name, value: value)
  }

  /// A value without its quotes; nil where it needs more YAML than is read here.
  private static func plain(_ value: String) -> String? {
    guard let first = value.first else { return value }
    switch first {
    case "\"":
      let isClosed = value.count > 1 && value.hasSuffix("\"")
      return isClosed ? String(value.dropFirst().dropLast()) : nil
    case "[": return value.hasSuffix("]") ? value : nil
    case "|", ">", "{", "&", "*", "!", "'": return nil
    default: return value
    }
  }
}
