/// What a list says of a guide.
public struct GuideSummary: Sendable, Hashable {
  /// The name it has on its shelf.
  public let name: Slug
  /// The place it was found.
  public let origin: Shelf.Origin
  /// The title.
  public let title: String
  /// Who wrote it.
  public let author: String?
  /// When it was published.
  public let published: Day?
  /// When it was last checked.
  public let reviewed: Day?
  private let otherNames: NameList
  private let plainWords: NameList

  /// Other names it is found by.
  public var alsoCalled: [String] { otherNames.items }
  /// Plain words to find it by.
  public var tags: [String] { plainWords.items }

  /// What a list says of a guide that has been read.
  public init(name: Slug, origin: Shelf.Origin, of guide: Guide) {
    self.init(
      name: name, origin: origin, title: guide.title, author: guide.author,
      published: guide.published, reviewed: guide.reviewed,
      otherNames: .listed(guide.about.alsoCalled), plainWords: .listed(guide.about.tags))
  }

  /// What a list says of a guide's file, without reading all of it where its form is plain.
  public init(name: Slug, origin: Shelf.Origin, reading bytes: [UInt8]) throws(GuideError) {
    if let glance = CanonicalGlance(bytes) {
      self.init(name: name, origin: origin, glance)
    } else {
      self.init(name: name, origin: origin, of: try Guide(slug: name, reading: bytes))
    }
  }

  private init(name: Slug, origin: Shelf.Origin, _ glance: CanonicalGlance) {
    self.init(
      name: name, origin: origin, title: glance.title, author: glance.author,
      published: glance.published, reviewed: glance.reviewed,
      otherNames: .written(glance.otherNames), plainWords: .written(glance.tags))
  }

  private init(
    name: Slug, origin: Shelf.Origin, title: String, author: String?, published: Day?,
    reviewed: Day?, otherNames: NameList, plainWords: NameList
  ) {
    self.name = name
    self.origin = origin
    self.title = title
    self.author = author
    self.published = published
    self.reviewed = reviewed
    self.otherNames = otherNames
    self.plainWords = plainWords
  }
}

/// Names of a guide, taken apart only when they are asked for: most lists do not show them.
private enum NameList: Hashable {
  case listed([String])
  /// The list as it is written.
  case written(String)

  var items: [String] {
    switch self {
    case .listed(let items): items
    case .written(let list): list.listed
    }
  }

  /// The same names are equal, however they are kept.
  static func == (left: NameList, right: NameList) -> Bool { left.items == right.items }

  func hash(into hasher: inout Hasher) { hasher.combine(items) }
}
