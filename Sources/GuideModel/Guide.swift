/// One symptom guide, read from a file in either form.
///
/// A value that holds everything the file says, in the shape of the JSON schema `guide/1`. Every
/// element knows the line that it stands on (from 1). The disclaimer cannot be absent.
public struct Guide: Sendable, Hashable {
  /// Which of the two forms the file has.
  public enum Form: String, Sendable, Hashable, Codable {
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
  /// The lines of blocks that tell the reader to get help, in order.
  public let redFlagLines: [Int]
  /// What the file says of itself.
  public let about: About
  /// Every heading but disclaimer, sources, related and about: what `--toc` prints.
  public let contents: [ContentsEntry]
}

/// A day of the Gregorian calendar, written `YYYY-MM-DD`.
public struct Day: Sendable, Hashable, Comparable {
  /// The year, 1 to 9999.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// A day that exists; nil for one that does not, such as 30 February.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Day.count(ofMonth: month, in: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  private static func count(ofMonth month: Int, in year: Int) -> Int {
    let isLeapYear = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    switch month {
    case 2: return isLeapYear ? 29 : 28
    case 4, 6, 9, 11: return 30
    default: return 31
    }
  }

  /// Earlier days come first.
  public static func < (left: Day, right: Day) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

/// A guide's name: `[a-z0-9][a-z0-9_-]*`.
public struct Slug: Sendable, Hashable, Comparable {
  /// The name's text.
  public let text: String

  /// A name, or nil where the text is none.
  public init?(_ text: String) {
    guard let first = text.utf8.first, first != UInt8(ascii: "-"), first != UInt8(ascii: "_"),
      text.utf8.allSatisfy(Slug.allows)
    else { return nil }
    self.text = text
  }

  private static func allows(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  /// Names in the order of their bytes.
  public static func < (left: Slug, right: Slug) -> Bool { left.text < right.text }
}

/// A run of text that knows its line, with its inline structure.
public struct Text: Sendable, Hashable {
  /// The line it begins on.
  public let line: Int
  /// The text without mark-up, never empty.
  public let text: String
  /// The inline structure; empty where the text is plain.
  public let inlines: [Inline]
  /// The further blocks of a list item; empty elsewhere.
  public let blocks: [Block]

  /// A text; plain unless inlines are given.
  public init(line: Int, text: String, inlines: [Inline] = [], blocks: [Block] = []) {
    self.line = line
    self.text = text
    self.inlines = inlines
    self.blocks = blocks
  }
}

/// A piece of running text.
public indirect enum Inline: Sendable, Hashable {
  /// Plain characters.
  case text(String)
  /// Stressed.
  case emphasis([Inline])
  /// Strongly stressed.
  case strong([Inline])
  /// Code, as written.
  case code(String)
  /// A link; the title is nil where there is none.
  case link(url: String, title: String?, [Inline])
  /// An image in running text, by its description.
  case image(url: String, title: String?, alt: String)
  /// A line break that is kept.
  case lineBreak
}

/// A block of a section or an answer.
public enum Block: Sendable, Hashable {
  /// A paragraph.
  case paragraph(Text)
  /// A bulleted or numbered list.
  case list(List)
  /// A heading inside a section; the level is 3 to 6 in a well-formed guide.
  case heading(level: Int, Text)
  /// A quotation.
  case quote(line: Int, [Block])
  /// Code; the language is nil where none is named.
  case code(line: Int, language: String?, text: String)
  /// A table.
  case table(Table)
  /// An image that stands alone.
  case image(Image)
  /// A thematic break.
  case rule(line: Int)
}

/// A bulleted or numbered list.
public struct List: Sendable, Hashable {
  /// The first number, nil for bullets.
  public let start: Int?
  /// The items, in order.
  public let items: [Text]

  /// A list.
  public init(start: Int?, items: [Text]) {
    self.start = start
    self.items = items
  }
}

/// A table: a header and rows, each with one cell a column.
public struct Table: Sendable, Hashable {
  /// How a column's cells stand.
  public enum Alignment: String, Sendable, Hashable, Codable {
    /// Not said.
    case none
    /// At the left.
    case left
    /// In the middle.
    case center
    /// At the right.
    case right
  }

  /// The line of the header.
  public let line: Int
  /// One alignment a column.
  public let alignments: [Alignment]
  /// The header's cells; a cell's text may be empty.
  public let header: [Text]
  /// The rows' cells.
  public let rows: [[Text]]

  /// A table.
  public init(line: Int, alignments: [Alignment], header: [Text], rows: [[Text]]) {
    self.line = line
    self.alignments = alignments
    self.header = header
    self.rows = rows
  }
}

/// An image, shown as its description.
public struct Image: Sendable, Hashable {
  /// The line it stands on.
  public let line: Int
  /// The description; may be empty.
  public let alt: String
  /// The address.
  public let url: String
  /// The width in pixels, where given.
  public let width: Int?
  /// The height in pixels, where given.
  public let height: Int?

