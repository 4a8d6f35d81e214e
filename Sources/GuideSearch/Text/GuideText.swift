public import GuideModel

/// What of a guide is searched: its names and its parts, as plain text that knows its lines.
///
/// Search and ask see nothing else of a guide, so what a reader never sees (furniture) and what
/// answers nothing (disclaimer, sources, related guides) cannot be found.
public struct GuideText: Sendable, Hashable {
  /// The guide's name, as `guide show` takes it.
  public let name: Slug
  /// The title.
  public let title: String
  /// Other names it is found by.
  public let aliases: [String]
  /// The lead and the headed parts, in document order.
  public let parts: [Part]
  /// The lines of blocks that tell the reader to get help.
  public let redFlagLines: [Int]

  /// A guide's text.
  public init(
    name: Slug, title: String, aliases: [String], parts: [Part], redFlagLines: [Int] = []
  ) {
    self.name = name
    self.title = title
    self.aliases = aliases
    self.parts = parts
    self.redFlagLines = redFlagLines
  }

  /// The questions that the guide answers, as it asks them.
  var questions: [String] {
    parts.flatMap { part in
      part.passages.compactMap { passage in
        switch passage.kind {
        case .answer: passage.heading
        case .wording: passage.text
        case .paragraph, .item, .step, .type, .sign: nil
        }
      }
    }
  }

  /// The lead or a headed part.
  public struct Part: Sendable, Hashable {
    /// The number in the contents; nil for the lead.
    public let number: Int?
    /// The line of the heading; the lead has the title's.
    public let line: Int
    /// The heading; the lead has the title.
    public let heading: String
    /// What the part is for.
    public let role: Guide.Role
    /// What it says, in order.
    public let passages: [Passage]

    /// A part.
    public init(number: Int?, line: Int, heading: String, role: Guide.Role, passages: [Passage]) {
      self.number = number
      self.line = line
      self.heading = heading
      self.role = role
      self.passages = passages
    }
  }

  /// The smallest piece that makes sense alone: a paragraph, a list item, an answer.
  public struct Passage: Sendable, Hashable {
    /// What a passage is.
    public enum Kind: Sendable, Hashable {
      /// A paragraph or another block of running text.
      case paragraph
      /// An item of a list.
      case item
      /// An item of a numbered list, with its number.
      case step(Int)
      /// A question with its answer.
      case answer
      /// A type with its effect.
      case type
      /// How else people ask for the part, or for the question that is its heading: never shown.
      case wording
      /// A sign for which to get help, with how soon.
      case sign(Urgency)
    }

    /// The line it begins on; an answer has its question's.
    public let line: Int
    /// What it is.
    public let kind: Kind
    /// The question, the type's name, the level or subheading above it.
    public let heading: String?
    /// The text as UTF-8: mostly a piece of the guide's file, which all passages share.
    ///
    /// A search looks through every passage of the best guides and shows one of each, so only that
    /// becomes a string.
    let utf8: ArraySlice<UInt8>

    /// The text without mark-up; whole sentences of the guide.
    public var text: String { String(decoding: utf8, as: UTF8.self) }

    /// A passage.
    public init(line: Int, kind: Kind, heading: String?, text: String) {
      self.init(line: line, kind: kind, heading: heading, utf8: Array(text.utf8)[...])
    }

    /// A passage whose text is given as UTF-8.
    init(line: Int, kind: Kind, heading: String?, utf8: ArraySlice<UInt8>) {
      self.line = line
      self.kind = kind
      self.heading = heading
      self.utf8 = utf8
    }
  }
}
