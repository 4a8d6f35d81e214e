package import GuideLexicon
package import GuideModel
import GuideWords

/// What other tools write before a file's text: YAML between lines `---`, or TOML between `+++`.
///
/// Read patiently, as far as guides have a use for it; what no guide has a use for is kept as it is
/// written and never shown. A block that a blank line follows at once, or that holds a line which
/// front matter can't hold, is no front matter but text after a thematic break (CommonMark 4.1).
package struct FrontMatter {
  /// What the guide says of itself, in order.
  package let entries: [AboutEntry]
  /// Who reviewed it.
  package let reviewer: AboutEntry?
  /// What is content: questions, signs, sources and the like.
  package let content: [FrontMatterContent]
  /// What nothing else reads, line by line.
  package let furniture: [Guide.Furniture]
  /// How many lines the block takes, its two fences counted.
  package let lineCount: Int

  /// The block that a file begins with; nil where there is none, or none that ends.
  package init?(_ bytes: [UInt8]) {
    let text = bytes.withoutByteOrderMark
    guard let syntax = FrontMatterSyntax(opening: text) else { return nil }
    var fields: [FrontMatterField] = []
    var count = 1
    for line in Lines(text.dropping(lines: 1)) {
      count += 1
      let line = FrontMatterLine(number: count, String(decoding: line, as: UTF8.self))
      if syntax.closings.contains(line.text), line.indent == 0 {
        self.init(syntax.joined(fields), lineCount: count)
        return
      }
      guard syntax.add(line, to: &fields, isFirst: count == 2) else { return nil }
    }
    return nil
  }

  private init(_ fields: [FrontMatterField], lineCount: Int) {
    var entries: [AboutEntry] = []
    var reviewer: AboutEntry?
    var content: [FrontMatterContent] = []
    var furniture: [Guide.Furniture] = []
    for field in fields {
      if reviewer == nil, let found = field.reviewer {
        reviewer = found
      } else if let entry = field.entry {
        entries.append(entry)
        // A time after a day, or a comment after a value, is read by nobody.
        furniture += field.saysMore(than: entry) ? field.furniture : field.comments
      } else if let found = FrontMatterContent(field) {
        content.append(found)
        furniture += found.furniture + field.comments
      } else {
        furniture += field.furniture
      }
    }
    self.entries = entries
    self.reviewer = reviewer
    self.content = content
    self.furniture = furniture
    self.lineCount = lineCount
  }
}

/// A key with its value and the lines that hold them.
package struct FrontMatterField {
  fileprivate(set) var lines: [FrontMatterLine]
  package let name: String
  /// What stands after the key on its line.
  fileprivate let opening: String
  /// The value.
  fileprivate(set) var value: FrontMatterValue = .text("", line: 1)
  /// TOML's tables of the name.
  private var tables: [[FrontMatterValue.Member]] = []

  fileprivate init(lines: [FrontMatterLine], name: String, opening: String) {
    (self.lines, self.name, self.opening) = (lines, name, opening)
  }

  /// The lines as they are written.
  fileprivate var furniture: [Guide.Furniture] { furniture { !$0.isBlank } }

  /// The lines that may hold a comment.
  fileprivate var comments: [Guide.Furniture] { furniture { $0.mayHoldComment } }

  private func furniture(_ isWanted: (FrontMatterLine) -> Bool) -> [Guide.Furniture] {
    lines.filter(isWanted).map { Guide.Furniture(line: $0.number, kind: .meta, text: $0.text) }
  }

  /// The name in words: `lastUpdated` and `last_updated` are "last updated".
  package var words: String {
    var words = ""
    for character in name {
      if character.isUppercase, words.last?.isLowercase ?? false { words += " " }
      words += character == "_" || character == "-" ? " " : character.lowercased()
    }
    return words
  }

  /// What the guide says of itself by it; nil where it says nothing of the kind.
  fileprivate var entry: AboutEntry? {
    guard let line = lines.first, let key = AboutKey(frontMatter: words), let text = entryText
    else {
      return nil
    }
    let entry = AboutEntry(line: line.number, name: key.rawValue, value: text)
    if key == .source { return nil }
    let isGiven = key.isDay ? Day(text) != nil : !text.isEmpty
    return isGiven ? entry : nil
  }

  fileprivate var reviewer: AboutEntry? {
    guard let line = lines.first, FrontMatterField.reviewers.contains(Words(words)),
      let text = entryText, !text.isEmpty, Day(text) == nil, !text.utf8.allSatisfy({ $0.isDigit })
    else { return nil }
    return AboutEntry(line: line.number, name: name, value: text)
  }

  private static let reviewers: [Phrase] = [
    "(medically|clinically) reviewed by", "(medical|clinical) reviewer", "fact checked by",
  ]

  /// The value on one line: a text, the texts of a list, or the names in it; addresses are none.
  private var entryText: String? {
    switch value {
    case .text(let text, _): return text.singleSpaced.withoutTime
    case .list(let values):
      let texts = values.compactMap { $0.text ?? $0.member(["name"])?.text }
      let areNames = texts.count == values.count && !texts.contains { $0.hasPrefix("/") }
      return areNames ? texts.joined(separator: ", ") : nil
    case .map: return value.member(["name"])?.text
    }
  }

  /// Whether the lines say more than the entry does.
  fileprivate func saysMore(than entry: AboutEntry) -> Bool {
    if case .map = value { return value.members.count > 1 }
    if case .list(let values) = value { return values.contains { $0.members.count > 1 } }
    return lines.count == 1
      && (opening.withoutComment != opening || value.text?.singleSpaced != entry.value)
  }
}

