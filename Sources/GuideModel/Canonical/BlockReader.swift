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
    var read: [Block] = []
    for block in blocks { self.read(block, depth: depth, into: &read) }
    return read
  }

  private func read(_ block: Document.Block, depth: Int, into blocks: inout [Block]) {
    if depth >= BlockReader.deepestNesting { return blocks += flattened(block) }
    let line = document.line(of: block)
    switch document.kind(of: block) {
    case .paragraph: readParagraph(block, into: &blocks)
    case .heading(let level):
      if let text = text(of: block) { blocks.append(.heading(level: level, text)) }
    case .list(let start, _):
      let items = items(of: block, depth: depth)
      if !items.isEmpty { blocks.append(.list(List(start: start, items: items))) }
    case .blockQuote:
      let inner = self.blocks(document.children(of: block), depth: depth + 1)
      if !inner.isEmpty { blocks.append(.quote(line: line, inner)) }
    case .code(let info):
      let language = info.split(separator: " ").first.map { String($0) }
      blocks.append(.code(line: line, language: language, text: document.literal(of: block)))
    case .html: blocks += html(document.literal(of: block), line: line)
    case .table(let alignments): blocks.append(.table(table(block, alignments: alignments)))
    case .thematicBreak: blocks.append(.rule(line: line))
    case .item, .tableRow, .tableCell: break
    }
  }

  private func text(of block: Document.Block) -> Text? {
    let line = document.line(of: block)
    if document.plainness(of: block) != .markedUp {
      let text = document.plainText(of: block).trimmed(of: .space)
      return text.isEmpty ? nil : Text(line: line, text: text)
    }
    return inlineReader.text(document.inlines(of: block), line: line)
  }

  private func items(of list: Document.Block, depth: Int) -> [Text] {
    var items: [Text] = []
    document.forEachChild(of: list) { item in
      if let text = text(ofItem: item, depth) { items.append(text) }
    }
    return items
  }

  /// An item is its first paragraph; whatever follows are its further blocks.
  ///
  /// One that begins with
  /// something else is told by that block's first text.
  private func text(ofItem item: Document.Block, _ depth: Int) -> Text? {
    if let only = document.onlyChild(of: item), case .paragraph = document.kind(of: only),
      document.plainness(of: only) == .oneLine
    {
      return text(of: only)
    }
    let blocks = blocks(document.children(of: item), depth: depth + 1)
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
  private func readParagraph(_ block: Document.Block, into blocks: inout [Block]) {
    if document.holdsOnlyImages(block) { return readImages(block, into: &blocks) }
    if document.plainness(of: block) == .oneLine || !mayOpenParagraphs(block) {
      if let text = text(of: block) { blocks.append(.paragraph(text)) }
      return
    }
    for run in lines(document.inlines(of: block)) {
      let start = run.first.map { document.position(of: $0).line }
      let line = start ?? document.line(of: block)
      if let text = inlineReader.text(run, line: line) { blocks.append(.paragraph(text)) }
    }
  }

  /// Whether a line of a paragraph may begin one of its own: no line does without a colon.
  private func mayOpenParagraphs(_ block: Document.Block) -> Bool {
    lineOpening != .none && document.plainText(of: block).utf8.contains(UInt8(ascii: ":"))
  }

  private func readImages(_ block: Document.Block, into blocks: inout [Block]) {
    for inline in document.inlines(of: block) {
      switch document.kind(of: inline) {
      case .image(let url, let title, let size):
        let line = document.position(of: inline).line
        let size = size.map { ($0.width, $0.height) } ?? BlockReader.size(inTitle: title)
        let alt = document.plainText(of: inline)
        blocks.append(
          .image(Image(line: line, alt: alt, url: url, width: size.0, height: size.1)))
      case .softBreak, .hardBreak, .text, .code, .html, .emphasis, .strong, .strikethrough, .link:
        continue
      }
    }
  }

  private static func size(inTitle title: String) -> (Int?, Int?) {
    let size = ImageSize(title)
    return (size?.width, size?.height)
  }

  /// The inlines of a paragraph, cut where a line begins a paragraph of its own.
  private func lines(_ inlines: [Document.Inline]) -> [[Document.Inline]] {
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
      case .text, .code, .html, .emphasis, .strong, .strikethrough, .link, .image: continue
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
