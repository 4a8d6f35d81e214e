extension Guide {
  /// The headed parts in document order: what a reader sees between the lead and the disclaimer.
  public var parts: [Part] {
    var parts = PartCollector(of: self)
    for entry in contents { parts.collect(under: entry) }
    return parts.collected
  }
}

/// Walks a guide's fields once; all of them are in the order of their lines.
private struct PartCollector {
  private let guide: Guide
  private var sections: ArraySlice<Section>
  private var types: ArraySlice<TypeList>
  private var faqs: ArraySlice<FAQ>
  private var questionHeadings: ArraySlice<ContentsEntry>
  private(set) var collected: [Part] = []

  init(of guide: Guide) {
    self.guide = guide
    sections = guide.sections[...]
    types = guide.types[...]
    faqs = guide.faqs[...]
    questionHeadings = guide.contents.filter { $0.role == .faqs }[...]
    collectQuestionsWithoutHeading()
  }

  mutating func collect(under entry: ContentsEntry) {
    let countBefore = collected.count
    if let section = sections.first, section.line == entry.line {
      sections.removeFirst()
      collected.append(.prose(heading: entry, section))
    }
    if let help = guide.help, help.line == entry.line {
      collected.append(.help(heading: entry, help))
    }
    if let list = types.first, list.line == entry.line {
      types.removeFirst()
      collected.append(.types(heading: entry, list))
    }
    if let takeaways = guide.takeaways, takeaways.line == entry.line {
      collected.append(.takeaways(heading: entry, takeaways))
    }
    if let bottomLine = guide.bottomLine, bottomLine.line == entry.line {
      collected.append(.bottomLine(heading: entry, bottomLine))
    }
    if entry.role == .faqs {
      collectQuestions(under: entry, isIntroduced: collected.count > countBefore)
    }
  }

  private mutating func collectQuestions(under entry: ContentsEntry, isIntroduced: Bool) {
    questionHeadings.removeFirst()
    let questions = takeQuestions()
    if !questions.isEmpty || !isIntroduced {
      collected.append(.faqs(heading: entry, questions))
    }
  }

  /// Questions that a raw page gives before any heading for them come first, under a heading of
  /// the program's own.
  private mutating func collectQuestionsWithoutHeading() {
    let questions = takeQuestions()
    guard let line = questions.first?.questionLine else { return }
    let entry = ContentsEntry(
      number: guide.contents.count + 1, line: line, heading: StandingText.questionsHeading,
      role: .faqs)
    collected.append(.faqs(heading: entry, questions))
  }

  /// The questions up to the next heading for them.
  private mutating func takeQuestions() -> [FAQ] {
    let end = questionHeadings.first?.line ?? Int.max
    let questions = faqs.prefix { $0.questionLine < end }
    faqs.removeFirst(questions.count)
    return Array(questions)
  }
}
