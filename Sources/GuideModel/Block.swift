extension Guide {
  /// A block: what a lead, a section, a list item, an answer and every other part is made of.
  ///
  /// Most are paragraphs: all others stand apart, so that none takes the room of the largest.
  public enum Block: Sendable, Hashable {
    /// A paragraph.
    case paragraph(Text)
    /// A bulleted or numbered list.
    case list(List)
    /// A heading inside a part; the level is 3 to 6 in a well-formed guide.
    indirect case heading(level: Int, Text)
    /// A quotation.
    case quote(line: Int, [Block])
    /// Code; the language is nil where none is named.
    indirect case code(line: Int, language: String?, text: String)
    /// A table.
    indirect case table(Table)
    /// An image that stands alone.
    indirect case image(Image)
    /// A thematic break.
    case rule(line: Int)
  }

  /// A bulleted or numbered list.
  public struct List: Sendable, Hashable {
    /// One item: its blocks, most often one paragraph.
    public struct Item: Sendable, Hashable {
      /// Nearly all items are a paragraph that begins on their line, which needs no array.
      private enum Content: Sendable, Hashable {
        case paragraph(Text)
        case blocks(line: Int, [Block])
      }

      private let content: Content

      /// An item.
      public init(line: Int, blocks: [Block]) {
        if blocks.count == 1, case .paragraph(let text) = blocks[0], text.line == line {
          content = .paragraph(text)
        } else {
          content = .blocks(line: line, blocks)
        }
      }

      /// An item of one paragraph.
      public init(_ text: Text) { content = .paragraph(text) }

      /// The line it begins on.
      public var line: Int {
        switch content {
        case .paragraph(let text): text.line
        case .blocks(let line, _): line
        }
      }

      /// What it says; never empty.
      public var blocks: [Block] {
        switch content {
        case .paragraph(let text): [.paragraph(text)]
        case .blocks(_, let blocks): blocks
        }
      }

      /// The paragraph that it begins with; nil where it begins with something else.
      public var opening: Text? {
        switch content {
        case .paragraph(let text): text
        case .blocks(_, let blocks):
          if case .paragraph(let text)? = blocks.first { text } else { nil }
        }
      }

      /// What follows its opening paragraph.
      public var further: ArraySlice<Block> {
        switch content {
        case .paragraph: []
        case .blocks(_, let blocks): opening == nil ? blocks[...] : blocks.dropFirst()
        }
      }
    }

    /// The first number, nil for bullets.
    public let start: Int?
    /// The items, in order.
    public let items: [Item]

    /// A list.
    public init(start: Int?, items: [Item]) {
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
    /// The title; nil where there is none.
    public let title: String?
    /// The width in pixels, where given.
    public let width: Int?
    /// The height in pixels, where given.
    public let height: Int?

    /// An image.
    public init(
      line: Int, alt: String, url: String, title: String? = nil, width: Int? = nil,
      height: Int? = nil
    ) {
      self.line = line
      self.alt = alt
      self.url = url
      self.title = title
      self.width = width
      self.height = height
    }
  }
}

extension Guide.Block {
  /// The line that the block begins on; nil for an empty list.
  public var line: Int? {
    switch self {
    case .paragraph(let text), .heading(_, let text): text.line
    case .list(let list): list.items.first?.line
    case .quote(let line, _), .code(let line, _, _), .rule(let line): line
    case .table(let table): table.line
    case .image(let image): image.line
    }
  }

  /// The texts of a block one after the other, those inside lists, quotes and tables too.
  ///
  /// For what reads words and not their arrangement: search, checks. A row of a table is one text.
  public var texts: [Guide.Text] {
    switch self {
    case .paragraph(let text), .heading(_, let text): [text]
    case .list(let list): list.items.flatMap { $0.blocks.flatMap { $0.texts } }
    case .quote(_, let blocks): blocks.flatMap { $0.texts }
    case .code(let line, _, let text): text.isEmpty ? [] : [Guide.Text(line: line, text: text)]
    case .table(let table): ([table.header] + table.rows).compactMap(Guide.Text.init(row:))
    case .image(let image): image.alt.isEmpty ? [] : [Guide.Text(line: image.line, text: image.alt)]
    case .rule: []
    }
  }

  /// The items of a list, each followed by those nested below it; of any other block those of the
  /// lists inside it.
  public var listItems: [Guide.List.Item] {
    switch self {
    case .list(let list): list.items.flatMap { [$0] + $0.blocks.flatMap { $0.listItems } }
    case .quote(_, let blocks): blocks.flatMap { $0.listItems }
    case .paragraph, .heading, .code, .table, .image, .rule: []
    }
  }

  /// The images in the block.
  public var images: [Guide.Image] {
    switch self {
    case .image(let image): [image]
    case .list(let list): list.items.flatMap { $0.blocks.flatMap { $0.images } }
    case .quote(_, let blocks): blocks.flatMap { $0.images }
    case .paragraph, .heading, .code, .table, .rule: []
    }
  }
}

extension Guide.Text {
  /// A row of a table as one text; nil where all its cells are empty.
  public init?(row: [Guide.Text]) {
    let cells = row.map { $0.text }.filter { !$0.isEmpty }
    guard let line = row.first?.line, !cells.isEmpty else { return nil }
    self.init(line: line, text: cells.joined(separator: ", "))
  }
}

extension Guide.Block: JSONConvertible {
  /// The kind and what only that kind has.
  public var json: JSONValue {
    switch self {
    case .paragraph(let text): Self.json("paragraph", text.members)
    case .heading(let level, let text):
      Self.json("heading", [.init("level", .integer(level))] + text.members)
    case .list(let list): Self.json("list", list.members)
    case .table(let table): Self.json("table", table.members)
    case .image(let image): Self.json("image", image.members)
    case .quote(let line, let blocks):
      Self.json("quote", [.init("line", .integer(line)), .init("blocks", .values(blocks))])
    case .code(let line, let language, let text):
      Self.json(
        "code",
        [.init("line", .integer(line))]
          + (language.map { [.init("language", .string($0))] } ?? [])
          + [.init("text", .string(text))])
    case .rule(let line): Self.json("rule", [.init("line", .integer(line))])
    }
  }

  private static func json(_ kind: String, _ members: [JSONValue.Member]) -> JSONValue {
    .object([.init("kind", .string(kind))] + members)
  }

  #if !hasFeature(Embedded)
    /// Reads what `json` gives.
    public init(json: JSONValue) throws(JSONMismatch) {
      switch try json.string("kind") {
      case "paragraph": self = .paragraph(try Guide.Text(json: json))
      case "heading": self = .heading(level: try json.integer("level"), try Guide.Text(json: json))
      case "list": self = .list(try Guide.List(json: json))
      case "table": self = .table(try Guide.Table(json: json))
      case "image": self = .image(try Guide.Image(json: json))
      case "quote": self = .quote(line: try json.integer("line"), try json.values("blocks"))
      case "code":
        self = .code(
          line: try json.integer("line"), language: try json.optionalString("language"),
          text: try json.string("text"))
      case "rule": self = .rule(line: try json.integer("line"))
      default: throw .unexpected(key: "kind")
      }
    }
  #endif
}

extension Guide.List {
  /// A list has no line of its own, and a first number only where it is not 1.
  fileprivate var members: [JSONValue.Member] {
    var members: [JSONValue.Member] = [.init("ordered", .bool(start != nil))]
    if let start, start != 1 { members.append(.init("start", .integer(start))) }
    return members + [.init("items", .values(items))]
  }

  #if !hasFeature(Embedded)
    fileprivate init(json: JSONValue) throws(JSONMismatch) {
      let first = try json.optionalInteger("start") ?? 1
      self.init(start: try json.bool("ordered") ? first : nil, items: try json.values("items"))
    }
  #endif
}

extension Guide.List.Item: JSONConvertible {
  /// The opening paragraph's text, and the further blocks where there are any.
  public var json: JSONValue {
    var members = opening?.members ?? [.init("line", .integer(line)), .init("text", .string(""))]
    if !further.isEmpty { members.append(.init("blocks", .values(Array(further)))) }
    return .object(members)
  }

  #if !hasFeature(Embedded)
    /// Reads what `json` gives.
    public init(json: JSONValue) throws(JSONMismatch) {
      let text = try Guide.Text(json: json)
      let further: [Guide.Block] = try json.values("blocks")
      self.init(line: text.line, blocks: (text.text.isEmpty ? [] : [.paragraph(text)]) + further)
    }
  #endif
}

extension Guide.Table {
  fileprivate var members: [JSONValue.Member] {
    [
      .init("line", .integer(line)),
      .init("alignments", .values(alignments) { .string($0.rawValue) }),
      .init("header", .values(header)),
      .init("rows", .values(rows) { .values($0) }),
    ]
  }

  #if !hasFeature(Embedded)
    fileprivate init(json: JSONValue) throws(JSONMismatch) {
      var alignments: [Alignment] = []
      for name in try json.strings("alignments") {
        guard let alignment = Alignment(rawValue: name) else {
          throw .unexpected(key: "alignments")
        }
        alignments.append(alignment)
      }
      var rows: [[Guide.Text]] = []
      for row in try json.array("rows") {
        rows.append(try JSONValue.object(["row": row]).values("row"))
      }
      self.init(
        line: try json.integer("line"), alignments: alignments, header: try json.values("header"),
        rows: rows)
    }
  #endif
}

extension Guide.Image: JSONConvertible {
  /// The image as JSON, with a size of null where it is not known.
  public var json: JSONValue {
    .object([
      "line": .integer(line), "alt": .string(alt), "url": .string(url), "title": .optional(title),
      "width": .optional(width), "height": .optional(height),
    ])
  }

  /// Inside a text it says its title and size only where it has them.
  fileprivate var members: [JSONValue.Member] {
    var members: [JSONValue.Member] = [
      .init("line", .integer(line)), .init("alt", .string(alt)), .init("url", .string(url)),
    ]
    if let title { members.append(.init("title", .string(title))) }
    if let width { members.append(.init("width", .integer(width))) }
    if let height { members.append(.init("height", .integer(height))) }
    return members
  }

  #if !hasFeature(Embedded)
    /// Reads what `json` gives.
    public init(json: JSONValue) throws(JSONMismatch) {
      self.init(
        line: try json.integer("line"), alt: try json.string("alt"), url: try json.string("url"),
        title: try json.optionalString("title"), width: try json.optionalInteger("width"),
        height: try json.optionalInteger("height"))
    }
  #endif
}
