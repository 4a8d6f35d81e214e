import GuideMarkdown
import GuideModel

/// Reads a block of raw HTML as the blocks that its text makes.
///
/// Tags of blocks part paragraphs; headings, items of lists and rows of tables are read as such. No
/// other structure is: what is nested stands one after the other, and no words are lost.
struct HTMLReader {
  private var blocks: [Guide.Block] = []
  private var items: [Guide.List.Item] = []
  private var cells: [Guide.Text] = []
  private var rows: [[Guide.Text]] = []
  private var runs = InlineRuns(depth: 0)
  private var element = Element.paragraph
  private var isNumbered = false
  private var line: Int
  /// The line on which the open text begins.
  private var firstLine: Int

  /// What the open text is.
  private enum Element: Equatable {
    case paragraph, item, cell
    case heading(Int)
  }

  /// The blocks of raw HTML that begins on a line.
  static func blocks(of html: String, line: Int) -> [Guide.Block] {
    var reader = HTMLReader(line: line)
    for token in HTMLTokenizer(html) { reader.read(token) }
    reader.closeText()
    reader.closeList()
    reader.closeTable()
    return reader.blocks
  }

  private init(line: Int) {
    self.line = line
    firstLine = line
  }

  private mutating func read(_ token: HTMLToken) {
    switch token {
    case .text(let text): read(text)
    case .tag(let tag) where tag.role == .block || tag.name == "hr": read(blockTag: tag)
    case .tag(let tag): runs.append(tag)
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
    case "li": element = tag.isClosing ? .paragraph : .item
    case "td", "th": element = tag.isClosing ? .paragraph : .cell
    case "tr": closeRow()
    case "table": closeTable()
    case "ul", "ol":
      closeList()
      isNumbered = tag.name == "ol" && !tag.isClosing
    case "h1", "h2", "h3", "h4", "h5", "h6":
      let level = tag.name.utf8.last.map { Int($0) - 0x30 } ?? 2
      element = tag.isClosing ? .paragraph : .heading(max(level, 3))
    default: break
    }
  }

  private mutating func closeText() {
    guard let text = Guide.Text(line: firstLine, runs.finish()) else { return }
    switch element {
    case .item: items.append(Guide.List.Item(text))
    case .cell: cells.append(text)
    case .paragraph: append(.paragraph(text))
    case .heading(let level): append(.heading(level: level, text))
    }
  }

  private mutating func append(_ block: Guide.Block) {
    closeList()
    blocks.append(block)
  }

  private mutating func closeList() {
    if items.isEmpty { return }
    blocks.append(.list(Guide.List(start: isNumbered ? 1 : nil, items: items)))
    items = []
  }

  private mutating func closeRow() {
    if !cells.isEmpty { rows.append(cells) }
    cells = []
  }

  /// A table's first row is its header; one row alone is a paragraph a cell.
  private mutating func closeTable() {
    closeRow()
    let width = rows.map { $0.count }.max() ?? 0
    guard let header = rows.first, rows.count > 1 else {
      for cell in rows.first ?? [] { append(.paragraph(cell)) }
      rows = []
      return
    }
    let filled = rows.dropFirst().map { $0.filled(to: width) }
    append(
      .table(
        Guide.Table(
          line: header[0].line, alignments: [Guide.Table.Alignment](repeating: .none, count: width),
          header: header.filled(to: width), rows: filled)))
    rows = []
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