extension AboutKey {
  /// Names that only front matter has for a key.
  private static let frontMatterNames: [(key: AboutKey, names: [String])] = [
    (.alsoCalled, ["aka", "synonyms", "alternate names", "alternative names", "other names"]),
    (.author, ["authors", "byline"]),
    (.published, ["publish date", "date published", "pubdate", "pub date", "created"]),
    (
      .updated,
      [
        "lastupdate", "last update", "lastmod", "last modified", "last modified at", "modified",
        "date modified", "updated at", "updated date",
      ]
    ),
    (.reviewed, ["last review", "date reviewed", "reviewed on", "review date"]),
  ]

  /// The key that a name in front matter stands for.
  fileprivate init?(frontMatter name: String) {
    let names = AboutKey.frontMatterNames
    let key = AboutKey(named: name) ?? names.first { $0.names.contains(name) }?.key
    guard let key else { return nil }
    self = key
  }
}

/// Which of the two kinds of front matter a file begins with.
private enum FrontMatterSyntax {
  case yaml, toml

  package init?(opening bytes: ArraySlice<UInt8>) {
    var lines = Lines(bytes).makeIterator()
    guard let first = lines.next() else { return nil }
    switch FrontMatterLine(number: 1, String(decoding: first, as: UTF8.self)).text {
    case "---" where first.first == UInt8(ascii: "-"): self = .yaml
    case "+++" where first.first == UInt8(ascii: "+"): self = .toml
    default: return nil
    }
  }

  package var closings: [String] { self == .yaml ? ["---", "..."] : ["+++"] }
  private var mark: UInt8 { self == .yaml ? UInt8(ascii: ":") : UInt8(ascii: "=") }

  /// Adds a line to the field that it belongs to; false for a line that front matter cannot hold.
  package func add(
    _ line: FrontMatterLine, to fields: inout [FrontMatterField], isFirst: Bool
  ) -> Bool {
    if line.isBlank, isFirst { return false }
    let isOpen = self == .toml && fields.last?.isOpen ?? false
    let isTable = self == .toml && line.text.hasPrefix("[") && !isOpen
    let belongsAbove = line.isBlank || line.indent > 0 || (self == .yaml && line.isItem)
    if (line.text.hasPrefix("#") && !isOpen) || isTable {
      fields.append(FrontMatterField(lines: [line], name: "", opening: ""))
    } else if belongsAbove && !(self == .toml && !isOpen && field(of: line) != nil) || isOpen {
      if fields.isEmpty { return false }
      fields[fields.count - 1].lines.append(line)
    } else if let field = field(of: line) {
      fields.append(field)
    } else {
      return false
    }
    return true
  }

