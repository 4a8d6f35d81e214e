public import GuideModel

/// A place that guides come from: the names there are, and the bytes of one.
///
/// The library opens no file itself; whoever makes a source says how.
public struct GuideSource: Sendable {
  /// The names of a source, and what it refuses.
  public struct Listing: Sendable {
    /// The names of the guides, in order, each once.
    public var names: [Slug]
    /// The files that cannot be guides, and why.
    public var refused: [GuideFileError]

    /// A listing.
    public init(names: [Slug] = [], refused: [GuideFileError] = []) {
      self.names = names
      self.refused = refused
    }
  }

  /// The place.
  public let origin: GuideSummary.Origin
  /// The names of the guides that are there; opens no file.
  public let listing: @Sendable () throws(GuideFileError) -> Listing
  /// The path of a guide's file, for messages.
  public let path: @Sendable (Slug) -> String
  /// The bytes of the guide of a name; nil where there is none.
  public let bytes: @Sendable (Slug) throws(GuideFileError) -> [UInt8]?
  /// What a list says of the guide of a name, where that is known without its file; nil where the
  /// file has to be read.
  public let summary: @Sendable (Slug) -> GuideSummary?

  /// A source.
  public init(
    origin: GuideSummary.Origin,
    listing: @escaping @Sendable () throws(GuideFileError) -> Listing,
    path: @escaping @Sendable (Slug) -> String,
    bytes: @escaping @Sendable (Slug) throws(GuideFileError) -> [UInt8]?,
    summary: @escaping @Sendable (Slug) -> GuideSummary? = { _ in nil }
  ) {
    self.origin = origin
    self.listing = listing
    self.path = path
    self.bytes = bytes
    self.summary = summary
  }

  /// A source of guides that are in memory already.
  public init(origin: GuideSummary.Origin = .builtIn, _ files: [Slug: [UInt8]]) {
    self.init(
      origin: origin, listing: { Listing(names: files.keys.sorted()) }, path: { $0.text + ".md" },
      bytes: { files[$0] })
  }
}

/// A file or folder of a library that could not be read as guides, and why.
public struct GuideFileError: Error, Sendable, Hashable {
  /// Why.
  public enum Reason: Sendable, Hashable {
    /// The file's name is none that a guide can have.
    case name
    /// Another file of its folder has the same name for its guide.
    case second(of: Slug)
    /// The system refused the file; its own words.
    case file(String)
    /// The system failed to read the file, as it may not do another time; its own words.
    case failure(String)
    /// The system refused the whole folder; its own words.
    case folder(String)
    /// The bytes are no guide.
    case content(GuideError)
  }

  /// The path.
  public let path: String
  /// Why.
  public let reason: Reason

  /// A file or folder that could not be read.
  public init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }
}
