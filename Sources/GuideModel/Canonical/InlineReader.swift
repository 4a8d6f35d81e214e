import GuideMarkdown

/// Turns a document's inlines into the model's.
struct InlineReader {
  /// How deep emphasis and links are kept inside each other; what lies deeper is plain text.
  ///
  /// Stops a
  /// page of nothing but brackets or stars from making values whose release overflows the stack.
  static let deepestNesting = 12

  let document: Document

  /// The text of a run of inlines; nil where nothing would be seen.
  func text(_ inlines: [Document.Inline], line: Int) -> Text? {
    let merged = self.inlines(inlines)
    let text = merged.plainText.trimmed(of: .space)
    if text.isEmpty { return nil }
    if case .text? = merged.first, merged.count == 1 { return Text(line: line, text: text) }
    return Text(line: line, text: text, inlines: merged)
  }

  /// The inlines with neighbouring texts and soft breaks joined.
  private func inlines(_ inlines: [Document.Inline], depth: Int = 0) -> [Inline] {
    var merged: [Inline] = []
    var run = ""
    func closeRun() {
      if !run.isEmpty { merged.append(.text(run)) }
      run = ""
    }
    for inline in inlines {
      switch converted(inline, depth: depth) {
      case .text(let text)?: if run.isEmpty { run = text } else { run += text }
      case let other?:
        closeRun()
        merged.append(other)
      case nil: continue
      }
    }
    closeRun()
    return merged
  }

  private func converted(_ inline: Document.Inline, depth: Int) -> Inline? {
    if depth >= InlineReader.deepestNesting { return .text(document.plainText(of: inline)) }
    switch document.kind(of: inline) {
    case .text(let text): return .text(text)
    case .softBreak: return .text(" ")
    case .hardBreak: return .lineBreak
    case .code(let text): return .code(text)
    case .html(let tag): return InlineReader.isLineBreak(tag) ? .lineBreak : nil
    case .emphasis: return .emphasis(children(of: inline, depth: depth))
    case .strong: return .strong(children(of: inline, depth: depth))
    case .strikethrough: return .text("~~\(document.plainText(of: inline))~~")
    case .link(let url, let title):
      return .link(
        url: url, title: title.isEmpty ? nil : title, children(of: inline, depth: depth))
    case .image(let url, let title, _):
      return .image(
        url: url, title: title.isEmpty ? nil : title, alt: document.plainText(of: inline))
    }
  }

  private func children(of inline: Document.Inline, depth: Int) -> [Inline] {
    inlines(document.children(of: inline), depth: depth + 1)
  }

  private static func isLineBreak(_ tag: String) -> Bool {
    ["<br>", "<br/>", "<br />"].contains(tag.folded)
  }
}
