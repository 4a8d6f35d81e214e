extension Guide {
  /// What a guide rests on.
  public struct SourceList: Sendable, Hashable {
    /// The heading; nil for a source that stands at the end of a file without one.
    public let heading: Text?
    /// What stands under it: lists of sources, most often one.
    public let blocks: [Block]

    /// A list of sources.
    public init(heading: Text?, blocks: [Block]) {
      self.heading = heading
      self.blocks = blocks
    }

    /// The sources: each paragraph and each list item is one.
    public var items: [Source] { blocks.flatMap { $0.texts }.map(Source.init) }
  }

  /// One source.
  public struct Source: Sendable, Hashable {
    /// What it is.
    public let text: Text
    /// The first link's address, or the first address that stands in the text.
    public let url: String?

    /// The source that a text names.
    public init(_ text: Text) {
      self.text = text
      url = text.inlines.firstLink?.url ?? text.text.firstURL
    }
  }
}

extension [Guide.Inline] {
  /// The first link: its address and what it says.
  public var firstLink: (url: String, text: String)? {
    for inline in self {
      switch inline {
      case .link(let url, _, let inner): return (url, inner.plainText)
      case .emphasis(let inner), .strong(let inner), .struck(let inner), .superscript(let inner),
        .subscript(let inner):
        if let link = inner.firstLink { return link }
      case .text, .code, .image, .lineBreak: continue
      }
    }
    return nil
  }

  /// Whether anything in it leads somewhere.
  public var holdLink: Bool { firstLink != nil }
}

extension String {
  /// The first web address that stands in the text as it is.
  package var firstURL: String? {
    for word in split(separator: " ") {
      let bare = word.drop { "(<".contains($0) }
      guard bare.hasPrefix("https://") || bare.hasPrefix("http://") else { continue }
      var end = bare.endIndex
      while end > bare.startIndex, "().,;<>".contains(bare[bare.index(before: end)]) {
        end = bare.index(before: end)
      }
      return String(bare[..<end])
    }
    return nil
  }
}

extension Guide.SourceList: JSONConvertible {
  /// The sources as JSON: each with its address, and the blocks that they stand in.
  public var json: JSONValue {
    .object(
      [.init("line", .optional(heading?.line))] + JSONValue.members("heading", heading)
        + [
          .init("items", .values(items) { $0.json }), .init("blocks", .values(blocks)),
        ])
  }

  #if !hasFeature(Embedded)
    /// Reads what `json` gives.
    public init(json: JSONValue) throws(JSONMismatch) {
      let heading = json["heading"] == nil ? nil : try Guide.Text(headingIn: json)
      self.init(heading: heading, blocks: try json.values("blocks"))
    }
  #endif
}

extension Guide.Source {
  /// The source as JSON: its text without mark-up and its address.
  fileprivate var json: JSONValue {
    .object([
      "line": .integer(text.line), "text": .string(text.text), "url": .optional(url),
    ])
  }
}
