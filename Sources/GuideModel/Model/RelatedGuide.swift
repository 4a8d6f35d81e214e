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

  /// The title's line.
  public let line: Int
  /// The title.
  public let title: String
  /// The name it is looked up by: a slug, or what a link gives in its place.
  public let slug: String
  /// The teaser's line.
  public let teaserLine: Int?
  /// The teaser as written; never completed.
  public let teaser: String?
  /// Whether the page cut the teaser off.
  public let teaserTruncated: Bool
  /// The author's line.
  public let authorLine: Int?
  /// The author.
  public let author: String?
  /// The age's line.
  public let updatedLine: Int?
  /// The age as written.
  public let updatedText: String?
  /// The age.
  public let updated: Age?

  /// A guide to read next.
  public init(
    line: Int, title: String, slug: String, teaserLine: Int? = nil, teaser: String? = nil,
    teaserTruncated: Bool = false, authorLine: Int? = nil, author: String? = nil,
    updatedLine: Int? = nil, updatedText: String? = nil, updated: Age? = nil
  ) {
    self.line = line
    self.title = title
    self.slug = slug
    self.teaserLine = teaserLine
    self.teaser = teaser
    self.teaserTruncated = teaserTruncated
    self.authorLine = authorLine
    self.author = author
    self.updatedLine = updatedLine
    self.updatedText = updatedText
    self.updated = updated
  }
}