  private func field(of line: FrontMatterLine) -> FrontMatterField? {
    let bytes = line.text.utf8
    guard let place = bytes.firstIndex(of: mark) else { return nil }
    let after = bytes.index(after: place)
    let name = String(line.text[..<place]).trimmed(of: " \"")
    let isApart = self == .toml || after == bytes.endIndex || bytes[after] == UInt8(ascii: " ")
    let isKey =
      !name.isEmpty
      && name.utf8.allSatisfy {
        $0.isLetterOrDigit || "_- .".utf8.contains($0) || $0 >= 0x80
      }
    guard isApart, isKey else { return nil }
    let opening = String(line.text[after...]).trimmed(of: .space)
    return FrontMatterField(lines: [line], name: name, opening: opening)
  }

  /// The fields with their values; TOML's tables of one name as one field.
  package func joined(_ fields: [FrontMatterField]) -> [FrontMatterField] {
    var joined: [FrontMatterField] = []
    var places: [String: Int] = [:]
    var table: Int?
    for var field in fields {
      field.value = value(of: field)
      if self == .toml, let name = field.tableName {
        table = places[name] ?? joined.count
        places[name] = table
        if table == joined.count {
          joined.append(FrontMatterField(lines: [], name: name, opening: ""))
        }
        if let table { joined[table].addTable(field) }
      } else if let table, !field.name.isEmpty {
        joined[table].addMember(field)
      } else {
        if field.isTableHead { table = nil }
        joined.append(field)
      }
    }
    for place in places.values { joined[place].closeTables() }
    return joined
  }

  private func value(of field: FrontMatterField) -> FrontMatterValue {
    guard let first = field.lines.first else { return .text("", line: 1) }
    let below = Array(field.lines.dropFirst())
    guard self == .toml else {
      return YAMLReader.value(field.opening, line: first.number, below: below)
    }
    let text = ([field.opening] + below.map { $0.text }).joined(separator: " ")
    for quotes in ["\"\"\"", "'''"] where text.hasPrefix(quotes) {
      let inside = text.dropFirst(3).trimmedEnd(quotes)
      return .text(inside.trimmed(of: .space), line: first.number)
    }
    return FlowReader.value(below.isEmpty ? text.withoutComment : text, line: first.number)
  }
}

extension FrontMatterField {
  /// Whether a list in brackets or a text in three quotes goes on on the next line.
  fileprivate var isOpen: Bool {
    for quotes in ["\"\"\"", "'''"] where opening.hasPrefix(quotes) {
      let isOneLine = opening.utf8.count >= 6 && opening.hasSuffix(quotes)
      return !isOneLine && !(lines.count > 1 && lines[lines.count - 1].text.hasSuffix(quotes))
    }
    guard opening.hasPrefix("[") else { return false }
    return !(lines.last?.text.hasSuffix("]") ?? false)
  }

  /// The name of the table of which `[[name]]` begins one more; nil for any other line.
  fileprivate var tableName: String? {
    guard let line = lines.first?.text, line.hasPrefix("[["), line.hasSuffix("]]") else {
      return nil
    }
    return String(line.dropFirst(2).dropLast(2)).trimmed(of: .space)
  }

  fileprivate var isTableHead: Bool { name.isEmpty && (lines.first?.text.hasPrefix("[") ?? false) }

  fileprivate mutating func addTable(_ field: FrontMatterField) {
    tables.append([])
    lines += field.lines
  }

  fileprivate mutating func addMember(_ field: FrontMatterField) {
    let member = FrontMatterValue.Member(name: field.name, value: field.value)
    tables[tables.count - 1].append(member)
    lines += field.lines
  }

  fileprivate mutating func closeTables() { value = .list(tables.map { .map($0) }) }
}

extension String {
  /// A day without the time after it: `2025-06-30T08:00:00Z`.
  fileprivate var withoutTime: String {
    guard utf8.count > 10, let day = Day(String(prefix(10))) else { return self }
    let next = self[index(startIndex, offsetBy: 10)]
    return next == "T" || next == " " ? day.description : self
  }
}

extension Substring {
  /// The text without an ending.
  fileprivate func trimmedEnd(_ ending: String) -> String {
    hasSuffix(ending) ? String(dropLast(ending.count)) : String(self)
  }
}
