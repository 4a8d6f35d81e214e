internal import GuideModel

extension HTMLRenderer {
  /// Writes blocks.
  ///
  /// The readers cap how deep they nest, and so do the calls.
  mutating func write(_ blocks: [Block]) {
    for block in blocks { write(block) }
  }

  private mutating func write(_ block: Block) {
    switch block {
    case .paragraph(let text): writeParagraph(text)
    case .list(let list): write(list)
    case .heading(let level, let text):
      let tag = "h\(min(6, max(3, level)))"
      html.append(markup: "<\(tag)>")
      write(text)
      html.append(markup: "</\(tag)>\n")
    case .quote(_, let blocks):
      html.append(markup: "<blockquote>\n")
      write(blocks)
      html.append(markup: "</blockquote>\n")
    case .code(_, _, let text):
      html.append(markup: "<pre><code>")
      html.append(text)
      html.append(markup: "</code></pre>\n")
    case .table(let table): write(table)
    case .image(let image): write(image)
    case .rule: html.append(markup: "<hr>\n")
    }
  }

  mutating func writeParagraph(_ text: Text) {
    html.append(markup: "<p>")
    write(text)
    html.append(markup: "</p>\n")
  }

  mutating func writeParagraphs(_ texts: [Text]) {
    for text in texts { writeParagraph(text) }
  }

  /// Writes an image as a link with its description: a page that loads nothing shows none.
  mutating func write(_ image: Image) {
    html.append(markup: "<p>")
    writeLink(to: image.url) { $0.html.append(Wording.image(image.alt)) }
    html.append(markup: "</p>\n")
  }

  private mutating func write(_ list: List) {
    if let start = list.start {
      writeItems(list.items, tag: start == 1 ? "ol" : "ol start=\"\(start)\"")
    } else {
      writeItems(list.items, tag: "ul")
    }
  }

  /// Writes items in a list of that tag.
  mutating func writeItems(_ items: [Text], tag: String) {
    html.append(markup: "<\(tag)>\n")
    for item in items {
      html.append(markup: "<li>")
      write(item)
      if !item.blocks.isEmpty { html.append(markup: "\n") }
      write(item.blocks)
      html.append(markup: "</li>\n")
    }
    html.append(markup: "</\(tag.prefix(2))>\n")
  }

  // MARK: Tables

  private mutating func write(_ table: Table) {
    html.append(
      markup: "<div class=\"table\" role=\"region\" aria-label=\"Table\" tabindex=\"0\">\n"
        + "<table>\n<thead>\n")
    write(row: table.header, "th scope=\"col\"", table.alignments)
    html.append(markup: "</thead>\n<tbody>\n")
    for row in table.rows { write(row: row, "td", table.alignments) }
    html.append(markup: "</tbody>\n</table>\n</div>\n")
  }

  private mutating func write(row: [Text], _ tag: String, _ alignments: [Table.Alignment]) {
    html.append(markup: "<tr>")
    for (cell, alignment) in zip(row, alignments) {
      switch alignment {
      case .none, .left: html.append(markup: "<\(tag)>")
      case .center: html.append(markup: "<\(tag) class=\"center\">")
      case .right: html.append(markup: "<\(tag) class=\"right\">")
      }
      write(cell)
      html.append(markup: "</\(tag.prefix(2))>")
    }
    html.append(markup: "</tr>\n")
  }

  // MARK: Running text

  /// Writes a running text without its further blocks.
  mutating func write(_ text: Text) {
    if text.inlines.isEmpty {
      html.append(text.text)
    } else {
      write(text.inlines)
    }
  }

  private mutating func write(_ inlines: [Inline]) {
    for inline in inlines { write(inline) }
  }

  private mutating func write(_ inline: Inline) {
    switch inline {
    case .text(let text): html.append(text)
    case .emphasis(let inlines): writeElement("em", inlines)
    case .strong(let inlines): writeElement("strong", inlines)
    case .code(let code): writeElement("code", [.text(code)])
    case .link(let url, _, let inlines):
      // An address that is its own words need not stand behind them on paper.
      writeLink(to: url, kind: inlines == [.text(url)] ? "bare" : nil) { $0.write(inlines) }
    case .image(let url, _, let alt):
      writeLink(to: url) { $0.html.append(Wording.image(alt)) }
    case .lineBreak: html.append(markup: "<br>\n")
    }
  }

  private mutating func writeElement(_ tag: String, _ inlines: [Inline]) {
    html.append(markup: "<\(tag)>")
    write(inlines)
    html.append(markup: "</\(tag)>")
  }

  /// Writes words that lead to an address, if it is one that may be live: another guide is its page
  /// beside this one.
  mutating func writeLink(
    to address: String, kind: String? = nil, _ words: (inout HTMLRenderer) -> Void
  ) {
    switch LinkTarget(address) {
    case .web(let address): html.beginLink(to: address, kind: kind)
    case .guide(let name): html.beginLink(to: name + ".html")
    case .fragment, .inert: return words(&self)
    }
    words(&self)
    html.append(markup: "</a>")
  }
}
