// GFM tables (GFM specification, section 4.10).

extension BlockParser {
  /// Rows shorter than the header are filled up with no more empty cells in a document than it has
  /// bytes, and a few: a header of n cells over n rows of one is n² cells.
  private var maximumFilledCells: Int { max(sourceCount, 4096) }

  /// Makes the last line of the open paragraph a table's header if the line is a delimiter row.
  mutating func openTable(_ source: Bytes) -> Bool {
    guard let columns = delimiterRow(line.text..<line.end, source),
      let header = leafLines.popLast(source)?.range.offsets
    else { return false }
    guard cells(of: header, source).count == columns.count else {
      leafLines.append(header)
      return false
    }
    if leafLines.isEmpty {
      removeLeaf()
      leaf = .none
    } else {
      _ = closeParagraph(source)
    }
    let index = addTable(at: header.lowerBound, columns, source)
    leafIndex = index
    leaf = .table
    addRow(header, source)
    line.finish()
    return true
  }

  private mutating func addTable(
    at start: Int, _ columns: [Document.Alignment], _ source: Bytes
  ) -> Int {
    let index = addLeaf(.table, source)
    blocks[index].source.start = Int32(truncatingIfNeeded: start)
    blocks[index].sideIndex = alignments.count
    alignments.append(columns)
    return index
  }

  /// Whether the line is a row: a lone pipe has no cell.
  func continuesTable(_ source: Bytes) -> Bool {
    guard !line.isBlank else { return false }
    let end = source.trimmingEnd(of: line.text..<line.end)
    return end > line.text + 1 || source[line.text] != UInt8(ascii: "|")
  }

  /// Adds the line as a row of the open table.
  mutating func addTableRow(_ source: Bytes) {
    addRow(line.text..<line.end, source)
  }

  mutating func closeTable() {
    blocks[leafIndex].next = Int32(truncatingIfNeeded: blocks.count)
  }

  private mutating func addRow(_ range: Range<Int>, _ source: Bytes) {
    let columns = blocks[leafIndex].sideIndex.map { alignments[$0].count } ?? 0
    let row = blocks.count
    let end = source.trimmingEnd(of: range)
    appendTableBlock(.tableRow, range.lowerBound..<end)
    setEnd(of: leafIndex, to: end)
    var cells = cells(of: range, source)
    if cells.count > columns, !options.wideRows { cells.removeLast(cells.count - columns) }
    for cell in cells {
      appendTableBlock(.tableCell, cell)
      blocks[blocks.count - 1].content = cellText(cell, source)
    }
    let missing = min(max(0, columns - cells.count), max(0, maximumFilledCells - filledCells))
    for _ in 0..<missing { appendTableBlock(.tableCell, end..<end) }
    filledCells += missing
    blocks[row].next = Int32(truncatingIfNeeded: blocks.count)
  }

  private mutating func appendTableBlock(_ kind: BlockRecord.Kind, _ range: Range<Int>) {
    var block = BlockRecord(kind, at: range.lowerBound, index: blocks.count)
    block.source = TextRange(range)
    blocks.append(block)
  }

  /// The alignments that a delimiter row gives, nil where the line is none.
  private func delimiterRow(_ range: Range<Int>, _ source: Bytes) -> [Document.Alignment]? {
    var columns: [Document.Alignment] = []
    for cell in cells(of: range, source) {
      guard let alignment = alignment(of: cell, source) else { return nil }
      columns.append(alignment)
    }
    // One column without a pipe would make every setext heading a table.
    let hasPipe = range.contains { source[$0] == UInt8(ascii: "|") }
    return columns.isEmpty || !hasPipe ? nil : columns
  }

  private func alignment(of cell: Range<Int>, _ source: Bytes) -> Document.Alignment? {
    var dashes = cell
    let isLeft = !dashes.isEmpty && source[dashes.lowerBound] == UInt8(ascii: ":")
    if isLeft { dashes = dashes.dropFirst() }
    let isRight = !dashes.isEmpty && source[dashes.upperBound - 1] == UInt8(ascii: ":")
    if isRight { dashes = dashes.dropLast() }
    guard !dashes.isEmpty, dashes.allSatisfy({ source[$0] == UInt8(ascii: "-") }) else {
      return nil
    }
    if isLeft { return isRight ? .center : .left }
    return isRight ? .right : Document.Alignment.none
  }

  /// The ranges of a row's cells without the spaces around them.
  private func cells(of range: Range<Int>, _ source: Bytes) -> [Range<Int>] {
    var offset = source.skipSpacesAndTabs(from: range.lowerBound, to: range.upperBound)
    let end = source.trimmingEnd(of: offset..<range.upperBound)
    if offset < end, source[offset] == UInt8(ascii: "|") { offset += 1 }
    var cells: [Range<Int>] = []
    while offset < end {
      let cellEnd = endOfCell(from: offset, to: end, source)
      let start = source.skipSpacesAndTabs(from: offset, to: cellEnd)
      cells.append(start..<source.trimmingEnd(of: start..<cellEnd))
      offset = cellEnd + 1
    }
    return cells
  }

  /// The next pipe that no backslash precedes.
  private func endOfCell(from start: Int, to end: Int, _ source: Bytes) -> Int {
    var offset = start
    while offset < end, source[offset] != UInt8(ascii: "|") {
      offset += source[offset] == .backslash && offset + 1 < end ? 2 : 1
    }
    return min(offset, end)
  }

  /// A cell's text, in which `\|` is a pipe even in code.
  private mutating func cellText(_ cell: Range<Int>, _ source: Bytes) -> TextRange {
    let pipe = UInt8(ascii: "|")
    guard cell.contains(where: { source[$0] == pipe }) else { return TextRange(cell) }
    let start = sourceCount + arena.bytes.count
    var pieceStart = cell.lowerBound
    for offset in cell where source[offset] == pipe {
      arena.append(pieceStart..<offset - 1, of: source)
      pieceStart = offset
    }
    arena.append(pieceStart..<cell.upperBound, of: source)
    return TextRange(start..<sourceCount + arena.bytes.count)
  }
}
