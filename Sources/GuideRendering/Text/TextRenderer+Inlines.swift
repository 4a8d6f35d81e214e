internal import GuideModel

extension TextRenderer {
  /// Appends a running text to the paragraph.
  mutating func append(_ text: Text) {
    if text.inlines.isEmpty {
      paragraph.append(text.text)
    } else {
      append(text.inlines)
    }
  }

  /// Appends pieces of running text to the paragraph.
  mutating func append(_ inlines: [Inline]) {
    for inline in inlines { append(inline) }
  }

  private mutating func append(_ inline: Inline) {
    switch inline {
    case .text(let text): paragraph.append(text)
    case .emphasis(let inlines): appendStressed(inlines) { $0.isItalic = $1 }
    case .strong(let inlines): appendStressed(inlines) { $0.isBold = $1 }
    case .code(let code): paragraph.append("`" + code + "`")
    case .link(let url, _, let inlines): appendLink(to: url, inlines)
    case .image(_, _, let alt): paragraph.append(Wording.image(alt))
    case .lineBreak: paragraph.breakLine()
    }
  }

  /// Appends stressed words: by looks where there are any, else between asterisks.
  private mutating func appendStressed(
    _ inlines: [Inline], _ set: (inout Paragraph.Look, Bool) -> Void
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
  private mutating func appendLink(to url: String, _ inlines: [Inline]) {
    let start = paragraph.bytes.count
    switch (layout.links, LinkTarget(url)) {
    case (.hyperlinks, .web(let address)) where paragraph.look.address == nil:
      paragraph.beginLink(to: address)
      append(inlines)
      paragraph.change { $0.address = nil }
    case (_, .web(let address)), (_, .inert(let address)):
      append(inlines)
      if !isNamed(address, from: start) { appendNote(address) }
    case (_, .guide(let name)):
      append(inlines)
      appendNote(Wording.command(showing: name))
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
    return ["", "http://", "https://", "mailto:"].contains(scheme)
  }

  private mutating func appendNote(_ address: String) {
    guard !address.isEmpty else { return }
    paragraph.append(" [\(notes.number(of: address))]")
  }
}
