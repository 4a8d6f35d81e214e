import GuideModel

extension TextRenderer {
  /// Writes a whole guide: what a reader needs first stands first, what says how far to trust it
  /// last.
  mutating func write(_ guide: Guide, from origin: Origin) {
    let facts = Facts(guide: guide)
    writeTop(of: guide, from: origin)
    let levels = facts.emergencyLevels
    for level in levels {
      writer.separate()
      write(level)
    }
    if levels.isEmpty { writeHelpPointer(facts) }
    indented {
      $0.writer.separate()
      $0.write(guide.lead)
      $0.writer.separate()
    }
    writeContents(of: guide)
    let lowered = LoweredGuide(guide)
    for piece in lowered.main { write(piece) }
    writeNotes { renderer in
      for piece in lowered.foot { renderer.write(piece) }
    }
  }

  /// Writes one part under the guide's title, and the guide's disclaimer after it.
  mutating func write(_ entry: Guide.ContentsEntry, of guide: Guide, from origin: Origin) {
    writeTop(of: guide, from: origin)
    if entry.role != .seekHelp { writeHelpPointer(Facts(guide: guide)) }
    for (own, part) in guide.numberedParts where own == entry {
      write(LoweredGuide.Piece(own, part))
    }
    writeNotes { $0.write(LoweredGuide.Piece(guide.disclaimer)) }
  }

  /// Writes a part that the contents do not list, and the guide's disclaimer after it.
  mutating func write(_ part: UnlistedPart, of guide: Guide, from origin: Origin) {
    writeTop(of: guide, from: origin)
    writeHelpPointer(Facts(guide: guide))
    for piece in LoweredGuide(guide).pieces(of: part) { write(piece) }
    writeNotes { if part != .disclaimer { $0.write(LoweredGuide.Piece(guide.disclaimer)) } }
  }

  /// Writes the contents under the guide's title, and the guide's disclaimer after them.
  mutating func writeContents(of guide: Guide, from origin: Origin) {
    writeTop(of: guide, from: origin)
    writeContents(of: guide)
    writeNotes { $0.write(LoweredGuide.Piece(guide.disclaimer)) }
  }

  // MARK: Above the fold

  private mutating func writeTop(of guide: Guide, from origin: Origin) {
    if let heading = Wording.heading(for: origin) {
      write(heading)
      writer.separate()
    }
    writeHeading(guide.title)
    if let line = Wording.standIn(for: origin) { write(line) }
    write(StandingText.shortDisclaimer)
    write(Facts(guide: guide).check(on: layout.today))
    writer.separate()
  }

  private mutating func writeHelpPointer(_ facts: Facts) {
    guard let pointer = facts.helpPointer else { return }
    writer.separate()
    write(pointer)
    writer.separate()
  }

  private mutating func writeContents(of guide: Guide) {
    let contents = guide.contents
    guard !contents.isEmpty else { return }
    writeSection(Wording.text(Wording.contents)) { renderer in
      for entry in contents {
        renderer.numbered(entry.number, upTo: max(10, contents.count)) {
          $0.write(entry.heading.text)
        }
      }
    }
  }

  // MARK: Pieces

  mutating func write(_ piece: LoweredGuide.Piece) {
    switch piece.kind {
    case .numbered(let number):
      writer.separate()
      writeNumberedHeading(number, piece.heading)
      indented { $0.write(piece.content) }
      writer.separate()
    case .disclaimer, .sources, .related, .about:
      writeSection(piece.heading) { $0.write(piece.content) }
    }
  }

  /// Writes a heading whose further lines hang under its words.
  mutating func writeNumberedHeading(_ number: Int, _ heading: Guide.Text) {
    paragraph.clear()
    beginBold()
    paragraph.append(String(number))
    paragraph.append(". ")
    let columns = paragraph.bytes.count
    append(heading)
    endBold()
    hanging(columns) { $0.writeParagraph() }
  }

  /// Writes a heading at the margin and what stands under it, two columns in.
  mutating func writeSection(_ heading: Guide.Text, _ body: (inout TextRenderer) -> Void) {
    writer.separate()
    writeHeading(heading)
    indented(body)
    writer.separate()
  }

  /// Writes what stands under a heading, an empty line between its pieces but for facts.
  private mutating func write(_ content: [LoweredGuide.Content]) {
    var isFirst = true
    for piece in content {
      if piece.isEmpty { continue }
      if !isFirst { writer.separate() }
      isFirst = false
      write(piece)
    }
  }

  private mutating func write(_ content: LoweredGuide.Content) {
    switch content {
    case .blocks(let blocks): write(blocks)
    case .level(let level): write(level)
    case .types(let types): write(types)
    case .question(let faq): write(faq)
    case .sources(let blocks): write(sources: blocks)
    case .related(let guides): for guide in guides { write(guide) }
    case .facts(let facts): for fact in facts { write(fact) }
    }
  }

