@testable import GuideMarkdown

// Document → Markdown that reads back as the same document.

extension Document {
  /// The document as CommonMark, one form for each construct: `-` and `1.` lists, ATX headings
  /// where they have one line, fenced code, inline links.
  ///
  /// Parsing it again gives the same HTML, but for what Markdown has no words for: emphasis inside
  /// a word that touches other emphasis, and lists that are loose for the sake of a removed
  /// definition.
  func markdown() -> [UInt8] {
    var writer = MarkdownWriter()
    writer.write(self)
    return writer.output
  }
}

/// Walks the blocks in order, keeping the prefix that each line of the open containers needs.
struct MarkdownWriter {
  private struct OpenContainer {
    let index: Int
    let next: Int
    /// How long the prefix was outside.
    let prefixLength: Int
    /// The number of the next item of a list.
    var number: Int
    /// The marker of a list's items.
    let marker: UInt8
    let isTight: Bool
  }

  private(set) var output: [UInt8] = []
  private var prefix: [UInt8] = []
  private var open: [OpenContainer] = []
  /// Nothing stands yet on the line but a marker.
  private var isAtMarker = true
  /// The index of the last list that ended, and its marker: the next may not look like its
  /// continuation.
  private var lastList: (next: Int, marker: UInt8)?

  mutating func write(_ document: Document) {
    var index = 0
    while index < document.blockRecords.count {
      while let last = open.last, last.next == index { closeLast(document) }
      writeBlock(index, document)
      let block = document.blockRecords[index]
      index = block.kind == .table ? Int(block.next) : index + 1
    }
    while !open.isEmpty { closeLast(document) }
    if !output.isEmpty { output.append(.newline) }
  }

  private mutating func writeBlock(_ index: Int, _ document: Document) {
    let block = document.blockRecords[index]
    switch block.kind {
    case .item: openItem(index, block)
    case .list: openList(index, block)
    case .blockQuote:
      separate(block)
      let outside = prefix.count
      append("> ")
      prefix += "> ".utf8
      push(index, block, prefixLength: outside, isTight: false)
      isAtMarker = true
    case .paragraph, .heading, .thematicBreak, .code, .html, .table:
      separate(block)
      writeLeaf(index, block, document)
      isAtMarker = false
    case .tableRow, .tableCell: break
    }
  }

  private mutating func writeLeaf(_ index: Int, _ block: BlockRecord, _ document: Document) {
    switch block.kind {
    case .paragraph: writeLines(inlineText(index, document))
    case .heading: writeHeading(index, block, document)
    case .thematicBreak: append("___")
    case .code: writeCode(block, document)
    case .html: writeHTML(block, document)
    case .table: writeTable(index, document)
    case .blockQuote, .list, .item, .tableRow, .tableCell: break
    }
  }

  // MARK: Containers

  private mutating func openList(_ index: Int, _ block: BlockRecord) {
    separate(block)
    let isOrdered = block.firstNumber != nil
    var marker = isOrdered ? UInt8(ascii: ".") : UInt8(ascii: "-")
    if let last = lastList, last.next == index, last.marker == marker {
      marker = isOrdered ? UInt8(ascii: ")") : UInt8(ascii: "*")
    }
    push(index, block, prefixLength: prefix.count, isTight: block.isTight, marker: marker)
    isAtMarker = true
  }

  private mutating func openItem(_ index: Int, _ block: BlockRecord) {
    guard var list = open.popLast() else { return }
    if index > list.index + 1 { endLine(blankLines: list.isTight ? 0 : 1) }
    let isOrdered = list.number >= 0
    let marker =
      isOrdered
      ? "\(list.number)\(Unicode.Scalar(list.marker)) " : "\(Unicode.Scalar(list.marker)) "
    list.number += isOrdered ? 1 : 0
    open.append(list)
    let outside = prefix.count
    append(marker)
    prefix += [UInt8](repeating: .space, count: marker.utf8.count)
    push(index, block, prefixLength: outside, isTight: list.isTight)
    isAtMarker = true
  }

  private mutating func push(
    _ index: Int, _ block: BlockRecord, prefixLength: Int, isTight: Bool, marker: UInt8 = 0
  ) {
    open.append(
      OpenContainer(
        index: index, next: Int(block.next), prefixLength: prefixLength,
        number: block.firstNumber ?? -1,
        marker: marker, isTight: isTight))
  }

