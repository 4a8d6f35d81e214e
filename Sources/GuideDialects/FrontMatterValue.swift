import GuideModel
import GuideWords

/// A value of front matter: a text, values in order, or values by name.
package indirect enum FrontMatterValue: Equatable {
  /// A member of a mapping.
  package struct Member: Equatable {
    package let name: String
    package let value: FrontMatterValue
  }

  case text(String, line: Int)
  case list([FrontMatterValue])
  case map([Member])

  /// The text; nil for any other value.
  package var text: String? { if case .text(let text, _) = self { text } else { nil } }

  /// The texts in it, in order.
  package var texts: [(text: String, line: Int)] {
    switch self {
    case .text(let text, let line): [(text, line)]
    case .list(let values): values.flatMap { $0.texts }
    case .map(let members): members.flatMap { $0.value.texts }
    }
  }

  /// The members of a mapping; none of any other value.
  package var members: [Member] { if case .map(let members) = self { members } else { [] } }

  /// The first member that has one of some names.
  package func member(_ names: [String]) -> FrontMatterValue? {
    members.first { names.contains($0.name.folded) }?.value
  }
}

/// A line of front matter, without blanks at its ends.
package struct FrontMatterLine {
  package let number: Int
  package let text: String
  /// How many blanks stand before it.
  package let indent: Int

  package init(number: Int, _ line: String) {
    self.init(
      number: number, text: line.trimmed(of: " \t"),
      indent: line.utf8.prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }.count)
  }

  fileprivate init(number: Int, text: String, indent: Int) {
    (self.number, self.text, self.indent) = (number, text, indent)
  }

  package var isBlank: Bool { text.isEmpty }
  package var isItem: Bool { text == "-" || text.hasPrefix("- ") }
  fileprivate var isComment: Bool { text.hasPrefix("#") }
  /// Whether it is a comment, or one may stand after its value.
  package var mayHoldComment: Bool { isComment || text.firstRange(ofText: " #") != nil }

  /// The name and the value of a line `name: value`; nil for any other line.
  package var member: (name: String, value: String)? {
    guard let first = text.first, !"\"'[{|>".contains(first) else { return nil }
    let end = text.firstRange(ofText: ": ")?.lowerBound
    guard let end = end ?? (text.hasSuffix(":") ? text.index(before: text.endIndex) : nil) else {
      return nil
    }
    let name = String(text[..<end])
    let isName = name.utf8.allSatisfy {
      $0.isLetterOrDigit || "_-".utf8.contains($0) || $0 >= 0x80
    }
    guard isName, !name.isEmpty else { return nil }
    return (name, String(text[end...].dropFirst(1)).trimmed(of: .space))
  }

  /// What follows the dash of an item, as a line that is set in as far.
  fileprivate var itemContent: FrontMatterLine {
    let rest = text.dropFirst(1)
    let blanks = rest.utf8.prefix { $0 == UInt8(ascii: " ") }.count
    return FrontMatterLine(
      number: number, text: String(rest.dropFirst(blanks)), indent: indent + 1 + blanks)
  }
}

/// Reads the values of YAML that front matter has: mappings, lists, texts plain, quoted, folded or
/// in brackets.
package struct YAMLReader {
  /// Deeper values are texts.
  private static let deepest = 8

  private let depth: Int

  /// The value after a key, and on the lines below it.
  package static func value(
    _ value: String, line: Int, below lines: [FrontMatterLine]
  ) -> FrontMatterValue {
    YAMLReader(depth: 0).value(value, line: line, below: lines[...])
  }

  private func value(
    _ text: String, line: Int, below lines: ArraySlice<FrontMatterLine>
  ) -> FrontMatterValue {
    let opening = text.withoutComment
    if ["|", ">", "|-", ">-", "|+", ">+"].contains(opening) { return folded(lines, line: line) }
    let said = lines.filter { !$0.isBlank && !$0.isComment }
    if opening.isEmpty, !said.isEmpty { return block(lines) }
    let whole = ([text] + said.map { $0.text }).joined(separator: " ")
    return FlowReader.value(said.isEmpty ? opening : whole, line: line)
  }

  /// Lines that are one text, with a paragraph for each run of them.
  private func folded(_ lines: ArraySlice<FrontMatterLine>, line: Int) -> FrontMatterValue {
    let paragraphs = lines.split { $0.isBlank }
    let texts = paragraphs.map { run in run.map { $0.text }.joined(separator: " ") }
    return .text(texts.joined(separator: "\n"), line: lines.first { !$0.isBlank }?.number ?? line)
  }

  private func block(_ lines: ArraySlice<FrontMatterLine>) -> FrontMatterValue {
    // Blank lines part the paragraphs of a text further in.
    let lines = lines.drop { $0.isBlank || $0.isComment }
    guard let first = lines.first, depth < YAMLReader.deepest else { return text(lines) }
    let inner = YAMLReader(depth: depth + 1)
    if first.isItem {
      return .list(groups(lines) { $0.isItem }.map { inner.item($0) })
    }
    if first.member != nil {
      return .map(groups(lines) { $0.member != nil }.compactMap { inner.member($0) })
    }
    return text(lines)
  }

  private init(depth: Int) { self.depth = depth }

  private func text(_ lines: ArraySlice<FrontMatterLine>) -> FrontMatterValue {
    let said = lines.filter { !$0.isBlank && !$0.isComment }
    let text = said.map { $0.text }.joined(separator: " ")
    return FlowReader.value(text, line: lines.first?.number ?? 1)
  }

  /// The lines of each item or member: it begins no further in than the first.
  private func groups(
    _ lines: ArraySlice<FrontMatterLine>, _ begins: (FrontMatterLine) -> Bool
  ) -> [ArraySlice<FrontMatterLine>] {
    var starts: [Int] = []
    let indent = lines.first?.indent ?? 0
    for place in lines.indices where lines[place].indent <= indent && begins(lines[place]) {
      starts.append(place)
    }
    return starts.indices.map { index in
      lines[starts[index]..<(index + 1 < starts.count ? starts[index + 1] : lines.endIndex)]
    }
  }

  private func item(_ lines: ArraySlice<FrontMatterLine>) -> FrontMatterValue {
    guard let first = lines.first else { return .text("", line: 1) }
    let content = first.itemContent
    if content.isBlank { return block(lines.dropFirst()) }
    if content.member != nil || content.isItem { return block([content] + lines.dropFirst()) }
    return value(content.text, line: first.number, below: lines.dropFirst())
  }

  private func member(_ lines: ArraySlice<FrontMatterLine>) -> FrontMatterValue.Member? {
    guard let first = lines.first, let member = first.member else { return nil }
    return FrontMatterValue.Member(
      name: member.name, value: value(member.value, line: first.number, below: lines.dropFirst()))
  }
}

