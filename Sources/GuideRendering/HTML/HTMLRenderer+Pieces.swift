import GuideModel

extension HTMLRenderer {
  /// Writes a section under a heading that names it.
  mutating func write(_ piece: LoweredGuide.Piece) {
    let name = anchors.name(of: piece.heading) ?? piece.kind.name
    html.append(markup: "<section id=\"")
    html.append(name)
    html.append(markup: "\" aria-labelledby=\"")
    html.append(name + "-heading")
    html.append(markup: "\">\n<h2 id=\"")
    html.append(name + "-heading")
    html.append(markup: "\">")
    if case .numbered(let number) = piece.kind { html.append(markup: "\(number). ") }
    write(piece.heading)
    html.append(markup: "</h2>\n")
    for content in piece.content { write(content) }
    html.append(markup: "</section>\n")
  }

  private mutating func write(_ content: LoweredGuide.Content) {
    switch content {
    case .blocks(let blocks), .sources(let blocks): write(blocks)
    case .level(let level): writeCard(level, heading: "h3")
    case .question(let faq): write(faq)
    case .types(let types): write(types)
    case .related(let guides): writeList(guides) { $0.write($1) }
    case .facts(let facts): writeList(facts) { $0.write($1.text) }
    }
  }

  /// Writes a level of urgency as a card that says its urgency in words.
  mutating func writeCard(_ level: Guide.Help.Level, heading: String) {
    html.append(markup: "<div class=\"card \(level.urgency.rawValue)\">\n<\(heading)")
    // The copy under the title is not the place that links lead to.
    if heading == "h3" { writeID(of: level.heading) }
    html.append(markup: ">")
    if let word = level.urgency.word {
      html.append(markup: "<span class=\"level\">\(word):</span> ")
    }
    write(level.heading)
    html.append(markup: "</\(heading)>\n")
    write(level.blocks)
    html.append(markup: "</div>\n")
  }

  /// Writes a question open, so that it prints and can be searched; a reader can close it.
  private mutating func write(_ faq: Guide.FAQ) {
    html.append(markup: "<details open>\n<summary><h3")
    writeID(of: faq.question)
    html.append(markup: ">")
    write(faq.question)
    html.append(markup: "</h3></summary>\n")
    write(faq.answer)
    html.append(markup: "</details>\n")
  }

  /// Writes types as a list; blocks between two of them part it.
  private mutating func write(_ types: [Guide.TypeItem]) {
    var rest = types[...]
    while !rest.isEmpty {
      let end = rest.firstIndex { !$0.following.isEmpty }.map { $0 + 1 } ?? rest.endIndex
      writeList(Array(rest[..<end])) { $0.write($1) }
      write(rest[end - 1].following)
      rest = rest[end...]
    }
  }

  private mutating func write(_ type: Guide.TypeItem) {
    if let name = type.name {
      html.append(markup: "<strong>")
      write(name)
      html.append(markup: "</strong>")
      html.append(type.separator)
    }
    write(type.description)
    if let effect = type.labelledEffect {
      html.append(markup: type.isEffectLabelled ? "<br>\n" : " ")
      write(effect)
    }
    if !type.blocks.isEmpty { html.append(markup: "\n") }
    write(type.blocks)
  }

  private mutating func write(_ related: Guide.RelatedGuide) {
    if related.isLinked {
      let address = Slug(related.slug) == nil ? related.slug : related.slug + ".md"
      writeLink(to: address) { $0.html.append(related.title.text) }
    } else {
      html.append(related.title.text)
    }
    if let teaser = related.teaser {
      html.append(": ")
      write(teaser)
    }
    if let byline = related.byline {
      html.append(markup: "<br>\n")
      html.append(byline)
    }
    write(related.blocks)
  }

  private mutating func writeList<Element>(
    _ elements: [Element], _ body: (inout HTMLRenderer, Element) -> Void
  ) {
    guard !elements.isEmpty else { return }
    html.append(markup: "<ul>\n")
    for element in elements {
      html.append(markup: "<li>")
      body(&self, element)
      html.append(markup: "</li>\n")
    }
    html.append(markup: "</ul>\n")
  }
}

extension LoweredGuide.Piece.Kind {
  /// What links call a piece whose heading has no anchor.
  fileprivate var name: String {
    switch self {
    case .numbered(let number): "part-\(number)"
    case .disclaimer: "disclaimer"
    case .sources: "sources"
    case .related: "related"
    case .about: "about"
    }
  }
}

extension Urgency {
  /// The urgency in a word, nil where the guide names none.
  fileprivate var word: String? {
    switch self {
    case .emergency: "Emergency"
    case .urgent: "Urgent"
    case .routine: "Non-urgent"
    case .selfCare: "Self-care"
    case .unspecified: nil
    }
  }
}
