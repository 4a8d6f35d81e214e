/// One symptom guide, read from a file in either form.
///
/// A value that holds everything the file says, in the shape of the JSON schema `guide/1`. Every
/// element knows the line that it stands on (from 1). The disclaimer cannot be absent.
public struct Guide: Sendable, Hashable {
  /// The name of the schema that the JSON of a guide keeps to.
  public static let schema = "guide/1"

  /// Which of the two forms the file has.
  public enum Form: String, Sendable, Hashable {
    /// The text of a web page as people copy it.
    case raw
    /// The Markdown that `Content/` is written in.
    case canonical
  }

  /// The form that was read.
  public let form: Form
  /// The name that the guide is called by.
  public let slug: Slug
  /// The title, never empty.
  public let title: String
  /// Who wrote it, as written.
  public let author: String?
  /// Who reviewed it, as written on a raw page.
  public let reviewer: String?
  /// When it was published.
  public let published: Day?
  /// When it was last changed.
  public let updated: Day?
  /// When it was last checked.
  public let reviewed: Day?
  /// When it is to be checked next.
  public let nextReview: Day?
  /// The paragraphs before the first heading.
  public let lead: [Text]
  /// The images, in order.
  public let images: [Image]
  /// The prose sections, in order.
  public let sections: [Section]
  /// The lists of types, in order.
  public let types: [TypeList]
  /// The questions, in order.
  public let faqs: [FAQ]
  /// The key takeaways.
  public let takeaways: Takeaways?
  /// The closing section.
  public let bottomLine: BottomLine?
  /// The disclaimer: the file's own or the built-in one.
  public let disclaimer: Disclaimer
  /// What the guide rests on.
  public let sources: SourceList?
  /// Guides to read next.
  public let related: [RelatedGuide]
  /// Buttons, adverts and other page furniture, kept so that nothing vanishes, never shown.
  public let furniture: [Furniture]
  /// The help section, where the file gives levels of urgency.
  public let help: Help?
  /// What the file says of itself.
  public let about: About
  /// Every heading but disclaimer, sources, related and about: what `--toc` prints.
  public let contents: [ContentsEntry]

  /// A guide from its parts; the readers see to it that they fit together.
  package init(
    form: Form, slug: Slug, title: String, author: String? = nil, reviewer: String? = nil,
    published: Day? = nil, updated: Day? = nil, reviewed: Day? = nil, nextReview: Day? = nil,
    lead: [Text] = [], images: [Image] = [], sections: [Section] = [], types: [TypeList] = [],
    faqs: [FAQ] = [], takeaways: Takeaways? = nil, bottomLine: BottomLine? = nil,
    disclaimer: Disclaimer = .builtIn, sources: SourceList? = nil, related: [RelatedGuide] = [],
    furniture: [Furniture] = [], help: Help? = nil,
    about: About = About(), contents: [ContentsEntry] = []
  ) {
    self.form = form
    self.slug = slug
    self.title = title
    self.author = author
    self.reviewer = reviewer
    self.published = published
    self.updated = updated
    self.reviewed = reviewed
    self.nextReview = nextReview
    self.lead = lead
    self.images = images
    self.sections = sections
    self.types = types
    self.faqs = faqs
    self.takeaways = takeaways
    self.bottomLine = bottomLine
    self.disclaimer = disclaimer
    self.sources = sources
    self.related = related
    self.furniture = furniture
    self.help = help
    self.about = about
    self.contents = contents
  }
}
