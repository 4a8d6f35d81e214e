/// What was found for a question: passages of guides word for word, or that none answers.
public struct Answer: Sendable, Hashable {
  /// What kind of answer it is.
  public enum Outcome: String, Sendable, Hashable {
    /// Passages that answer.
    case answer
    /// The help section leads, because the question touches its warnings.
    case help
    /// Words of an emergency: the notice leads.
    case emergency
    /// Words of self-harm: the notice alone.
    case crisis
    /// Nothing in the guides answers.
    case none
    /// The question names nothing that a guide could be about: "how long will it last".
    case unclear
  }

  /// The question as it was asked.
  public let question: String
  /// What kind of answer it is.
  public let outcome: Outcome
  /// What is said before any passage; nil for an answer.
  public let notice: String?
  /// What led to a notice: the names of the signs that were told; nil for no notice.
  public let reason: String?
  /// At most as many passages as were asked for, the leading one first.
  public let passages: [Passage]
  /// Where nothing answers: the headings that come nearest.
  public let nearest: [Place]
  /// The help section of the guide that comes nearest.
  public let help: Place?

  /// An answer.
  public init(
    question: String, outcome: Outcome, notice: String? = nil, reason: String? = nil,
    passages: [Passage] = [], nearest: [Place] = [], help: Place? = nil
  ) {
    self.question = question
    self.outcome = outcome
    self.notice = notice
    self.reason = reason
    self.passages = passages.inOrderOfUrgency
    self.nearest = nearest
    self.help = help
  }

  /// What is said below the passages, or where there are none; nil below a notice that stands alone.
  public var note: String? {
    switch outcome {
    case .answer, .help: StandingText.quotation
    case .emergency: passages.isEmpty ? nil : StandingText.quotation
    case .crisis: nil
    case .none: StandingText.noAnswer
    case .unclear: StandingText.unclear
    }
  }

  /// Where to read on: the nearest headings, and the help section.
  public var readingOn: [Place] {
    guard let help, !nearest.contains(help) else { return nearest }
    return nearest + [help]
  }

  /// A passage of a guide, word for word.
  public struct Passage: Sendable, Hashable {
    /// The guide's name.
    public let guide: Slug
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
    public let score: Double
    /// How urgent it is, where it is a level of a help section.
    public let urgency: Urgency?

    /// A passage.
    public init(
      guide: Slug, title: String, section: Int?, heading: String, line: Int, caption: String?,
      quote: String, score: Double, urgency: Urgency? = nil
    ) {
      self.guide = guide
      self.title = title
      self.section = section
      self.heading = heading
      self.line = line
      self.caption = caption
      self.quote = quote
      self.score = score
      self.urgency = urgency
    }

    /// The caption and the quote together, as JSON has them.
    public var text: String { caption.map { $0 + "\n" + quote } ?? quote }
  }

  /// A headed part of a guide.
  public struct Place: Sendable, Hashable {
    /// The guide's name.
    public let guide: Slug
    /// The guide's title.
    public let title: String
    /// The number of the part; nil for the lead.
    public let section: Int?
    /// The heading.
    public let heading: String
    /// The heading's line.
    public let line: Int

    /// A place.
    public init(guide: Slug, title: String, section: Int?, heading: String, line: Int) {
      self.guide = guide
      self.title = title
      self.section = section
      self.heading = heading
      self.line = line
    }
  }
}

extension [Answer.Passage] {
  /// The passages with the levels of urgency among them in their order, wherever they stand: a less
  /// urgent one must never be read first.
  fileprivate var inOrderOfUrgency: [Answer.Passage] {
    let places = indices.filter { self[$0].urgency != nil }
    guard places.count > 1 else { return self }
    let levels = Urgency.allCases.flatMap { urgency in filter { $0.urgency == urgency } }
    var ordered = self
    for (place, level) in zip(places, levels) { ordered[place] = level }
    return ordered
  }
}

extension Answer: JSONConvertible {
  /// The answer as JSON, with what is said of every quotation.
  public var json: JSONValue {
    .object([
      "question": .string(question), "outcome": .string(outcome.rawValue),
      "notice": .optional(notice), "reason": .optional(reason), "passages": .values(passages),
      "disclaimer": .string(
        passages.isEmpty ? StandingText.shortDisclaimer : StandingText.quotation),
    ])
  }

  #if !hasFeature(Embedded)
    /// Reads what `json` gives; where to read on is not kept.
    public init(json: JSONValue) throws(JSONMismatch) {
      self.init(
        question: try json.string("question"), outcome: try json.name("outcome"),
        notice: try json.optionalString("notice"),
        reason: try json.optionalString("reason"), passages: try json.values("passages"))
    }
  #endif
}

extension Answer.Passage: JSONConvertible {
  /// The passage as JSON, its caption and quote as one text.
  public var json: JSONValue {
    .object([
      "guide": .string(guide.text), "title": .string(title), "section": .optional(section),
      "heading": .string(heading), "line": .integer(line), "text": .string(text),
      "score": .double(score),
    ])
  }

  #if !hasFeature(Embedded)
    /// Reads what `json` gives; the caption is the quote's first line.
    public init(json: JSONValue) throws(JSONMismatch) {
      self.init(
        guide: try json.slug("guide"), title: try json.string("title"),
        section: try json.optionalInteger("section"),
        heading: try json.string("heading"), line: try json.integer("line"), caption: nil,
        quote: try json.string("text"), score: try json.double("score"))
    }
  #endif
}
