import GuideModel

/// Renders a page as one HTML document that loads nothing and runs nothing.
struct HTMLRenderer {
  /// The document under construction.
  var html: HTMLText
  /// Where links to headings lead.
  var anchors = Anchors()
  /// The other pages that this one lies beside; nil where it lies alone.
  let site: Site?

  /// Appends a page.
  static func render(_ page: Page, of site: Site? = nil, into buffer: inout OutputBuffer) {
    var renderer = HTMLRenderer(html: HTMLText(after: buffer.moved()), site: site)
    renderer.write(page)
    buffer = renderer.html.output
  }

  private mutating func write(_ page: Page) {
    switch page {
    case .guide(let guide, let origin):
      writeDocument(of: guide) { $0.writeBody(of: guide, from: origin) }
    case .part(let entry, let guide, let origin):
      writeDocument(of: guide) { $0.writeBody(of: entry, in: guide, from: origin) }
    case .unlisted(let part, let guide, let origin):
      writeDocument(of: guide) { $0.writeBody(of: part, in: guide, from: origin) }
    case .contents(let guide, let origin):
      writeDocument(of: guide) { $0.writeContentsBody(of: guide, from: origin) }
    case .index(let guides): writeIndex(of: guides)
    case .list: writeText(page, title: "Guides")
    case .questions: writeText(page, title: "Questions")
    case .hits, .answer: writeText(page, title: "Found in the guides")
    case .findings: writeText(page, title: "Findings")
    }
  }

  /// Writes a page that has no form of its own in HTML as the text that it is.
  private mutating func writeText(_ page: Page, title: String) {
    var text = OutputBuffer()
    TextRenderer.render(page, layout: TextLayout(width: nil), into: &text)
    writeHead(title: title, description: nil, data: nil)
    html.appendLine("h1", title)
    html.appendLine("pre", String(decoding: text.bytes, as: UTF8.self))
    html.append(markup: "</body>\n</html>\n")
  }

  private mutating func writeDocument(of guide: Guide, _ body: (inout HTMLRenderer) -> Void) {
    writeHead(
      title: guide.title.text, description: guide.lead.first?.texts.first?.text,
      data: LinkedData(guide: guide).value)
    body(&self)
    html.append(markup: "</body>\n</html>\n")
  }

  /// Writes the head.
  ///
  /// The policy makes sure that whatever slipped through could still load nothing.
  mutating func writeHead(title: String, description: String?, data: JSONValue?) {
    html.append(
      markup: """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
        style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">

        """)
    if site != nil { html.append(markup: Site.mark + "\n") }
    html.appendLine("title", title)
    if let description {
      html.append(markup: "<meta name=\"description\" content=\"")
      html.append(description)
      html.append(markup: "\">\n")
    }
    html.append(markup: "<style>\n" + HTMLStyle.sheet + "</style>\n")
    if let data { writeData(data) }
    html.append(markup: "</head>\n<body>\n")
  }

  /// Writes data for machines.
  ///
  /// No "<" is left in it, so it can't end the element that holds it.
  private mutating func writeData(_ data: JSONValue) {
    html.append(markup: "<script type=\"application/ld+json\">")
    html.append(data)
    html.append(markup: "</script>\n")
  }
}
