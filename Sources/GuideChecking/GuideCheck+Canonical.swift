import GuideDialects
import GuideLexicon
import GuideMarkdown
import GuideModel
import GuideReading
import GuideWords

/// Checks of a Markdown file: its outline, its keys, its mark-up.
extension GuideCheck {
  mutating func checkCanonicalFile() {
    let canonical = CanonicalFile(file.bytes)
    let document = Document(parsing: canonical.body, options: .guide)
    let outline = Outline(document)
    check(outline, frontMatter: canonical.frontMatter)
    checkFrontMatter(canonical.frontMatter)
    checkKeys(frontMatter: canonical.frontMatter, outline: outline)
    checkMarkup(of: document)
  }

  private mutating func check(_ outline: Outline, frontMatter: FrontMatter?) {
    let titles = outline.headings.filter { $0.level == 1 }
    let hasTitle = frontMatter?.entries.contains { $0.key == .title } ?? false
    if titles.isEmpty, !hasTitle { add(.titleMissing, .error, line: 1) }
    for title in titles.dropFirst() {
      add(.multipleTitles(first: titles[0].line), .warning, line: title.line)
    }
    checkDisclaimer(outline)
    checkHelp(outline)
    checkLevels(outline)
    checkRepeats(outline)
    checkSpelling(outline)
    for heading in outline.headings where heading.isEmpty && heading.level > 1 {
      checkEmpty(heading, outline)
    }
    for line in outline.answersWithoutQuestion {
      add(.answerWithoutQuestion, .error, atItem: line)
    }
  }

  private mutating func checkDisclaimer(_ outline: Outline) {
    guard guide.disclaimer.isBuiltIn else { return checkNotes() }
    if let heading = outline.headings.first(where: { $0.role == .disclaimer }) {
      add(.disclaimerEmpty, .error, line: heading.line)
    } else {
      add(.disclaimerMissing, .error, line: 1)
    }
  }

  private mutating func checkHelp(_ outline: Outline) {
    guard guide.contents.contains(where: { $0.role == .seekHelp }) else {
      return add(.helpMissing, .error, line: 1)
    }
    if let help = guide.help, !help.levels.contains(where: { $0.urgency == .emergency }) {
      add(.emergencyMissing, .warning, line: help.heading.line)
    }
    for section in guide.sections where section.role == .seekHelp && guide.help == nil {
      add(.helpWithoutUrgency, .warning, line: section.heading.line)
    }
    var mostUrgentSoFar = Urgency.emergency
    for heading in outline.headings where heading.isUnder(.seekHelp) && heading.level == 3 {
      let urgency = Urgency(ofHeading: heading.text)
      if urgency == .unspecified {
        let column = source.column(of: heading.text, in: heading.line) ?? 1
        add(.urgencyUnknown(heading: heading.text), .error, line: heading.line, column: column)
      } else if urgency.rank < mostUrgentSoFar.rank {
        add(.emergencyNotFirst, .warning, line: heading.line)
      } else {
        mostUrgentSoFar = urgency
      }
    }
  }

  private mutating func checkLevels(_ outline: Outline) {
    var last = 0
    for heading in outline.headings {
      if last > 0, heading.level > last + 1 {
        add(.headingLevelSkipped(from: last, to: heading.level), .warning, line: heading.line)
      }
      last = heading.level
    }
  }

  private mutating func checkRepeats(_ outline: Outline) {
    var first: [String: Int] = [:]
    var section = 0
    for heading in outline.headings where heading.level > 1 {
      if heading.level == 2 { section = heading.line }
      let scope = heading.level == 2 ? 0 : section
      let key = "\(scope) \(heading.level) \(heading.text.nameKey)"
      if let line = first[key] {
        add(.duplicateHeading(heading.text, first: line), .warning, line: heading.line)
      } else {
        first[key] = heading.line
      }
    }
  }

  /// A misspelt heading has lost its meaning, and a part its place.
  private mutating func checkSpelling(_ outline: Outline) {
    for heading in outline.headings where heading.level == 2 && heading.role == .other {
      let text = heading.text.folded
      let nearest = Lexicon.canonicalHeadings.first {
        let slips = EditDistance.between(text, $0.folded, limit: $0.utf8.count < 10 ? 1 : 2)
        return (slips ?? 0) > 0
      }
      guard let nearest else { continue }
      add(.headingMisspelt(heading.text, nearest: nearest), .warning, line: heading.line)
    }
  }

  /// A question without an answer and an empty disclaimer are told of by their own names.
  private mutating func checkEmpty(_ heading: Outline.Heading, _ outline: Outline) {
    let isQuestion = heading.level > 2 && heading.isUnder(.faqs)
    let isDisclaimer = heading.level == 2 && heading.role == .disclaimer
    if isQuestion || isDisclaimer { return }
    add(.sectionEmpty(heading.text), .warning, line: heading.line)
  }
}

extension Urgency {
  /// 0 for the most urgent.
  var rank: Int {
    switch self {
    case .emergency: 0
    case .urgent: 1
    case .routine: 2
    case .selfCare: 3
    case .unspecified: 4
    }
  }
}

/// The headings of a document, and what lies between them.
struct Outline {
  /// A heading.
  struct Heading {
    let line: Int
    let level: Int
    let text: String
    let role: Guide.Role
    /// The role of the second-level heading that it stands under.
    let section: Guide.Role?
    /// Whether nothing stands under it, neither text nor a heading below.
    var isEmpty = true

    func isUnder(_ role: Guide.Role) -> Bool { section == role }
  }

  private(set) var headings: [Heading] = []
  /// The lines of paragraphs that begin with `A:` where no question stands before them.
  private(set) var answersWithoutQuestion: [Int] = []
  private var section: Guide.Role?
  private var hasQuestion = false

  init(_ document: Document) {
    for block in document.blocks {
      if case .heading(let level) = document.kind(of: block) {
        add(document.plainText(of: block).asHeading, level, line: document.line(of: block))
      } else {
        if !headings.isEmpty { headings[headings.count - 1].isEmpty = false }
        readDialogue(document.plainText(of: block), line: document.line(of: block))
      }
    }
  }

  private mutating func add(_ text: String, _ level: Int, line: Int) {
    if let last = headings.last, level > last.level { headings[headings.count - 1].isEmpty = false }
    let role = Guide.Role(ofHeading: Words(text))
    if level < 3 {
      section = role
      hasQuestion = false
    } else {
      hasQuestion = true
    }
    headings.append(
      Heading(
        line: line, level: level, text: text, role: role, section: level < 3 ? nil : section))
  }

  private mutating func readDialogue(_ text: String, line: Int) {
    guard section == .faqs else { return }
    if text.after(.question) != nil { hasQuestion = true }
    if text.after(.answer) != nil, !hasQuestion { answersWithoutQuestion.append(line) }
  }
}
