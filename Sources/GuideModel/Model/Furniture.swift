/// A line that belongs to the page and not to the guide.
public struct Furniture: Sendable, Hashable {
  /// What the line is.
  public enum Kind: String, Sendable, Hashable {
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
