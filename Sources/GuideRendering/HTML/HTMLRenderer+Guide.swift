import GuideModel

extension HTMLRenderer {
  /// Writes a whole guide in the order of its text form.
  mutating func writeBody(of guide: Guide, from origin: Origin) {
    let lowered = LoweredGuide(guide)
    anchors = Anchors(of: lowered)
    html.append(markup: "<a class=\"skip\" href=\"#main\">Skip to the guide</a>\n")
    writeHeader(of: guide, from: origin)
    html.append(markup: "<main id=\"main\">\n")
    for level in Facts(guide: guide).emergencyLevels { writeCard(level, heading: "h2") }
    writeHelpPointer(of: guide)
    writeContents(of: guide, isLinked: true)
    write(guide.lead)
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

  /// Writes the contents under the guide's title, and the disclaimer after them.
  mutating func writeContentsBody(of guide: Guide, from origin: Origin) {
    writeHeader(of: guide, from: origin)
    html.append(markup: "<main id=\"main\">\n")
    writeContents(of: guide, isLinked: false)
    writeFoot(of: guide)
  }

  private mutating func writeFoot(of guide: Guide) {
    html.append(markup: "</main>\n<footer>\n")
    write(LoweredGuide.Piece(guide.disclaimer))
    html.append(markup: "</footer>\n")
  }

  // MARK: The top

  private mutating func writeHeader(of guide: Guide, from origin: Origin) {
    html.append(markup: "<header>\n")
    if let heading = Wording.heading(for: origin) { html.appendLine("p class=\"soft\"", heading) }
    write(guide.title, in: "h1")
    html.appendLine("p", StandingText.shortDisclaimer)
    html.appendLine("p class=\"soft\"", Facts(guide: guide).byline)
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
