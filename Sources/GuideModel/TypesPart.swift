extension Guide {
  /// A list of types, such as kinds of massage, with their effect.
  public struct TypeList: Sendable, Hashable {
    /// The heading.
    public let heading: Text
    /// What stands before the list.
    public let intro: [Block]
    /// The types, in order.
    public let items: [TypeItem]

    /// A list of types.
    public init(heading: Text, intro: [Block], items: [TypeItem]) {
      self.heading = heading
      self.intro = intro
      self.items = items
    }
  }

  /// One type and what the guide says of its effect.
  public struct TypeItem: Sendable, Hashable {
    /// What the effect's words say about how likely the effect is.
    public enum EffectLevel: String, Sendable, Hashable {
      /// It seldom happens.
      case unlikely
      /// It can happen.
      case possible
      /// It mostly happens.
      case likely
      /// It gets better.
      case eases
      /// The text does not say.
      case notStated
    }

    /// The item's line.
    public let line: Int
    /// The type's name, nil where none can be told.
    public let name: Text?
    /// What parts the name from the description as written, such as `: `; a space where a page runs
    /// them on.
    public let separator: String
    /// What it is; empty text where the item says nothing more than its name.
    public let description: Text
    /// What it does to the symptom, in the guide's words.
    public let effect: Text?
    /// Whether the file sets the effect off by the label `Effect:`.
    public let isEffectLabelled: Bool
    /// How likely the effect is.
    public let effectLevel: EffectLevel
    /// What stands below the item's first paragraph, inside the item.
    public let blocks: [Block]
    /// What stands in the part between this item and the next, outside of any item.
    public let following: [Block]

    /// A type.
    public init(
      line: Int, name: Text?, separator: String = ": ", description: Text, effect: Text? = nil,
      isEffectLabelled: Bool = false, effectLevel: EffectLevel = .notStated, blocks: [Block] = [],
      following: [Block] = []
    ) {
      self.line = line
      self.name = name
      self.separator = separator
      self.description = description
      self.effect = effect
      self.isEffectLabelled = isEffectLabelled
      self.effectLevel = effectLevel
      self.blocks = blocks
      self.following = following
    }

    /// The item's first paragraph: name, description and effect.
    public var text: String {
      var text = name.map { $0.text + separator } ?? ""
      text += description.text
      guard let effect else { return text }
      if !text.isEmpty { text += " " }
      return text + (isEffectLabelled ? "Effect: " : "") + effect.text
    }

    /// The same item with blocks after it.
    public func followed(by blocks: [Block]) -> TypeItem {
      TypeItem(
        line: line, name: name, separator: separator, description: description, effect: effect,
        isEffectLabelled: isEffectLabelled, effectLevel: effectLevel, blocks: self.blocks,
        following: following + blocks)
    }
  }
}

extension Guide.TypeList: JSONConvertible {
  /// The list as JSON; the introduction only where there is one.
  public var json: JSONValue {
    .object(
      [.init("line", .integer(heading.line))] + heading.members(key: "heading")
        + JSONValue.members("intro", blocks: intro) + [.init("items", .values(items))])
  }

  #if !hasFeature(Embedded)
    /// Reads what `json` gives.
    public init(json: JSONValue) throws(JSONMismatch) {
      self.init(
        heading: try Guide.Text(headingIn: json), intro: try json.values("intro"),
        items: try json.values("items"))
    }
  #endif
}

extension Guide.TypeItem: JSONConvertible {
  /// The item as JSON.
  public var json: JSONValue {
    .object(
      [.init("line", .integer(line))] + JSONValue.members("name", name)
        + [.init("separator", .string(separator))] + description.members(key: "description")
        + JSONValue.members("effect", effect)
        + [
          .init("effectLabelled", .bool(isEffectLabelled)),
          .init("effectLevel", .string(effectLevel.rawValue)), .init("text", .string(text)),
        ] + JSONValue.members("blocks", blocks: blocks)
        + JSONValue.members("following", blocks: following))
  }

  #if !hasFeature(Embedded)
    /// Reads what `json` gives.
    public init(json: JSONValue) throws(JSONMismatch) {
      let line = try json.integer("line")
      self.init(
        line: line, name: try .optional(json, key: "name", line: line),
        separator: try json.string("separator"),
        description: try Guide.Text(json: json, key: "description", line: line),
        effect: try .optional(json, key: "effect", line: line),
        isEffectLabelled: try json.bool("effectLabelled"),
        effectLevel: try json.name("effectLevel"), blocks: try json.values("blocks"),
        following: try json.values("following"))
    }
  #endif
}
