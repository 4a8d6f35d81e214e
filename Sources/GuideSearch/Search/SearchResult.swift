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
