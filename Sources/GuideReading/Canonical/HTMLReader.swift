import GuideMarkdown
import GuideModel
import GuideWords

/// Reads a block of raw HTML as the blocks that its text makes.
///
/// Tags of blocks part paragraphs; lists, quotes, tables, headings and images are read as such, one
/// inside the other. Of other structure only the text is kept; no words are lost.
struct HTMLReader {
  /// What is open: the block itself, or an element inside it.
  fileprivate struct Frame {
    enum Kind: Equatable {
      case root, list(isNumbered: Bool), item, quote, table, cell

      var isList: Bool { if case .list = self { true } else { false } }
    }

    let kind: Kind
    /// The line that it begins on.
    let line: Int
    var blocks: [Guide.Block] = []
    var items: [Guide.List.Item] = []
    var rows: [[Guide.Text]] = [[]]
  }

  private var frames: [Frame]
  private var runs = InlineRuns(depth: 0, readsMarks: false)
  /// The level of the heading that the open text is; nil for a paragraph.
  private var headingLevel: Int?
  private var line: Int
  /// The line on which the open text begins.
  private var firstLine: Int

  /// The blocks of raw HTML that begins on a line.
  static func blocks(of html: String, line: Int) -> [Guide.Block] {
    var reader = HTMLReader(line: line)
    for token in HTMLTokenizer(html) { reader.read(token) }
    reader.closeText()
    while reader.frames.count > 1 { reader.closeFrame() }
    return reader.frames[0].blocks
  }

  private init(line: Int) {
    self.line = line
    firstLine = line
    frames = [Frame(kind: .root, line: line)]
  }

  private mutating func read(_ token: HTMLToken) {
    switch token {
    case .text(let text): read(text)
    case .tag(let tag) where tag.role == .block || tag.name == "hr": read(blockTag: tag)
    case .tag(let tag):
      if runs.isEmpty { firstLine = line }
      runs.append(tag)
    }
  }

  private mutating func read(_ text: String) {
    let isBlank = text.utf8.allSatisfy { $0.isBlank || $0 == 0x09 || $0 == 0x0D }
    if runs.isEmpty, !isBlank { firstLine = line + text.utf8.prefix { $0.isBlank }.lineFeeds }
    line += text.utf8.lineFeeds
    if !runs.isEmpty || !isBlank { runs.append(text) }
  }

  private mutating func read(blockTag tag: HTMLElementTag) {
    closeText()
    switch tag.name {
    case "ul", "ol", "menu", "dir":
      if tag.isClosing {
        close(upTo: { $0.isList })
      } else {
        open(.list(isNumbered: tag.name == "ol"))
      }
    case "li":
      closeItem()
      if !tag.isClosing { openItem() }
    case "blockquote":
      if tag.isClosing { close(upTo: { $0 == .quote }) } else { open(.quote) }
    case "table": if tag.isClosing { close(upTo: { $0 == .table }) } else { open(.table) }
    case "tr": openRow()
    case "td", "th":
      closeCell()
      if !tag.isClosing { open(.cell) }
    case "h1", "h2", "h3", "h4", "h5", "h6":
      let level = tag.name.utf8.last.map { Int($0) - 0x30 }
      headingLevel = tag.isClosing ? nil : level
    case "summary": headingLevel = tag.isClosing ? nil : 5
    default: break
    }
  }

  /// Ends the open paragraph or heading.
  private mutating func closeText() {
    defer { headingLevel = nil }
    let inlines = runs.finish()
    guard let level = headingLevel, let text = Guide.Text(line: firstLine, inlines) else {
      return append([Guide.Block](line: firstLine, inlines))
    }
    append([.heading(level: frames.count > 1 ? max(level, 3) : level, text)])
  }

  private mutating func append(_ blocks: [Guide.Block]) {
    let last = frames.count - 1
    switch frames[last].kind {
    case .list:
      // Text in a list but in no item stands in one of its own.
      frames[last].items += blocks.map { Guide.List.Item(line: $0.line ?? line, blocks: [$0]) }
    case .table:
      // A caption, or a row without cells.
      frames[last].rows[frames[last].rows.count - 1] += blocks.flatMap { $0.texts }
    case .root, .item, .quote, .cell: frames[last].blocks += blocks
    }
  }

  // MARK: Elements

  /// Deeper elements are read as text.
  private mutating func open(_ kind: Frame.Kind) {
    if frames.count <= BlockReader.deepestNesting { frames.append(Frame(kind: kind, line: line)) }
  }

