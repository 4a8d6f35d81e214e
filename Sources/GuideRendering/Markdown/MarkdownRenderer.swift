import GuideModel

/// Renders guides as Markdown in the canonical form, which reads back as the same guide.
struct MarkdownRenderer {
  /// Where lines go.
  ///
  /// Nothing is wrapped: a paragraph is one line.
  var writer: LineWriter
  /// Lines that give other wordings of what stands under a heading, by the heading's line.
  private var otherWordings: [Int: [String]] = [:]

  /// Appends a page.
  ///
  /// What is no guide has no canonical form and is written as text.
  static func render(_ page: Page, into buffer: inout OutputBuffer) {
    switch page {
    case .guide(let guide, _): render(into: &buffer) { $0.write(guide) }
    case .part(let entry, let guide, _): render(into: &buffer) { $0.write(entry, of: guide) }
    case .unlisted(let part, let guide, _): render(into: &buffer) { $0.write(part, of: guide) }
    case .contents(let guide, _): render(into: &buffer) { $0.writeContents(of: guide) }
    case .list, .index, .questions, .hits, .answer, .findings:
      TextRenderer.render(page, layout: TextLayout(width: nil), into: &buffer)
    }
  }

  private static func render(
    into buffer: inout OutputBuffer, _ body: (inout MarkdownRenderer) -> Void
  ) {
    var renderer = MarkdownRenderer(writer: LineWriter(after: buffer.moved(), width: nil))
    body(&renderer)
    buffer = renderer.writer.output
  }

  private init(writer: consuming LineWriter) { self.writer = writer }

  /// Takes the other wordings that a guide gives.
  mutating func takeOtherWordings(of guide: Guide) {
    for wordings in guide.otherWordings {
      otherWordings[wordings.heading, default: []].append(wordings.line)
    }
  }

  // MARK: Lines

  mutating func writeHeading(_ level: Int, _ text: Guide.Text) {
    writer.separate()
    var line = MarkdownText(place: .heading)
    line.append(text)
    write(markup: String(repeating: "#", count: level) + " ", line)
    writer.separate()
  }

  /// Writes the heading of a part or a question, and how else people ask for it.
  mutating func writeHeading(_ level: Int, withWordings text: Guide.Text) {
    writeHeading(level, text)
    for line in otherWordings[text.line] ?? [] { writeParagraph(line) }
  }

  /// Writes a paragraph of plain words.
  mutating func writeParagraph(_ text: String) {
    writer.separate()
    write(Wording.text(text))
    writer.separate()
  }

  /// Writes a running text.
  mutating func write(_ text: Guide.Text) {
    var line = MarkdownText(place: .paragraph)
    line.append(text)
    write(markup: "", line)
  }

  /// Writes a line that begins with mark-up; line breaks in the text stay.
  mutating func write(markup: String, _ text: MarkdownText) {
    var isFirst = true
    for line in text.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      writer.beginLine()
      if isFirst { writer.append(markup) }
      writer.append(line)
      writer.endLine()
      isFirst = false
    }
  }
}

extension MarkdownText {
  /// Appends a running text with its inline structure.
  mutating func append(_ text: Guide.Text) {
    if text.inlines.isEmpty {
      append(text.text)
    } else {
      append(text.inlines)
    }
  }

  private mutating func append(_ inlines: [Guide.Inline]) {
    for inline in inlines { append(inline) }
  }

  private mutating func append(_ inline: Guide.Inline) {
    switch inline {
    case .text(let text): append(text)
    case .emphasis(let inlines): appendStressed(inlines, count: 1)
    case .strong(let inlines): appendStressed(inlines, count: 2)
    case .struck(let inlines): append("~~", inlines, "~~")
    case .superscript(let inlines): append("<sup>", inlines, "</sup>")
    case .subscript(let inlines): append("<sub>", inlines, "</sub>")
    case .code(let code): append(code: code)
    case .link(let url, let title, let inlines): appendLink(to: url, title, inlines)
    case .image(let url, let title, let alt):
      append(markup: "![")
      append(alt)
      append(markup: "]")
      append(destination: url, title: title)
    case .lineBreak: breakLine()
    }
  }

  private mutating func append(_ start: String, _ inlines: [Guide.Inline], _ end: String) {
    append(markup: start)
    append(inlines)
    append(markup: end)
  }

  private mutating func appendStressed(_ inlines: [Guide.Inline], count: Int) {
    var content = MarkdownText(place: place)
    content.append(inlines)
    appendStressed(content, count: count)
  }

  private mutating func appendLink(
    to url: String, _ title: String?, _ inlines: [Guide.Inline]
  ) {
    if title == nil, inlines == [.text(url)], MarkdownText.isAutolink(url) {
      append(markup: "<" + url + ">")
      return
    }
    append(markup: "[")
    append(inlines)
    append(markup: "]")
    append(destination: url, title: title)
  }

  /// Whether an address can stand between angle brackets as it is, where only character references
  /// could be read as something else.
  static func isAutolink(_ url: String) -> Bool {
    guard case .web = LinkTarget(url) else { return false }
    let mayHoldReference =
      url.utf8.contains(UInt8(ascii: "&")) && url.utf8.contains(UInt8(ascii: ";"))
    return !mayHoldReference
      && url.utf8.allSatisfy { (0x21...0x7E).contains($0) && !"<>\\|".utf8.contains($0) }
  }
}
