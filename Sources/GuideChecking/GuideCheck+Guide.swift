import GuideLexicon
public import GuideModel
import GuideReading
import GuideTriage
import GuideWords

/// Checks of what both forms of a file have.
extension GuideCheck {
  private var longestTakeaway: Int { 25 }
  private var longestSentence: Int { 30 }
  private var longestAlt: Int { 125 }
  private var mostWordings: Int { 8 }
  private var longestWording: Int { 14 }
  private var highestGradeTenths: Int { 70 }

  mutating func checkGuide() {
    checkQuestions()
    checkSignLevels()
    checkOtherWordings()
    checkTypes()
    checkTakeaways()
    checkSources()
    checkRelated()
    checkOtherNames()
    checkImages()
    checkReading()
  }

  private mutating func checkQuestions() {
    for faq in guide.faqs where faq.answer.isEmpty {
      add(.questionWithoutAnswer(faq.question.text), .error, line: faq.question.line)
    }
  }

  /// Signs that more than one guide names stand at one level in all of them, or at a more urgent one.
  private mutating func checkSignLevels() {
    for level in guide.help?.levels ?? [] where level.urgency != .unspecified {
      for text in level.blocks.flatMap({ $0.texts }) {
        guard let match = checker.wordings.match(text.text),
          level.urgency.rank > match.level.urgency.rank
        else { continue }
        add(
          .signLevel(sign: match.wording, urgency: match.level.urgency), .note, atItem: text.line)
      }
    }
  }

  private mutating func checkOtherWordings() {
    let lines = guide.furniture.filter { $0.kind == .alsoAsked }
    var given: Set<String> = []
    for (line, other) in zip(lines, guide.otherWordings) {
      let wordings = other.wordings
      if wordings.isEmpty { add(.alsoAsked(.none), .note, line: line.line) }
      if wordings.count > mostWordings {
        add(.alsoAsked(.many(wordings.count)), .note, line: line.line)
      }
      for wording in wordings {
        let count = wording.blankParts.count
        if count > longestWording {
          add(.alsoAsked(.long(wording, count)), .note, line: line.line)
        }
        if !given.insert(wording.folded).inserted {
          add(.alsoAsked(.again(wording)), .note, line: line.line)
        }
      }
    }
  }

  private mutating func checkTypes() {
    for item in guide.types.flatMap({ $0.items }) where item.name == nil {
      add(.typeWithoutName, .warning, atItem: item.line)
    }
  }

  private mutating func checkTakeaways() {
    guard let takeaways = guide.takeaways, !takeaways.items.isEmpty else { return }
    if !(3...6).contains(takeaways.items.count) {
      add(.takeawaysCount(takeaways.items.count), .note, line: takeaways.heading.line)
    }
    for item in takeaways.items {
      let count = item.text.readingWords.count
      if count > longestTakeaway { add(.takeawayLong(count), .note, atItem: item.line) }
    }
  }

  private mutating func checkSources() {
    guard let sources = guide.sources else { return add(.sourcesMissing, .warning, line: 1) }
    for source in sources.items {
      if source.url == nil {
        add(.sourceWithoutURL, .warning, atItem: source.text.line)
      } else {
        checkWords(of: source)
      }
    }
  }

  private mutating func checkWords(of source: Guide.Source) {
    let words = source.text.text.blankParts.map { String($0).trimmed(of: ".,;()") }
    if !words.contains(where: { Day($0) != nil }) {
      add(.sourceWithoutDate, .warning, atItem: source.text.line)
    }
    let text = " " + Words(source.text.text).joined + " "
    let isKnown = Lexicon.licences.contains {
      text.firstRange(ofText: " " + Words($0).joined + " ") != nil
    }
    if !isKnown { add(.sourceLicenceUnknown, .warning, atItem: source.text.line) }
  }

