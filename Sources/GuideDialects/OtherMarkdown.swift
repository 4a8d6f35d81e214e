import GuideLexicon
package import GuideModel
import GuideWords

/// Markdown of other tools, written anew line by line in what CommonMark has for it.
///
/// Containers (`:::note`, `::danger::`) and alerts (`> [!WARNING]`) become quotes that say what they
/// are, footnotes become items of a list, and lines of attributes (`{: .wide }`) are furniture. Each
/// line keeps its number; a file without any of this keeps its bytes.
package struct OtherMarkdown {
  /// How deep quotes, lists and containers are kept inside each other; what lies deeper is paragraphs.
  ///
  /// Stops a page of nothing but `>` from making values whose release overflows the stack.
  package static let deepestNesting = 16

  /// The Markdown.
  package private(set) var body: [UInt8]
  /// What was taken out.
  package private(set) var furniture: [Guide.Furniture] = []

  package init(_ body: [UInt8]) {
    self.body = body
    guard OtherMarkdown.mayBeIn(body) else { return }
    let marks = OtherMarkdown.marks(in: body)
    if marks.isEmpty { return }
    var lines = Lines(body[...]).map { String(decoding: $0, as: UTF8.self) }
    var containers = Containers(marks, lines: lines)
    for (place, line) in lines.enumerated() {
      let mark = marks[place]
      let rewritten = containers.rewrite(line, mark, at: place)
      lines[place] = rewritten ?? ""
      if let mark, mark.isFurniture(rewritten) { setAside(line, at: place) }
    }
    self.body = Array(lines.joined(separator: "\n").utf8)
  }

  /// Whether some line may be marked: most files are done after this walk.
  private static func mayBeIn(_ body: [UInt8]) -> Bool {
    let bytes = body.span
    var isAtStart = true
    for place in bytes.indices {
      let byte = bytes[place]
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
        isAtStart = true
      } else if isAtStart, byte != UInt8(ascii: ">"), !byte.isBlankOrTab {
        if body[place...].mayBeMarked { return true }
        isAtStart = false
      }
    }
    return false
  }

  /// The marks of lines by their place; none inside code between fences.
  private static func marks(in body: [UInt8]) -> [Int: LineMark] {
    var marks: [Int: LineMark] = [:]
    var fence: CodeFence?
    for (place, bytes) in Lines(body[...]).enumerated() where bytes.mayBeMarkedOrFence {
      let line = String(decoding: bytes, as: UTF8.self)
      let text = String(line.drop { $0 == ">" || $0 == " " || $0 == "\t" })
      if let open = fence {
        if open.isClosed(by: text) { fence = nil }
      } else if let opened = CodeFence(text) {
        fence = opened
      } else if let mark = LineMark(line) {
        marks[place] = mark
      }
    }
    return marks
  }

  private mutating func setAside(_ line: String, at place: Int) {
    let text = line.trimmed(of: " \t")
    furniture.append(Guide.Furniture(line: place + 1, kind: .meta, text: text))
  }
}

/// The fence of a block of code.
private struct CodeFence {
  private let mark: Character
  private let length: Int

  init?(_ text: String) {
    guard let first = text.first, first == "`" || first == "~" else { return nil }
    mark = first
    length = text.prefix { $0 == first }.count
    if length < 3 { return nil }
  }

  func isClosed(by text: String) -> Bool {
    let run = text.prefix { $0 == mark }.count
    return run >= length && text.dropFirst(run).allSatisfy { $0 == " " || $0 == "\t" }
  }
}

/// What a line of another tool's Markdown does.
private enum LineMark {
  /// Opens a container.
  case opening(ContainerName)
  /// Closes one.
  case closing
  /// Says what the quote that it opens is.
  case alert(prefix: String, ContainerName)
  /// Tells a footnote.
  case footnote(indent: String, label: String, text: String)
  /// Gives attributes, or is a heading that names a container and says nothing.
  case attributes

  init?(_ line: String) {
    let indent = line.prefix { $0 == " " || $0 == "\t" }
    let text = String(line.dropFirst(indent.count)).trimmed(of: " \t")
    switch text.first {
    case ":" where text.hasPrefix("::"): self.init(colons: text)
    case ">": self.init(quote: line)
    case "[" where indent.count < 4: self.init(footnote: text, indent: String(indent))
    case "{" where text.isAttributes: self = .attributes
    case "#":
      let name = String(text.drop { $0 == "#" }).trimmed(of: " \t")
      guard ContainerName(between: name) != nil else { return nil }
      self = .attributes
    default: return nil
    }
  }

  /// `:::note Title`, `::danger::`, and their ends.
  private init?(colons text: String) {
    let name = String(text.drop { $0 == ":" }).trimmed(of: " \t")
    if name.isEmpty, text.hasPrefix(":::") {
      self = .closing
    } else if let between = ContainerName(between: text) {
      let isEnd = between.name == "end" || between.name.hasPrefix("/")
      self = isEnd ? .closing : .opening(between)
    } else if text.hasPrefix(":::"), let opened = ContainerName(opening: name) {
      self = .opening(opened)
    } else {
      return nil
    }
  }

