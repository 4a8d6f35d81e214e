internal import GuideModel

extension HTMLRenderer {
  /// Writes parts, neighbours with the same heading in one section.
  mutating func writeParts(_ parts: [Part]) {
    var previous: ContentsEntry?
    for part in parts {
      if part.heading != previous {
        if previous != nil { html.append(markup: "</section>\n") }
        begin(part.heading)
      }
      previous = part.heading
      write(part)
    }
    if previous != nil { html.append(markup: "</section>\n") }
  }

  private mutating func begin(_ entry: ContentsEntry) {
    let name = "part-\(entry.number)"
    html.append(markup: "<section id=\"\(name)\" aria-labelledby=\"\(name)-heading\">\n")
    html.appendLine("h2 id=\"\(name)-heading\"", "\(entry.number). \(entry.heading)")
  }

  private mutating func write(_ part: Part) {
    switch part {
    case .prose(_, let section): write(section.blocks)
    case .help(_, let help):
      write(help.intro)
      for level in Facts.ordered(help.levels) { writeCard(level, heading: "h3") }
    case .types(_, let list):
      writeParagraphs(list.intro)
      write(list.items)
    case .faqs(_, let questions):
      for question in questions { write(question) }
    case .takeaways(_, let takeaways):
      writeParagraphs(takeaways.intro)
      writeItems(takeaways.items, tag: "ul")
    case .bottomLine(_, let bottomLine): writeParagraphs(bottomLine.paragraphs)
    }
  }

  /// Writes a level of urgency as a card that says its urgency in words.
  mutating func writeCard(_ level: HelpLevel, heading: String) {
    html.append(markup: "<div class=\"card \(level.urgency.rawValue)\">\n<\(heading)>")
    if let word = level.urgency.word {
      html.append(markup: "<span class=\"level\">\(word):</span> ")
    }
    html.append(Wording.heading(of: level))
    html.append(markup: "</\(heading)>\n")
    writeItems(level.items, tag: "ul")
    html.append(markup: "</div>\n")
  }

  /// Writes a question open, so that it prints and can be searched; a reader can close it.
  private mutating func write(_ faq: FAQ) {
    html.append(markup: "<details open>\n<summary><h3>")
    html.append(faq.question)
    html.append(markup: "</h3></summary>\n")
    write(faq.answer)
    html.append(markup: "</details>\n")
  }

  private mutating func write(_ types: [TypeItem]) {
    html.append(markup: "<ul>\n")
    for type in types {
      html.append(markup: "<li>")
      if let name = type.name {
        html.append(markup: "<strong>")
        html.append(name)
        html.append(markup: "</strong>")
        html.append(type.separator)
      }
      html.append(type.description)
      if let effect = type.labelledEffect {
        html.append(markup: type.isEffectLabelled ? "<br>\n" : " ")
        html.append(effect)
      }
      html.append(markup: "</li>\n")
    }
    html.append(markup: "</ul>\n")
  }
}

extension Urgency {
  /// The urgency in a word, nil where the guide names none.
  fileprivate var word: String? {
    switch self {
    case .emergency: "Emergency"
    case .urgent: "Urgent"
    case .routine: "Non-urgent"
    case .selfCare: "Self-care"
    case .unspecified: nil
    }
  }
}
