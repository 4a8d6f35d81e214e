public import GuideModel

/// What is to be shown, as data.
public enum Page: Sendable {
  /// A whole guide.
  case guide(Guide, from: Origin)
  /// One part of a guide, named by its entry of the contents.
  case part(Guide.ContentsEntry, of: Guide, from: Origin)
  /// A part of a guide that the contents do not list.
  case unlisted(UnlistedPart, of: Guide, from: Origin)
  /// The numbered contents of a guide.
  case contents(of: Guide, from: Origin)
  /// The guides that there are.
  case list([GuideSummary], ListStyle)
  /// The guides of a site, each with what its page begins with.
  case index([Guide])
  /// Questions, grouped by guide; the notice for words of danger, if they were asked with any.
  case questions([QuestionGroup], notice: String? = nil)
  /// What a search found; the notice for words of danger, if it was for any.
  case hits(SearchResult, notice: String? = nil)
  /// What was found for a question, in the library or in the one guide that was asked.
  case answer(Answer, from: Origin = .library)
  /// What a check of guides found.
  case findings([Diagnostic])

  /// How a list of guides is laid out in text.
  public enum ListStyle: Sendable, Hashable {
    /// Names and titles in two columns.
    case columns
    /// One name a line.
    case names
    /// Name, title, author, published, reviewed, origin: separated by tabs, one guide a line.
    case long
    /// The same in columns, as wide as the text may be.
    case table
  }
}

/// Where a guide comes from.
public enum Origin: Sendable, Hashable {
  /// The library in use.
  case library
  /// A file outside the library, by the name that the reader gave; "-" is standard input.
  case file(String)
  /// The library in use, by a file of the reader's own that stands in for a built-in guide.
  case ownFile(String)
}

/// A part that the contents of a guide do not list.
public enum UnlistedPart: String, Sendable, Hashable, CaseIterable {
  case disclaimer, sources, related, about
}

/// The questions of one guide that are to be shown.
public struct QuestionGroup: Sendable, Hashable {
  /// The guide that answers them; its disclaimer is shown with them.
  public let guide: Guide
  /// Where it comes from.
  public let origin: Origin
  /// The questions, in order: all that the guide has or some of them.
  public let questions: [Guide.FAQ]

  /// A group of questions; all that the guide has unless some are given.
  public init(of guide: Guide, from origin: Origin, questions: [Guide.FAQ]? = nil) {
    self.guide = guide
    self.origin = origin
    self.questions = questions ?? guide.faqs
  }
}
