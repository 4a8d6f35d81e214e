/// The form that a page is given.
public enum Format: Sendable, Hashable {
  /// Text to read, laid out for a screen or a pipe.
  case text(TextLayout)
  /// One JSON object or array; a whole guide has the shape of the schema `guide/1`.
  case json
  /// Markdown; a whole guide has the canonical form, which can be read again.
  case markdown
  /// One self-contained HTML page.
  case html
  /// A page of a folder of HTML pages, with links to the others.
  case page(of: Site)
  /// JSON in one line.
  case jsonLine
}

/// A folder of HTML pages: one for each guide, and an index.
public struct Site: Sendable, Hashable {
  /// The file that the way back leads to.
  public static let index = "index.html"
  /// What stands in every page of such a folder, and tells it from other pages.
  public static let mark = "<meta name=\"generator\" content=\"guide export\">"

  /// The names of the guides that have a page.
  public let guides: Set<String>

  /// A folder of these guides' pages.
  public init(guides: Set<String>) {
    self.guides = guides
  }

  /// The file of a guide's page.
  public static func file(of name: String) -> String { name + ".html" }
}
