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
  /// Other names it is found by.
  public let alsoCalled: [String]
  /// Plain words to find it by.
  public let tags: [String]

  /// What a list says of a guide that has been read.
  public init(name: Slug, origin: Shelf.Origin, of guide: Guide) {
    self.init(
      name: name, origin: origin, title: guide.title, author: guide.author,
      published: guide.published, reviewed: guide.reviewed, alsoCalled: guide.about.alsoCalled,
      tags: guide.about.tags)
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
    func value(_ key: AboutKey) -> String? {
      glance.entries.first { $0.key == key && !$0.value.isEmpty }?.value
    }
    func day(_ key: AboutKey) -> Day? {
      glance.entries.lazy.filter { $0.key == key }.compactMap { Day($0.value) }.first
    }
    func list(_ key: AboutKey) -> [String] {
      glance.entries.lazy.filter { $0.key == key }.map(\.list).first { !$0.isEmpty } ?? []
    }
    self.init(
      name: name, origin: origin, title: glance.title, author: value(.author),
      published: day(.published), reviewed: day(.reviewed), alsoCalled: list(.alsoCalled),
      tags: list(.tags))
  }

  private init(
    name: Slug, origin: Shelf.Origin, title: String, author: String?, published: Day?,
    reviewed: Day?, alsoCalled: [String], tags: [String]
  ) {
    self.name = name
    self.origin = origin
    self.title = title
    self.author = author
    self.published = published
    self.reviewed = reviewed
    self.alsoCalled = alsoCalled
    self.tags = tags
  }
}
