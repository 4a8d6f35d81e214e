/// What a search found: the places in the guides where the words stand, best guide first.
public struct SearchResult: Sendable, Hashable {
  /// The query as it was typed.
  public let query: String
  /// The places; those of one guide stand together.
  public let hits: [Hit]
  /// Where nothing was found: the query in the nearest spelling that finds something.
  public let suggestion: String?

  /// What a search found.
  public init(query: String, hits: [Hit], suggestion: String? = nil) {
    self.query = query
    self.hits = hits
    self.suggestion = suggestion
  }

  /// A place where words of the query stand.
  public struct Hit: Sendable, Hashable {
    /// The guide's name.
    public let guide: Slug
    /// The guide's title.
    public let title: String
    /// The number of the part in the contents; nil in the lead.
    public let section: Int?
    /// The heading of the part.
    public let heading: String
    /// The line of the passage.
    public let line: Int
    /// What it is ranked by; higher is better, comparable within one result only.
    public let score: Double
    /// The words in their surroundings.
    public let snippet: Snippet

    /// A place.
    public init(
      guide: Slug, title: String, section: Int?, heading: String, line: Int, score: Double,
      snippet: Snippet
    ) {
      self.guide = guide
      self.title = title
      self.section = section
      self.heading = heading
      self.line = line
      self.score = score
      self.snippet = snippet
    }
  }

  /// Some words of a passage, with those of the query marked.
  public struct Snippet: Sendable, Hashable {
    /// The text; "..." stands where the passage goes on.
    public let text: String
    /// Where words of the query stand in it, as offsets in UTF-8, in order.
    public let matches: [Match]

    /// Some words of a passage.
    public init(text: String, matches: [Match] = []) {
      self.text = text
      self.matches = matches
    }

    /// Where a word stands.
    public struct Match: Sendable, Hashable {
      /// The offset of its first byte.
      public let start: Int
      /// The offset after its last byte.
      public let end: Int

      /// A place.
      public init(start: Int, end: Int) {
        self.start = start
        self.end = end
      }
    }
  }
}

extension SearchResult: JSONConvertible {
  /// What was found as JSON, with the short disclaimer.
  public var json: JSONValue {
    .object([
      "query": .string(query), "hits": .values(hits), "suggestion": .optional(suggestion),
      "disclaimer": .string(StandingText.shortDisclaimer),
    ])
  }

  #if !hasFeature(Embedded)
    /// Reads what `json` gives.
    public init(json: JSONValue) throws(JSONMismatch) {
      self.init(
        query: try json.string("query"), hits: try json.values("hits"),
        suggestion: try json.optionalString("suggestion"))
    }
  #endif
}

extension SearchResult.Hit: JSONConvertible {
  /// The place as JSON.
  public var json: JSONValue {
    .object([
      "guide": .string(guide.text), "title": .string(title), "section": .optional(section),
      "heading": .string(heading), "line": .integer(line), "score": .double(score),
      "snippet": .string(snippet.text),
    ])
  }

  #if !hasFeature(Embedded)
    /// Reads what `json` gives; where the words stand in the snippet is not kept.
    public init(json: JSONValue) throws(JSONMismatch) {
      self.init(
        guide: try json.slug("guide"), title: try json.string("title"),
        section: try json.optionalInteger("section"), heading: try json.string("heading"),
        line: try json.integer("line"), score: try json.double("score"),
        snippet: SearchResult.Snippet(text: try json.string("snippet")))
    }
  #endif
}
