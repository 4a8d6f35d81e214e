import GuideMarkdown
import GuideModel
import GuideWords

/// Turns a document's inlines into the model's.
struct InlineReader {
  /// How deep emphasis and links are kept inside each other; what lies deeper is plain text.
  ///
  /// Stops a page of nothing but brackets or stars from making values whose release overflows the
  /// stack.
  static let deepestNesting = 12

  let document: Document
  /// Takes what no reader sees, such as comments.
  let builder: GuideBuilder

  /// The paragraph or the images that a run of inlines makes.
  func blocks(_ inlines: [Document.Inline], line: Int) -> [Guide.Block] {
    [Guide.Block](line: line, self.inlines(inlines, line: line))
  }

  /// The text of a run of inlines; nil where nothing would be seen.
  func text(_ inlines: [Document.Inline], line: Int) -> Guide.Text? {
    Guide.Text(line: line, self.inlines(inlines, line: line))
  }

  /// The inlines with neighbouring texts and soft breaks joined, and what stands between tags of
  /// HTML that have a meaning here inside them.
  private func inlines(
    _ inlines: [Document.Inline], line: Int, depth: Int = 0
  ) -> [Guide.Inline] {
    var runs = InlineRuns(depth: depth, readsMarks: true)
    for inline in inlines {
      if depth >= InlineReader.deepestNesting {
        runs.append(document.plainText(of: inline))
      } else {
        read(inline, depth: depth, into: &runs)
      }
    }
    let read = runs.finish()
    builder.furniture += runs.hidden.map { Guide.Furniture(line: line, kind: .meta, text: $0) }
    return read
  }

  private func read(_ inline: Document.Inline, depth: Int, into runs: inout InlineRuns) {
    switch document.kind(of: inline) {
    case .text(let text): runs.append(text)
    case .softBreak: runs.append(" ")
    case .hardBreak: runs.append(.lineBreak)
    case .code(let text): runs.append(.code(text))
    case .html(let html): read(html: html, of: inline, into: &runs)
    case .emphasis: runs.append(.emphasis(children(of: inline, depth: depth)))
    case .strong: runs.append(.strong(children(of: inline, depth: depth)))
    case .strikethrough: runs.append(.struck(children(of: inline, depth: depth)))
    case .link(let url, let title):
      let children = children(of: inline, depth: depth)
      runs.append(.link(url: url, title: title.isEmpty ? nil : title, children))
    case .image(let url, let title, let size):
      let title = title.isEmpty ? size?.asTitle : title
      runs.append(.image(url: url, title: title, alt: document.plainText(of: inline)))
    }
  }

  /// A tag may mean something; a comment is furniture.
  private func read(html: String, of inline: Document.Inline, into runs: inout InlineRuns) {
    var tokens = HTMLTokenizer(html)
    if case .tag(let tag)? = tokens.next() {
      runs.append(tag)
    } else {
      let line = document.position(of: inline).line
      builder.furniture.append(Guide.Furniture(line: line, kind: .meta, text: html.singleSpaced))
    }
  }

  private func children(of inline: Document.Inline, depth: Int) -> [Guide.Inline] {
    inlines(
      document.children(of: inline), line: document.position(of: inline).line, depth: depth + 1)
  }
}

extension Document.ImageSize {
  /// The size as an image's title has it: `400x300`.
  fileprivate var asTitle: String {
    (width.map { String($0) } ?? "") + "x" + (height.map { String($0) } ?? "")
  }
}

extension Guide.Text {
  /// The text that inlines make, without blanks at its ends; nil where nothing would be seen.
  init?(line: Int, _ inlines: [Guide.Inline]) {
    let trimmed = inlines.trimmed
    let text = trimmed.plainText
    if text.isEmpty { return nil }
    if trimmed.count == 1, case .text = trimmed[0] {
      self.init(line: line, text: text)
    } else {
      self.init(line: line, text: text, inlines: trimmed)
    }
  }
}

extension [Guide.Block] {
  /// The paragraph that inlines make; nothing but images is images, of which one may have no words.
  init(line: Int, _ inlines: [Guide.Inline]) {
    let images = inlines.compactMap { $0.image(line: line) }
    let isImages = inlines.allSatisfy { $0.image(line: line) != nil || $0.isBlank }
    if isImages {
      self = images.map { .image($0) }
    } else {
      self = Guide.Text(line: line, inlines).map { [.paragraph($0)] } ?? []
    }
  }
}

extension Guide.Inline {
  fileprivate var isBlank: Bool {
    switch self {
    case .lineBreak: true
    case .text(let text): text.utf8.allSatisfy { $0.isBlank }
    case .code, .emphasis, .strong, .struck, .superscript, .subscript, .link, .image: false
    }
  }

  fileprivate func image(line: Int) -> Guide.Image? {
    guard case .image(let url, let title, let alt) = self else { return nil }
    return Guide.Image(line: line, alt: alt, url: url, title: title)
  }
}

extension [Guide.Inline] {
  /// The inlines without blanks at their ends.
  fileprivate var trimmed: [Guide.Inline] {
    var inlines = self
    while let last = inlines.last {
      if case .lineBreak = last {
        inlines.removeLast()
      } else if case .text(let text) = last, text.utf8.last == UInt8(ascii: " ") {
        inlines.removeLast()
        let bare = text.trimmed(of: .space)
        let opening = text.utf8.first == UInt8(ascii: " ") && !bare.isEmpty ? " " : ""
        if !bare.isEmpty { inlines.append(.text(opening + bare)) }
      } else {
        break
      }
    }
    return inlines.droppingOpeningBlanks
  }

  private var droppingOpeningBlanks: [Guide.Inline] {
    var inlines = self[...]
    while let first = inlines.first {
      if case .lineBreak = first {
        inlines.removeFirst()
      } else if case .text(let text) = first, text.utf8.first == UInt8(ascii: " ") {
        inlines.removeFirst()
        let bare = String(text.drop { $0 == " " })
        if !bare.isEmpty { return [.text(bare)] + inlines }
      } else {
        break
      }
    }
    return Array(inlines)
  }
}
