import GuideModel

extension HTMLRenderer {
  /// Writes the page that leads to the pages of all guides.
  ///
  /// Each guide's other names and first words stand in it, so that the browser's own search finds
  /// them.
  mutating func writeIndex(of guides: [Guide]) {
    writeHead(title: Wording.allGuides, description: StandingText.shortDisclaimer, data: nil)
    html.append(markup: "<header>\n")
    html.appendLine("h1", Wording.allGuides)
    html.appendLine("p", StandingText.shortDisclaimer)
    html.appendLine("p", StandingText.inAnEmergency)
    html.appendLine("p class=\"soft search\"", Wording.findOnPage)
    html.append(markup: "</header>\n<main id=\"main\">\n<ul class=\"guides\">\n")
    for guide in guides { write(entryOf: guide) }
    html.append(markup: "</ul>\n</main>\n</body>\n</html>\n")
  }

  private mutating func write(entryOf guide: Guide) {
    html.append(markup: "<li>")
    html.beginLink(to: Site.file(of: guide.slug.text))
    html.append(guide.title.text)
    html.append(markup: "</a>")
    if let lead = guide.lead.first?.texts.first {
      html.append(markup: "<br>\n")
      html.append(lead.text)
    }
    let names = guide.about.alsoCalled
    if !names.isEmpty {
      html.append(markup: "<br>\n<span class=\"soft\">Also called: ")
      html.append(names.joined(separator: ", "))
      html.append(markup: "</span>")
    }
    html.append(markup: "</li>\n")
  }
}