  /// `> [!WARNING] Title`.
  private init?(quote line: String) {
    let prefix = line.prefix { $0 == ">" || $0 == " " || $0 == "\t" }
    let text = line.dropFirst(prefix.count)
    guard text.hasPrefix("[!"), let end = text.firstIndex(of: "]") else { return nil }
    let name = text[..<end].dropFirst(2)
    guard !name.isEmpty, name.allSatisfy({ $0.isLetter || $0 == "-" || $0 == "|" }) else {
      return nil
    }
    let rest = text[text.index(after: end)...].drop { $0 == "+" || $0 == "-" }
    let container = ContainerName(
      name: String(name.prefix { $0 != "|" }), title: String(rest).trimmed(of: " \t"))
    self = .alert(prefix: String(prefix), container)
  }

  /// `[^1]: …`.
  private init?(footnote text: String, indent: String) {
    guard text.hasPrefix("[^"), let end = text.firstIndex(of: "]"),
      text[end...].hasPrefix("]:")
    else { return nil }
    let label = text[..<end].dropFirst(2)
    guard !label.isEmpty, label.allSatisfy({ $0.isFootnoteLabel }) else { return nil }
    let rest = String(text[end...].dropFirst(2)).trimmed(of: " \t")
    self = .footnote(indent: indent, label: String(label), text: rest)
  }

  /// Whether the line says something that what it was rewritten to does not.
  func isFurniture(_ rewritten: String?) -> Bool {
    switch self {
    case .footnote: false
    case .alert(_, let container): !container.title.isEmpty
    case .opening, .closing, .attributes: true
    }
  }
}

/// The name of a container, and the title that its opening line gives.
private struct ContainerName {
  let name: String
  let title: String

  init(name: String, title: String) {
    self.name = name.folded
    self.title = title
  }

  /// `::name::` and nothing else.
  init?(between text: String) {
    guard text.hasPrefix("::"), text.hasSuffix("::"), text.utf8.count > 4 else { return nil }
    let name = text.dropFirst(2).dropLast(2)
    guard name.allSatisfy({ $0.isLetter || $0 == "-" || $0 == "/" }) else { return nil }
    self.init(name: String(name), title: "")
  }

  /// `note Title`, `note[Title]`, `{.note title="Title"}`.
  init?(opening text: String) {
    let bare = text.trimmed(of: "{}")
    let word = bare.drop { $0 == "." }.prefix { $0.isLetter || $0.isNumber || "-_".contains($0) }
    guard !word.isEmpty else { return nil }
    let rest = String(bare.drop { $0 == "." }.dropFirst(word.count)).trimmed(of: " \t")
    let quoted = rest.firstRange(ofText: "title=\"").map {
      rest[$0.upperBound...].prefix { $0 != "\"" }
    }
    let isAttributes = text.hasPrefix("{") || rest.hasPrefix("{")
    let title = quoted.map { String($0) } ?? (isAttributes ? "" : rest.trimmed(of: "[]\""))
    self.init(name: String(word), title: title)
  }

  /// What the container says of its text; nil for a name that only its tool knows.
  var label: String? { Lexicon.containerLabels.contains(name) ? capitalised : nil }

  /// The name with a capital.
  var capitalised: String { name.prefix(1).uppercased() + name.dropFirst() }

  /// The part of a guide that the name names.
  var part: Guide.Role? { Guide.Role(ofSpecialHeading: Words(name)) }
}

extension Lexicon {
  /// Names of containers that a reader should see, as they say how the text is meant.
  fileprivate static let containerLabels: Set<String> = [
    "note", "tip", "hint", "info", "important", "warning", "caution", "danger", "attention",
    "alert",
  ]
}

/// The containers of a file, and which of them is open.
private struct Containers {
  /// The lines that open and close a container, by each other.
  private var ends: [Int: Int] = [:]
  private var starts: [Int: Int] = [:]
  /// Containers that hold a heading: what stands in them is no quote, but parts.
  private var outlined: Set<Int> = []
  /// The heading marks of the file's parts.
  private var partMarks = "##"
  /// What stands before the lines of each open container that is a quote.
  private var open: [(start: Int, indent: Int)] = []
  private var hasSeenHeading = false

  init(_ marks: [Int: LineMark], lines: [String]) {
    var waiting: [Int] = []
    // How many of those that wait for their end hold a heading.
    var outlinedCount = 0
    for place in lines.indices {
      switch marks[place] {
      case .opening: waiting.append(place)
      case .closing:
        guard let start = waiting.popLast() else { continue }
        if waiting.count < outlinedCount || waiting.count >= OtherMarkdown.deepestNesting {
          outlined.insert(start)
        }
        outlinedCount = min(outlinedCount, waiting.count)
        ends[start] = place
        starts[place] = start
      case .alert, .footnote, .attributes, nil:
        guard let level = lines[place].headingLevel, marks[place] == nil else { continue }
        outlinedCount = waiting.count
        if level > 1, level < partMarks.count || !hasSeenHeading {
          partMarks = String(repeating: "#", count: level)
        }
        hasSeenHeading = hasSeenHeading || level > 1
      }
    }
  }

