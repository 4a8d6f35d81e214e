import GuideModel

/// What `guide ask` says: passages of guides word for word, or that none answers.
public struct Answer: Sendable, Hashable {
  /// What kind of answer it is.
  public enum Outcome: String, Sendable, Hashable {
    /// Passages that answer.
    case answer
    /// The help section leads, because the question touches its warnings.
    case help
    /// Words of an emergency: the notice leads, then the help section.
    case emergency
    /// Words of self-harm: the notice alone.
    case crisis
    /// Nothing in the guides answers.
    case none
  }

  /// The question as it was asked.
  public let question: String
  /// What kind of answer it is.
  public let outcome: Outcome
  /// What is said before any passage; nil for an answer.
  public let notice: String?
  /// At most as many passages as were asked for, the leading one first.
  public let passages: [Passage]
  /// Where nothing answers: the headings that come nearest.
  public let nearest: [Place]
  /// The help section of the guide that comes nearest.
  public let help: Place?

  /// A passage of a guide, word for word.
  public struct Passage: Sendable, Hashable {
    /// The guide's name.
    public let guide: String
    /// The guide's title.
    public let title: String
    /// The number of the part that it stands in; nil in the lead.
    public let section: Int?
    /// The heading of that part.
    public let heading: String
    /// The line it begins on.
    public let line: Int
    /// What stands above it inside its part: the question, the level of urgency, a subheading.
    public let caption: String?
    /// The passage: whole sentences, or the items of a list, one a line.
    public let quote: String
    /// How well it fits; higher is better, comparable within one answer only.
    public let score: Float

    /// The caption and the quote together, as JSON has them.
    public var text: String { caption.map { $0 + "\n" + quote } ?? quote }
  }

  /// A headed part of a guide.
  public struct Place: Sendable, Hashable {
    /// The guide's name.
    public let guide: String
    /// The guide's title.
    public let title: String
    /// The number of the part; nil for the lead.
    public let section: Int?
    /// The heading.
    public let heading: String
    /// The heading's line.
    public let line: Int
  }
}