  /// Writes a level of urgency whole: picking one sign out of several could leave out the one that
  /// matters.
  private mutating func write(_ level: Guide.Help.Level) {
    writeHeading(level.heading, isRed: level.urgency == .emergency)
    indented { $0.write(level.blocks) }
  }

  private mutating func write(_ faq: Guide.FAQ) {
    writeHeading(faq.question)
    indented { $0.write(faq.answer) }
  }

  // MARK: Types

  private mutating func write(_ types: [Guide.TypeItem]) {
    for type in types {
      marked("- ") { $0.write(type) }
      if !type.following.isEmpty {
        writer.separate()
        write(type.following)
        writer.separate()
      }
    }
  }

  /// Writes a type's name and description, its effect on lines of its own, and what stands below.
  private mutating func write(_ type: Guide.TypeItem) {
    paragraph.clear()
    if let name = type.name {
      append(name)
      paragraph.append(type.separator)
    }
    append(type.description)
    if !paragraph.bytes.isEmpty { writeParagraph() }
    if let effect = type.labelledEffect { write(effect) }
    write(below: type.blocks[...])
  }

  // MARK: The foot

  /// Writes sources, each an item with its addresses under it.
  private mutating func write(sources blocks: [Guide.Block]) {
    for block in blocks {
      switch block {
      case .paragraph(let text): marked("- ") { $0.write(source: text) }
      case .list(let list):
        for item in list.items {
          marked("- ") { renderer in
            if let text = item.opening { renderer.write(source: text) }
            renderer.write(below: item.further)
          }
        }
      case .heading, .quote, .code, .table, .image, .rule:
        writer.separate()
        write([block])
        writer.separate()
      }
    }
  }

  private mutating func write(source text: Guide.Text) {
    write(text.text)
    var addresses = text.inlines.addresses
    if let url = Guide.Source(text).url, !addresses.contains(url) { addresses.append(url) }
    for address in addresses where address != text.text { write(address: address) }
  }

  /// Writes an address on a line of its own, live where the terminal has links.
  private mutating func write(address: String) {
    paragraph.clear()
    if layout.links == .hyperlinks, case .web(let target) = LinkTarget(address) {
      paragraph.beginLink(to: target)
      paragraph.append(address)
      paragraph.change { $0.address = nil }
    } else {
      paragraph.append(address)
    }
    writeParagraph()
  }

  private mutating func write(_ related: Guide.RelatedGuide) {
    marked("- ") { renderer in
      renderer.paragraph.clear()
      renderer.paragraph.append(related.title.text)
      if let teaser = related.teaser {
        renderer.paragraph.append(": ")
        renderer.append(teaser)
      }
      renderer.writeParagraph()
      if let byline = related.byline { renderer.write(byline) }
      if related.isLinked {
        let isName = Slug(related.slug) != nil
        renderer.write(isName ? Wording.command(showing: related.slug) : related.slug)
      }
      renderer.write(below: related.blocks[...])
    }
  }

  /// Writes a fact, "Name: value", on lines of its own.
  private mutating func write(_ fact: Facts.Fact) {
    paragraph.clear()
    append(fact.text)
    let colon = paragraph.bytes.firstIndex(of: UInt8(ascii: ":"))
    writeParagraph(labelled: colon.map { $0 + 1 } ?? 0)
  }

  /// Writes the addresses that the text refers to by number, and then a foot whose own they are too.
  mutating func writeNotes(before foot: (inout TextRenderer) -> Void) {
    let place = writer.mark()
    foot(&self)
    guard !notes.notes.isEmpty else { return writer.unmark() }
    let written = writer.cut(from: place)
    let notes = notes.notes
    writeSection(Wording.text(Wording.links)) { renderer in
      for (index, note) in notes.enumerated() {
        renderer.marked("[\(index + 1)] ") { $0.write(note) }
      }
    }
    writer.paste(written)
  }
}

extension LoweredGuide.Content {
  fileprivate var isEmpty: Bool {
    switch self {
    case .blocks(let blocks), .sources(let blocks): blocks.isEmpty
    case .types(let types): types.isEmpty
    case .related(let guides): guides.isEmpty
    case .facts(let facts): facts.isEmpty
    case .level, .question: false
    }
  }
}

extension [Guide.Inline] {
  /// The addresses of all links, in order, each once.
  var addresses: [String] {
    var addresses: [String] = []
    var seen: Set<String> = []
    collect(&addresses, &seen)
    return addresses
  }

  private func collect(_ addresses: inout [String], _ seen: inout Set<String>) {
    for inline in self {
      switch inline {
      case .link(let url, _, let inner):
        if seen.insert(url).inserted { addresses.append(url) }
        inner.collect(&addresses, &seen)
      case .image(let url, _, _): if seen.insert(url).inserted { addresses.append(url) }
      case .emphasis(let inner), .strong(let inner), .struck(let inner), .superscript(let inner),
        .subscript(let inner):
        inner.collect(&addresses, &seen)
      case .text, .code, .lineBreak: break
      }
    }
  }
}
