import GuideModel

/// What other tools write before a file's text: YAML between lines `---`, or TOML between `+++`.
///
/// Read patiently, as far as guides have a use for it: `key: value` or `key = value`, values plain,
/// quoted, in brackets, as a list of `- ` lines, or folded over lines that are set in. Whatever else
/// stands there is kept as it is written and never shown. A block that a blank line follows at once,
/// or that holds a line which is none of these, is no front matter but text after a thematic break
/// (CommonMark 4.1).
struct FrontMatter {
  /// The entries, in order.
  let entries: [AboutEntry]
  /// What no entry reads, line by line.
  let furniture: [Guide.Furniture]
  /// How many lines the block takes, its two fences counted.
  let lineCount: Int

  /// The block that a file begins with; nil where there is none, or none that ends.
  init?(_ bytes: [UInt8]) {
    let text = bytes.withoutByteOrderMark
    guard let syntax = Syntax(opening: text) else { return nil }
    var fields: [Field] = []
    var count = 1
    for line in Lines(text.dropping(lines: 1)) {
      count += 1
      let line = SourceLine(number: count, String(decoding: line, as: UTF8.self))
      if syntax.closings.contains(line.text), !line.isIndented {
        self.init(fields, syntax: syntax, lineCount: count)
        return
      }
      guard syntax.add(line, to: &fields, isFirst: count == 2) else { return nil }
    }
    return nil
  }

  private init(_ fields: [Field], syntax: Syntax, lineCount: Int) {
    var entries: [AboutEntry] = []
    var furniture: [Guide.Furniture] = []
    for field in fields {
      let entry = field.entry.flatMap { $0.isTaken ? $0 : nil }
      if let entry { entries.append(entry) }
      // A time after a day, or a comment after a value, is read by nobody.
      if entry == nil || field.holdsMoreThanValue {
        furniture += field.lines.map {
          Guide.Furniture(line: $0.number, kind: .meta, text: $0.text)
        }
      }
    }
    self.entries = entries
    self.furniture = furniture
    self.lineCount = lineCount
  }
}

extension AboutEntry {
  /// Whether a guide reads the entry whole.
  fileprivate var isTaken: Bool {
    guard let key else { return false }
    switch key {
    case .published, .updated, .reviewed, .nextReview: return Day(value) != nil
    case .alsoCalled, .audience, .region, .author, .clinicalCheck, .licence, .tags, .title:
      return !value.isEmpty
    case .source: return false
    }
  }
}

/// A line of front matter, without blanks at its ends.
private struct SourceLine {
  let number: Int
  let text: String
  let isIndented: Bool

  init(number: Int, _ line: String) {
    self.number = number
    text = line.trimmed(of: " \t")
    isIndented =
      line.utf8.first.map { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") } ?? false
  }

  var isBlank: Bool { text.isEmpty }
  var isItem: Bool { text == "-" || text.hasPrefix("- ") }
}

/// A key with its value and the lines below it that are set in or are items of a list.
private struct Field {
  var lines: [SourceLine]
  let name: String
  let value: String

  /// Whether its one line says more than the entry does.
  var holdsMoreThanValue: Bool {
    lines.count == 1
      && (value.withoutComment != value || value.unquoted.withoutTime != value.unquoted)
  }

  /// The entry that the field gives; nil where its value is nested.
  var entry: AboutEntry? {
    let below = lines.dropFirst().filter { !$0.isBlank && !$0.text.hasPrefix("#") }
    guard let line = lines.first, !name.isEmpty else { return nil }
    let isFolded = [">", "|", ">-", "|-", ">+", "|+"].contains(value)
    let text: String
    if below.isEmpty {
      text = value.withoutComment.unquoted.withoutTime
    } else if isFolded {
      text = below.map { $0.text }.joined(separator: " ")
    } else if value.isEmpty, below.allSatisfy({ $0.isItem && !$0.text.isMapping }) {
      text = below.map { String($0.text.dropFirst(1)).trimmed(of: .space).unquoted }
        .joined(separator: ", ")
    } else {
      return nil
    }
    return AboutEntry(line: line.number, name: name, value: text)
  }
}

/// Which of the two kinds of front matter a file begins with.
private enum Syntax {
  case yaml, toml

  init?(opening bytes: ArraySlice<UInt8>) {
    var lines = Lines(bytes).makeIterator()
    guard let first = lines.next() else { return nil }
    switch String(decoding: first, as: UTF8.self).trimmedEnd {
    case "---": self = .yaml
    case "+++": self = .toml
    default: return nil
    }
  }

  var closings: [String] { self == .yaml ? ["---", "..."] : ["+++"] }
  private var mark: UInt8 { self == .yaml ? UInt8(ascii: ":") : UInt8(ascii: "=") }

  /// Adds a line to the field that it belongs to; false for a line that front matter cannot hold.
  func add(_ line: SourceLine, to fields: inout [Field], isFirst: Bool) -> Bool {
    if line.isBlank, isFirst { return false }
    let isTable = self == .toml && line.text.hasPrefix("[")
    let belongsAbove = line.isBlank || line.isIndented || (self == .yaml && line.isItem)
    if line.text.hasPrefix("#") || isTable {
      fields.append(Field(lines: [line], name: "", value: ""))
    } else if belongsAbove || (self == .toml && fields.last?.isOpenArray ?? false) {
      if fields.isEmpty { return false }
      fields[fields.count - 1].lines.append(line)
    } else if let field = field(of: line) {
      fields.append(field)
    } else {
      return false
    }
    return true
  }

  private func field(of line: SourceLine) -> Field? {
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
    return Field(lines: [line], name: name, value: String(line.text[after...]).trimmed(of: .space))
  }
}

extension Field {
  /// Whether a list in brackets goes on on the next line.
  fileprivate var isOpenArray: Bool {
    let text = lines.map { $0.text }.joined()
    return value.hasPrefix("[") && !text.hasSuffix("]")
  }
}

extension String {
  fileprivate var trimmedEnd: String {
    var text = self[...]
    while text.last == " " || text.last == "\t" { text.removeLast() }
    return String(text)
  }

  /// The value without a comment after it.
  fileprivate var withoutComment: String {
    guard first != "\"", first != "'", let mark = firstRange(ofText: " #") else { return self }
    return String(self[..<mark.lowerBound]).trimmed(of: .space)
  }

  /// The value without its quotes.
  fileprivate var unquoted: String {
    guard utf8.count > 1, let quote = first, quote == "\"" || quote == "'", last == quote else {
      return self
    }
    return String(dropFirst().dropLast())
  }

  /// A day without the time after it: `2025-06-30T08:00:00Z`.
  fileprivate var withoutTime: String {
    guard utf8.count > 10, let day = Day(String(prefix(10))) else { return self }
    let next = self[index(startIndex, offsetBy: 10)]
    return next == "T" || next == " " ? day.description : self
  }

  /// Whether an item of a list is itself `key: value`.
  fileprivate var isMapping: Bool {
    guard let mark = firstRange(ofText: ": ") else { return hasSuffix(":") }
    return !self[..<mark.lowerBound].contains(" ")
      || hasPrefix("- ")
        && self[..<mark.lowerBound].dropFirst(2).allSatisfy { $0.isLetter || $0 == "_" }
  }
}
