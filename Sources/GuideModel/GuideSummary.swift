/// What a list says of a guide.
public struct GuideSummary: Sendable, Hashable {
  /// Where a guide was found.
  public enum Origin: Sendable, Hashable {
    /// Compiled into the program.
    case builtIn
    /// A folder, by its path.
    case folder(String)
  }

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
  /// Plain words to find it by.
  public let tags: [String]
  /// Where it was found.
  public let origin: Origin

  /// What a list says of a guide.
  public init(
    name: Slug, title: String, author: String? = nil, published: Day? = nil, reviewed: Day? = nil,
    alsoCalled: [String] = [], tags: [String] = [], origin: Origin
  ) {
    self.name = name
    self.title = title
    self.author = author
    self.published = published
    self.reviewed = reviewed
    self.alsoCalled = alsoCalled
    self.tags = tags
    self.origin = origin
  }

  /// What a list says of a guide that has been read.
  public init(name: Slug, of guide: Guide, origin: Origin) {
    self.init(
      name: name, title: guide.title.text, author: guide.author?.text, published: guide.published,
      reviewed: guide.reviewed, alsoCalled: guide.about.alsoCalled, tags: guide.about.tags,
      origin: origin)
  }
}

extension GuideSummary: JSONConvertible {
  /// The summary as JSON.
  public var json: JSONValue {
    .object([
      "name": .string(name.text), "title": .string(title), "author": .optional(author),
      "published": .optional(published), "reviewed": .optional(reviewed),
      "alsoCalled": .strings(alsoCalled), "origin": .string(origin.description),
    ])
  }

  #if !hasFeature(Embedded)
    /// Reads what `json` gives; tags are not kept.
    public init(json: JSONValue) throws(JSONMismatch) {
      self.init(
        name: try json.slug("name"), title: try json.string("title"),
        author: try json.optionalString("author"), published: try json.optionalDay("published"),
        reviewed: try json.optionalDay("reviewed"), alsoCalled: try json.strings("alsoCalled"),
        origin: Origin(try json.string("origin")))
    }
  #endif
}

extension GuideSummary.Origin: CustomStringConvertible {
  /// "built-in", or the folder's path.
  public var description: String {
    switch self {
    case .builtIn: "built-in"
    case .folder(let path): path
    }
  }

  /// The origin that a description gives.
  init(_ description: String) {
    self = description == "built-in" ? .builtIn : .folder(description)
  }
}
