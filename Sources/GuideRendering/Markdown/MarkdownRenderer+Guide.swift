import GuideModel

extension MarkdownRenderer {
  /// Writes a whole guide in the canonical form.
  mutating func write(_ guide: Guide) {
    takeOtherWordings(of: guide)
    writeHeading(1, withWordings: guide.title)
    write(guide.lead)
    // A source outside of any part is the last paragraph of its file.
    let closing = guide.sources.flatMap { $0.heading == nil ? $0.blocks : nil }
    for piece in LoweredGuide(guide).all {
      if closing != nil, case .sources = piece.kind { continue }
      write(piece, of: guide)
    }
    if let closing { write(closingSource: closing) }
  }

  /// Writes one part under the guide's title, and the disclaimer after it.
  mutating func write(_ entry: Guide.ContentsEntry, of guide: Guide) {
    writeHeading(1, guide.title)
    writeParagraph(StandingText.shortDisclaimer)
    for (own, part) in guide.numberedParts where own == entry {
      write(LoweredGuide.Piece(own, part), of: guide)
    }
    write(LoweredGuide.Piece(guide.disclaimer), of: guide)
  }

  /// Writes a part that the contents do not list, and the disclaimer after it.
  mutating func write(_ part: UnlistedPart, of guide: Guide) {
    writeHeading(1, guide.title)
    writeParagraph(StandingText.shortDisclaimer)
    for piece in LoweredGuide(guide).pieces(of: part) { write(piece, of: guide) }
    if part != .disclaimer { write(LoweredGuide.Piece(guide.disclaimer), of: guide) }
  }

  /// Writes the contents under the guide's title, and the disclaimer after them.
  mutating func writeContents(of guide: Guide) {
    writeHeading(1, guide.title)
    writeParagraph(StandingText.shortDisclaimer)
    let items = guide.contents.map { Guide.List.Item($0.heading) }
    if !items.isEmpty { write([.list(Guide.List(start: 1, items: items))]) }
    write(LoweredGuide.Piece(guide.disclaimer), of: guide)
  }

  // MARK: Pieces

  private mutating func write(_ piece: LoweredGuide.Piece, of guide: Guide) {
    switch piece.kind {
    case .numbered, .sources, .related: writeHeading(2, withWordings: piece.heading)
    case .disclaimer:
      let isBuiltIn = guide.disclaimer.isBuiltIn
      writeHeading(2, isBuiltIn ? Wording.text(Wording.disclaimerHeading) : piece.heading)
    case .about: return writeAbout(guide, heading: piece.heading)
    }
    for content in piece.content.inFileOrder { write(content) }
  }

  private mutating func write(_ content: LoweredGuide.Content) {
    switch content {
    case .blocks(let blocks), .sources(let blocks): write(blocks)
    case .level(let level):
      writeHeading(3, level.heading)
      write(level.blocks)
    case .question(let faq):
      writeHeading(3, withWordings: faq.question)
      write(faq.answer)
    case .types(let types): write(types)
    case .related(let guides):
      for guide in guides { write(guide) }
    case .facts(let facts): for fact in facts { write(item: fact.text) }
    }
  }

  private mutating func write(_ types: [Guide.TypeItem]) {
    for type in types {
      item { $0.write(type) }
      if !type.following.isEmpty { write(type.following) }
    }
    writer.separate()
  }

  /// Writes a type with its name in bold, and its effect on a line of its own where it is labelled.
  private mutating func write(_ type: Guide.TypeItem) {
    var line = MarkdownText(place: .paragraph)
    if let name = type.name {
      line.append(markup: "**")
      line.append(name)
      line.append(markup: "**" + type.separator)
    }
    line.append(type.description)
    if let effect = type.labelledEffect {
      if type.isEffectLabelled {
        write(markup: "", line)
        line = MarkdownText(place: .paragraph)
      } else if !line.bytes.isEmpty {
        line.append(" ")
      }
      line.append(effect)
    }
    if !line.bytes.isEmpty { write(markup: "", line) }
    write(below: type.blocks[...], isFirst: line.bytes.isEmpty)
  }

  // MARK: The foot

  private mutating func write(_ related: Guide.RelatedGuide) {
    var line = MarkdownText(place: .paragraph)
    if related.isLinked {
      let isName = Slug(related.slug) != nil
      line.append(markup: "[")
      line.append(related.title.text)
      line.append(markup: "]")
      line.append(destination: isName ? related.slug + ".md" : related.slug, title: nil)
    } else {
      line.append(related.title.text)
    }
    if let teaser = related.teaser {
      line.append(": ")
      line.append(teaser)
    }
    item { renderer in
      renderer.write(markup: "", line)
      if let author = related.author { renderer.write(Facts.Fact("Written by", author).text) }
      if let age = related.updatedText { renderer.write(age) }
      renderer.write(below: related.blocks[...], isFirst: false)
    }
  }

  private mutating func writeAbout(_ guide: Guide, heading: Guide.Text) {
    let facts = Facts(guide: guide).canonical
    guard !facts.isEmpty || !guide.about.blocks.isEmpty else { return }
    writeHeading(2, heading)
    for fact in facts { write(item: fact.text) }
    write(guide.about.blocks)
  }

  private mutating func write(closingSource blocks: [Guide.Block]) {
    for text in blocks.flatMap({ $0.texts }) {
      var line = MarkdownText(place: .paragraph)
      line.append(text)
      writer.separate()
      write(markup: Wording.source + ": ", line)
    }
  }
}

extension [LoweredGuide.Content] {
  /// The levels of urgency as the file has them: the form reads back as the same guide.
  fileprivate var inFileOrder: [LoweredGuide.Content] {
    sorted { left, right in
      guard case .level(let one) = left, case .level(let other) = right else { return false }
      return one.heading.line < other.heading.line
    }
  }
}
