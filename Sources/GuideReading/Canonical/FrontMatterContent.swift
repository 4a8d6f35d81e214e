import GuideMarkdown
import GuideModel
import GuideWords

/// A field of front matter that is content: its name names a part of a guide, and its value says
/// something.
struct FrontMatterContent {
  /// What becomes of it.
  enum Kind {
    /// A part with what stands in it.
    case part
    /// Questions and their answers.
    case questions
    /// Guides to read next.
    case related
  }

  let kind: Kind
  /// What the part is for.
  let role: Guide.Role
  /// What the part is called.
  let heading: String
  /// The line of the field's name.
  let line: Int
  let value: FrontMatterValue

  /// The content that a field is; nil for a setting of its tool.
  init?(_ field: FrontMatterField) {
    guard let line = field.lines.first?.number, !field.name.isEmpty else { return nil }
    let role = HeadingText(field.words).role
    (self.line, value) = (line, field.value)
    if !field.value.questions.isEmpty {
      (kind, self.role, heading) = (.questions, .faqs, StandingText.questionsHeading)
    } else if role == .related || field.words.hasPrefix("related") {
      guard !field.value.links.isEmpty else { return nil }
      (kind, self.role) = (.related, .related)
      heading = field.value.firstHeading ?? field.words.withCapital
    } else {
      guard FrontMatterContent.says(field.value, role) else { return nil }
      (kind, self.role, heading) = (.part, role, field.words.withCapital)
    }
  }

  /// Whether a value says something as a part of a role: a list does, and so do several words.
  private static func says(_ value: FrontMatterValue, _ role: Guide.Role) -> Bool {
    switch role {
    // A summary in front matter is what search engines show.
    case .other, .bottomLine, .related: return false
    case .causes, .normality, .symptoms, .seekHelp, .selfCare, .prevention, .types, .faqs,
      .takeaways, .disclaimer, .sources:
      if let text = value.text { return text.blankParts.count > 2 }
      return !value.texts.isEmpty
    }
  }

  /// What of the value its kind has no room for.
  var furniture: [Guide.Furniture] {
    let rest: [FrontMatterValue.Member] =
      switch kind {
      case .part: []
      case .questions: value.questionRest
      case .related: value.linkRest(heading: heading)
      }
    return rest.flatMap { member in
      member.value.texts.map {
        Guide.Furniture(line: $0.line, kind: .meta, text: "\(member.name): \($0.text.singleSpaced)")
      }
    }
  }
}

extension FrontMatterValue {
  private static let questionNames = ["question", "q", "title", "name", "heading"]
  private static let answerNames = ["answer", "a", "text", "content", "body", "acceptedanswer"]
  private static let addressNames = ["url", "href", "link", "path", "slug"]
  private static let titleNames = ["title", "name", "text", "label", "heading"]
  private static let teaserNames = ["description", "teaser", "summary", "excerpt"]

  /// The questions of a list in which each item asks and answers.
  var questions: [(question: FrontMatterValue, answer: FrontMatterValue)] {
    guard case .list(let items) = self else { return [] }
    var questions: [(question: FrontMatterValue, answer: FrontMatterValue)] = []
    for item in items {
      guard let question = item.member(Self.questionNames), question.text != nil,
        let answer = item.member(Self.answerNames)
      else { return [] }
      questions.append((question, answer))
    }
    return questions
  }

  fileprivate var questionRest: [Member] {
    guard case .list(let items) = self else { return [] }
    return items.flatMap { $0.rest(without: [Self.questionNames, Self.answerNames]) }
  }

  /// The members that are the first of none of some names.
  private func rest(without names: [[String]]) -> [Member] {
    let taken = names.compactMap { names in
      members.firstIndex { names.contains($0.name.folded) }
    }
    return members.indices.filter { !taken.contains($0) }.map { members[$0] }
  }

  /// The links in it, wherever they stand.
  var links: [(title: FrontMatterValue, address: String, teaser: FrontMatterValue?)] {
    if let title = member(Self.titleNames), title.text != nil,
      let address = member(Self.addressNames)?.text
    {
      return [(title, address, member(Self.teaserNames))]
    }
    switch self {
    case .text: return []
    case .list(let values): return values.flatMap { $0.links }
    case .map(let members): return members.flatMap { $0.value.links }
    }
  }

  /// What links have beside title, address and teaser.
  fileprivate func linkRest(heading: String) -> [Member] {
    switch self {
    case .text: return []
    case .list(let values):
      let texts = values.filter { $0.text != nil }.map { Member(name: "", value: $0) }
      return texts + values.flatMap { $0.linkRest(heading: heading) }
    case .map(let members):
      if member(Self.titleNames)?.text != nil, member(Self.addressNames)?.text != nil {
        return rest(without: [Self.titleNames, Self.addressNames, Self.teaserNames])
      }
      let texts = members.filter { $0.value.text != nil && $0.value.text != heading }
      return texts + members.flatMap { $0.value.linkRest(heading: heading) }
    }
  }

