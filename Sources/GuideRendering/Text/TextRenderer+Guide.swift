internal import GuideModel

extension TextRenderer {
  /// Writes a whole guide: what a reader needs first stands first, what says how far to trust it
  /// last.
  mutating func write(_ guide: Guide, from origin: Origin) {
    let facts = Facts(guide: guide)
    writeTop(of: guide, from: origin)
    write(facts.byline)
    writeEmergencySigns(of: guide)
    writeHelpPointer(facts)
    writeContents(of: guide)
    writeLead(of: guide)
    writeParts(guide.parts)
    if let bottomLine = facts.unlistedBottomLine {
      writeSection(bottomLine.heading ?? "") { $0.writeParagraphs(bottomLine.paragraphs) }
    }
    writeNotes()
    write(guide.disclaimer)
    writeSources(of: guide)
    writeRelated(of: guide)
    writeSection(Wording.about) { $0.write(facts: facts.foot) }
  }

  /// Writes one part under the guide's title, and the guide's disclaimer after it.
  mutating func write(_ entry: ContentsEntry, of guide: Guide, from origin: Origin) {
    writeTop(of: guide, from: origin)
    if entry.role != .seekHelp { writeHelpPointer(Facts(guide: guide)) }
    writeParts(guide.parts.filter { $0.heading == entry })
    writeNotes()
    write(guide.disclaimer)
  }

  /// Writes the contents under the guide's title, and the guide's disclaimer after them.
  mutating func writeContents(of guide: Guide, from origin: Origin) {
    writeTop(of: guide, from: origin)
    writeContents(of: guide)
    write(guide.disclaimer)
  }

  // MARK: Above the fold

  private mutating func writeTop(of guide: Guide, from origin: Origin) {
    if let heading = Wording.heading(for: origin) {
      write(heading)
      writer.separate()
    }
    writeHeading(guide.title)
    write(StandingText.shortDisclaimer)
    writer.separate()
  }

  /// Writes the emergency level whole: picking one sign out of several could leave out the one that
  /// matters.
  private mutating func writeEmergencySigns(of guide: Guide) {
    for level in guide.help?.levels ?? [] where level.urgency == .emergency {
      writer.separate()
      writeHeading(Wording.heading(of: level))
      indent(1)
      writeBullets(level.items)
      writer.outdent(by: 2)
    }
  }

  private mutating func writeHelpPointer(_ facts: Facts) {
    guard let pointer = facts.helpPointer else { return }
    writer.separate()
    write(pointer)
    writer.separate()
  }

  private mutating func writeContents(of guide: Guide) {
    guard !guide.contents.isEmpty else { return }
    writeSection(Wording.contents) { renderer in
      for entry in guide.contents {
        let columns = renderer.writer.indent(
          number: entry.number, upTo: max(10, guide.contents.count))
        renderer.write(entry.heading)
        renderer.writer.outdent(by: columns)
      }
    }
  }

  private mutating func writeLead(of guide: Guide) {
    indent(1)
    writer.separate()
    write(Facts(guide: guide).lead)
    writer.separate()
    writer.outdent(by: 2)
  }

  // MARK: Below

  /// Writes a heading at the margin and what stands under it, two columns in.
  mutating func writeSection(_ heading: String, _ body: (inout TextRenderer) -> Void) {
    writer.separate()
    if !heading.isEmpty { writeHeading(heading) }
    indent(1)
    body(&self)
    writer.outdent(by: 2)
    writer.separate()
  }

  private mutating func write(_ disclaimer: Disclaimer) {
    writeSection(Wording.heading(of: disclaimer)) { $0.write(paragraphsOf: disclaimer) }
  }

  mutating func write(paragraphsOf disclaimer: Disclaimer) {
    for (index, paragraph) in disclaimer.paragraphs.enumerated() {
      if index > 0 { writer.separate() }
      write(paragraph.text)
    }
  }

  /// Writes the addresses that the text refers to by number.
  mutating func writeNotes() {
    guard !notes.addresses.isEmpty else { return }
    let addresses = notes.addresses
    writeSection(Wording.links) { renderer in
      for (index, address) in addresses.enumerated() {
        renderer.write(address, marker: "[\(index + 1)] ")
      }
    }
  }

  private mutating func writeSources(of guide: Guide) {
    guard let sources = guide.sources else { return }
    writeSection(sources.heading) { renderer in
      for source in sources.items {
        renderer.writer.indent(marker: "- ")
        renderer.write(source.text)
        if let url = source.url, url != source.text { renderer.write(address: url) }
        renderer.writer.outdent(by: 2)
      }
    }
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

  private mutating func writeRelated(of guide: Guide) {
    guard !guide.related.isEmpty else { return }
    writeSection(Wording.relatedGuides) { renderer in
      for related in guide.related {
        renderer.writer.indent(marker: "- ")
        renderer.paragraph.clear()
        renderer.paragraph.append(related.title)
        if let teaser = related.teaser {
          renderer.paragraph.append(": ")
          renderer.paragraph.append(teaser)
        }
        renderer.writeParagraph()
        let isName = Slug(related.slug) != nil
        renderer.write(isName ? Wording.command(showing: related.slug) : related.slug)
        renderer.writer.outdent(by: 2)
      }
    }
  }

  /// Writes facts, "Name: value", each on lines of its own.
  private mutating func write(facts: [String]) {
    for fact in facts {
      paragraph.clear()
      paragraph.append(fact)
      let colon = paragraph.bytes.firstIndex(of: UInt8(ascii: ":"))
      writeParagraph(labelled: colon.map { $0 + 1 } ?? 0)
    }
  }
}