/// Reads a value on one line: `[a, "b, c"]`, `{name: value}`, `"text"`, text.
package struct FlowReader {
  private let bytes: [UInt8]
  private let line: Int
  private var place = 0
  /// Deeper brackets are text.
  private static let deepest = 8

  package static func value(_ text: String, line: Int) -> FrontMatterValue {
    guard let first = text.first, "[{\"'".contains(first) else { return .text(text, line: line) }
    var reader = FlowReader(bytes: Array(text.utf8), line: line)
    guard let value = reader.value(depth: 0), reader.isAtEnd else {
      return .text(text, line: line)
    }
    return value
  }

  private init(bytes: [UInt8], line: Int) { (self.bytes, self.line) = (bytes, line) }

  /// Whether nothing but a comment follows.
  private var isAtEnd: Bool {
    let rest = bytes[place...].drop { $0.isBlank }
    return rest.isEmpty || rest.first == UInt8(ascii: "#")
  }

  private mutating func value(depth: Int) -> FrontMatterValue? {
    skipBlanks()
    guard place < bytes.count, depth < FlowReader.deepest else { return nil }
    switch bytes[place] {
    case UInt8(ascii: "["): return list(depth: depth)
    case UInt8(ascii: "{"): return map(depth: depth)
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return quoted().map { .text($0, line: line) }
    default: return .text(plain(), line: line)
    }
  }

  private mutating func list(depth: Int) -> FrontMatterValue? {
    var values: [FrontMatterValue] = []
    place += 1
    while !take("]") {
      guard let value = value(depth: depth + 1) else { return nil }
      if value != .text("", line: line) { values.append(value) }
      if !take(",") { return take("]") ? .list(values) : nil }
    }
    return .list(values)
  }

  private mutating func map(depth: Int) -> FrontMatterValue? {
    var members: [FrontMatterValue.Member] = []
    place += 1
    while !take("}") {
      skipBlanks()
      guard place < bytes.count else { return nil }
      let isQuoted = bytes[place] == UInt8(ascii: "\"") || bytes[place] == UInt8(ascii: "'")
      guard let name = isQuoted ? quoted() : plain(), take(":") || take("="),
        let value = value(depth: depth + 1)
      else { return nil }
      members.append(FrontMatterValue.Member(name: name, value: value))
      if !take(",") { return take("}") ? .map(members) : nil }
    }
    return .map(members)
  }

  private mutating func skipBlanks() {
    while place < bytes.count, bytes[place].isBlank { place += 1 }
  }

  private mutating func take(_ mark: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard place < bytes.count, bytes[place] == UInt8(ascii: mark) else { return false }
    place += 1
    return true
  }

  /// Text up to a mark of the list or mapping that it stands in.
  private mutating func plain() -> String {
    let start = place
    while place < bytes.count, !"[]{},=".utf8.contains(bytes[place]), !isColon { place += 1 }
    return String(decoding: bytes[start..<place], as: UTF8.self).trimmed(of: .space)
  }

  /// A colon before a blank; one inside an address is text.
  private var isColon: Bool {
    bytes[place] == UInt8(ascii: ":") && place + 1 < bytes.count && bytes[place + 1].isBlank
  }

  /// The text between quotes; nil where they do not close.
  private mutating func quoted() -> String? {
    let quote = bytes[place]
    let isEscaping = quote == UInt8(ascii: "\"")
    var text: [UInt8] = []
    var next = place + 1
    while next < bytes.count, bytes[next] != quote || FlowReader.isDoubled(bytes, next) {
      if isEscaping, bytes[next] == UInt8(ascii: "\\"), next + 1 < bytes.count { next += 1 }
      if !isEscaping, bytes[next] == quote { next += 1 }
      text.append(bytes[next])
      next += 1
    }
    guard next < bytes.count else { return nil }
    place = next + 1
    return String(decoding: text, as: UTF8.self)
  }

  /// `''` inside single quotes is one of them.
  private static func isDoubled(_ bytes: [UInt8], _ place: Int) -> Bool {
    bytes[place] == UInt8(ascii: "'") && place + 1 < bytes.count && bytes[place + 1] == bytes[place]
  }
}

extension String {
  /// The value without a comment after it.
  package var withoutComment: String {
    guard first != "\"", first != "'", let mark = firstRange(ofText: " #") else { return self }
    return String(self[..<mark.lowerBound]).trimmed(of: .space)
  }
}
