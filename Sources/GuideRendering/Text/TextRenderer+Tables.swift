import GuideModel

extension TextRenderer {
  /// Writes a table with its columns aligned; where they do not fit, with cells that wrap; where
  /// not even their widest words fit, as a record for each row.
  mutating func write(_ table: Guide.Table) {
    if let widths = widths(of: table) {
      write(table, widths: widths)
    } else {
      writeRecords(of: table)
    }
  }

  /// The cells of the header, which is row 0, or of a row.
  ///
  /// Rows are set as often as they are needed: all of a long table's together would take many times
  /// the room of its text.
  private mutating func cells(_ row: Int, of table: Guide.Table) -> [Paragraph] {
    row == 0
      ? table.header.map { cell($0, isHeader: true) }
      : table.rows[row - 1].map { cell($0, isHeader: false) }
  }

  private mutating func cell(_ text: Guide.Text, isHeader: Bool) -> Paragraph {
    paragraph.clear()
    if isHeader { beginBold() }
    append(text)
    if isHeader { endBold() }
    return paragraph
  }

  // MARK: Columns

  /// The columns of space between two cells.
  private static let gap = 2

  /// How wide a table becomes where lines are not wrapped.
  ///
  /// Stops one long cell from padding every row of a table to its own width.
  private static let widestTable = 1000

  /// How wide each column becomes, nil where the widest words of all do not fit side by side.
  private mutating func widths(of table: Guide.Table) -> [Int]? {
    var whole = [Int](repeating: 0, count: table.alignments.count)
    var least = whole
    // Row by row: a table may have many columns and many rows, and few cells.
    for row in 0...table.rows.count {
      for (column, cell) in cells(row, of: table).prefix(whole.count).enumerated() {
        let sizes = fitter.measure(cell)
        whole[column] = max(whole[column], sizes.0)
        least[column] = max(least[column], sizes.1)
      }
    }
    let gaps = TextRenderer.gap * max(0, whole.count - 1)
    let columns = writer.columns ?? TextRenderer.widestTable
    guard whole.reduce(gaps, +) > columns else { return whole }
    let room = columns - gaps
    return least.reduce(0, +) <= room ? TextRenderer.share(room, whole, least) : nil
  }

  /// Shares the room out: narrow columns first, as much as they need up to an equal part of what is
  /// left, but no column less than its widest word.
  private static func share(_ room: Int, _ whole: [Int], _ least: [Int]) -> [Int] {
    var widths = least
    var room = room
    var leastOfOthers = least.reduce(0, +)
    let order = whole.indices.sorted { whole[$0] < whole[$1] }
    for (index, column) in order.enumerated() {
      leastOfOthers -= least[column]
      let part = min(room / (order.count - index), room - leastOfOthers)
      widths[column] = min(whole[column], max(least[column], part))
      room -= widths[column]
    }
    return widths
  }

  private mutating func write(_ table: Guide.Table, widths: [Int]) {
    var wraps = false
    for row in 0...table.rows.count where !wraps {
      wraps = lines(of: cells(row, of: table), widths).contains { $0.count > 1 }
    }
    for row in 0...table.rows.count {
      // Where cells have several lines, only an empty one shows where a row ends.
      if wraps && row > 0 { writer.separate() }
      let cells = cells(row, of: table)
      write(cells, lines(of: cells, widths), widths: widths, table.alignments)
    }
  }

  private mutating func lines(
    of cells: [Paragraph], _ widths: [Int]
  ) -> [[LineFitter.Line]] {
    zip(cells, widths).map { cell, width in
      fitter.fit(cell.bytes, cell.traits, columns: max(1, width))
      return fitter.lines
    }
  }

  private mutating func write(
    _ row: [Paragraph], _ lines: [[LineFitter.Line]], widths: [Int],
    _ alignments: [Guide.Table.Alignment]
  ) {
    var changeIndices = row.map { _ in 0 }
    for number in 0..<(lines.map({ $0.count }).max() ?? 0) {
      writer.beginLine()
      for column in row.indices.prefix(widths.count) {
        let line = number < lines[column].count ? lines[column][number].range : 0..<0
        let room = widths[column] - fitter.columns(of: row[column].bytes, line)
        let left = TextRenderer.padding(room, alignments[column])
        writer.append(spaces: left)
        write(line, of: row[column], &changeIndices[column])
        writer.append(spaces: room - left + TextRenderer.gap)
      }
      writer.endLine()
    }
  }

  /// How much of the room in a cell stands at the left of its text.
  private static func padding(_ room: Int, _ alignment: Guide.Table.Alignment) -> Int {
    switch alignment {
    case .none, .left: 0
    case .center: room / 2
    case .right: room
    }
  }

  // MARK: Records

  /// How many bytes of headers stand before the cells of each row.
  ///
  /// Stops a long header from being written as often as a table has rows.
  private static let longestLabels = 1000

  /// Writes each row as lines of "Header: cell"; headers that are too long for that are written once.
  private mutating func writeRecords(of table: Guide.Table) {
    let header = cells(0, of: table)
    let isLabelled =
      header.reduce(0) { $0 + $1.bytes.count } <= TextRenderer.longestLabels
    let first = isLabelled ? 1 : 0
    for row in first..<table.rows.count + 1 {
      if row > first { writer.separate() }
      write(record: cells(row, of: table), labels: isLabelled ? header : [])
    }
  }

  private mutating func write(record: [Paragraph], labels: [Paragraph]) {
    for (column, cell) in record.enumerated() where !cell.bytes.isEmpty {
      paragraph.clear()
      if labels.indices.contains(column), !labels[column].bytes.isEmpty {
        paragraph.append(labels[column])
        paragraph.append(":")
      }
      let label = paragraph.bytes.count
      if label > 0 { paragraph.append(" ") }
      paragraph.append(cell)
      writeParagraph(labelled: label)
    }
  }
}