  /// The first text that is called a heading.
  fileprivate var firstHeading: String? {
    if let text = member(["heading"])?.text { return text }
    guard case .list(let values) = self else { return nil }
    return values.lazy.compactMap { $0.member(["heading"])?.text }.first
  }
}

/// Turns the content of front matter into the model's values.
///
/// The texts are Markdown, which one document reads, each as a heading of its own.
struct FrontMatterReader {
  /// A paragraph of a text, and the line that it is taken to stand on.
  private struct Paragraph: Hashable {
    let text: String
    let line: Int
  }

  private var texts: [Paragraph: Guide.Text] = [:]

  /// - Parameter builder: takes what no reader sees, such as comments.
  init(_ content: [FrontMatterContent], builder: GuideBuilder) {
    let paragraphs = content.flatMap { $0.value.texts }.flatMap(FrontMatterReader.paragraphs)
    let markdown = paragraphs.map { "###### " + $0.text }.joined(separator: "\n")
    let document = Document(parsing: Array(markdown.utf8), options: .guide)
    let reader = BlockReader(document: document, builder: builder)
    for (paragraph, block) in zip(paragraphs, document.blocks) {
      texts[paragraph] = reader.text(of: block)?.on(line: paragraph.line)
    }
  }

  private static func paragraphs(_ text: String, line: Int) -> [Paragraph] {
    text.split(separator: "\n").map { Paragraph(text: String($0), line: line) }
  }

  /// A value as blocks.
  func blocks(_ value: FrontMatterValue) -> [Guide.Block] {
    switch value {
    case .text(let text, let line):
      return FrontMatterReader.paragraphs(text, line: line).compactMap { texts[$0] }
        .map { .paragraph($0) }
    case .list(let values):
      let items = values.compactMap { value -> Guide.List.Item? in
        let blocks = blocks(value)
        return blocks.first.map { Guide.List.Item(line: $0.line ?? 1, blocks: blocks) }
      }
      return items.isEmpty ? [] : [.list(Guide.List(start: nil, items: items))]
    case .map(let members): return members.flatMap { named($0) }
    }
  }

  /// A value as one text; nil where it says nothing.
  func text(_ value: FrontMatterValue) -> Guide.Text? {
    guard case .paragraph(let text)? = blocks(value).first else { return nil }
    return text
  }

  /// A member with its name before it.
  private func named(_ member: FrontMatterValue.Member) -> [Guide.Block] {
    let blocks = blocks(member.value)
    guard let line = blocks.first?.line else { return [] }
    let name = member.name.withCapital
    guard case .paragraph(let text)? = blocks.first, blocks.count == 1 else {
      return [.heading(level: 4, Guide.Text(line: line, text: name))] + blocks
    }
    let label = Guide.Inline.text(name + ": ")
    return [.paragraph(Guide.Text(line: line, [label] + text.runs) ?? text)]
  }
}

extension CanonicalReader {
  /// Adds what front matter has of one kind.
  func add(
    _ content: [FrontMatterContent], _ kind: FrontMatterContent.Kind, _ reader: FrontMatterReader
  ) {
    for content in content where content.kind == kind {
      let heading = Guide.Text(line: content.line, text: content.heading)
      switch kind {
      case .part:
        read(
          HeadedBlocks(heading: heading, role: content.role, blocks: reader.blocks(content.value)))
      case .questions:
        let questions = content.value.questions.compactMap { asked in
          reader.text(asked.question).map {
            Guide.FAQ(question: $0, answer: reader.blocks(asked.answer))
          }
        }
        builder.add(HeadedBlocks(heading: heading, role: .faqs), questions: questions)
      case .related:
        let guides = content.value.links.compactMap { reader.related($0) }
        builder.add(.related(Guide.RelatedList(heading: heading, items: guides)))
      }
    }
  }
}

extension FrontMatterReader {
  fileprivate func related(
    _ link: (title: FrontMatterValue, address: String, teaser: FrontMatterValue?)
  ) -> Guide.RelatedGuide? {
    guard let title = text(link.title) else { return nil }
    let linked = Guide.Inline.link(url: link.address, title: nil, title.runs)
    let teaser = link.teaser.flatMap { text($0) }
    return Guide.RelatedGuide(
      title: Guide.Text(line: title.line, text: title.text, inlines: [linked]),
      slug: link.address.linkedName, isLinked: true, teaser: teaser,
      teaserTruncated: teaser?.text.isCutOff ?? false)
  }
}
