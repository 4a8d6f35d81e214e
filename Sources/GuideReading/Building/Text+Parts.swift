import GuideLexicon
package import GuideModel
import GuideWords

// A text cut at places of its bytes, its mark-up kept.

extension Guide.Text {
  /// The part between two places of the text's UTF-8, without blanks at its ends; nil where nothing
  /// would be left.
  package func part(_ range: Range<Int>) -> Guide.Text? {
    let whole = text.utf8Span
    let bytes = whole.span
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start].isBlank { start += 1 }
    while start < end, bytes[end - 1].isBlank { end -= 1 }
    guard start < end else { return nil }
    if start == 0, end == bytes.count { return self }
    return Guide.Text(
      line: line, text: String(text.part(start..<end)),
      inlines: inlines.part(start..<end).simplified)
  }

  /// The text without its first bytes and the blanks after them; nil where nothing is left.
  package func dropping(first count: Int) -> Guide.Text? { part(count..<text.utf8.count) }

  /// The text from where its plain text is `bare`: without a prefix such as `A:`, marked up or not.
  package func dropping(prefixBefore bare: String) -> Guide.Text? {
    dropping(first: text.utf8.count - bare.utf8.count)
  }

  /// The text without a closing colon, as headings are kept.
  package var asHeading: Guide.Text {
    let heading = text.asHeading
    return heading.utf8.count == text.utf8.count
      ? self : part(0..<heading.utf8.count) ?? self
  }

  /// The same text on another line.
  package func on(line: Int) -> Guide.Text { Guide.Text(line: line, text: text, inlines: inlines) }
}

extension [Guide.Inline] {
  /// The inlines between two places of their plain text's UTF-8.
  ///
  /// What has another length in plain text than its parts have is kept whole or not at all, by where
  /// it begins.
  fileprivate func part(_ range: Range<Int>) -> [Guide.Inline] {
    var place = 0
    var kept: [Guide.Inline] = []
    for inline in self {
      let length = [inline].plainText.utf8.count
      let overlap =
        Swift.max(
          range.lowerBound - place, 0)..<Swift.max(
          Swift.min(range.upperBound - place, length), Swift.max(range.lowerBound - place, 0))
      if overlap == 0..<length {
        kept.append(inline)
      } else if !overlap.isEmpty, let inline = inline.part(overlap) {
        kept.append(inline)
      }
      place += length
    }
    return kept
  }

  /// Nothing where all of it is plain.
  fileprivate var simplified: [Guide.Inline] {
    if count == 1, case .text = self[0] { return [] }
    return self
  }
}

extension Guide.Inline {
  fileprivate func part(_ range: Range<Int>) -> Guide.Inline? {
    switch self {
    case .text(let text): .text(String(text.part(range)))
    case .code(let text): .code(String(text.part(range)))
    case .emphasis(let inlines): .emphasis(inlines.part(range))
    case .strong(let inlines): .strong(inlines.part(range))
    case .link(let url, let title, let inlines):
      .link(url: url, title: title, inlines.part(range))
    case .struck, .superscript, .subscript, .image, .lineBreak:
      range.lowerBound == 0 ? self : nil
    }
  }
}
