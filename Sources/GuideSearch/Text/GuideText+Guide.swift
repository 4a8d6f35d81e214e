public import GuideModel

extension GuideText {
  /// The searched text of a guide.
  public init(_ guide: Guide) {
    let lead = Part(
      number: nil, line: 1, heading: guide.title.text, role: .other,
      passages: GuideText.Part.passages(of: guide.lead)
        + guide.otherWordings.filter { $0.heading == guide.title.line }.flatMap { other in
          other.wordings.map {
            Passage(line: other.heading, kind: .wording, heading: nil, text: $0)
          }
        })
    self.init(
      name: guide.slug, title: guide.title.text,
      aliases: guide.about.alsoCalled,
      parts: [lead] + Self.parts(of: guide),
      redFlagLines: guide.redFlagLines)
  }
}

extension GuideText {
  /// The numbered parts, each with the wordings that are given for it and for its questions.
  private static func parts(of guide: Guide) -> [Part] {
    let given = guide.otherWordings
    return guide.numberedParts.map { entry, part in
      let passages = Part.passages(of: part)
      let questions = passages.filter { $0.kind == .answer }
      let wordings = given.flatMap { other -> [Passage] in
        let question = questions.first { $0.line == other.heading }
        guard question != nil || other.heading == entry.line else { return [] }
        return other.wordings.map {
          Passage(line: other.heading, kind: .wording, heading: question?.heading, text: $0)
        }
      }
      return Part(
        number: entry.number, line: entry.line, heading: entry.heading.text, role: entry.role,
        passages: passages + wordings)
    }
  }
}

extension GuideText.Part {
  fileprivate static func passages(of part: Guide.Part) -> [GuideText.Passage] {
    switch part {
    case .prose(let section): passages(of: section.blocks)
    case .help(let help): passages(of: help.intro) + help.levels.flatMap(signs)
    case .types(let types):
      passages(of: types.intro)
        + types.items.flatMap { item in
          [GuideText.Passage(item)] + passages(of: item.blocks + item.following)
        }
    case .questions(let questions):
      passages(of: questions.intro) + questions.items.map(GuideText.Passage.init)
    case .takeaways(let takeaways): passages(of: takeaways.blocks)
    case .bottomLine(let bottomLine): passages(of: bottomLine.blocks)
    case .disclaimer, .sources, .related, .about: []
    }
  }

  /// Each item of a level, those nested below it too, is a sign; so is each of its paragraphs.
  private static func signs(of level: Guide.Help.Level) -> [GuideText.Passage] {
    passages(of: level.blocks).map { passage in
      GuideText.Passage(
        line: passage.line, kind: .sign(level.urgency), heading: level.heading.text,
        text: passage.text)
    }
  }

  /// The passages of blocks, each under the subheading that stands above it.
  fileprivate static func passages(of blocks: [Guide.Block]) -> [GuideText.Passage] {
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
  fileprivate init(_ text: Guide.Text, kind: Kind, heading: String? = nil) {
    self.init(line: text.line, kind: kind, heading: heading, text: text.text)
  }

  fileprivate init(_ item: Guide.TypeItem) {
    self.init(line: item.line, kind: .type, heading: item.name?.text, text: item.text)
  }

  fileprivate init(_ faq: Guide.FAQ) {
    let texts = faq.answer.map { block in
      guard case .list(let list) = block else {
        return block.texts.map { $0.text }.joined(separator: "\n\n")
      }
      return list.items.enumerated().map { place, item in
        (list.start.map { "\($0 + place). " } ?? "- ") + item.wholeText
      }.joined(separator: "\n")
    }
    self.init(
      line: faq.question.line, kind: .answer, heading: faq.question.text,
      text: texts.filter { !$0.isEmpty }.joined(separator: "\n\n"))
  }

  /// The passages of a block; a subheading is none by itself.
  fileprivate static func all(in block: Guide.Block, heading: String?) -> [Self] {
    switch block {
    case .heading, .rule, .image: []
    case .list(let list):
      list.items.enumerated().map { place, item in
        Self(
          line: item.line, kind: list.start.map { .step($0 + place) } ?? .item, heading: heading,
          text: item.wholeText)
      }
    case .paragraph, .quote, .code, .table:
      block.texts.map { Self($0, kind: .paragraph, heading: heading) }
    }
  }
}

extension Guide.List.Item {
  /// The item with what stands inside it; the items of a list inside it stay items.
  fileprivate var wholeText: String {
    blocks.enumerated().map { place, block in
      guard case .list(let list) = block else {
        let text = block.texts.map { $0.text }.joined(separator: "\n\n")
        return place == 0 ? text : "\n" + text
      }
      return list.items.map { item in
        "  - " + item.wholeText.split(separator: "\n").joined(separator: "\n  ")
      }.joined(separator: "\n")
    }.joined(separator: "\n")
  }
}
