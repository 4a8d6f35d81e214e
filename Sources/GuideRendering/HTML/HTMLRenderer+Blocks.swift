import GuideModel

extension HTMLRenderer {
  /// Writes blocks.
  ///
  /// The readers cap how deep they nest, and so do the calls.
  mutating func write(_ blocks: [Guide.Block]) {
    for block in blocks { write(block) }
  }

  private mutating func write(_ block: Guide.Block) {
    switch block {
    case .paragraph(let text): write(text, in: "p")
    case .list(let list): write(list)
    case .heading(let level, let text):
      let tag = "h\(min(6, max(3, level)))"
      html.append(markup: "<\(tag)")
      writeID(of: text)
      html.append(markup: ">")
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

  /// Writes a running text in an element of its own.
  mutating func write(_ text: Guide.Text, in tag: String) {
    html.append(markup: "<\(tag)>")
    write(text)
    html.append(markup: "</\(tag)>\n")
  }

  /// Writes the attribute that links to a heading find it by.
  mutating func writeID(of heading: Guide.Text) {
    guard let name = anchors.name(of: heading) else { return }
    html.append(markup: " id=\"")
    html.append(name)
    html.append(markup: "\"")
  }

  /// Writes an image as a link with its description: a page that loads nothing shows none.
  mutating func write(_ image: Guide.Image) {
    html.append(markup: "<p>")
    writeLink(to: image.url) { $0.html.append(Wording.image(image.alt, title: image.title)) }
    html.append(markup: "</p>\n")
  }

  private mutating func write(_ list: Guide.List) {
    if let start = list.start {
      writeItems(list.items, tag: start == 1 ? "ol" : "ol start=\"\(start)\"")
    } else {
      writeItems(list.items, tag: "ul")
    }
  }

  private mutating func writeItems(_ items: [Guide.List.Item], tag: String) {
    html.append(markup: "<\(tag)>\n")
    for item in items {
      html.append(markup: "<li>")
      if let opening = item.opening { write(opening) }
      if !item.further.isEmpty { html.append(markup: "\n") }
      write(Array(item.further))
      html.append(markup: "</li>\n")
    }
    html.append(markup: "</\(tag.prefix(2))>\n")
  }

  // MARK: Tables

  private mutating func write(_ table: Guide.Table) {
    html.append(
      markup: "<div class=\"table\" role=\"region\" aria-label=\"Table\" tabindex=\"0\">\n"
        + "<table>\n<thead>\n")
    write(row: table.header, "th scope=\"col\"", table.alignments)
    html.append(markup: "</thead>\n<tbody>\n")
    for row in table.rows { write(row: row, "td", table.alignments) }
    html.append(markup: "</tbody>\n</table>\n</div>\n")
  }

  private mutating func write(
    row: [Guide.Text], _ tag: String, _ alignments: [Guide.Table.Alignment]
  ) {
    html.append(markup: "<tr>")
    for (cell, alignment) in zip(row, alignments) {
      // A header without words heads nothing (WCAG 2.2, H51 and H63).
      let tag = cell.text.isEmpty ? "td" : tag
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

  /// Writes a running text.
  mutating func write(_ text: Guide.Text) {
    if text.inlines.isEmpty {
      html.append(text.text)
    } else {
      write(text.inlines)
    }
  }

  private mutating func write(_ inlines: [Guide.Inline]) {
    for inline in inlines { write(inline) }
  }

  private mutating func write(_ inline: Guide.Inline) {
    switch inline {
    case .text(let text): html.append(text)
    case .emphasis(let inlines): writeElement("em", inlines)
    case .strong(let inlines): writeElement("strong", inlines)
    case .struck(let inlines): writeElement("del", inlines)
    case .superscript(let inlines): writeElement("sup", inlines)
    case .subscript(let inlines): writeElement("sub", inlines)
    case .code(let code): writeElement("code", [.text(code)])
    case .link(let url, let title, let inlines):
      // An address that is its own words need not stand behind them on paper.
      let kind = inlines == [.text(url)] ? "bare" : nil
      writeLink(to: url, title: title, kind: kind) { $0.write(inlines) }
    case .image(let url, let title, let alt):
      writeLink(to: url) { $0.html.append(Wording.image(alt, title: title)) }
    case .lineBreak: html.append(markup: "<br>\n")
    }
  }

  private mutating func writeElement(_ tag: String, _ inlines: [Guide.Inline]) {
    html.append(markup: "<\(tag)>")
    write(inlines)
    html.append(markup: "</\(tag)>")
  }

  /// Writes words that lead to an address, if it is one that may be live: another guide is its page
  /// beside this one.
  ///
  /// An address that may not be live stands in brackets behind the words, as does a title.
  mutating func writeLink(
    to address: String, title: String? = nil, kind: String? = nil,
    _ words: (inout HTMLRenderer) -> Void
  ) {
    switch LinkTarget(address) {
    case .web(let address): html.beginLink(to: address, title: title, kind: kind)
    case .guide(let name):
      // A page that is not there is no place to lead to.
      if let site, !site.guides.contains(name) { return words(&self) }
      html.beginLink(to: Site.file(of: name), title: title)
    case .fragment(let fragment):
      guard let name = anchors.name(for: fragment) else { return words(&self) }
      html.beginLink(to: "#" + name, title: title)
    case .inert(let address):
      words(&self)
      if !address.isEmpty { html.append(" (" + address + ")") }
      return
    }
    words(&self)
    html.append(markup: "</a>")
  }
}
