import GuideMarkdown

/// Turns a document's blocks into the model's.
struct BlockReader {
  /// How deep quotes and lists are kept inside each other; what lies deeper is paragraphs.
  ///
  /// Stops a
  /// page of nothing but `>` from making values whose release overflows the stack.
  static let deepestNesting = 16

  /// Which lines of a paragraph begin a paragraph of their own.
  enum LineOpening {
    /// None: a paragraph is one text.
    case none
    /// `Q:` and `A:`, which authors write on neighbouring lines.
    case dialogue
    /// `Key: value`, one a line.
    case key
  }

  let document: Document
  var lineOpening = LineOpening.none

  private var inlineReader: InlineReader { InlineReader(document: document) }

  /// The model's blocks for some of the document's.
  func blocks(_ blocks: some Sequence<Document.Block>, depth: Int = 0) -> [Block] {
    blocks.flatMap { self.blocks(for: $0, depth: depth) }
  }

  private func blocks(for block: Document.Block, depth: Int) -> [Block] {
    if depth >= BlockReader.deepestNesting { return flattened(block) }
    let line = document.line(of: block)
    switch document.kind(of: block) {
    case .paragraph: return paragraphs(block)
    case .heading(let level):
      return text(of: block).map { [.heading(level: level, $0)] } ?? []
    case .list(let start, _): return list(block, start: start, depth: depth)
    case .blockQuote:
      let inner = blocks(document.children(of: block), depth: depth + 1)
      return inner.isEmpty ? [] : [.quote(line: line, inner)]
    case .code(let info):
      let language = info.split(separator: " ").first.map { String($0) }
      return [.code(line: line, language: language, text: document.literal(of: block))]
    case .html: return html(document.literal(of: block), line: line)
    case .table(let alignments): return [.table(table(block, alignments: alignments))]
    case .thematicBreak: return [.rule(line: line)]
    case .item, .tableRow, .tableCell: return []
    }
  }

  private func text(of block: Document.Block) -> Text? {
    inlineReader.text(document.inlines(of: block), line: document.line(of: block))
  }

  private func list(_ block: Document.Block, start: Int?, depth: Int) -> [Block] {
    let items = document.children(of: block).compactMap { item(document.children(of: $0), depth) }
    return items.isEmpty ? [] : [.list(List(start: start, items: items))]
  }

  /// An item is its first paragraph; whatever follows are its further blocks.
  ///
  /// One that begins with
  /// something else is told by that block's first text.
  private func item(_ children: [Document.Block], _ depth: Int) -> Text? {
    let blocks = blocks(children, depth: depth + 1)
    guard let first = blocks.first else { return nil }
    if case .paragraph(let text) = first {
      return Text(
        line: text.line, text: text.text, inlines: text.inlines, blocks: Array(blocks.dropFirst()))
    }
    let texts = first.texts
    guard let opening = texts.first else { return nil }
    let rest = texts.dropFirst().map(Block.paragraph) + blocks.dropFirst()
    return Text(
      line: opening.line, text: opening.text, inlines: opening.inlines, blocks: Array(rest))
  }

  private func table(_ block: Document.Block, alignments: [Document.Alignment]) -> Table {
    let rows = document.children(of: block).map { row in
      document.children(of: row).map { cell in
        text(of: cell) ?? Text(line: document.line(of: cell), text: "")
      }
    }
    return Table(
      line: document.line(of: block), alignments: alignments.map(Table.Alignment.init),
      header: rows.first ?? [], rows: Array(rows.dropFirst()))
  }

  /// Comments vanish; other HTML is shown as it is written, so that no words of it get lost.
  private func html(_ literal: String, line: Int) -> [Block] {
    let text = literal.trimmed(of: " \n\t")
    let isComment = text.hasPrefix("<!--") && text.hasSuffix("-->")
    return isComment || text.isEmpty ? [] : [.code(line: line, language: "html", text: literal)]
  }

  /// The texts below the deepest nesting, without the walls between them.
  private func flattened(_ block: Document.Block) -> [Block] {
    var texts: [Block] = []
    var pending = [block]
    while let block = pending.popLast() {
      if let text = text(of: block) {
        texts.append(.paragraph(text))
      } else {
        let literal = document.literal(of: block)
        if !literal.isEmpty {
          texts.append(.code(line: document.line(of: block), language: nil, text: literal))
        }
        pending += document.children(of: block).reversed()
      }
    }
    return texts
  }
}

extension BlockReader {
  /// A paragraph of nothing but images is images.
  private func paragraphs(_ block: Document.Block) -> [Block] {
    let inlines = document.inlines(of: block)
    let line = document.line(of: block)
    if let images = images(inlines, line: line) { return images.map(Block.image) }
    return lines(inlines).compactMap { run in
      let isCut = lineOpening != .none
      let start = isCut ? run.first.map { document.position(of: $0).line } : nil
      return inlineReader.text(run, line: start ?? line).map(Block.paragraph)
    }
  }

  private func images(_ inlines: [Document.Inline], line: Int) -> [Image]? {
    var images: [Image] = []
    for inline in inlines {
      switch document.kind(of: inline) {
      case .image(let url, let title, let size):
        let line = document.position(of: inline).line
        let size = size.map { ($0.width, $0.height) } ?? BlockReader.size(inTitle: title)
        let alt = document.plainText(of: inline)
        images.append(Image(line: line, alt: alt, url: url, width: size.0, height: size.1))
      case .softBreak, .hardBreak: continue
      case .text, .code, .html, .emphasis, .strong, .link: return nil
      }
    }
    return images.isEmpty ? nil : images
  }

  private static func size(inTitle title: String) -> (Int?, Int?) {
    let size = ImageSize(title)
    return (size?.width, size?.height)
  }

  /// The inlines of a paragraph, cut where a line begins a paragraph of its own.
  private func lines(_ inlines: [Document.Inline]) -> [[Document.Inline]] {
    guard lineOpening != .none else { return [inlines] }
    var runs: [[Document.Inline]] = [[]]
    var line: [Document.Inline] = []
    func closeLine() {
      if opensParagraph(line) { runs.append(line) } else { runs[runs.count - 1] += line }
      line = []
    }
    for inline in inlines {
      line.append(inline)
      switch document.kind(of: inline) {
      case .softBreak, .hardBreak: closeLine()
      case .text, .code, .html, .emphasis, .strong, .link, .image: continue
      }
    }
    closeLine()
    return runs.filter { !$0.isEmpty }
  }

  private func opensParagraph(_ line: [Document.Inline]) -> Bool {
    let text = line.map { document.plainText(of: $0) }.joined()
    return switch lineOpening {
    case .none: false
    case .dialogue: text.after(.question) != nil || text.after(.answer) != nil
    case .key: AboutEntry(line: 1, text) != nil
    }
  }
}

extension Table.Alignment {
  fileprivate init(_ alignment: Document.Alignment) {
    self =
      switch alignment {
      case .none: .none
      case .left: .left
      case .center: .center
      case .right: .right
      }
  }
}
