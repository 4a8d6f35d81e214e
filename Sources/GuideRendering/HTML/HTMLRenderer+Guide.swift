import GuideModel

extension HTMLRenderer {
  /// Writes a whole guide in the order of its text form.
  mutating func writeBody(of guide: Guide, from origin: Origin) {
    let lowered = LoweredGuide(guide)
    anchors = Anchors(of: lowered)
    html.append(markup: "<a class=\"skip\" href=\"#main\">Skip to the guide</a>\n")
    writeHeader(of: guide, from: origin)
    html.append(markup: "<main id=\"main\">\n")
    let levels = Facts(guide: guide).emergencyLevels
    for level in levels { writeCard(level, heading: "h2") }
    if levels.isEmpty { writeHelpPointer(of: guide) }
    write(guide.lead)
    writeContents(of: guide, isLinked: true)
    for piece in lowered.main { write(piece) }
    html.append(markup: "</main>\n<footer>\n")
    for piece in lowered.foot { write(piece) }
    html.append(markup: "</footer>\n")
  }

  /// Writes one part under the guide's title, and the disclaimer after it.
  mutating func writeBody(of entry: Guide.ContentsEntry, in guide: Guide, from origin: Origin) {
    writeHeader(of: guide, from: origin)
    html.append(markup: "<main id=\"main\">\n")
    // The place is on another page, so there is nothing to lead to.
    if entry.role != .seekHelp, let pointer = Facts(guide: guide).helpPointer {
      html.appendLine("p", pointer)
    }
    let pieces = guide.numberedParts.filter { $0.entry == entry }
      .map { LoweredGuide.Piece($0.entry, $0.part) }
    anchors = Anchors(of: pieces)
    for piece in pieces { write(piece) }
    writeFoot(of: guide)
  }

  /// Writes a part that the contents do not list, and the disclaimer after it.
  mutating func writeBody(of part: UnlistedPart, in guide: Guide, from origin: Origin) {
    writeHeader(of: guide, from: origin)
    html.append(markup: "<main id=\"main\">\n")
    if let pointer = Facts(guide: guide).helpPointer { html.appendLine("p", pointer) }
    let pieces = LoweredGuide(guide).pieces(of: part)
    anchors = Anchors(of: pieces)
    for piece in pieces { write(piece) }
    if part == .disclaimer {
      html.append(markup: "</main>\n")
    } else {
      writeFoot(of: guide)
    }
  }

  /// Writes the contents under the guide's title, and the disclaimer after them.
  mutating func writeContentsBody(of guide: Guide, from origin: Origin) {
    writeHeader(of: guide, from: origin)
    html.append(markup: "<main id=\"main\">\n")
    writeContents(of: guide, isLinked: false)
    writeFoot(of: guide)
  }

  /// Writes a link to the index of the pages, where there is one.
  private mutating func writeWayBack() {
    guard site != nil else { return }
    html.append(markup: "<p class=\"back\">")
    html.beginLink(to: Site.index)
    html.append(Wording.allGuides)
    html.append(markup: "</a></p>\n")
  }

  private mutating func writeFoot(of guide: Guide) {
    html.append(markup: "</main>\n<footer>\n")
    write(LoweredGuide.Piece(guide.disclaimer))
    html.append(markup: "</footer>\n")
  }

  // MARK: The top

  private mutating func writeHeader(of guide: Guide, from origin: Origin) {
    writeWayBack()
    html.append(markup: "<header>\n")
    if let heading = Wording.heading(for: origin) { html.appendLine("p class=\"soft\"", heading) }
    write(guide.title, in: "h1")
    if let line = Wording.standIn(for: origin) { html.appendLine("p class=\"soft\"", line) }
    html.appendLine("p", StandingText.shortDisclaimer)
    // A page is kept, and nobody knows on which day it will be read.
    html.appendLine("p class=\"soft\"", Facts(guide: guide).check(on: nil))
    html.append(markup: "</header>\n")
  }

  /// Writes where the guide says when to get help, with a link to each place.
  private mutating func writeHelpPointer(of guide: Guide) {
    let places = Facts(guide: guide).helpPlaces
    guard !places.isEmpty else { return }
    html.append(markup: "<p><strong>\(Wording.helpPointer):</strong> ")
    for (index, place) in places.enumerated() {
      if index > 0 { html.append(markup: "; ") }
      writeAnchorLink(to: place) { $0.html.append(Wording.place(place)) }
    }
    html.append(markup: "</p>\n")
  }

  private mutating func writeContents(of guide: Guide, isLinked: Bool) {
    let contents = guide.contents
    guard !contents.isEmpty else { return }
    html.append(markup: "<nav aria-label=\"\(Wording.contents)\">\n")
    html.appendLine("h2", Wording.contents)
    html.append(markup: "<ol>\n")
    for entry in contents {
      html.append(markup: "<li>")
      if isLinked {
        writeAnchorLink(to: entry) { $0.html.append(entry.heading.text) }
      } else {
        html.append(entry.heading.text)
      }
      html.append(markup: "</li>\n")
    }
    html.append(markup: "</ol>\n</nav>\n")
  }

  private mutating func writeAnchorLink(
    to entry: Guide.ContentsEntry, _ words: (inout HTMLRenderer) -> Void
  ) {
    guard let name = anchors.name(of: entry.heading) else { return words(&self) }
    html.beginLink(to: "#" + name)
    words(&self)
    html.append(markup: "</a>")
  }
}