  private mutating func checkRelated() {
    let severity: Diagnostic.Severity =
      switch checker.scope {
      case .file: .warning
      case .library: .error
      }
    for related in guide.related where Slug(related.slug) != nil {
      let column =
        source.column(of: related.slug + ".", in: related.line)
        .map { folderStart($0, in: related.line) } ?? source.itemColumn(related.line)
      if related.slug == file.name {
        add(.relatedSelf, severity, line: related.line, column: column)
      } else if !checker.names.hasGuide(called: related.slug) {
        add(.relatedNotFound(slug: related.slug), severity, line: related.line, column: column)
      }
    }
  }

  /// The column where the address begins whose file name stands at a column.
  private func folderStart(_ column: Int, in line: Int) -> Int {
    let before = source[line].prefix(column - 1)
    return (before.lastIndex(of: UInt8(ascii: "(")) ?? before.startIndex) - before.startIndex + 2
  }

  /// Names that lead to another guide as well; a whole library must have none.
  private mutating func checkOtherNames() {
    // Names stand in the file in their order, so each is looked for from the one before on.
    var (line, column) = (1, 1)
    for name in guide.about.alsoCalled {
      guard let other = checker.names.other(than: file.name, called: name) else { continue }
      let next = source.line(holding: name, from: line) ?? line
      column = source.column(of: name, in: next, from: next == line ? column : 1) ?? 1
      line = next
      add(.slugDuplicate(name, other: other.text), .error, line: line, column: column)
    }
    if let other = checker.names.other(than: file.name, called: file.name) {
      add(.slugDuplicate(file.name, other: other.text), .error, line: 1)
    }
  }

  private mutating func checkImages() {
    for image in guide.images {
      let column = source.column(of: "![", in: image.line) ?? 1
      if image.alt.isEmpty {
        add(.imageWithoutAlt, .warning, line: image.line, column: column)
      } else if image.alt.count > longestAlt {
        let fault = Finding.AltFault.long(image.alt.count)
        add(.imageAltUnhelpful(fault), .note, line: image.line, column: column)
      } else if image.alt.nameKey == guide.title.text.nameKey {
        add(.imageAltUnhelpful(.repeatsTitle), .note, line: image.line, column: column)
      }
    }
  }

  private mutating func checkReading() {
    // Of two titles neither has a lead below it.
    if guide.lead.isEmpty, !found.contains(where: { $0.finding.code == .multipleTitles }) {
      add(.leadMissing, .note, line: 1)
    }
    let texts = guide.readingTexts
    for text in texts {
      let longest = text.text.sentences.map { $0.readingWords.count }.max() ?? 0
      if longest > longestSentence { add(.sentenceLong(longest), .note, atItem: text.line) }
    }
    if let grade = ReadingGrade(of: texts.map({ $0.text })),
      grade.fleschKincaidTenths > highestGradeTenths
    {
      add(.gradeHigh(grade), .note, line: 1)
    }
  }
}

extension Guide {
  /// The texts whose reading grade counts: all that a reader is told, each a block or an item.
  public var readingTexts: [Text] {
    lead.flatMap { $0.readingTexts } + parts.flatMap { $0.readingTexts }
  }

  /// How hard the guide is to read; nil where it has no text.
  public var readingGrade: ReadingGrade? { ReadingGrade(of: readingTexts.map { $0.text }) }
}

extension Guide.Part {
  fileprivate var readingTexts: [Guide.Text] {
    switch self {
    case .types(let types):
      types.intro.flatMap { $0.readingTexts }
        + types.items.flatMap { item in
          [Guide.Text(line: item.line, text: item.text)]
            + (item.blocks + item.following).flatMap { $0.readingTexts }
        }
    case .prose, .help, .questions, .takeaways, .bottomLine: blocks.flatMap { $0.readingTexts }
    case .disclaimer, .sources, .related, .about: []
    }
  }
}

extension Guide.Block {
  fileprivate var readingTexts: [Guide.Text] {
    switch self {
    case .paragraph, .list, .quote: texts
    case .heading, .code, .table, .image, .rule: []
    }
  }
}

extension Guide.List.Item {
  /// What it says, all of it.
  fileprivate var text: String {
    blocks.flatMap { $0.texts }.map { $0.text }.joined(separator: " ")
  }
}
