import GuideDialects
import GuideMarkdown
import GuideModel
import GuideWords

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
