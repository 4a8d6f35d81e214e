extension Guide {
  /// What a part is for.
  public enum Role: String, Sendable, Hashable, CaseIterable {
    /// Why it happens.
    case causes
    /// Whether it is normal.
    case normality
    /// What it feels like.
    case symptoms
    /// When to get help.
    case seekHelp
    /// What to do oneself.
    case selfCare
    /// How to keep it away.
    case prevention
    /// A list of types.
    case types
    /// Questions and answers.
    case faqs
    /// The main points.
    case takeaways
    /// The closing words.
    case bottomLine
    /// What the guide does not replace.
    case disclaimer
    /// What the guide rests on.
    case sources
    /// Guides to read next.
    case related
    /// Anything else.
    case other
  }

  /// A prose section.
  public struct Section: Sendable, Hashable {
    /// The heading, without a closing colon.
    public let heading: Text
    /// What the section is for.
    public let role: Role
    /// What it says.
    public let blocks: [Block]

    /// A section.
    public init(heading: Text, role: Role, blocks: [Block]) {
      self.heading = heading
      self.role = role
      self.blocks = blocks
    }
  }

  /// A numbered heading of the contents.
  public struct ContentsEntry: Sendable, Hashable {
    /// The number, from 1.
    public let number: Int
    /// The heading.
    public let heading: Text
    /// What the part is for.
    public let role: Role

    /// An entry.
    public init(number: Int, heading: Text, role: Role) {
      self.number = number
      self.heading = heading
      self.role = role
    }

    /// The heading's line.
    public var line: Int { heading.line }
  }
}

extension Guide.Section: JSONConvertible {
  /// The section as JSON.
  public var json: JSONValue {
    .object(
      [.init("line", .integer(heading.line))] + heading.members(key: "heading")
        + [.init("role", .string(role.rawValue)), .init("blocks", .values(blocks))])
  }

  #if !hasFeature(Embedded)
    /// Reads what `json` gives.
    public init(json: JSONValue) throws(JSONMismatch) {
      self.init(
        heading: try Guide.Text(headingIn: json), role: try json.name("role"),
        blocks: try json.values("blocks"))
    }
  #endif
}

extension Guide.ContentsEntry: JSONConvertible {
  /// The entry as JSON.
  public var json: JSONValue {
    .object(
      [.init("number", .integer(number)), .init("line", .integer(heading.line))]
        + heading.members(key: "heading") + [.init("role", .string(role.rawValue))])
  }

  #if !hasFeature(Embedded)
    /// Reads what `json` gives.
    public init(json: JSONValue) throws(JSONMismatch) {
      self.init(
        number: try json.integer("number"), heading: try Guide.Text(headingIn: json),
        role: try json.name("role"))
    }
  #endif
}

#if !hasFeature(Embedded)
  extension Guide.Text {
    /// Reads `line` and `heading` of an object.
    init(headingIn json: JSONValue) throws(JSONMismatch) {
      try self.init(json: json, key: "heading", line: try json.integer("line"))
    }
  }
#endif