  /// The line as CommonMark has it; nil for one that is left blank.
  mutating func rewrite(_ line: String, _ mark: LineMark?, at place: Int) -> String? {
    let quotes = open.count
    switch mark {
    case .opening(let name): return rewrite(opening: name, line, at: place)
    case .closing:
      if let start = starts[place], open.last?.start == start { open.removeLast() }
      return quotes > open.count ? nil : prefixed("")
    case .alert(let prefix, let name):
      let opening = name.title.isEmpty ? "**\(name.capitalised):**" : "###### \(name.title)"
      return prefixed(prefix + opening)
    case .footnote(let indent, let label, let text):
      return prefixed(indent + "+   \\[^\(label)\\] " + text)
    case .attributes: return prefixed("")
    case nil: return prefixed(line)
    }
  }

  private mutating func rewrite(opening name: ContainerName, _ line: String, at place: Int)
    -> String?
  {
    let indent = line.prefix { $0 == " " }.count
    let said = name.title.isEmpty ? name.label.map { "**\($0):**" } : "###### \(name.title)"
    if let part = name.part, part != .faqs || name.title.isEmpty {
      return prefixed("\(partMarks) \(name.capitalised)")
    }
    guard ends[place] != nil, !outlined.contains(place) else {
      return prefixed(name.title.isEmpty ? "" : "**\(name.title)**")
    }
    open.append((place, indent))
    return prefixed(String(repeating: " ", count: indent) + (said ?? ""))
  }

  /// A line behind the marks of the quotes that are open.
  private func prefixed(_ line: String) -> String {
    guard let indent = open.first?.indent else { return line }
    let blanks = line.prefix { $0 == " " }.count
    let cut = min(indent, blanks)
    let marks = String(repeating: "> ", count: open.count)
    return String(repeating: " ", count: indent) + marks + line.dropFirst(cut)
  }
}

extension String {
  /// The level of the heading that a line is; nil for any other line.
  fileprivate var headingLevel: Int? {
    let marks = prefix { $0 == "#" }.count
    guard (1...6).contains(marks), dropFirst(marks).first == " " else { return nil }
    return marks
  }
}

extension Character {
  /// Whether footnotes are numbered or named with it.
  package var isFootnoteLabel: Bool { isLetter || isNumber || self == "-" || self == "_" }
}

extension Collection<UInt8> {
  /// Whether a line may have a mark of another tool.
  fileprivate var mayBeMarked: Bool {
    let text = afterQuoteMarks
    guard let first = text.first else { return false }
    let next = text.dropFirst()
    switch first {
    case UInt8(ascii: ":"): return next.first == UInt8(ascii: ":")
    case UInt8(ascii: "["):
      return next.first == UInt8(ascii: "!") || next.first == UInt8(ascii: "^")
    case UInt8(ascii: "{"): return true
    case UInt8(ascii: "#"):
      return next.drop { $0 == UInt8(ascii: "#") || $0.isBlankOrTab }.first == UInt8(ascii: ":")
    default: return false
    }
  }

  /// Whether a line may have a mark of another tool, or open or close code.
  fileprivate var mayBeMarkedOrFence: Bool {
    let first = afterQuoteMarks.first
    return first == UInt8(ascii: "`") || first == UInt8(ascii: "~") || mayBeMarked
  }

  private var afterQuoteMarks: SubSequence {
    drop { $0 == UInt8(ascii: ">") || $0.isBlankOrTab }
  }
}

extension UInt8 {
  fileprivate var isBlankOrTab: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }
}

extension String {
  /// Whether it is a list of attributes in braces: `{#part}`, `{target="_blank"}`, `{: .wide }`.
  package var isAttributes: Bool {
    guard hasPrefix("{"), hasSuffix("}") else { return false }
    let inside = dropFirst().dropLast()
    let isKramdown = inside.first == ":"
    let words = (isKramdown ? inside.dropFirst() : inside).split(separator: " ")
    let settings = words.filter { $0.isAttribute }
    // A value in quotes may have several words.
    let isQuoted = words.contains { $0.contains("\"") }
    return !words.isEmpty && (isKramdown || words[0].isAttribute)
      && (isKramdown || isQuoted || settings.count == words.count)
  }
}

extension Substring {
  /// `#part`, `.class`, `key=value`.
  fileprivate var isAttribute: Bool {
    guard let first, utf8.count > 1 else { return false }
    if first == "#" || first == "." { return dropFirst().first?.isLetter ?? false }
    guard let mark = firstIndex(of: "="), first.isLetter else { return false }
    return self[..<mark].allSatisfy { $0.isLetter || $0 == "-" }
  }
}