  /// An image.
  public init(line: Int, alt: String, url: String, width: Int? = nil, height: Int? = nil) {
    self.line = line
    self.alt = alt
    self.url = url
    self.width = width
    self.height = height
  }
}

/// What a section is for.
public enum Role: String, Sendable, Hashable, Codable, CaseIterable {
  /// Why it happens.
  case causes
  /// Whether it is normal.
  case normality
  /// What it feels like.
  case symptoms
  /// When to get help.
  case seekHelp
  /// What to do oneself.
  case selfCare
  /// How to keep it away.
  case prevention
  /// A list of types.
  case types
  /// Questions and answers.
  case faqs
  /// The main points.
  case takeaways
  /// The closing words.
  case bottomLine
  /// What the guide does not replace.
  case disclaimer
  /// What the guide rests on.
  case sources
  /// Guides to read next.
  case related
  /// Anything else.
  case other
}

/// A prose section.
public struct Section: Sendable, Hashable {
  /// The heading's line.
  public let line: Int
  /// The heading without mark-up or closing colon.
  public let heading: String
  /// What the section is for.
  public let role: Role
  /// What it says.
  public let blocks: [Block]

  /// A section.
  public init(line: Int, heading: String, role: Role, blocks: [Block]) {
    self.line = line
    self.heading = heading
    self.role = role
    self.blocks = blocks
  }
}

/// The help section of a guide that gives levels of urgency.
public struct Help: Sendable, Hashable {
  /// The heading's line.
  public let line: Int
  /// The heading.
  public let heading: String
  /// What stands before the first level.
  public let intro: [Block]
  /// The levels, in the file's order.
  public let levels: [HelpLevel]

  /// A help section.
  public init(line: Int, heading: String, intro: [Block], levels: [HelpLevel]) {
    self.line = line
    self.heading = heading
    self.intro = intro
    self.levels = levels
  }
}

/// How soon help is needed, the most urgent first.
public enum Urgency: String, Sendable, Hashable, Codable, CaseIterable {
  /// Call emergency services now.
  case emergency
  /// Get medical help today.
  case urgent
  /// See a doctor or nurse.
  case routine
  /// Look after yourself at home.
  case selfCare
  /// The heading names no level.
  case unspecified
}

/// One level of the help section.
public struct HelpLevel: Sendable, Hashable {
  /// How soon.
  public let urgency: Urgency
  /// The heading as written.
  public let heading: String?
  /// The signs, one each.
  public let items: [Text]

  /// A level.
  public init(urgency: Urgency, heading: String?, items: [Text]) {
    self.urgency = urgency
    self.heading = heading
    self.items = items
  }
}

/// A list of types, such as kinds of massage, with their effect.
public struct TypeList: Sendable, Hashable {
  /// The heading's line.
  public let line: Int
  /// The heading.
  public let heading: String
  /// Paragraphs around the list.
  public let intro: [Text]
  /// The types, in order.
  public let items: [TypeItem]

  /// A list of types.
  public init(line: Int, heading: String, intro: [Text], items: [TypeItem]) {
    self.line = line
    self.heading = heading
    self.intro = intro
    self.items = items
  }
}

/// One type and what the guide says of its effect.
public struct TypeItem: Sendable, Hashable {
  /// What the effect's words say about how likely the effect is.
  public enum EffectLevel: String, Sendable, Hashable, Codable {
    /// It seldom happens.
    case unlikely
    /// It can happen.
    case possible
    /// It mostly happens.
    case likely
    /// It gets better.
    case eases
    /// The text does not say.
    case notStated
  }

  /// The item's line.
  public let line: Int
  /// The type's name, nil where none can be told.
  public let name: String?
  /// What it is.
  public let description: String
  /// What it does to the symptom, in the guide's words.
  public let effect: String?
  /// What the effect's words say.
  public let effectLevel: EffectLevel
  /// The whole item: name, description and effect.
  public let text: String

  /// A type.
  public init(
    line: Int, name: String?, description: String, effect: String?, effectLevel: EffectLevel,
    text: String
  ) {
    self.line = line
    self.name = name
    self.description = description
    self.effect = effect
    self.effectLevel = effectLevel
    self.text = text
  }
}

/// A question and its answer.
public struct FAQ: Sendable, Hashable {
  /// The question's line.
  public let questionLine: Int
  /// The question.
  public let question: String
  /// The answer; empty where the file gives none.
  public let answer: [Block]

