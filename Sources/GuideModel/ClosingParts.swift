extension Guide {
  /// The main points.
  public struct Takeaways: Sendable, Hashable {
    /// The heading.
    public let heading: Text
    /// The points, most often one list.
    public let blocks: [Block]

    /// The main points.
    public init(heading: Text, blocks: [Block]) {
      self.heading = heading
      self.blocks = blocks
    }

    /// The points: the items of its lists, nested ones too.
    public var items: [List.Item] { blocks.flatMap { $0.listItems } }
  }

  /// The closing words.
  public struct BottomLine: Sendable, Hashable {
    /// The heading.
    public let heading: Text
    /// What it says.
    public let blocks: [Block]

    /// The closing words.
    public init(heading: Text, blocks: [Block]) {
      self.heading = heading
      self.blocks = blocks
    }
  }

  /// What every output of a guide carries.
  public enum Disclaimer: Sendable, Hashable {
    /// The file's own.
    case own(heading: Text, blocks: [Block])
    /// The program's own text, for a file that has none.
    case builtIn

    /// Whether the program's own text stands in for one that the file lacks.
    public var isBuiltIn: Bool { self == .builtIn }

    /// What it says.
    public var blocks: [Block] {
      switch self {
      case .own(_, let blocks): blocks
      case .builtIn: [.paragraph(Text(line: 1, text: StandingText.builtInDisclaimer))]
      }
    }
  }
}

extension Guide.Takeaways: JSONConvertible {
  /// The main points as JSON.
  public var json: JSONValue { .headed(heading, blocks) }

  #if !hasFeature(Embedded)
    /// Reads what `json` gives.
    public init(json: JSONValue) throws(JSONMismatch) {
      self.init(heading: try Guide.Text(headingIn: json), blocks: try json.values("blocks"))
    }
  #endif
}

extension Guide.BottomLine: JSONConvertible {
  /// The closing words as JSON.
  public var json: JSONValue { .headed(heading, blocks) }

  #if !hasFeature(Embedded)
    /// Reads what `json` gives.
    public init(json: JSONValue) throws(JSONMismatch) {
      self.init(heading: try Guide.Text(headingIn: json), blocks: try json.values("blocks"))
    }
  #endif
}

extension Guide.Disclaimer: JSONConvertible {
  /// The disclaimer as JSON; line and heading are null for the built-in text.
  public var json: JSONValue {
    let isBuiltIn = JSONValue.Member("builtIn", .bool(isBuiltIn))
    switch self {
    case .own(let heading, let blocks):
      guard case .object(let members) = JSONValue.headed(heading, blocks) else { return .null }
      return .object(members + [isBuiltIn])
    case .builtIn:
      let text = JSONValue.object([
        "kind": .string("paragraph"), "line": .null,
        "text": .string(StandingText.builtInDisclaimer),
      ])
      return .object([
        .init("line", .null), .init("heading", .null), .init("blocks", .array([text])), isBuiltIn,
      ])
    }
  }

  #if !hasFeature(Embedded)
    /// Reads what `json` gives.
    public init(json: JSONValue) throws(JSONMismatch) {
      if try json.bool("builtIn") {
        self = .builtIn
      } else {
        self = .own(heading: try Guide.Text(headingIn: json), blocks: try json.values("blocks"))
      }
    }
  #endif
}

extension JSONValue {
  /// A heading with its line, and the blocks below it.
  static func headed(_ heading: Guide.Text, _ blocks: [Guide.Block]) -> JSONValue {
    .object(
      [Member("line", .integer(heading.line))] + heading.members(key: "heading")
        + [Member("blocks", .values(blocks))])
  }
}
