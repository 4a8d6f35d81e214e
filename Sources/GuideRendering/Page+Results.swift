public import GuideModel

/// What a search found.
public struct SearchHits: Sendable, Hashable {
  /// What was searched for, as typed.
  public let query: String
  /// The places, best first.
  public let hits: [Hit]
  /// Words that the library has, where the query may be misspelt.
  public let suggestion: String?

  /// What a search found.
  public init(query: String, hits: [Hit], suggestion: String? = nil) {
    self.query = query
    self.hits = hits
    self.suggestion = suggestion
  }
}

/// One place that a search found.
public struct Hit: Sendable, Hashable {
  /// The guide's name.
  public let guide: Slug
  /// The guide's title.
  public let title: String
  /// The number of the part in the contents, nil before the first part.
  public let section: Int?
  /// The part's heading.
  public let heading: String
  /// The line of the guide's file.
  public let line: Int
  /// How well it fits; greater is better.
  public let score: Double
  /// The words found and what stands around them.
  public let snippet: String
  /// Where the words that were looked for stand in the snippet: offsets in UTF-8, in order.
  public let matches: [Match]

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

  /// A place.
  public init(
    guide: Slug, title: String, section: Int?, heading: String, line: Int, score: Double,
    snippet: String, matches: [Match] = []
  ) {
    self.guide = guide
    self.title = title
    self.section = section
    self.heading = heading
    self.line = line
    self.score = score
    self.snippet = snippet
    self.matches = matches
  }
}

/// What was found for a question.
public struct QuotedAnswer: Sendable, Hashable {
  /// Which kind of answer it is.
  public enum Outcome: String, Sendable, Hashable {
    /// Passages that answer.
    case answer
    /// The help section leads.
    case help
    /// The question sounds like an emergency: the notice leads.
    case emergency
    /// The question speaks of self-harm: the notice stands alone.
    case crisis
    /// Nothing in the guides answers.
    case none
  }

  /// The question as typed.
  public let question: String
  /// Which kind of answer it is.
  public let outcome: Outcome
  /// The standing notice to show first, nil where there is none.
  public let notice: String?
  /// The passages in the guides' own words, in the order to show them.
  public let passages: [Passage]
  /// Where to read on when nothing answers.
  public let pointers: [Pointer]

  /// What was found.
  public init(
    question: String, outcome: Outcome, notice: String?, passages: [Passage],
    pointers: [Pointer] = []
  ) {
    self.question = question
    self.outcome = outcome
    self.notice = notice
    self.passages = passages
    self.pointers = pointers
  }
}

/// A passage of a guide, quoted.
public struct Passage: Sendable, Hashable {
  /// The guide's name.
  public let guide: Slug
  /// The guide's title.
  public let title: String
  /// The number of the part in the contents, nil before the first part.
  public let section: Int?
  /// The part's heading.
  public let heading: String
  /// The line of the guide's file.
  public let line: Int
  /// What stands above the quoted words inside its part: a question, a level of urgency.
  public let caption: String?
  /// The guide's words: paragraphs, parted by an empty line, or the items of a list, one a line
  /// behind "- ".
  public let quote: String
  /// How well it fits; greater is better.
  public let score: Double

  /// A passage.
  public init(
    guide: Slug, title: String, section: Int?, heading: String, line: Int, caption: String?,
    quote: String, score: Double
  ) {
    self.guide = guide
    self.title = title
    self.section = section
    self.heading = heading
    self.line = line
    self.caption = caption
    self.quote = quote
    self.score = score
  }

  /// The caption and the quote together.
  public var text: String { caption.map { $0 + "\n" + quote } ?? quote }
}

/// A part of a guide to read.
public struct Pointer: Sendable, Hashable {
  /// The guide's name.
  public let guide: Slug
  /// The number of the part in the contents.
  public let section: Int
  /// The part's heading.
  public let heading: String

  /// A pointer.
  public init(guide: Slug, section: Int, heading: String) {
    self.guide = guide
    self.section = section
    self.heading = heading
  }
}

/// One thing that a check of a guide's file found.
public struct ReportedFinding: Sendable, Hashable {
  /// The file, as the reader named it.
  public let file: String
  /// The line, from 1.
  public let line: Int
  /// The column, from 1.
  public let column: Int
  /// "error", "warning" or "note".
  public let severity: String
  /// The name of what was found, such as "date-invalid".
  public let code: String
  /// What was found, as a sentence.
  public let message: String
  /// What to do about it.
  public let hint: String?

  /// A finding.
  public init(
    file: String, line: Int, column: Int, severity: String, code: String, message: String,
    hint: String?
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.severity = severity
    self.code = code
    self.message = message
    self.hint = hint
  }
}
