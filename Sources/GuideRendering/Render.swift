import GuideModel

/// Appends `page` to `buffer` in the form that `format` names.
///
/// Whatever the page holds, no control character of it is written as such: text, Markdown and HTML
/// show U+FFFD in its place, JSON escapes it.
public func render(_ page: Page, as format: Format, into buffer: inout OutputBuffer) {
  switch format {
  case .text(let layout): TextRenderer.render(page, layout: layout, into: &buffer)
  case .json: JSONRenderer.render(page, into: &buffer)
  case .markdown: MarkdownRenderer.render(page, into: &buffer)
  case .html: HTMLRenderer.render(page, into: &buffer)
  case .page(let site): HTMLRenderer.render(page, of: site, into: &buffer)
  case .jsonLine: JSONRenderer.render(page, inOneLine: true, into: &buffer)
  }
}

extension TextRenderer {
  /// Appends a page as text.
  static func render(_ page: Page, layout: TextLayout, into buffer: inout OutputBuffer) {
    var renderer = TextRenderer(layout: layout, after: buffer.moved())
    switch page {
    case .guide(let guide, let origin): renderer.write(guide, from: origin)
    case .part(let entry, let guide, let origin): renderer.write(entry, of: guide, from: origin)
    case .unlisted(let part, let guide, let origin): renderer.write(part, of: guide, from: origin)
    case .contents(let guide, let origin): renderer.writeContents(of: guide, from: origin)
    case .list(let guides, let style): renderer.write(guides, style)
    case .index(let guides):
      renderer.write(guides.map { GuideSummary(name: $0.slug, of: $0, origin: .builtIn) }, .columns)
    case .questions(let groups, _): renderer.write(groups)
    case .hits(let hits, _): renderer.write(hits)
    case .answer(let answer, let origin): renderer.write(answer, from: origin)
    case .findings(let findings): renderer.write(findings)
    }
    buffer = renderer.writer.output
  }
}
