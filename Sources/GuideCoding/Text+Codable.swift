public import GuideModel

extension Text: Codable {
  private enum Key: String, CodingKey {
    case line, text, inlines, blocks
  }

  /// Writes the inlines and blocks only where there are any.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(line, forKey: .line)
    try container.encode(text, forKey: .text)
    if !inlines.isEmpty { try container.encode(inlines, forKey: .inlines) }
    if !blocks.isEmpty { try container.encode(blocks, forKey: .blocks) }
  }

  /// Reads what `encode(to:)` writes.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    self.init(
      line: try container.decode(Int.self, forKey: .line),
      text: try container.decode(String.self, forKey: .text),
      inlines: try container.decodeIfPresent([Inline].self, forKey: .inlines) ?? [],
      blocks: try container.decodeIfPresent([Block].self, forKey: .blocks) ?? [])
  }
}

extension Inline: Codable {
  fileprivate enum Key: String, CodingKey {
    case kind, text, url, title, inlines
  }

  fileprivate enum Kind: String, Codable {
    case text, emphasis, strong, code, link, image
    case lineBreak = "break"
  }

  /// Writes the kind and what only that kind has.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .text(let text): try container.encode(.text, text)
    case .code(let text): try container.encode(.code, text)
    case .emphasis(let inlines): try container.encode(.emphasis, inlines)
    case .strong(let inlines): try container.encode(.strong, inlines)
    case .lineBreak: try container.encode(Kind.lineBreak, forKey: .kind)
    case .link(let url, let title, let inlines):
      try container.encode(Kind.link, forKey: .kind)
      try container.encode(url, forKey: .url)
      try container.encodeIfPresent(title, forKey: .title)
      try container.encode(inlines, forKey: .inlines)
    case .image(let url, let title, let alt):
      try container.encode(.image, alt)
      try container.encode(url, forKey: .url)
      try container.encodeIfPresent(title, forKey: .title)
    }
  }

  /// Reads what `encode(to:)` writes.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    switch try container.decode(Kind.self, forKey: .kind) {
    case .text: self = .text(try container.decode(String.self, forKey: .text))
    case .code: self = .code(try container.decode(String.self, forKey: .text))
    case .emphasis: self = .emphasis(try container.decode([Inline].self, forKey: .inlines))
    case .strong: self = .strong(try container.decode([Inline].self, forKey: .inlines))
    case .lineBreak: self = .lineBreak
    case .link:
      self = .link(
        url: try container.decode(String.self, forKey: .url),
        title: try container.decodeIfPresent(String.self, forKey: .title),
        try container.decode([Inline].self, forKey: .inlines))
    case .image:
      self = .image(
        url: try container.decode(String.self, forKey: .url),
        title: try container.decodeIfPresent(String.self, forKey: .title),
        alt: try container.decode(String.self, forKey: .text))
    }
  }
}

extension KeyedEncodingContainer<Inline.Key> {
  fileprivate mutating func encode(_ kind: Inline.Kind, _ text: String) throws {
    try encode(kind, forKey: .kind)
    try encode(text, forKey: .text)
  }

  fileprivate mutating func encode(_ kind: Inline.Kind, _ inlines: [Inline]) throws {
    try encode(kind, forKey: .kind)
    try encode(inlines, forKey: .inlines)
  }
}
