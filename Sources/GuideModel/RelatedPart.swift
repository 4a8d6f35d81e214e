extension Guide {
  /// A part of guides to read next.
  public struct RelatedList: Sendable, Hashable {
    /// The heading.
    public let heading: Text
    /// What stands before the first guide.
    public let intro: [Block]
    /// The guides, in order.
    public let items: [RelatedGuide]

    /// A part of guides to read next.
    public init(heading: Text, intro: [Block] = [], items: [RelatedGuide]) {
      self.heading = heading
      self.intro = intro
      self.items = items
    }
  }

  /// A guide to read next.
  public struct RelatedGuide: Sendable, Hashable {
    /// "3 weeks ago": how old it was when the page was copied.
    public struct Age: Sendable, Hashable {
      /// What the amount counts.
      public enum Unit: String, Sendable, Hashable {
        /// Seconds.
        case second
        /// Minutes.
        case minute
        /// Hours.
        case hour
        /// Days.
        case day
        /// Weeks.
        case week
        /// Months.
        case month
        /// Years.
        case year
      }

      /// How many.
      public let amount: Int
      /// Of what.
      public let unit: Unit

      /// An age.
      public init(amount: Int, unit: Unit) {
        self.amount = amount
        self.unit = unit
      }
    }

    /// The title.
    public let title: Text
    /// The name it is looked up by: a slug, or what a link gives in its place.
    public let slug: String
    /// Whether the page links to it; where it does not, the name is only made of the title, and no
    /// guide may be called so.
    public let isLinked: Bool
    /// The teaser as written; never completed.
    public let teaser: Text?
    /// Whether the page cut the teaser off.
    public let teaserTruncated: Bool
    /// The author.
    public let author: Text?
    /// The age as written.
    public let updatedText: Text?
    /// The age.
    public let updated: Age?
    /// What stands below it, inside its list item.
    public let blocks: [Block]

    /// A guide to read next.
    public init(
      title: Text, slug: String, isLinked: Bool = false, teaser: Text? = nil,
      teaserTruncated: Bool = false, author: Text? = nil, updatedText: Text? = nil,
      updated: Age? = nil, blocks: [Block] = []
    ) {
      self.title = title
      self.slug = slug
      self.isLinked = isLinked
      self.teaser = teaser
      self.teaserTruncated = teaserTruncated
      self.author = author
      self.updatedText = updatedText
      self.updated = updated
      self.blocks = blocks
    }

    /// The title's line.
    public var line: Int { title.line }
  }
}

extension Guide.RelatedGuide: JSONConvertible {
  /// The guide as JSON.
  public var json: JSONValue {
    .object(
      [.init("line", .integer(line))] + title.members(key: "title")
        + [.init("slug", .string(slug)), .init("linked", .bool(isLinked))]
        + JSONValue.fact("teaser", teaser)
        + [.init("teaserTruncated", .bool(teaserTruncated))] + JSONValue.fact("author", author)
        + JSONValue.fact("updatedText", updatedText, lineKey: "updatedLine")
        + [.init("updated", .optional(updated))] + JSONValue.members("blocks", blocks: blocks))
  }

  #if !hasFeature(Embedded)
    /// Reads what `json` gives.
    public init(json: JSONValue) throws(JSONMismatch) {
      let line = try json.integer("line")
      self.init(
        title: try Guide.Text(json: json, key: "title", line: line),
        slug: try json.string("slug"), isLinked: try json.bool("linked"),
        teaser: try .fact(json, "teaser"),
        teaserTruncated: try json.bool("teaserTruncated"),
        author: try .fact(json, "author"),
        updatedText: try .fact(json, "updatedText", lineKey: "updatedLine"),
        updated: try json.optionalValue("updated"), blocks: try json.values("blocks"))
    }
  #endif
}

extension Guide.RelatedGuide.Age: JSONConvertible {
  /// The age as JSON.
  public var json: JSONValue {
    .object(["amount": .integer(amount), "unit": .string(unit.rawValue)])
  }

  #if !hasFeature(Embedded)
    /// Reads what `json` gives.
    public init(json: JSONValue) throws(JSONMismatch) {
      self.init(amount: try json.integer("amount"), unit: try json.name("unit"))
    }
  #endif
}
