import GuideModel

/// What `guide search` shows: the places in the guides where the words stand, best guide first.
public struct SearchResult: Sendable, Hashable {
  /// The query as it was typed.
  public let query: String
  /// The places; those of one guide stand together.
  public let hits: [Hit]
  /// Where nothing was found: the query in the nearest spelling that finds something.
  public let suggestion: String?

  /// A place where words of the query stand.
  public struct Hit: Sendable, Hashable {
    /// The guide's name.
    public let guide: String
    /// The guide's title.
    public let title: String
    /// The number of the part in the contents; nil in the lead.
    public let section: Int?
    /// The heading of the part.
    public let heading: String
    /// The line of the passage.
    public let line: Int
    /// What it is ranked by; higher is better, comparable within one result only.
    public let score: Float
    /// The words in their surroundings.
    public let snippet: Snippet
  }

  /// Some words of a passage, with those of the query marked.
  public struct Snippet: Sendable, Hashable {
    /// The text; "..." stands where the passage goes on.
    public let text: String
    /// Where words of the query stand in it, as offsets in UTF-8.
    public let matches: [Match]

    /// Where a word stands.
    ///
    /// An array of `Range` would have the runtime look up its bound's conformance at the first use,
    /// which takes a twentieth of a search.
    public struct Match: Sendable, Hashable {
      /// The offset of its first byte.
      public let start: Int
      /// The offset after its last byte.
      public let end: Int
    }
  }
}

extension SearchResult: Encodable {
  private enum CodingKeys: CodingKey {
    case query, hits, suggestion, disclaimer
  }

  /// Encodes the result with the line that every result carries.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(query, forKey: .query)
    try container.encode(hits, forKey: .hits)
    try container.encode(suggestion, forKey: .suggestion)
    try container.encode(StandingText.shortDisclaimer, forKey: .disclaimer)
  }
}

extension SearchResult.Hit: Encodable {
  private enum CodingKeys: CodingKey {
    case guide, title, section, heading, line, score, snippet
  }

  /// Encodes the place; the section is null in the lead.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(guide, forKey: .guide)
    try container.encode(title, forKey: .title)
    try container.encode(section, forKey: .section)
    try container.encode(heading, forKey: .heading)
    try container.encode(line, forKey: .line)
    try container.encode(score, forKey: .score)
    try container.encode(snippet.text, forKey: .snippet)
  }
}
