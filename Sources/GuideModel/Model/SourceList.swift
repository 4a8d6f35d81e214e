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
