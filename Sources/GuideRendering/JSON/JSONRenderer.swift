import GuideModel

/// Renders pages as JSON: the models' own values, with their guides' names and disclaimers around
/// them.
enum JSONRenderer {
  /// Appends a page as one object or array.
  static func render(_ page: Page, inOneLine: Bool = false, into buffer: inout OutputBuffer) {
    var writer = JSONWriter(after: buffer.moved(), spacing: inOneLine ? .insideHTML : .lines)
    writer.write(value(of: page))
    buffer = writer.output
    buffer.bytes.append(UInt8(ascii: "\n"))
  }

  private static func value(of page: Page) -> JSONValue {
    switch page {
    case .guide(let guide, _): guide.json
    case .part(let entry, let guide, _): value(of: entry, in: guide)
    case .unlisted(let part, let guide, _): value(of: part, in: guide)
    case .contents(let guide, _): contents(of: guide)
    case .list(let guides, _): .values(guides)
    case .index(let guides): .values(guides)
    case .questions(let groups, let notice): value(of: groups).with(notice: notice)
    case .hits(let result, let notice): result.json.with(notice: notice)
    case .answer(let answer, _): answer.json
    case .findings(let findings): .values(findings)
    }
  }

  // MARK: Guides

  private static func value(of entry: Guide.ContentsEntry, in guide: Guide) -> JSONValue {
    let parts = guide.numberedParts.filter { $0.entry == entry }.map { value(of: $0.part) }
    return .object([
      "guide": .string(guide.slug.text), "title": .string(guide.title.text),
      "section": .integer(entry.number), "line": .integer(entry.line),
      "heading": .string(entry.heading.text), "role": .string(entry.role.rawValue),
      "parts": .array(parts), "disclaimer": guide.disclaimer.json,
    ])
  }

  private static func value(of part: UnlistedPart, in guide: Guide) -> JSONValue {
    let content: JSONValue =
      switch part {
      case .disclaimer: guide.disclaimer.json
      case .sources: .optional(guide.sources)
      case .related: .values(guide.related)
      case .about: guide.about.json
      }
    return .object([
      .init("guide", .string(guide.slug.text)), .init("title", .string(guide.title.text)),
      .init("section", .null), .init("role", .string(part.rawValue)),
      .init("parts", .array([.object([.init(part.rawValue, content)])])),
      .init("disclaimer", guide.disclaimer.json),
    ])
  }

  /// A part under the name that the schema gives its kind.
  private static func value(of part: Guide.Part) -> JSONValue {
    switch part {
    case .prose(let section): .object(["section": section.json])
    case .help(let help): .object(["help": help.json])
    case .types(let types): .object(["types": types.json])
    case .questions(let questions):
      .object(
        [.init("faqs", .values(questions.items))]
          + (questions.intro.isEmpty ? [] : [.init("intro", .values(questions.intro))]))
    case .takeaways(let takeaways): .object(["takeaways": takeaways.json])
    case .bottomLine(let bottomLine): .object(["bottomLine": bottomLine.json])
    case .sources(let sources): .object(["sources": sources.json])
    case .related(let related): .object(["related": .values(related.items)])
    case .disclaimer, .about: .null
    }
  }

  private static func contents(of guide: Guide) -> JSONValue {
    .object([
      "guide": .string(guide.slug.text), "title": .string(guide.title.text),
      "contents": .values(guide.contents), "disclaimer": guide.disclaimer.json,
    ])
  }

  // MARK: Questions

  private static func value(of groups: [QuestionGroup]) -> JSONValue {
    .object([
      "guides": .values(groups) { value(of: $0) },
      "disclaimer": .string(
        groups.isEmpty
          ? StandingText.shortDisclaimer : Disclaimers(of: groups.map { $0.guide }).text),
    ])
  }

  private static func value(of group: QuestionGroup) -> JSONValue {
    .object([
      "guide": .string(group.guide.slug.text), "title": .string(group.guide.title.text),
      "questions": .values(group.questions) { value(of: $0) },
    ])
  }

  private static func value(of faq: Guide.FAQ) -> JSONValue {
    .object([
      "question": .string(faq.question.text), "line": .integer(faq.question.line),
      "answer": .strings(faq.answer.flatMap { $0.texts }.map { $0.text }),
    ])
  }
}

extension JSONValue {
  /// The object with the notice for words of danger, null where there is none.
  fileprivate func with(notice: String?) -> JSONValue {
    guard case .object(let members) = self else { return self }
    return .object(members + [Member("notice", .optional(notice))])
  }
}
