internal import GuideModel

extension HTMLRenderer {
  /// Writes a whole guide in the order of its text form.
  mutating func writeBody(of guide: Guide, from origin: Origin) {
    let facts = Facts(guide: guide)
    html.append(markup: "<a class=\"skip\" href=\"#main\">Skip to the guide</a>\n")
    writeHeader(of: guide, from: origin)
    html.append(markup: "<main id=\"main\">\n")
    for level in guide.help?.levels ?? [] where level.urgency == .emergency {
      writeCard(level, heading: "h2")
    }
    writeHelpPointer(of: guide)
    writeContents(of: guide, isLinked: true)
    write(facts.lead)
    writeParts(guide.parts)
    if let bottomLine = facts.unlistedBottomLine {
      writeSection("bottom-line", bottomLine.heading ?? Wording.bottomLine) {
        $0.writeParagraphs(bottomLine.paragraphs)
      }
    }
    html.append(markup: "</main>\n<footer>\n")
    write(guide.disclaimer)
    writeSources(of: guide)
    writeRelated(of: guide)
    writeSection("about", Wording.about) { $0.writeList(facts.foot) }
    html.append(markup: "</footer>\n")
  }

  /// Writes one part under the guide's title, and the disclaimer after it.
  mutating func writeBody(of entry: ContentsEntry, in guide: Guide, from origin: Origin) {
    writeHeader(of: guide, from: origin)
    html.append(markup: "<main id=\"main\">\n")
    // The place is on another page, so there is nothing to lead to.
    if entry.role != .seekHelp, let pointer = Facts(guide: guide).helpPointer {
      html.appendLine("p", pointer)
    }
    writeParts(guide.parts.filter { $0.heading == entry })
    html.append(markup: "</main>\n<footer>\n")
    write(guide.disclaimer)
    html.append(markup: "</footer>\n")
  }

  /// Writes the contents under the guide's title, and the disclaimer after them.
  mutating func writeContentsBody(of guide: Guide, from origin: Origin) {
    writeHeader(of: guide, from: origin)
    html.append(markup: "<main id=\"main\">\n")
    writeContents(of: guide, isLinked: false)
    html.append(markup: "</main>\n<footer>\n")
    write(guide.disclaimer)
    html.append(markup: "</footer>\n")
  }

  // MARK: The top

  private mutating func writeHeader(of guide: Guide, from origin: Origin) {
    html.append(markup: "<header>\n")
    if let heading = Wording.heading(for: origin) { html.appendLine("p class=\"soft\"", heading) }
    html.appendLine("h1", guide.title)
    html.appendLine("p", StandingText.shortDisclaimer)
    html.appendLine("p class=\"soft\"", Facts(guide: guide).byline)
    html.append(markup: "</header>\n")
  }

  /// Writes where the guide says when to get help, with a link to each place.
  private mutating func writeHelpPointer(of guide: Guide) {
    let places = guide.contents.filter { $0.role == .seekHelp }
    guard !places.isEmpty else { return }
    html.append(markup: "<p><strong>\(Wording.helpPointer):</strong> ")
    for (index, place) in places.enumerated() {
      if index > 0 { html.append(markup: "; ") }
      html.append(markup: "<a href=\"#part-\(place.number)\">")
      html.append(Wording.place(place))
      html.append(markup: "</a>")
    }
    html.append(markup: "</p>\n")
  }

  private mutating func writeContents(of guide: Guide, isLinked: Bool) {
    guard !guide.contents.isEmpty else { return }
    html.append(markup: "<nav aria-label=\"\(Wording.contents)\">\n")
    html.appendLine("h2", Wording.contents)
    html.append(markup: "<ol>\n")
    for entry in guide.contents {
      html.append(markup: isLinked ? "<li><a href=\"#part-\(entry.number)\">" : "<li>")
      html.append(entry.heading)
      html.append(markup: isLinked ? "</a></li>\n" : "</li>\n")
    }
    html.append(markup: "</ol>\n</nav>\n")
  }

  // MARK: The foot

  /// Writes a section under a heading that names it.
  private mutating func writeSection(
    _ name: String, _ heading: String, _ body: (inout HTMLRenderer) -> Void
  ) {
    html.append(markup: "<section id=\"\(name)\" aria-labelledby=\"\(name)-heading\">\n")
    html.appendLine("h2 id=\"\(name)-heading\"", heading)
    body(&self)
    html.append(markup: "</section>\n")
  }

  private mutating func write(_ disclaimer: Disclaimer) {
    writeSection("disclaimer", Wording.heading(of: disclaimer)) { renderer in
      for paragraph in disclaimer.paragraphs { renderer.html.appendLine("p", paragraph.text) }
    }
  }

  private mutating func writeSources(of guide: Guide) {
    guard let sources = guide.sources else { return }
    writeSection("sources", sources.heading) { renderer in
      renderer.html.append(markup: "<ul>\n")
      for source in sources.items {
        let (words, rest) = source.linkWordsAndRest
        renderer.writeItem(words, leadingTo: source.url, followedBy: rest)
      }
      renderer.html.append(markup: "</ul>\n")
    }
  }

  private mutating func writeRelated(of guide: Guide) {
    guard !guide.related.isEmpty else { return }
    writeSection("related", Wording.relatedGuides) { renderer in
      renderer.html.append(markup: "<ul>\n")
      for related in guide.related {
        let address = Slug(related.slug) == nil ? related.slug : related.slug + ".md"
        let teaser = related.teaser.map { ": " + $0 } ?? ""
        renderer.writeItem(related.title, leadingTo: address, followedBy: teaser)
      }
      renderer.html.append(markup: "</ul>\n")
    }
  }

  private mutating func writeItem(
    _ text: String, leadingTo address: String?, followedBy rest: String = ""
  ) {
    html.append(markup: "<li>")
    writeLink(to: address ?? "") { $0.html.append(text) }
    html.append(rest)
    html.append(markup: "</li>\n")
  }

  private mutating func writeList(_ texts: [String]) {
    html.append(markup: "<ul>\n")
    for text in texts { html.appendLine("li", text) }
    html.append(markup: "</ul>\n")
  }
}
