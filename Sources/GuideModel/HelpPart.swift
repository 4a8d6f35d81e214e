/// How soon help is needed, the most urgent first.
public enum Urgency: String, Sendable, Hashable, CaseIterable {
  /// Call emergency services now.
  case emergency
  /// Get medical help today.
  case urgent
  /// See a doctor or nurse.
  case routine
  /// Look after yourself at home.
  case selfCare
  /// The heading names no level.
  case unspecified
}

extension Guide {
  /// The help section of a guide that gives levels of urgency.
  public struct Help: Sendable, Hashable {
    /// One level.
    public struct Level: Sendable, Hashable {
      /// How soon.
      public let urgency: Urgency
      /// The heading as written, without a closing colon.
      public let heading: Text
      /// The signs, most often one list.
      public let blocks: [Block]

      /// A level.
      public init(urgency: Urgency, heading: Text, blocks: [Block]) {
        self.urgency = urgency
        self.heading = heading
        self.blocks = blocks
      }
    }

    /// The heading.
    public let heading: Text
    /// What stands before the first level.
    public let intro: [Block]
    /// The levels, in the file's order.
    public let levels: [Level]

    /// A help section.
    public init(heading: Text, intro: [Block], levels: [Level]) {
      self.heading = heading
      self.intro = intro
      self.levels = levels
    }

    /// The levels, the most urgent first; the file's order among equals.
    public var levelsByUrgency: [Level] {
      Urgency.allCases.flatMap { urgency in levels.filter { $0.urgency == urgency } }
    }
  }
}

extension Guide.Help: JSONConvertible {
  /// The help section as JSON; the introduction only where there is one.
  public var json: JSONValue {
    .object(
      [.init("line", .integer(heading.line))] + heading.members(key: "heading")
        + JSONValue.members("intro", blocks: intro) + [.init("levels", .values(levels))])
  }

  #if !hasFeature(Embedded)
    /// Reads what `json` gives.
    public init(json: JSONValue) throws(JSONMismatch) {
      self.init(
        heading: try Guide.Text(headingIn: json), intro: try json.values("intro"),
        levels: try json.values("levels"))
    }
  #endif
}

extension Guide.Help.Level: JSONConvertible {
  /// The level as JSON.
  public var json: JSONValue {
    .object(
      [.init("urgency", .string(urgency.rawValue)), .init("line", .integer(heading.line))]
        + heading.members(key: "heading") + [.init("blocks", .values(blocks))])
  }

  #if !hasFeature(Embedded)
    /// Reads what `json` gives.
    public init(json: JSONValue) throws(JSONMismatch) {
      self.init(
        urgency: try json.name("urgency"), heading: try Guide.Text(headingIn: json),
        blocks: try json.values("blocks"))
    }
  #endif
}

extension JSONValue {
  /// A member for blocks, where there are any.
  static func members(_ key: String, blocks: [Guide.Block]) -> [Member] {
    blocks.isEmpty ? [] : [Member(key, .values(blocks))]
  }
}
