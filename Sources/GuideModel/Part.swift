extension Guide {
  /// One headed part of a guide.
  public enum Part: Sendable, Hashable {
    /// Paragraphs, lists and subheadings.
    case prose(Section)
    /// The help section with its levels of urgency.
    case help(Help)
    /// A list of types.
    case types(TypeList)
    /// Questions and answers.
    case questions(QuestionList)
    /// The main points.
    case takeaways(Takeaways)
    /// The closing words.
    case bottomLine(BottomLine)
    /// Where the file has its own disclaimer; what it says is `Guide.disclaimer`.
    case disclaimer
    /// What the guide rests on.
    case sources(SourceList)
    /// Guides to read next.
    case related(RelatedList)
    /// Where the file says what it is; what it says is `Guide.about` and the guide's dates.
    case about

    /// What the part is for; nil for what a guide says of itself.
    public var role: Role? {
      switch self {
      case .prose(let section): section.role
      case .help: .seekHelp
      case .types: .types
      case .questions: .faqs
      case .takeaways: .takeaways
      case .bottomLine: .bottomLine
      case .disclaimer: .disclaimer
      case .sources: .sources
      case .related: .related
      case .about: nil
      }
    }

    /// The heading of a part that the contents list; nil for one that they do not.
    public var listedHeading: Text? {
      switch self {
      case .prose(let section): section.heading
      case .help(let help): help.heading
      case .types(let types): types.heading
      case .questions(let questions): questions.heading
      case .takeaways(let takeaways): takeaways.heading
      case .bottomLine(let bottomLine): bottomLine.heading
      case .disclaimer, .sources, .related, .about: nil
      }
    }

    /// The heading of questions that have none, on the line of the first.
    package var standingHeading: Text {
      var line = 1
      if case .questions(let questions) = self { line = questions.items.first?.question.line ?? 1 }
      return Text(line: line, text: StandingText.questionsHeading)
    }

    /// The blocks of the part, those inside its items too; none for disclaimer and about.
    public var blocks: [Block] {
      switch self {
      case .prose(let section): section.blocks
      case .help(let help): help.intro + help.levels.flatMap { $0.blocks }
      case .types(let types): types.intro + types.items.flatMap { $0.blocks + $0.following }
      case .questions(let questions): questions.intro + questions.items.flatMap { $0.answer }
      case .takeaways(let takeaways): takeaways.blocks
      case .bottomLine(let bottomLine): bottomLine.blocks
      case .sources(let sources): sources.blocks
      case .related(let related): related.intro + related.items.flatMap { $0.blocks }
      case .disclaimer, .about: []
      }
    }
  }
}

extension Guide {
  /// Every heading but those of disclaimer, sources, related and about: what `--toc` prints.
  public var contents: [ContentsEntry] {
    var entries: [ContentsEntry] = []
    for part in parts {
      guard let heading = part.listedHeading, let role = part.role else { continue }
      entries.append(ContentsEntry(number: entries.count + 1, heading: heading, role: role))
    }
    return entries
  }

  /// The parts that the contents list, each with its entry.
  ///
  /// Questions that a page asks before any heading come under a standing one, with the number that
  /// follows the last.
  public var numberedParts: [(entry: ContentsEntry, part: Part)] {
    let count = contents.count
    var numbered: [(entry: ContentsEntry, part: Part)] = []
    var number = 0
    for part in parts {
      guard let role = part.role else { continue }
      if let heading = part.listedHeading {
        number += 1
        numbered.append((ContentsEntry(number: number, heading: heading, role: role), part))
      } else if case .questions = part {
        let entry = ContentsEntry(number: count + 1, heading: part.standingHeading, role: role)
        numbered.append((entry, part))
      }
    }
    return numbered
  }

  /// The prose sections, in order.
  public var sections: [Section] {
    parts.compactMap { if case .prose(let section) = $0 { section } else { nil } }
  }

  /// The help section, where the file gives levels of urgency.
  public var help: Help? {
    parts.lazy.compactMap { if case .help(let found) = $0 { found } else { nil } }.first
  }

  /// The lists of types, in order.
  public var types: [TypeList] {
    parts.compactMap { if case .types(let types) = $0 { types } else { nil } }
  }

  /// The questions of all parts, in order.
  public var faqs: [FAQ] {
    parts.flatMap { part -> [FAQ] in
      if case .questions(let questions) = part { questions.items } else { [] }
    }
  }

  /// The key takeaways.
  public var takeaways: Takeaways? {
    parts.lazy.compactMap { if case .takeaways(let found) = $0 { found } else { nil } }.first
  }

  /// The closing section.
  public var bottomLine: BottomLine? {
    parts.lazy.compactMap { if case .bottomLine(let found) = $0 { found } else { nil } }.first
  }

  /// What the guide rests on.
  public var sources: SourceList? {
    parts.lazy.compactMap { if case .sources(let found) = $0 { found } else { nil } }.first
  }

  /// Guides to read next, of all parts.
  public var related: [RelatedGuide] {
    parts.flatMap { part -> [RelatedGuide] in
      if case .related(let related) = part { related.items } else { [] }
    }
  }

  /// The images that stand alone, in order; those in running text are inlines.
  public var images: [Image] {
    var images = lead.flatMap { $0.images }
    for part in parts { for block in part.blocks { images += block.images } }
    images += (disclaimer.blocks + about.blocks).flatMap { $0.images }
    return images.sorted { $0.line < $1.line }
  }
}
