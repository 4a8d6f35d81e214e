import GuideModel

extension TextRenderer {
  /// Appends a running text to the paragraph.
  mutating func append(_ text: Guide.Text) {
    if text.inlines.isEmpty {
      paragraph.append(text.text)
    } else {
      append(text.inlines)
    }
  }

  /// Appends pieces of running text to the paragraph.
  mutating func append(_ inlines: [Guide.Inline]) {
    for inline in inlines { append(inline) }
  }

  private mutating func append(_ inline: Guide.Inline) {
    switch inline {
    case .text(let text): paragraph.append(text)
    case .emphasis(let inlines): appendStressed(inlines) { $0.isItalic = $1 }
    case .strong(let inlines): appendStressed(inlines) { $0.isBold = $1 }
    case .struck(let inlines):
      paragraph.append("~~")
      append(inlines)
      paragraph.append("~~")
    case .superscript(let inlines), .subscript(let inlines):
      // Raised or lowered characters where nothing leads anywhere.
      if inlines.holdLink { append(inlines) } else { paragraph.append([inline].plainText) }
    case .code(let code): paragraph.append("`" + code + "`")
    case .link(let url, let title, let inlines): appendLink(to: url, title, inlines)
    case .image(_, let title, let alt): paragraph.append(Wording.image(alt, title: title))
    case .lineBreak: paragraph.breakLine()
    }
  }

  /// Appends stressed words: by looks where there are any, else between asterisks.
  private mutating func appendStressed(
    _ inlines: [Guide.Inline], _ set: (inout Paragraph.Look, Bool) -> Void
  ) {
    switch layout.style {
    case .plain:
      paragraph.append("*")
      append(inlines)
      paragraph.append("*")
    case .ansi:
      let before = paragraph.look
      paragraph.change { set(&$0, true) }
      append(inlines)
      paragraph.change { $0 = before }
    }
  }

  /// Appends a link: one of the terminal's own where it has them, else with the number of its
  /// address.
  ///
  /// What the text itself names needs no number.
  private mutating func appendLink(
    to url: String, _ title: String?, _ inlines: [Guide.Inline]
  ) {
    let start = paragraph.bytes.count
    switch (layout.links, LinkTarget(url)) {
    case (.hyperlinks, .web(let address)) where paragraph.look.address == nil:
      paragraph.beginLink(to: address)
      append(inlines)
      paragraph.change { $0.address = nil }
    case (_, .web(let address)), (_, .inert(let address)):
      append(inlines)
      if title != nil || !isNamed(address, from: start) { appendNote(address, title) }
    case (_, .guide(let name)):
      append(inlines)
      appendNote(Wording.command(showing: name), title)
    case (_, .fragment):
      append(inlines)
    }
  }

  /// Whether the text since `start` is the address itself, with or without its scheme.
  private func isNamed(_ address: String, from start: Int) -> Bool {
    let text = paragraph.bytes[start...]
    guard !text.isEmpty else { return false }
    let address = Array(address.utf8)
    guard address.count >= text.count, address.suffix(text.count).elementsEqual(text) else {
      return false
    }
    let scheme = String(decoding: address.dropLast(text.count), as: UTF8.self)
    return ["", "http://", "https://", "mailto:", "tel:"].contains(scheme)
  }

  private mutating func appendNote(_ address: String, _ title: String?) {
    guard !address.isEmpty else { return }
    paragraph.append(" [\(notes.number(of: address, title: title))]")
  }
}
