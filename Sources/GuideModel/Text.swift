extension Guide {
  /// A run of text that knows its line, with its inline structure.
  public struct Text: Sendable, Hashable {
    /// The line it begins on.
    public let line: Int
    /// The text without mark-up, on one line.
    public let text: String
    /// The inline structure; empty where the text is plain.
    public let inlines: [Inline]

    /// A text; plain unless inlines are given.
    public init(line: Int, text: String, inlines: [Inline] = []) {
      self.line = line
      self.text = text
      self.inlines = inlines
    }

    /// The inline structure, of a plain text too.
    public var runs: [Inline] { inlines.isEmpty && !text.isEmpty ? [.text(text)] : inlines }
  }

  /// A piece of running text.
  public enum Inline: Sendable, Hashable {
    /// Plain characters.
    case text(String)
    /// Stressed.
    case emphasis([Inline])
    /// Strongly stressed.
    case strong([Inline])
    /// Struck out: words that no longer hold.
    case struck([Inline])
    /// Raised, as in 10⁹.
    case superscript([Inline])
    /// Lowered, as in CO₂.
    case `subscript`([Inline])
    /// Code, as written.
    case code(String)
    /// A link; the title is nil where there is none.
    indirect case link(url: String, title: String?, [Inline])
    /// An image in running text, by its description.
    indirect case image(url: String, title: String?, alt: String)
    /// A line break that is kept.
    case lineBreak
  }
}

extension [Guide.Inline] {
  /// The text without mark-up.
  ///
  /// Kept line breaks are blanks; struck text keeps its marks, and raised or lowered characters
  /// their height, as without them the words would say something else: 10⁹ is not 109.
  public var plainText: String {
    if count == 1, case .text(let text) = self[0] { return text }
    var text = ""
    for inline in self { text += inline.plainText }
    return text
  }
}

extension Guide.Inline {
  fileprivate var plainText: String {
    switch self {
    case .text(let text), .code(let text): text
    case .emphasis(let inlines), .strong(let inlines), .link(_, _, let inlines): inlines.plainText
    case .struck(let inlines): "~~" + inlines.plainText + "~~"
    case .superscript(let inlines):
      inlines.plainText.raised ?? "^" + inlines.plainText
    case .subscript(let inlines): inlines.plainText.lowered ?? inlines.plainText
    case .image(_, _, let alt): alt
    case .lineBreak: " "
    }
  }
}

extension String {
  /// The text in Unicode's superscript characters; nil where one has none.
  fileprivate var raised: String? { mapped(from: "0123456789+-=()n", to: "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ") }

  /// The text in Unicode's subscript characters; nil where one has none.
  fileprivate var lowered: String? { mapped(from: "0123456789+-=()", to: "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎") }

  private func mapped(from plain: String, to shifted: String) -> String? {
    let (plain, shifted) = (Array(plain.unicodeScalars), Array(shifted.unicodeScalars))
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      guard let place = plain.firstIndex(of: scalar) else { return nil }
      result.append(shifted[place])
    }
    return result.isEmpty ? nil : String(result)
  }
}

extension Guide.Text: JSONConvertible {
  /// The text as JSON, with inlines only where there are any.
  public var json: JSONValue { .object(members) }

  /// The members of an object that is a text and perhaps more.
  var members: [JSONValue.Member] {
    var members: [JSONValue.Member] = [.init("line", .integer(line)), .init("text", .string(text))]
    if !inlines.isEmpty { members.append(.init("inlines", .values(inlines))) }
    return members
  }

  /// The members of an object that has the text under a key, its line elsewhere.
  func members(key: String) -> [JSONValue.Member] {
    var members: [JSONValue.Member] = [.init(key, .string(text))]
    if !inlines.isEmpty { members.append(.init(key + "Inlines", .values(inlines))) }
    return members
  }

  #if !hasFeature(Embedded)
    /// Reads what `json` gives.
    public init(json: JSONValue) throws(JSONMismatch) {
      self.init(
        line: try json.integer("line"), text: try json.string("text"),
        inlines: try json.values("inlines"))
    }

