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
  /// The indices of what comes next.
  private var (section, list, faq, questionHeading) = (0, 0, 0, 0)
  /// The lines of the headings that questions stand under.
  private let questionHeadingLines: [Int]
  private(set) var collected: [Part] = []

  init(of guide: Guide) {
    self.guide = guide
    var lines: [Int] = []
    for entry in guide.contents where entry.role == .faqs { lines.append(entry.line) }
    questionHeadingLines = lines
    collectQuestionsWithoutHeading()
  }

  mutating func collect(under entry: ContentsEntry) {
    let countBefore = collected.count
    if section < guide.sections.count, guide.sections[section].line == entry.line {
      collected.append(.prose(heading: entry, guide.sections[section]))
      section += 1
    }
    if let help = guide.help, help.line == entry.line {
      collected.append(.help(heading: entry, help))
    }
    if list < guide.types.count, guide.types[list].line == entry.line {
      collected.append(.types(heading: entry, guide.types[list]))
      list += 1
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
    questionHeading += 1
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
    let lines = questionHeadingLines
    let end = questionHeading < lines.count ? lines[questionHeading] : Int.max
    var questions: [FAQ] = []
    while faq < guide.faqs.count, guide.faqs[faq].questionLine < end {
      questions.append(guide.faqs[faq])
      faq += 1
    }
    return questions
  }
}
