extension Guide {
  /// The lines of the blocks that tell the reader to get help, in order.
  ///
  /// Those are the items of the levels that do, every block of a help section without levels, and
  /// elsewhere the blocks with a sentence that does. Found anew each time: a page that is only shown
  /// never asks.
  public var redFlagLines: [Int] {
    var flags = RedFlagLines()
    addHelp(to: &flags)
    flags.add(lead)
    for section in sections {
      flags.add(section.blocks, section.role == .seekHelp ? .every : .flagged)
    }
    for list in types {
      flags.add(list.intro)
      for item in list.items { flags.add(line: item.line, item.text) }
    }
    for faq in faqs { flags.add(faq.answer, .flagged) }
    flags.add(takeaways?.intro ?? [])
    flags.add(takeaways?.items ?? [])
    flags.add(bottomLine?.paragraphs ?? [])
    return flags.sorted
  }

  private func addHelp(to flags: inout RedFlagLines) {
    guard let help else { return }
    flags.add(help.intro, .flagged)
    for level in help.levels {
      switch level.urgency {
      case .emergency, .urgent, .routine: flags.add(level.items, .every)
      case .selfCare, .unspecified: flags.add(level.items)
      }
    }
  }
}

/// Collects the lines of red flags.
private struct RedFlagLines {
  /// Which texts count.
  enum Choice { case every, flagged }

  private var lines: [Int] = []

  /// The lines in order, each once.
  var sorted: [Int] {
    lines.sorted().reduce(into: []) { lines, line in
      if lines.last != line { lines.append(line) }
    }
  }

  mutating func add(line: Int, _ text: String) {
    if RedFlags.mayBe(in: text) { lines.append(line) }
  }

  /// Adds texts, the further blocks of list items with them.
  mutating func add(_ texts: [Text], _ choice: Choice = .flagged) {
    for text in texts { add(text, choice) }
  }

  private mutating func add(_ text: Text, _ choice: Choice) {
    switch choice {
    case .every: lines.append(text.line)
    case .flagged: add(line: text.line, text.text)
    }
    if !text.blocks.isEmpty { add(text.blocks, choice) }
  }

  mutating func add(_ blocks: [Block], _ choice: Choice) {
    for block in blocks {
      switch block {
      case .paragraph(let text), .heading(_, let text): add(text, choice)
      case .list(let list): add(list.items, choice)
      case .quote(_, let blocks): add(blocks, choice)
      case .table(let table):
        for row in table.rows { add(row, choice) }
      case .code, .image, .rule: break
      }
    }
  }
}
