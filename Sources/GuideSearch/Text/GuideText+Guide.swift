public import GuideModel

extension GuideText {
  /// The searched text of a guide.
  public init(_ guide: Guide) {
    let lead = Part(
      number: nil, line: 1, heading: guide.title, role: .other,
      passages: guide.lead.map { Passage($0, kind: .paragraph) })
    self.init(
      name: guide.slug.text, title: guide.title, aliases: guide.about.alsoCalled + guide.about.tags,
      parts: [lead] + guide.parts.map(Part.init), redFlagLines: guide.redFlagLines)
  }
}

extension IndexedGuide {
  /// What an index knows of a guide that was read from a file.
  init(_ guide: Guide, file: String, stamp: FileStamp?) {
    self.init(
      name: guide.slug.text, title: guide.title, aliases: guide.about.alsoCalled,
      author: guide.author, published: guide.published.map { $0.description },
      reviewed: guide.reviewed.map { $0.description }, file: file, stamp: stamp)
  }
}

extension GuideText.Part {
  fileprivate init(_ part: Part) {
    let heading = part.heading
    self.init(
      number: heading.number, line: heading.line, heading: heading.heading, role: heading.role,
      passages: Self.passages(of: part))
  }

  private static func passages(of part: Part) -> [GuideText.Passage] {
    switch part {
    case .prose(_, let section): passages(of: section.blocks)
    case .help(_, let help): passages(of: help.intro) + help.levels.flatMap(signs)
    case .types(_, let list): paragraphs(list.intro) + list.items.map(GuideText.Passage.init)
    case .faqs(_, let faqs): faqs.map(GuideText.Passage.init)
    case .takeaways(_, let takeaways):
      paragraphs(takeaways.intro)
        + takeaways.items.map { GuideText.Passage($0, kind: .item) }
    case .bottomLine(_, let bottomLine): paragraphs(bottomLine.paragraphs)
    }
  }

  private static func paragraphs(_ texts: [Text]) -> [GuideText.Passage] {
    texts.map { GuideText.Passage($0, kind: .paragraph) }
  }

  private static func signs(of level: HelpLevel) -> [GuideText.Passage] {
    level.items.map {
      GuideText.Passage($0, kind: .sign(level.urgency), heading: level.heading)
    }
  }

  /// The passages of blocks, each under the subheading that stands above it.
  private static func passages(of blocks: [Block]) -> [GuideText.Passage] {
    var subheading: String?
    var passages: [GuideText.Passage] = []
    for block in blocks {
      if case .heading(_, let text) = block { subheading = text.text }
      passages += GuideText.Passage.all(in: block, heading: subheading)
    }
    return passages
  }
}

extension GuideText.Passage {
  fileprivate init(_ text: Text, kind: Kind, heading: String? = nil) {
    self.init(line: text.line, kind: kind, heading: heading, text: text.text)
  }

  fileprivate init(_ item: TypeItem) {
    self.init(line: item.line, kind: .type, heading: item.name, text: item.text)
  }

  fileprivate init(_ faq: FAQ) {
    let answer = faq.answer.flatMap { $0.plainTexts }.map { $0.text }.joined(separator: "\n\n")
    self.init(line: faq.questionLine, kind: .answer, heading: faq.question, text: answer)
  }

  /// The passages of a block; a subheading is none by itself.
  fileprivate static func all(in block: Block, heading: String?) -> [Self] {
    switch block {
    case .heading, .rule, .image: []
    case .list(let list):
      list.items.map { item in
        Self(line: item.line, kind: .item, heading: heading, text: item.wholeText)
      }
    case .paragraph, .quote, .code, .table:
      block.plainTexts.map { Self($0, kind: .paragraph, heading: heading) }
    }
  }
}

extension Block {
  /// The texts of a block that are read one after the other.
  fileprivate var plainTexts: [Text] {
    switch self {
    case .paragraph(let text), .heading(_, let text): [text]
    case .list(let list): list.items.flatMap { [$0] + $0.blocks.flatMap { $0.plainTexts } }
    case .quote(_, let blocks): blocks.flatMap { $0.plainTexts }
    case .code(let line, _, let text): text.isEmpty ? [] : [Text(line: line, text: text)]
    case .table(let table): ([table.header] + table.rows).compactMap(Text.init(row:))
    case .image, .rule: []
    }
  }
}

extension Text {
  /// A row of a table as one text.
  fileprivate init?(row: [Text]) {
    let cells = row.map { $0.text }.filter { !$0.isEmpty }
    guard let line = row.first?.line, !cells.isEmpty else { return nil }
    self.init(line: line, text: cells.joined(separator: ", "))
  }

  /// The item with what stands inside it.
  fileprivate var wholeText: String {
    ([text] + blocks.flatMap { $0.plainTexts }.map { $0.text }).joined(separator: "\n\n")
  }
}
