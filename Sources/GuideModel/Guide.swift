/// One symptom guide, read from a file in either form.
///
/// A value that holds everything the file says: its parts in the page's order, each with its heading
/// and blocks. Every element knows the line that it stands on (from 1). The disclaimer cannot be
/// absent.
public struct Guide: Sendable, Hashable {
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
  public private(set) var slug: Slug
  /// The title, never empty.
  public let title: Text
  /// Who wrote it, as written.
  public let author: Text?
  /// Who reviewed it, as written on a raw page.
  public let reviewer: Text?
  /// When it was published.
  public let published: Day?
  /// When it was last changed.
  public let updated: Day?
  /// When it was last checked.
  public let reviewed: Day?
  /// When it is to be checked next.
  public let nextReview: Day?
  /// What stands before the first heading.
  public let lead: [Block]
  /// The headed parts, in the page's order.
  public let parts: [Part]
  /// The disclaimer: the file's own or the built-in one.
  public let disclaimer: Disclaimer
  /// What the file says of itself.
  public let about: About
  /// Buttons, adverts and other page furniture, kept so that nothing vanishes, never shown.
  public let furniture: [Furniture]
  /// The lines of the blocks that tell the reader to get help, in order.
  public let redFlagLines: [Int]

  /// A guide from its parts; the readers see to it that they fit together.
  package init(
    form: Form, slug: Slug, title: Text, author: Text? = nil, reviewer: Text? = nil,
    published: Day? = nil, updated: Day? = nil, reviewed: Day? = nil, nextReview: Day? = nil,
    lead: [Block] = [], parts: [Part] = [], disclaimer: Disclaimer = .builtIn,
    about: About = About(), furniture: [Furniture] = [], redFlagLines: [Int] = []
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
    self.parts = parts
    self.disclaimer = disclaimer
    self.about = about
    self.furniture = furniture
    self.redFlagLines = redFlagLines
  }

  /// The same guide under the name by which a library knows it: a copied page is called by its title,
  /// but in a library by its file.
  package func called(_ name: Slug) -> Guide {
    var guide = self
    guide.slug = name
    return guide
  }
}
