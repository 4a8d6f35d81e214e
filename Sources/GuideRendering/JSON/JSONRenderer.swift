internal import GuideModel

/// Renders pages as JSON.
enum JSONRenderer {
  /// Appends a page as one object or array.
  static func render(_ page: Page, into buffer: inout OutputBuffer) {
    let bytes = buffer.bytes
    buffer.bytes = []
    var writer = JSONWriter(after: bytes, spacing: .lines)
    writer.write(value(of: page))
    buffer.bytes = writer.bytes
    buffer.bytes.append(UInt8(ascii: "\n"))
  }

  private static func value(of page: Page) -> JSONValue {
    switch page {
    case .guide(let guide, _): JSONValue(guide)
    case .part(let entry, let guide, _): value(of: entry, in: guide)
    case .contents(let guide, _): contents(of: guide)
    case .list(let guides, _): .array(guides.map(value))
    case .questions(let groups): value(of: groups)
    case .hits(let hits): value(of: hits)
    case .answer(let answer): value(of: answer)
    case .findings(let findings): .array(findings.map(value))
    }
  }

  // MARK: Guides

  private static func value(of entry: ContentsEntry, in guide: Guide) -> JSONValue {
    let parts = guide.parts.filter { $0.heading == entry }.map(value)
    return .object([
      "guide": .string(guide.slug.text), "title": .string(guide.title),
      "section": .integer(entry.number), "line": .integer(entry.line),
      "heading": .string(entry.heading), "role": .string(entry.role.rawValue),
      "parts": .array(parts), "disclaimer": JSONValue(guide.disclaimer),
    ])
  }

  /// A part under the name that the schema gives its kind.
  private static func value(of part: Part) -> JSONValue {
    switch part {
    case .prose(_, let section): .object(["section": JSONValue(section)])
    case .help(_, let help): .object(["help": JSONValue(help)])
    case .types(_, let types): .object(["types": JSONValue(types)])
    case .faqs(_, let faqs): .object(["faqs": .array(faqs.map { JSONValue($0) })])
    case .takeaways(_, let takeaways): .object(["takeaways": JSONValue(takeaways)])
    case .bottomLine(_, let bottomLine): .object(["bottomLine": JSONValue(bottomLine)])
    }
  }

  private static func contents(of guide: Guide) -> JSONValue {
    .object([
      "guide": .string(guide.slug.text), "title": .string(guide.title),
      "contents": JSONValue(guide.contents), "disclaimer": JSONValue(guide.disclaimer),
    ])
  }

  private static func value(of guide: ListedGuide) -> JSONValue {
    .object([
      "name": .string(guide.name.text), "title": .string(guide.title),
      "author": .optional(guide.author), "published": .optional(guide.published?.description),
      "reviewed": .optional(guide.reviewed?.description),
      "alsoCalled": .array(guide.alsoCalled.map { .string($0) }),
      "origin": .string(guide.origin),
    ])
  }

  // MARK: Questions

  private static func value(of groups: [QuestionGroup]) -> JSONValue {
    .object([
      "guides": .array(groups.map(value)),
      "disclaimer": .string(disclaimer(of: groups)),
    ])
  }

  private static func disclaimer(of groups: [QuestionGroup]) -> String {
    groups.isEmpty ? StandingText.shortDisclaimer : Disclaimers(of: groups.map { $0.guide }).text
  }

  private static func value(of group: QuestionGroup) -> JSONValue {
    .object([
      "guide": .string(group.guide.slug.text), "title": .string(group.guide.title),
      "questions": .array(group.questions.map(value)),
    ])
  }

  private static func value(of faq: FAQ) -> JSONValue {
    .object([
      "question": .string(faq.question), "line": .integer(faq.questionLine),
      "answer": .array(PlainText.paragraphs(of: faq.answer).map { .string($0) }),
    ])
  }

  // MARK: Results

  private static func value(of found: SearchHits) -> JSONValue {
    .object([
      "query": .string(found.query), "hits": .array(found.hits.map(value)),
      "suggestion": .optional(found.suggestion),
      "disclaimer": .string(StandingText.shortDisclaimer),
    ])
  }

  private static func value(of hit: Hit) -> JSONValue {
    .object([
      "guide": .string(hit.guide.text), "title": .string(hit.title),
      "section": .optional(hit.section), "heading": .string(hit.heading),
      "line": .integer(hit.line), "score": .double(hit.score), "snippet": .string(hit.snippet),
    ])
  }

  private static func value(of answer: QuotedAnswer) -> JSONValue {
    .object([
      "question": .string(answer.question), "outcome": .string(answer.outcome.rawValue),
      "notice": .optional(answer.notice), "passages": .array(answer.passages.map(value)),
      "disclaimer": .string(Wording.quotation),
    ])
  }

  private static func value(of passage: Passage) -> JSONValue {
    .object([
      "guide": .string(passage.guide.text), "title": .string(passage.title),
      "heading": .string(passage.heading), "line": .integer(passage.line),
      "text": .string(passage.text), "score": .double(passage.score),
    ])
  }

  private static func value(of finding: ReportedFinding) -> JSONValue {
    .object([
      "file": .string(finding.file), "line": .integer(finding.line),
      "column": .integer(finding.column), "severity": .string(finding.severity),
      "code": .string(finding.code), "message": .string(finding.message),
      "hint": .optional(finding.hint),
    ])
  }
}