    /// Reads what `members(key:)` gives.
    init(json: JSONValue, key: String, line: Int) throws(JSONMismatch) {
      self.init(
        line: line, text: try json.string(key), inlines: try json.values(key + "Inlines"))
    }

    /// Reads a text that may be null, with its line under a key of its own.
    static func optional(
      _ json: JSONValue, key: String, line: Int
    ) throws(JSONMismatch) -> Guide.Text? {
      json[key] == nil ? nil : try Guide.Text(json: json, key: key, line: line)
    }
  #endif
}

extension JSONValue {
  /// The members for a text that may be missing: null where it is.
  static func members(_ key: String, _ text: Guide.Text?) -> [Member] {
    text?.members(key: key) ?? [Member(key, .null)]
  }

  /// The same with the text's own line before it, under `keyLine` unless another key is given.
  static func fact(_ key: String, _ text: Guide.Text?, lineKey: String? = nil) -> [Member] {
    [Member(lineKey ?? key + "Line", .optional(text?.line))] + members(key, text)
  }
}

#if !hasFeature(Embedded)
  extension Guide.Text {
    /// Reads what `JSONValue.fact` gives.
    static func fact(
      _ json: JSONValue, _ key: String, lineKey: String? = nil
    ) throws(JSONMismatch) -> Guide.Text? {
      guard json[key] != nil else { return nil }
      let line = try json.optionalInteger(lineKey ?? key + "Line") ?? 1
      return try Guide.Text(json: json, key: key, line: line)
    }
  }
#endif

extension Guide.Inline: JSONConvertible {
  /// The kind and what only that kind has.
  public var json: JSONValue {
    switch self {
    case .text(let text): .object(["kind": .string("text"), "text": .string(text)])
    case .code(let text): .object(["kind": .string("code"), "text": .string(text)])
    case .emphasis(let inlines): Self.json("emphasis", inlines)
    case .strong(let inlines): Self.json("strong", inlines)
    case .struck(let inlines): Self.json("struck", inlines)
    case .superscript(let inlines): Self.json("superscript", inlines)
    case .subscript(let inlines): Self.json("subscript", inlines)
    case .lineBreak: .object(["kind": .string("break")])
    case .link(let url, let title, let inlines):
      .object(
        [.init("kind", .string("link")), .init("url", .string(url))]
          + Self.present("title", title) + [.init("inlines", .values(inlines))])
    case .image(let url, let title, let alt):
      .object(
        [.init("kind", .string("image")), .init("text", .string(alt)), .init("url", .string(url))]
          + Self.present("title", title))
    }
  }

  private static func json(_ kind: String, _ inlines: [Self]) -> JSONValue {
    .object(["kind": .string(kind), "inlines": .values(inlines)])
  }

  /// A member for a text that there is, none for one that there is not.
  private static func present(_ key: String, _ text: String?) -> [JSONValue.Member] {
    text.map { [.init(key, .string($0))] } ?? []
  }

  #if !hasFeature(Embedded)
    /// Reads what `json` gives.
    public init(json: JSONValue) throws(JSONMismatch) {
      switch try json.string("kind") {
      case "text": self = .text(try json.string("text"))
      case "code": self = .code(try json.string("text"))
      case "emphasis": self = .emphasis(try json.values("inlines"))
      case "strong": self = .strong(try json.values("inlines"))
      case "struck": self = .struck(try json.values("inlines"))
      case "superscript": self = .superscript(try json.values("inlines"))
      case "subscript": self = .subscript(try json.values("inlines"))
      case "break": self = .lineBreak
      case "link":
        self = .link(
          url: try json.string("url"), title: try json.optionalString("title"),
          try json.values("inlines"))
      case "image":
        self = .image(
          url: try json.string("url"), title: try json.optionalString("title"),
          alt: try json.string("text"))
      default: throw .unexpected(key: "kind")
      }
    }
  #endif
}
