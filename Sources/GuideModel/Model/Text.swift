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
public enum Inline: Sendable, Hashable {
  /// Plain characters.
  case text(String)
  /// Stressed.
  case emphasis([Inline])
  /// Strongly stressed.
  case strong([Inline])
  /// Code, as written.
  case code(String)
  /// A link; the title is nil where there is none.
  indirect case link(url: String, title: String?, [Inline])
  /// An image in running text, by its description.
  indirect case image(url: String, title: String?, alt: String)
  /// A line break that is kept.
  case lineBreak
}
