import GuideLexicon
import GuideModel

/// The lines of the blocks that tell the reader to get help.
///
/// Those are the blocks of the levels that do, every block of a help section without levels, and
/// elsewhere the blocks with a sentence that does.
struct RedFlagLines {
  /// Which texts count.
  fileprivate enum Choice { case every, flagged }

  private var lines: [Int] = []

  /// The red flags of a guide's parts.
  init(lead: [Guide.Block], parts: [Guide.Part]) {
    add(lead, .flagged)
    for part in parts { add(part) }
  }

  /// The lines in order, each once.
  var sorted: [Int] {
    lines.sorted().reduce(into: []) { lines, line in
      if lines.last != line { lines.append(line) }
    }
  }

  private mutating func add(_ part: Guide.Part) {
    switch part {
    case .prose(let section):
      add(section.blocks, section.role == .seekHelp ? .every : .flagged)
    case .help(let help):
      // Signs before the first level are signs.
      for block in help.intro {
        if case .list = block { add([block], .every) } else { add([block], .flagged) }
      }
      for level in help.levels { add(level.blocks, Choice(for: level)) }
    case .types(let types):
      add(types.intro, .flagged)
      for item in types.items {
        add(Guide.Text(line: item.line, text: item.text), .flagged)
        add(item.blocks + item.following, .flagged)
      }
    case .questions, .takeaways, .bottomLine: add(part.blocks, .flagged)
    case .disclaimer, .sources, .related, .about: break
    }
  }

  /// Adds texts, those inside list items, quotes and tables too.
  private mutating func add(_ blocks: [Guide.Block], _ choice: Choice) {
    for block in blocks {
      switch block {
      case .paragraph(let text), .heading(_, let text): add(text, choice)
      case .list(let list):
        for item in list.items { add(item.blocks, choice) }
      case .quote(_, let blocks): add(blocks, choice)
      case .table(let table):
        for row in table.rows {
          for cell in row { add(cell, choice) }
        }
      case .code, .image, .rule: break
      }
    }
  }

  private mutating func add(_ text: Guide.Text, _ choice: Choice) {
    switch choice {
    case .every: lines.append(text.line)
    case .flagged: if RedFlags.mayBe(in: text.text) { lines.append(text.line) }
    }
  }
}

extension RedFlagLines.Choice {
  /// Signs of levels that send the reader to somebody all count.
  fileprivate init(for level: Guide.Help.Level) {
    self =
      switch level.urgency {
      case .emergency, .urgent, .routine: .every
      case .selfCare, .unspecified: RedFlags.mayBe(in: level.heading.text) ? .every : .flagged
      }
  }
}