  /// A question and its answer.
  public init(questionLine: Int, question: String, answer: [Block]) {
    self.questionLine = questionLine
    self.question = question
    self.answer = answer
  }
}

/// The main points.
public struct Takeaways: Sendable, Hashable {
  /// The heading's line.
  public let line: Int
  /// The heading.
  public let heading: String
  /// Paragraphs around the list.
  public let intro: [Text]
  /// The points, in order.
  public let items: [Text]

  /// The main points.
  public init(line: Int, heading: String, intro: [Text], items: [Text]) {
    self.line = line
    self.heading = heading
    self.intro = intro
    self.items = items
  }
}

/// The closing words.
public struct BottomLine: Sendable, Hashable {
  /// The heading's line.
  public let line: Int
  /// The heading, nil where there is none.
  public let heading: String?
  /// What it says.
  public let paragraphs: [Text]

  /// The closing words.
  public init(line: Int, heading: String?, paragraphs: [Text]) {
    self.line = line
    self.heading = heading
    self.paragraphs = paragraphs
  }
}

/// What every output of a guide carries.
public struct Disclaimer: Sendable, Hashable {
  /// A paragraph; its line is nil in the built-in text.
  public struct Paragraph: Sendable, Hashable {
    /// The line, nil in the built-in text.
    public let line: Int?
    /// The text.
    public let text: String

    /// A paragraph.
    public init(line: Int?, text: String) {
      self.line = line
      self.text = text
    }
  }

  /// The heading's line, nil for the built-in disclaimer.
  public let line: Int?
  /// The heading, nil for the built-in disclaimer.
  public let heading: String?
  /// At least one paragraph.
  public let paragraphs: [Paragraph]
  /// Whether the program's own text stands in for one that the file lacks.
  public let isBuiltIn: Bool
}

/// What a guide rests on.
public struct SourceList: Sendable, Hashable {
  /// The heading's line.
  public let line: Int
  /// The heading.
  public let heading: String
  /// The sources, in order.
  public let items: [Source]

  /// A list of sources.
  public init(line: Int, heading: String, items: [Source]) {
    self.line = line
    self.heading = heading
    self.items = items
  }
}

/// One source.
public struct Source: Sendable, Hashable {
  /// The line.
  public let line: Int
  /// The line without mark-up.
  public let text: String
  /// The first link's address.
  public let url: String?

  /// A source.
  public init(line: Int, text: String, url: String?) {
    self.line = line
    self.text = text
    self.url = url
  }
}

/// A guide to read next.
public struct RelatedGuide: Sendable, Hashable {
  /// "3 weeks ago": how old it was when the page was copied.
  public struct Age: Sendable, Hashable, Codable {
    /// What the amount counts.
    public enum Unit: String, Sendable, Hashable, Codable {
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

/// A line that belongs to the page and not to the guide.
public struct Furniture: Sendable, Hashable, Codable {
  /// What the line is.
  public enum Kind: String, Sendable, Hashable, Codable {
    /// A call to action.
    case cta
    /// The label of a table of contents.
    case toc
    /// An entry of a table of contents.
    case tocEntry
    /// A button.
    case button
    /// A promotion and what follows it.
    case promo
    /// An advertisement.
    case ad
    /// Reading time and the like.
    case meta
  }

  /// The line.
  public let line: Int
  /// What it is.
  public let kind: Kind
  /// The text as written.
  public let text: String

  /// A furniture line.
  public init(line: Int, kind: Kind, text: String) {
    self.line = line
    self.kind = kind
    self.text = text
  }
}

/// What a guide says of itself.
public struct About: Sendable, Hashable, Codable {
  /// Other names it is found by.
  public let alsoCalled: [String]
  /// For whom.
  public let audience: String?
  /// Where its advice holds.
  public let region: String?
  /// "no", or who checked it.
  public let clinicalCheck: String?
  /// Under what terms it may be used.
  public let licence: String?
  /// Plain words to find it by.
  public let tags: [String]

  /// What a guide says of itself; nothing unless given.
  public init(
    alsoCalled: [String] = [], audience: String? = nil, region: String? = nil,
    clinicalCheck: String? = nil, licence: String? = nil, tags: [String] = []
  ) {
    self.alsoCalled = alsoCalled
    self.audience = audience
    self.region = region
    self.clinicalCheck = clinicalCheck
    self.licence = licence
    self.tags = tags
  }
}

/// A numbered heading of the contents.
public struct ContentsEntry: Sendable, Hashable, Codable {
  /// The number, from 1.
  public let number: Int
  /// The heading's line.
  public let line: Int
  /// The heading.
  public let heading: String
  /// What the part is for.
  public let role: Role

  /// An entry.
  public init(number: Int, line: Int, heading: String, role: Role) {
    self.number = number
    self.line = line
    self.heading = heading
    self.role = role
  }
}
