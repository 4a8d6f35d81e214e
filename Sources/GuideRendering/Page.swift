public import GuideModel

/// What is to be shown, as data.
public enum Page: Sendable {
  /// A whole guide.
  case guide(Guide, from: Origin)
  /// One part of a guide, named by its entry of the contents.
  case part(ContentsEntry, of: Guide, from: Origin)
  /// The numbered contents of a guide.
  case contents(of: Guide, from: Origin)
  /// The guides that there are.
  case list([ListedGuide], ListStyle)
  /// Questions, grouped by guide.
  case questions([QuestionGroup])
  /// What a search found.
  case hits(SearchHits)
  /// What was found for a question.
  case answer(QuotedAnswer)
  /// What a check of guides found.
  case findings([ReportedFinding])
}

/// Where a guide comes from.
public enum Origin: Sendable, Hashable {
  /// The library in use.
  case library
  /// A file outside the library, by the name that the reader gave; "-" is standard input.
  case file(String)
}

/// How a list of guides is laid out in text.
public enum ListStyle: Sendable, Hashable {
  /// Names and titles in two columns.
  case columns
  /// One name a line.
  case names
  /// Name, title, author, published, reviewed: separated by tabs, one guide a line.
  case long
}

/// One guide of a list.
public struct ListedGuide: Sendable, Hashable {
  /// The name that it is shown by.
  public let name: Slug
  /// The title.
  public let title: String
  /// Who wrote it.
  public let author: String?
  /// When it was published.
  public let published: Day?
  /// When it was last checked.
  public let reviewed: Day?
  /// Other names that it is found by.
  public let alsoCalled: [String]
  /// "built-in", or the path of its folder or file.
  public let origin: String

  /// An entry of the list, as the guide says of itself.
  public init(_ guide: Guide, origin: String) {
    name = guide.slug
    title = guide.title
    author = guide.author
    published = guide.published
    reviewed = guide.reviewed
    alsoCalled = guide.about.alsoCalled
    self.origin = origin
  }

  /// An entry of the list, as the guide is summed up; `alsoCalled` where it is to be shown.
  public init(_ summary: GuideSummary, alsoCalled: [String] = [], origin: String) {
    name = summary.name
    title = summary.title
    author = summary.author
    published = summary.published
    reviewed = summary.reviewed
    self.alsoCalled = alsoCalled
    self.origin = origin
  }
}

/// The questions of one guide that are to be shown.
public struct QuestionGroup: Sendable, Hashable {
  /// The guide that answers them; its disclaimer is shown with them.
  public let guide: Guide
  /// Where it comes from.
  public let origin: Origin
  /// The questions, in order: all that the guide has or some of them.
  public let questions: [FAQ]

  /// A group of questions; all that the guide has unless some are given.
  public init(of guide: Guide, from origin: Origin, questions: [FAQ]? = nil) {
    self.guide = guide
    self.origin = origin
    self.questions = questions ?? guide.faqs
  }
}