  /// Closes the innermost element that is wanted, and what is open inside it; nothing where none is.
  private mutating func close(upTo isWanted: (Frame.Kind) -> Bool) {
    guard let place = frames.lastIndex(where: { isWanted($0.kind) }) else { return }
    while frames.count > place { closeFrame() }
  }

  /// An item ends where the next one of its list begins.
  private mutating func closeItem() {
    let list = frames.lastIndex { $0.kind.isList } ?? frames.count
    if let item = frames.lastIndex(where: { $0.kind == .item }), item > list {
      while frames.count > item { closeFrame() }
    }
  }

  private mutating func openItem() {
    let place = frames.lastIndex { $0.kind.isList || $0.kind == .cell || $0.kind == .quote }
    if !(place.map { frames[$0].kind.isList } ?? false) { open(.list(isNumbered: false)) }
    open(.item)
  }

  private mutating func closeCell() {
    let table = frames.lastIndex { $0.kind == .table } ?? frames.count
    if let cell = frames.lastIndex(where: { $0.kind == .cell }), cell > table {
      while frames.count > cell { closeFrame() }
    }
  }

  private mutating func openRow() {
    closeCell()
    if let last = frames.indices.last, frames[last].kind == .table { frames[last].rows.append([]) }
  }

  private mutating func closeFrame() {
    let frame = frames.removeLast()
    switch frame.kind {
    case .root, .item:
      let last = frames.count - 1
      guard frame.kind == .item, !frame.blocks.isEmpty else { return }
      let item = Guide.List.Item(line: frame.blocks[0].line ?? frame.line, blocks: frame.blocks)
      if frames[last].kind.isList { frames[last].items.append(item) } else { append(item.blocks) }
    case .list(let isNumbered):
      if frame.items.isEmpty { return }
      append([.list(Guide.List(start: isNumbered ? 1 : nil, items: frame.items))])
    case .quote: if !frame.blocks.isEmpty { append([.quote(line: frame.line, frame.blocks)]) }
    case .cell: add(cell: frame)
    case .table: append(frame.table)
    }
  }

  /// A cell is one text, whatever stands in it; a picture alone in it is told by its description.
  private mutating func add(cell frame: Frame) {
    let texts = frame.blocks.flatMap { $0.cellTexts }
    let inlines = texts.map { $0.runs }.joined(separator: [.text(" ")])
    let text = Guide.Text(line: texts.first?.line ?? frame.line, Array(inlines))
    let last = frames.count - 1
    guard frames[last].kind == .table else { return append(frame.blocks) }
    frames[last].rows[frames[last].rows.count - 1]
      .append(text ?? Guide.Text(line: frame.line, text: ""))
  }
}

extension HTMLReader.Frame {
  /// A table's first row is its header; one row alone is a paragraph a cell.
  fileprivate var table: [Guide.Block] {
    let rows = rows.filter { row in row.contains { !$0.text.isEmpty || !$0.inlines.isEmpty } }
    let width = rows.map { $0.count }.max() ?? 0
    guard let header = rows.first, rows.count > 1 else {
      return (rows.first ?? []).filter { !$0.text.isEmpty }.map { .paragraph($0) }
    }
    let alignments = [Guide.Table.Alignment](repeating: .none, count: width)
    return [
      .table(
        Guide.Table(
          line: header[0].line, alignments: alignments, header: header.filled(to: width),
          rows: rows.dropFirst().map { $0.filled(to: width) }))
    ]
  }
}

extension Guide.Block {
  /// The texts of a block with their mark-up; an image as one of them.
  fileprivate var cellTexts: [Guide.Text] {
    switch self {
    case .image(let image):
      let inline = Guide.Inline.image(url: image.url, title: image.title, alt: image.alt)
      return [Guide.Text(line: image.line, text: image.alt, inlines: [inline])]
    case .list(let list): return list.items.flatMap { $0.blocks.flatMap { $0.cellTexts } }
    case .quote(_, let blocks): return blocks.flatMap { $0.cellTexts }
    case .table(let table):
      return ([table.header] + table.rows).flatMap { $0 }.filter { !$0.text.isEmpty }
    case .paragraph, .heading, .code, .rule: return texts
    }
  }
}

extension [Guide.Text] {
  fileprivate func filled(to count: Int) -> [Guide.Text] {
    let line = first?.line ?? 1
    return self
      + [Guide.Text](
        repeating: Guide.Text(line: line, text: ""), count: Swift.max(0, count - self.count))
  }
}

extension Sequence<UInt8> {
  fileprivate var lineFeeds: Int { reduce(0) { $0 + ($1 == UInt8(ascii: "\n") ? 1 : 0) } }
}
