internal import GuideModel

// The parts of a guide, as the schema `guide/1` has them.

extension JSONValue {
  /// One of a guide's images.
  init(_ image: Image) {
    self = .object([
      "line": .integer(image.line), "alt": .string(image.alt), "url": .string(image.url),
      "width": .optional(image.width), "height": .optional(image.height),
    ])
  }

  /// A prose section.
  init(_ section: Section) {
    self = .object([
      "line": .integer(section.line), "heading": .string(section.heading),
      "role": .string(section.role.rawValue), "blocks": JSONValue(section.blocks),
    ])
  }

  /// A question and its answer.
  init(_ faq: FAQ) {
    self = .object([
      "questionLine": .integer(faq.questionLine), "question": .string(faq.question),
      "answer": JSONValue(faq.answer),
    ])
  }

  /// The headings that `--toc` prints.
  init(_ contents: [ContentsEntry]) {
    self = .array(
      contents.map { entry in
        .object([
          "number": .integer(entry.number), "line": .integer(entry.line),
          "heading": .string(entry.heading), "role": .string(entry.role.rawValue),
        ])
      })
  }

  // MARK: Lists with an introduction

  /// A list of types.
  init(_ types: TypeList) {
    self = .headed(
      line: types.line, heading: types.heading, intro: JSONValue(types.intro),
      Member("items", .array(types.items.map { JSONValue($0) })))
  }

  private init(_ item: TypeItem) {
    self = .object([
      "line": .integer(item.line), "name": .optional(item.name),
      "description": .string(item.description), "effect": .optional(item.effect),
      "effectLevel": .string(item.effectLevel.rawValue), "text": .string(item.text),
    ])
  }

  /// The main points.
  init(_ takeaways: Takeaways) {
    self = .headed(
      line: takeaways.line, heading: takeaways.heading, intro: JSONValue(takeaways.intro),
      Member("items", JSONValue(takeaways.items)))
  }

  /// The help section.
  init(_ help: Help) {
    self = .headed(
      line: help.line, heading: help.heading, intro: JSONValue(help.intro),
      Member("levels", .array(help.levels.map { JSONValue($0) })))
  }

  private init(_ level: HelpLevel) {
    self = .object([
      "urgency": .string(level.urgency.rawValue), "heading": .optional(level.heading),
      "items": JSONValue(level.items),
    ])
  }

  /// The introduction stands only where there is one.
  private static func headed(
    line: Int, heading: String, intro: JSONValue, _ content: Member
  ) -> JSONValue {
    var members = [Member("line", .integer(line)), Member("heading", .string(heading))]
    if intro != .array([]) { members.append(Member("intro", intro)) }
    return .object(members + [content])
  }

  // MARK: The end of a guide

  /// The closing words.
  init(_ bottomLine: BottomLine) {
    self = .object([
      "line": .integer(bottomLine.line), "heading": .optional(bottomLine.heading),
      "paragraphs": JSONValue(bottomLine.paragraphs),
    ])
  }

  /// The disclaimer; line and heading are null for the built-in text.
  init(_ disclaimer: Disclaimer) {
    let paragraphs = disclaimer.paragraphs.map { paragraph in
      JSONValue.object(["line": .optional(paragraph.line), "text": .string(paragraph.text)])
    }
    self = .object([
      "line": .optional(disclaimer.line), "heading": .optional(disclaimer.heading),
      "paragraphs": .array(paragraphs), "builtIn": .bool(disclaimer.isBuiltIn),
    ])
  }

  /// What the guide rests on.
  init(_ sources: SourceList) {
    let items = sources.items.map { source in
      JSONValue.object([
        "line": .integer(source.line), "text": .string(source.text), "url": .optional(source.url),
      ])
    }
    self = .object([
      "line": .integer(sources.line), "heading": .string(sources.heading), "items": .array(items),
    ])
  }

  /// A guide to read next.
  init(_ related: RelatedGuide) {
    let age = related.updated.map { age in
      JSONValue.object(["amount": .integer(age.amount), "unit": .string(age.unit.rawValue)])
    }
    self = .object([
      "line": .integer(related.line), "title": .string(related.title),
      "slug": .string(related.slug), "teaserLine": .optional(related.teaserLine),
      "teaser": .optional(related.teaser), "teaserTruncated": .bool(related.teaserTruncated),
      "authorLine": .optional(related.authorLine), "author": .optional(related.author),
      "updatedLine": .optional(related.updatedLine),
      "updatedText": .optional(related.updatedText), "updated": age ?? .null,
    ])
  }

  /// A line that belongs to the page and not to the guide.
  init(_ furniture: Furniture) {
    self = .object([
      "line": .integer(furniture.line), "kind": .string(furniture.kind.rawValue),
      "text": .string(furniture.text),
    ])
  }

  /// What the file says of itself.
  init(_ about: About) {
    self = .object([
      "alsoCalled": .array(about.alsoCalled.map { .string($0) }),
      "audience": .optional(about.audience), "region": .optional(about.region),
      "clinicalCheck": .optional(about.clinicalCheck), "licence": .optional(about.licence),
      "tags": .array(about.tags.map { .string($0) }),
    ])
  }
}
