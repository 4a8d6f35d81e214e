extension GuideDraft {
  /// The lines of the blocks that tell the reader to get help.
  ///
  /// Those are the items of the levels that do, every block of a help section without levels, and
  /// elsewhere the blocks with a sentence that does.
  var redFlagLines: [Int] {
    var lines = helpLines
    lines += lead.flatMap(\.redFlagLines)
    for section in sections {
      let blocks = section.blocks.flatMap(\.flaggable)
      lines += section.role == .seekHelp ? blocks.map(\.line) : blocks.flatMap(\.ownRedFlagLine)
    }
    for list in types {
      lines += list.intro.flatMap(\.redFlagLines)
      lines += list.items.filter { RedFlags.mayBe(in: $0.text) }.map(\.line)
    }
    lines += faqs.flatMap { $0.answer.flatMap(\.redFlagLines) }
    let points = (takeaways?.intro ?? []) + (takeaways?.items ?? [])
    lines += (points + (bottomLine?.paragraphs ?? [])).flatMap(\.redFlagLines)
    return lines.sorted().withoutRepeats
  }

  private var helpLines: [Int] {
    guard let help else { return [] }
    var lines = help.intro.flatMap(\.redFlagLines)
    for level in help.levels {
      switch level.urgency {
      case .emergency, .urgent, .routine: lines += level.items.map(\.line)
      case .selfCare, .unspecified: lines += level.items.flatMap(\.redFlagLines)
      }
    }
    return lines
  }
}

extension Block {
  /// The texts that are judged one by one.
  fileprivate var flaggable: [Text] {
    switch self {
    case .paragraph(let text), .heading(_, let text): [text]
    case .list(let list): list.items.flatMap { [$0] + $0.blocks.flatMap(\.flaggable) }
    case .quote(_, let blocks): blocks.flatMap(\.flaggable)
    case .table(let table): table.rows.flatMap(\.self)
    case .code, .image, .rule: []
    }
  }

  fileprivate var redFlagLines: [Int] { flaggable.flatMap(\.ownRedFlagLine) }
}

extension Text {
  fileprivate var ownRedFlagLine: [Int] { RedFlags.mayBe(in: text) ? [line] : [] }

  /// The lines of a text and of a list item's further blocks.
  fileprivate var redFlagLines: [Int] { ownRedFlagLine + blocks.flatMap(\.redFlagLines) }
}

extension [Int] {
  /// Sorted numbers, each once.
  fileprivate var withoutRepeats: [Int] {
    reduce(into: []) { lines, line in
      if lines.last != line { lines.append(line) }
    }
  }
}