  private mutating func closeLast(_ document: Document) {
    guard let last = open.popLast() else { return }
    prefix.removeLast(prefix.count - last.prefixLength)
    isAtMarker = false
    if last.marker != 0 { lastList = (last.next, last.marker) }
  }

  /// Ends the line before a block, with an empty line unless it stands in a tight list.
  private mutating func separate(_ block: BlockRecord) {
    guard !isAtMarker else { return }
    let isTight = open.last.map { $0.isTight } ?? false
    endLine(blankLines: isTight ? 0 : 1)
  }

  private mutating func endLine(blankLines: Int) {
    for _ in 0...blankLines {
      while output.last == .space { output.removeLast() }
      output.append(.newline)
      output += prefix
    }
  }

  // MARK: Leaves

  private mutating func append(_ text: String) { output += text.utf8 }

  /// Writes lines, each after the prefix.
  private mutating func writeLines(_ text: some Sequence<UInt8>) {
    for byte in text {
      output.append(byte)
      if byte == .newline { output += prefix }
    }
  }

  private func inlineText(_ index: Int, _ document: Document) -> [UInt8] {
    var writer = MarkdownInlineWriter()
    let block = Document.Block(index: Int32(truncatingIfNeeded: index))
    if let tree = document.inlineTree(of: block) { writer.write(tree, document) }
    return writer.output
  }

  private mutating func writeHeading(_ index: Int, _ block: BlockRecord, _ document: Document) {
    let text = inlineText(index, document)
    if text.contains(.newline) {
      writeLines(text)
      endLine(blankLines: 0)
      append(block.level == 1 ? "===" : "---")
      return
    }
    append(String(repeating: "#", count: block.level))
    guard !text.isEmpty else { return }
    output.append(.space)
    if text.last == UInt8(ascii: "#") {
      output += text.dropLast()
      append("\\#")
    } else {
      output += text
    }
  }

  private mutating func writeCode(_ block: BlockRecord, _ document: Document) {
    let info = block.sideIndex.map { document.text.string(document.infos[$0]) } ?? ""
    let literal = document.text.string(block.content)
    let fenceByte: Character = info.utf8.contains(UInt8(ascii: "`")) ? "~" : "`"
    let fence = String(
      repeating: fenceByte, count: max(3, literal.longestRun(of: fenceByte) + 1))
    append(fence + info)
    endLine(blankLines: 0)
    if block.hasLine {
      writeLines(literal.utf8)
      output.append(.newline)
      output += prefix
    }
    append(fence)
  }

  private mutating func writeHTML(_ block: BlockRecord, _ document: Document) {
    let literal = document.text.string(block.content)
    if isAtMarker, !open.isEmpty, literal.utf8.first == .space {
      // Its indentation would be read as the marker's.
      endLine(blankLines: 0)
    }
    writeLines(literal.utf8)
  }

  private mutating func writeTable(_ table: Int, _ document: Document) {
    var row = table + 1
    let end = Int(document.blockRecords[table].next)
    while row < end {
      if row > table + 1 { endLine(blankLines: 0) }
      writeRow(row, document)
      if row == table + 1 {
        endLine(blankLines: 0)
        let side = document.blockRecords[table].sideIndex
        let columns = side.map { document.alignments[$0] } ?? []
        append("|" + columns.map { $0.delimiter + "|" }.joined())
      }
      row = Int(document.blockRecords[row].next)
    }
  }

  private mutating func writeRow(_ row: Int, _ document: Document) {
    append("|")
    for cell in row + 1..<Int(document.blockRecords[row].next) {
      output.append(.space)
      for byte in inlineText(cell, document) {
        if byte == UInt8(ascii: "|") { output.append(.backslash) }
        output.append(byte)
      }
      append(" |")
    }
  }
}

extension Document.Alignment {
  /// The delimiter row's cell.
  fileprivate var delimiter: String {
    switch self {
    case .none: "---"
    case .left: ":--"
    case .center: ":-:"
    case .right: "--:"
    }
  }
}

extension String {
  /// The length of the longest run of a character.
  fileprivate func longestRun(of character: Character) -> Int {
    var longest = 0
    var run = 0
    for other in self {
      run = other == character ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}
