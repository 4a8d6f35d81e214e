public import GuideModel

extension Block: Codable {
  fileprivate enum Key: String, CodingKey {
    case kind, line, text, inlines, ordered, start, items, level, blocks, language, alignments
    case header, rows, alt, url, width, height
  }

  fileprivate enum Kind: String, Codable {
    case paragraph, list, heading, quote, code, table, image, rule
  }

  /// Writes the kind and what only that kind has.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .paragraph(let text):
      try container.encode(Kind.paragraph, forKey: .kind)
      try text.encode(to: encoder)
    case .heading(let level, let text):
      try container.encode(Kind.heading, forKey: .kind)
      try container.encode(level, forKey: .level)
      try text.encode(to: encoder)
    case .list(let list): try container.encode(list)
    case .table(let table): try container.encode(table)
    case .image(let image): try container.encode(image)
    case .quote(let line, let blocks):
      try container.encode(Kind.quote, at: line)
      try container.encode(blocks, forKey: .blocks)
    case .code(let line, let language, let text):
      try container.encode(Kind.code, at: line)
      try container.encodeIfPresent(language, forKey: .language)
      try container.encode(text, forKey: .text)
    case .rule(let line): try container.encode(Kind.rule, at: line)
    }
  }

  /// Reads what `encode(to:)` writes.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    func line() throws -> Int { try container.decode(Int.self, forKey: .line) }
    switch try container.decode(Kind.self, forKey: .kind) {
    case .paragraph: self = .paragraph(try Text(from: decoder))
    case .heading:
      let level = try container.decode(Int.self, forKey: .level)
      self = .heading(level: level, try Text(from: decoder))
    case .list: self = .list(try container.list())
    case .table: self = .table(try container.table())
    case .image: self = .image(try container.image())
    case .quote:
      self = .quote(line: try line(), try container.decode([Block].self, forKey: .blocks))
    case .code:
      self = .code(
        line: try line(),
        language: try container.decodeIfPresent(String.self, forKey: .language),
        text: try container.decode(String.self, forKey: .text))
    case .rule: self = .rule(line: try line())
    }
  }
}

extension KeyedEncodingContainer<Block.Key> {
  fileprivate mutating func encode(_ kind: Block.Kind, at line: Int) throws {
    try encode(kind, forKey: .kind)
    try encode(line, forKey: .line)
  }

  /// A list has no line of its own, and a first number only where it is not 1.
  fileprivate mutating func encode(_ list: List) throws {
    try encode(Block.Kind.list, forKey: .kind)
    try encode(list.start != nil, forKey: .ordered)
    if let start = list.start, start != 1 { try encode(start, forKey: .start) }
    try encode(list.items, forKey: .items)
  }

  fileprivate mutating func encode(_ table: Table) throws {
    try encode(.table, at: table.line)
    try encode(table.alignments, forKey: .alignments)
    try encode(table.header, forKey: .header)
    try encode(table.rows, forKey: .rows)
  }

  fileprivate mutating func encode(_ image: Image) throws {
    try encode(.image, at: image.line)
    try encode(image.alt, forKey: .alt)
    try encode(image.url, forKey: .url)
    try encodeIfPresent(image.width, forKey: .width)
    try encodeIfPresent(image.height, forKey: .height)
  }
}

extension KeyedDecodingContainer<Block.Key> {
  fileprivate func list() throws -> List {
    let isOrdered = try decode(Bool.self, forKey: .ordered)
    let start = try decodeIfPresent(Int.self, forKey: .start) ?? 1
    return List(start: isOrdered ? start : nil, items: try decode([Text].self, forKey: .items))
  }

  fileprivate func table() throws -> Table {
    Table(
      line: try decode(Int.self, forKey: .line),
      alignments: try decode([Table.Alignment].self, forKey: .alignments),
      header: try decode([Text].self, forKey: .header),
      rows: try decode([[Text]].self, forKey: .rows))
  }

  fileprivate func image() throws -> Image {
    Image(
      line: try decode(Int.self, forKey: .line),
      alt: try decode(String.self, forKey: .alt),
      url: try decode(String.self, forKey: .url),
      width: try decodeIfPresent(Int.self, forKey: .width),
      height: try decodeIfPresent(Int.self, forKey: .height))
  }
}
