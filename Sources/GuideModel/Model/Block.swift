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
  public enum Alignment: String, Sendable, Hashable {
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
