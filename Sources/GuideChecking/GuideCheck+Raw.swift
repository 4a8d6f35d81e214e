import GuideModel
import GuideReading
import GuideWords

/// Checks of what only a copied page has.
extension GuideCheck {
  mutating func checkRawPage() {
    checkNotes()
    if guide.disclaimer.isBuiltIn { add(.disclaimerMissing, .error, line: 1) }
    let help = guide.contents.filter { $0.role == .seekHelp }
    if help.isEmpty { add(.helpMissing, .warning, line: 1) }
    for entry in help { add(.helpWithoutUrgency, .warning, line: entry.line) }
    if guide.reviewed == nil { add(.missingKey(.lastChecked), .note, line: 1) }
    checkDays(at: [:])
    checkHeadings()
    for case let text? in guide.related.map({ $0.updatedText }) {
      add(.relativeDate(text.text), .note, atItem: text.line)
    }
  }

  /// Tells what the reader noticed.
  mutating func checkNotes() {
    for note in file.reading.notes { check(note) }
  }

  private mutating func check(_ note: ReadingNote) {
    let (line, column) = (note.line, note.column)
    switch note.kind {
    case .ambiguousDate(let text):
      add(.dateAmbiguous(text), .warning, line: line, column: column)
    case .invalidDate(let text): add(.dateInvalid(text), .error, line: line, column: column)
    case .relativeDate(let text): add(.relativeDate(text), .note, line: line, column: column)
    case .answerWithoutQuestion: add(.answerWithoutQuestion, .error, line: line, column: column)
    case .disclaimerByContent(let heading):
      add(.disclaimerByContent(heading), .note, line: line, column: column)
    case .emptyContents: add(.contentsEmpty, .note, line: line, column: column)
    }
  }

  private mutating func checkHeadings() {
    var lines: [String: Int] = [:]
    for (entry, part) in guide.numberedParts {
      let (line, heading) = (entry.line, entry.heading.text)
      if let first = lines[heading.nameKey], first != line {
        add(.duplicateHeading(heading, first: first), .warning, line: line)
      }
      lines[heading.nameKey] = lines[heading.nameKey] ?? line
      if part.isEmpty { add(.sectionEmpty(heading), .warning, line: line) }
    }
  }
}

extension Guide.Part {
  fileprivate var isEmpty: Bool {
    switch self {
    case .types(let list): list.items.isEmpty
    case .questions(let list): list.items.isEmpty
    case .help(let help): help.intro.isEmpty && help.levels.isEmpty
    case .prose, .takeaways, .bottomLine, .disclaimer, .sources, .related, .about: blocks.isEmpty
    }
  }
}
