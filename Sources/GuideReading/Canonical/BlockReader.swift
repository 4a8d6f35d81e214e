import GuideDialects
import GuideLexicon
import GuideMarkdown
import GuideModel
import GuideWords

/// Turns a document's blocks into the model's.
struct BlockReader {
  /// How deep quotes and lists are kept inside each other; what lies deeper is paragraphs.
  static let deepestNesting = OtherMarkdown.deepestNesting

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
  /// Takes what no reader sees, such as comments.
  let builder: GuideBuilder
  private var lineOpening = LineOpening.none

  init(document: Document, builder: GuideBuilder) {
    self.document = document
    self.builder = builder
  }

  private var inlineReader: InlineReader { InlineReader(document: document, builder: builder) }

  /// The model's blocks for some of the document's.
  func blocks(
    _ blocks: some Sequence<Document.Block>, lines: LineOpening = .none
  ) -> [Guide.Block] {
    var reader = self
    reader.lineOpening = lines
    return reader.blocks(blocks, depth: 0)
  }

  private func blocks(_ blocks: some Sequence<Document.Block>, depth: Int) -> [Guide.Block] {
    var read: [Guide.Block] = []
    for block in blocks { self.read(block, depth: depth, into: &read) }
    return read
  }

  private func read(_ block: Document.Block, depth: Int, into blocks: inout [Guide.Block]) {
    if depth >= BlockReader.deepestNesting { return blocks += flattened(block) }
    let line = document.line(of: block)
    switch document.kind(of: block) {
    case .paragraph: readParagraph(block, into: &blocks)
    case .heading(let level):
      if let text = text(of: block) { blocks.append(.heading(level: level, text)) }
    case .list(let start, _):
      let items = items(of: block, depth: depth)
      if !items.isEmpty { blocks.append(.list(Guide.List(start: start, items: items))) }
    case .blockQuote:
      let inner = self.blocks(document.children(of: block), depth: depth + 1)
      if !inner.isEmpty { blocks.append(.quote(line: line, inner)) }
    case .code(let info):
      let language = info.split(separator: " ").first.map { String($0) }
      blocks.append(.code(line: line, language: language, text: document.literal(of: block)))
    case .html: readHTML(document.literal(of: block), line: line, into: &blocks)
    case .table(let alignments): blocks.append(.table(table(block, alignments: alignments)))
    case .thematicBreak: blocks.append(.rule(line: line))
    case .item, .tableRow, .tableCell: break
    }
  }

  /// The text of a paragraph, heading or cell; nil where nothing would be seen.
  func text(of block: Document.Block) -> Guide.Text? {
    let line = document.line(of: block)
    if document.plainness(of: block) != .markedUp {
      let text = document.plainText(of: block)
      if !text.mayHoldInlineMarks {
        let text = text.trimmed(of: .space).singleSpaced
        return text.isEmpty ? nil : Guide.Text(line: line, text: text)
      }
    }
    return inlineReader.text(document.inlines(of: block), line: line)
  }

  private func items(of list: Document.Block, depth: Int) -> [Guide.List.Item] {
    var items: [Guide.List.Item] = []
    document.forEachChild(of: list) { item in
      if let item = self.item(item, depth) { items.append(item) }
    }
    return items
  }

  private func item(_ item: Document.Block, _ depth: Int) -> Guide.List.Item? {
    if let only = document.onlyChild(of: item), case .paragraph = document.kind(of: only),
      document.plainness(of: only) == .oneLine
    {
      return text(of: only).map { Guide.List.Item($0) }
    }
    let blocks = blocks(document.children(of: item), depth: depth + 1)
    guard let first = blocks.first else { return nil }
    return Guide.List.Item(line: first.line ?? document.line(of: item), blocks: blocks)
  }

  /// The header is as wide as the widest row, so that no cell is lost.
  private func table(_ block: Document.Block, alignments: [Document.Alignment]) -> Guide.Table {
    let rows = document.children(of: block).map { row in
      document.children(of: row).map { cell in
        text(of: cell) ?? Guide.Text(line: document.line(of: cell), text: "")
      }
    }
    let line = document.line(of: block)
    let extra = max(0, (rows.map { $0.count }.max() ?? 0) - alignments.count)
    let unnamed = [Guide.Text](repeating: Guide.Text(line: line, text: ""), count: extra)
    return Guide.Table(
      line: line,
      alignments: alignments.map(Guide.Table.Alignment.init)
        + [Guide.Table.Alignment](repeating: .none, count: extra),
      header: (rows.first ?? []) + unnamed, rows: Array(rows.dropFirst()))
  }

  /// The texts below the deepest nesting, without the walls between them.
  private func flattened(_ block: Document.Block) -> [Guide.Block] {
    var texts: [Guide.Block] = []
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

  /// Comments are furniture; of other HTML the text is read.
  private func readHTML(_ literal: String, line: Int, into blocks: inout [Guide.Block]) {
    let text = literal.trimmed(of: " \n\t")
    if text.hasPrefix("<!--") && text.hasSuffix("-->") {
      builder.furniture.append(Guide.Furniture(line: line, kind: .meta, text: text.singleSpaced))
    } else {
      blocks += HTMLReader.blocks(of: literal, line: line)
    }
  }
}

extension BlockReader {
  /// A paragraph of nothing but images is images.
  private func readParagraph(_ block: Document.Block, into blocks: inout [Guide.Block]) {
    if document.holdsOnlyImages(block) { return readImages(block, into: &blocks) }
    let isPlain = document.plainness(of: block) != .markedUp
    if isPlain && (document.plainness(of: block) == .oneLine || !mayOpenParagraphs(block)) {
      if let text = text(of: block) { blocks.append(.paragraph(text)) }
      return
    }
    let inlines = document.inlines(of: block)
    for run in mayOpenParagraphs(block) ? lines(inlines) : [inlines] {
      let start = run.first.map { document.position(of: $0).line }
      blocks += inlineReader.blocks(run, line: start ?? document.line(of: block))
    }
  }

  /// Whether a line of a paragraph may begin one of its own: no line does without a colon.
  private func mayOpenParagraphs(_ block: Document.Block) -> Bool {
    lineOpening != .none && document.plainText(of: block).utf8.contains(UInt8(ascii: ":"))
  }

  private func readImages(_ block: Document.Block, into blocks: inout [Guide.Block]) {
    for inline in document.inlines(of: block) {
      switch document.kind(of: inline) {
      case .image(let url, let title, let size):
        let inTitle = ImageSize(title)
        blocks.append(
          .image(
            Guide.Image(
              line: document.position(of: inline).line, alt: document.plainText(of: inline),
              url: url, title: inTitle != nil || title.isEmpty ? nil : title,
              width: size?.width ?? inTitle?.width, height: size?.height ?? inTitle?.height)))
      case .softBreak, .hardBreak, .text, .code, .html, .emphasis, .strong, .strikethrough, .link:
        continue
      }
    }
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

extension Guide.Table.Alignment {
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
