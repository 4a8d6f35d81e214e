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
