internal import GuideModel

// A guide and its parts as the schema `guide/1` has them: keys in the schema's order, nothing known
// left out, null where the file does not say. `GuideCoding` does the same for any coder, and a test
// compares the two.

extension JSONValue {
  /// A guide with every key of the schema.
  init(_ guide: Guide) {
    self = .object(Self.facts(of: guide) + Self.content(of: guide))
  }

  private static func facts(of guide: Guide) -> [Member] {
    [
      Member("schema", .string(Guide.schema)), Member("form", .string(guide.form.rawValue)),
      Member("slug", .string(guide.slug.text)), Member("title", .string(guide.title)),
      Member("author", .optional(guide.author)), Member("reviewer", .optional(guide.reviewer)),
      Member("published", .optional(guide.published?.description)),
      Member("updated", .optional(guide.updated?.description)),
      Member("reviewed", .optional(guide.reviewed?.description)),
      Member("nextReview", .optional(guide.nextReview?.description)),
    ]
  }

  private static func content(of guide: Guide) -> [Member] {
    [
      Member("lead", JSONValue(guide.lead)),
      Member("images", .array(guide.images.map { JSONValue($0) })),
      Member("sections", .array(guide.sections.map { JSONValue($0) })),
      Member("types", .array(guide.types.map { JSONValue($0) })),
      Member("faqs", .array(guide.faqs.map { JSONValue($0) })),
      Member("takeaways", guide.takeaways.map { JSONValue($0) } ?? .null),
      Member("bottomLine", guide.bottomLine.map { JSONValue($0) } ?? .null),
      Member("disclaimer", JSONValue(guide.disclaimer)),
      Member("sources", guide.sources.map { JSONValue($0) } ?? .null),
      Member("related", .array(guide.related.map { JSONValue($0) })),
      Member("furniture", .array(guide.furniture.map { JSONValue($0) })),
      Member("help", guide.help.map { JSONValue($0) } ?? .null),
      Member("redFlagLines", .array(guide.redFlagLines.map { .integer($0) })),
      Member("about", JSONValue(guide.about)),
      Member("contents", JSONValue(guide.contents)),
    ]
  }

  // MARK: Text

  /// Texts, each an object.
  init(_ texts: [Text]) {
    self = .array(texts.map { JSONValue($0) })
  }

  /// A text, with inlines and blocks only where there are any.
  init(_ text: Text) {
    self = .object(Self.members(of: text))
  }

  private static func members(of text: Text) -> [Member] {
    var members = [Member("line", .integer(text.line)), Member("text", .string(text.text))]
    if !text.inlines.isEmpty { members.append(Member("inlines", JSONValue(text.inlines))) }
    if !text.blocks.isEmpty { members.append(Member("blocks", JSONValue(text.blocks))) }
    return members
  }

  private init(_ inlines: [Inline]) {
    self = .array(inlines.map { JSONValue($0) })
  }

  /// An inline: its kind and what only that kind has.
  private init(_ inline: Inline) {
    self =
      switch inline {
      case .text(let text): .object(["kind": .string("text"), "text": .string(text)])
      case .code(let text): .object(["kind": .string("code"), "text": .string(text)])
      case .emphasis(let inlines):
        .object(["kind": .string("emphasis"), "inlines": JSONValue(inlines)])
      case .strong(let inlines):
        .object(["kind": .string("strong"), "inlines": JSONValue(inlines)])
      case .lineBreak: .object(["kind": .string("break")])
      case .link(let url, let title, let inlines):
        .object(
          [Member("kind", .string("link")), Member("url", .string(url))]
            + Self.present("title", title) + [Member("inlines", JSONValue(inlines))])
      case .image(let url, let title, let alt):
        .object(
          [
            Member("kind", .string("image")), Member("text", .string(alt)),
            Member("url", .string(url)),
          ] + Self.present("title", title))
      }
  }

  /// A member for a text that there is, none for one that there is not.
  private static func present(_ key: String, _ text: String?) -> [Member] {
    text.map { [Member(key, .string($0))] } ?? []
  }

  // MARK: Blocks

  /// Blocks, each an object.
  init(_ blocks: [Block]) {
    self = .array(blocks.map { JSONValue($0) })
  }

  /// A block: its kind and what only that kind has.
  private init(_ block: Block) {
    self =
      switch block {
      case .paragraph(let text): Self.block("paragraph", Self.members(of: text))
      case .heading(let level, let text):
        Self.block("heading", [Member("level", .integer(level))] + Self.members(of: text))
      case .list(let list): Self.block("list", Self.members(of: list))
      case .table(let table): Self.block("table", Self.members(of: table))
      case .image(let image): Self.block("image", Self.members(of: image))
      case .quote(let line, let blocks):
        Self.block("quote", [Member("line", .integer(line)), Member("blocks", JSONValue(blocks))])
      case .code(let line, let language, let text):
        Self.block(
          "code",
          [Member("line", .integer(line))] + Self.present("language", language)
            + [Member("text", .string(text))])
      case .rule(let line): Self.block("rule", [Member("line", .integer(line))])
      }
  }

  private static func block(_ kind: String, _ members: [Member]) -> JSONValue {
    .object([Member("kind", .string(kind))] + members)
  }

  /// A list has no line of its own, and a first number only where it is not 1.
  private static func members(of list: List) -> [Member] {
    var members = [Member("ordered", .bool(list.start != nil))]
    if let start = list.start, start != 1 { members.append(Member("start", .integer(start))) }
    return members + [Member("items", JSONValue(list.items))]
  }

  private static func members(of table: Table) -> [Member] {
    [
      Member("line", .integer(table.line)),
      Member("alignments", .array(table.alignments.map { .string($0.rawValue) })),
      Member("header", JSONValue(table.header)),
      Member("rows", .array(table.rows.map { JSONValue($0) })),
    ]
  }

  /// An image inside a text says its size only where it is known.
  private static func members(of image: Image) -> [Member] {
    var members = [
      Member("line", .integer(image.line)), Member("alt", .string(image.alt)),
      Member("url", .string(image.url)),
    ]
    if let width = image.width { members.append(Member("width", .integer(width))) }
    if let height = image.height { members.append(Member("height", .integer(height))) }
    return members
  }
}
