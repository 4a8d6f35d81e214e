internal import GuideModel

extension MarkdownRenderer {
  /// Writes a whole guide in the canonical form.
  mutating func write(_ guide: Guide) {
    writeHeading(1, guide.title)
    writeLead(of: guide)
    writeParts(guide.parts)
    if let bottomLine = Facts(guide: guide).unlistedBottomLine {
      writeHeading(2, bottomLine.heading ?? Wording.bottomLine)
      writeParagraphs(bottomLine.paragraphs)
    }
    write(guide.disclaimer)
    let hasClosingSource = guide.sources?.isClosingParagraph ?? false
    if !hasClosingSource { writeSources(of: guide) }
    writeRelated(of: guide)
    writeAbout(guide)
    if hasClosingSource { writeClosingSource(of: guide) }
  }

  /// Writes one part under the guide's title, and the disclaimer after it.
  mutating func write(_ entry: ContentsEntry, of guide: Guide) {
    writeHeading(1, guide.title)
    writeParagraph(StandingText.shortDisclaimer)
    writeParts(guide.parts.filter { $0.heading == entry })
    write(guide.disclaimer)
  }

  /// Writes the contents under the guide's title, and the disclaimer after them.
  mutating func writeContents(of guide: Guide) {
    writeHeading(1, guide.title)
    writeParagraph(StandingText.shortDisclaimer)
    let headings = guide.contents.map { Text(line: $0.line, text: $0.heading) }
    if !headings.isEmpty { write([.list(List(start: 1, items: headings))]) }
    write(guide.disclaimer)
  }

  private mutating func writeLead(of guide: Guide) {
    write(Facts(guide: guide).lead)
  }

  mutating func writeParagraphs(_ texts: [Text]) {
    for text in texts {
      writer.separate()
      write(text)
    }
    writer.separate()
  }

  // MARK: Parts

  private mutating func writeParts(_ parts: [Part]) {
    var previous: ContentsEntry?
    for part in parts {
      if part.heading != previous { writeHeading(2, part.heading.heading) }
      previous = part.heading
      writer.separate()
      write(part)
      writer.separate()
    }
  }

  private mutating func write(_ part: Part) {
    switch part {
    case .prose(_, let section): write(section.blocks)
    case .help(_, let help): write(help)
    case .types(_, let list): write(list)
    case .faqs(_, let questions): write(questions)
    case .takeaways(_, let takeaways):
      writeParagraphs(takeaways.intro)
      writeBullets(takeaways.items)
    case .bottomLine(_, let bottomLine): writeParagraphs(bottomLine.paragraphs)
    }
  }

  private mutating func write(_ help: Help) {
    write(help.intro)
    for level in help.levels {
      writeHeading(3, Wording.heading(of: level))
      writeBullets(level.items)
    }
  }

  private mutating func write(_ questions: [FAQ]) {
    for faq in questions {
      writeHeading(3, faq.question)
      write(faq.answer)
    }
  }

  private mutating func write(_ list: TypeList) {
    writeParagraphs(list.intro)
    for type in list.items {
      writer.indent(marker: "- ")
      write(type)
      writer.outdent(by: 2)
    }
  }

  /// Writes a type with its name in bold, and its effect on a line of its own where it is labelled.
  private mutating func write(_ type: TypeItem) {
    var line = MarkdownText(place: .paragraph)
    if let name = type.name {
      line.append(markup: "**")
      line.append(name)
      line.append(markup: "**" + type.separator)
    }
    line.append(type.description)
    guard let effect = type.labelledEffect else { return write(markup: "", line) }
    if type.isEffectLabelled {
      write(markup: "", line)
      line = MarkdownText(place: .paragraph)
      line.append(effect)
    } else {
      line.append(" " + effect)
    }
    write(markup: "", line)
  }

  // MARK: The foot

  private mutating func write(_ disclaimer: Disclaimer) {
    writeHeading(2, disclaimer.heading ?? Wording.disclaimerHeading)
    for paragraph in disclaimer.paragraphs { writeParagraph(paragraph.text) }
  }

  private mutating func writeSources(of guide: Guide) {
    guard let sources = guide.sources else { return }
    writeHeading(2, sources.heading)
    for source in sources.items {
      var line = MarkdownText(place: .paragraph)
      line.append(source)
      write(markup: "- ", line)
    }
  }

  /// Writes `Source: …` as the last paragraph.
  private mutating func writeClosingSource(of guide: Guide) {
    guard let sources = guide.sources else { return }
    for source in sources.items {
      var line = MarkdownText(place: .paragraph)
      line.append(source)
      writer.separate()
      write(markup: sources.heading + ": ", line)
    }
  }

  private mutating func writeRelated(of guide: Guide) {
    guard !guide.related.isEmpty else { return }
    writeHeading(2, Wording.relatedGuides)
    for related in guide.related {
      let isName = Slug(related.slug) != nil
      var line = MarkdownText(place: .paragraph)
      line.append(markup: "[")
      line.append(related.title)
      line.append(markup: "]")
      line.append(destination: isName ? related.slug + ".md" : related.slug, title: nil)
      if let teaser = related.teaser { line.append(": " + teaser) }
      write(markup: "- ", line)
    }
  }

  private mutating func writeAbout(_ guide: Guide) {
    let about = guide.about
    let lists = [("Also called", about.alsoCalled), ("Tags", about.tags)].map { key, values in
      (key, values.isEmpty ? nil : values.joined(separator: ", "))
    }
    let facts = [
      lists[0], ("For", about.audience), ("Region", about.region), ("Written by", guide.author),
      ("Reviewed by", guide.reviewer), ("Published", guide.published?.description),
      ("Updated", guide.updated?.description), ("Last checked", guide.reviewed?.description),
      ("Next check due", guide.nextReview?.description),
      ("Checked by a clinician", about.clinicalCheck), ("Licence", about.licence), lists[1],
    ]
    let given = facts.compactMap { key, value in value.map { "\(key): \($0)" } }
    guard !given.isEmpty else { return }
    writeHeading(2, Wording.about)
    writeBullets(given.map { Text(line: 1, text: $0) })
  }
}

extension MarkdownText {
  /// Appends a source: its first sentence is the link, unless the text names the address itself.
  fileprivate mutating func append(_ source: Source) {
    guard let url = source.url else { return append(source.text) }
    if source.text == url, MarkdownText.isAutolink(url) { return append(markup: "<" + url + ">") }
    let (words, rest) = source.linkWordsAndRest
    append(markup: "[")
    append(words)
    append(markup: "]")
    append(destination: url, title: nil)
    append(rest)
  }
}

extension SourceList {
  /// Whether the guide names its source not under a heading but in its last paragraph, which the
  /// reader of guides calls by the key.
  fileprivate var isClosingParagraph: Bool { heading == "Source" && items.count == 1 }
}
