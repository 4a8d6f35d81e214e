internal import GuideModel

extension TextRenderer {
  /// Writes parts in their order; neighbours with the same heading stand under it together.
  mutating func writeParts(_ parts: [Part]) {
    var previous: ContentsEntry?
    for part in parts {
      if part.heading != previous {
        writer.separate()
        writeNumberedHeading(part.heading)
      } else {
        writer.separate()
      }
      previous = part.heading
      indent(1)
      write(part)
      writer.outdent(by: 2)
      writer.separate()
    }
  }

  private mutating func writeNumberedHeading(_ entry: ContentsEntry) {
    writeNumberedHeading(entry.number, entry.heading)
  }

  /// Writes a heading whose further lines hang under its words.
  mutating func writeNumberedHeading(_ number: Int, _ heading: String) {
    paragraph.clear()
    beginBold()
    paragraph.append(String(number))
    paragraph.append(". ")
    let columns = paragraph.bytes.count
    paragraph.append(heading)
    endBold()
    writer.indent(hanging: columns)
    writeParagraph()
    writer.outdent(by: columns)
  }

  private mutating func write(_ part: Part) {
    switch part {
    case .prose(_, let section): write(section.blocks)
    case .help(_, let help): write(help)
    case .types(_, let list): write(list)
    case .faqs(_, let questions): write(questions)
    case .takeaways(_, let takeaways): write(takeaways)
    case .bottomLine(_, let bottomLine): writeParagraphs(bottomLine.paragraphs)
    }
  }

  private mutating func write(_ help: Help) {
    write(help.intro)
    for (index, level) in Facts.ordered(help.levels).enumerated() {
      if index > 0 || !help.intro.isEmpty { writer.separate() }
      writeHeading(Wording.heading(of: level))
      indent(1)
      writeBullets(level.items)
      writer.outdent(by: 2)
    }
  }

  private mutating func write(_ list: TypeList) {
    writeParagraphs(list.intro)
    if !list.intro.isEmpty { writer.separate() }
    for type in list.items {
      writer.indent(marker: "- ")
      write(type)
      writer.outdent(by: 2)
    }
  }

  /// Writes a type's name and description, and its effect on lines of its own.
  private mutating func write(_ type: TypeItem) {
    paragraph.clear()
    if let name = type.name {
      paragraph.append(name)
      paragraph.append(type.separator)
    }
    paragraph.append(type.description)
    writeParagraph()
    guard let effect = type.effect else { return }
    paragraph.clear()
    if type.isEffectLabelled { paragraph.append("Effect: ") }
    paragraph.append(effect)
    writeParagraph()
  }

  private mutating func write(_ questions: [FAQ]) {
    for (index, faq) in questions.enumerated() {
      if index > 0 { writer.separate() }
      writeHeading(faq.question)
      indent(1)
      write(faq.answer)
      writer.outdent(by: 2)
    }
  }

  private mutating func write(_ takeaways: Takeaways) {
    writeParagraphs(takeaways.intro)
    if !takeaways.intro.isEmpty { writer.separate() }
    writeBullets(takeaways.items)
  }

  /// Writes paragraphs with an empty line between.
  mutating func writeParagraphs(_ texts: [Text]) {
    for (index, text) in texts.enumerated() {
      if index > 0 { writer.separate() }
      write(text)
    }
  }
}
