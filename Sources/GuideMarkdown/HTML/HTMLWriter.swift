// Document → HTML, formatted as the specification's examples are.

extension Document {
  /// The document as HTML; raw HTML and all addresses pass as they are.
  ///
  /// Meant for text whose author is trusted, and for the specification's examples.
  public func html() -> [UInt8] {
    var writer = HTMLWriter(of: self, capacity: text.bytes.count * 5 / 4 + 256)
    writer.write(self, upTo: .max)
    return writer.output.array
  }

  /// Writes the document as HTML in pieces, so that it need not stand in memory whole.
  ///
  /// `write` is called with each piece, in order; what it throws ends the writing.
  public func writeHTML<Failure: Error>(
    _ write: (Span<UInt8>) throws(Failure) -> Void
  ) throws(Failure) {
    let pieceSize = 1 << 18
    var writer = HTMLWriter(
      of: self, capacity: min(pieceSize * 2, text.bytes.count * 5 / 4 + 256))
    while writer.write(self, upTo: pieceSize) { try writer.drain(write) }
    try writer.drain(write)
  }
}

/// Walks the blocks in order, closing each container when its last block has been written.
struct HTMLWriter: ~Copyable {
  private struct OpenBlock {
    let index: Int
    let next: Int
    /// Paragraphs directly inside are written without tags.
    let isTight: Bool
  }

  var output: Buffer<UInt8>
  var parser: InlineParser
  private var index = 0
  /// The last byte of the piece before, so that pieces join to the same bytes as the whole.
  private var lastOfPiece: UInt8?
  private var open: [OpenBlock] = []
  private var isTight = false

  init(of document: Document, capacity: Int) {
    output = Buffer(capacity: capacity)
    parser = document.inlineParser(joiningLines: true)
  }

  /// Writes until about `limit` bytes are there; returns whether more is to come.
  @discardableResult
  mutating func write(_ document: Document, upTo limit: Int) -> Bool {
    while index < document.blockRecords.count {
      while let last = open.last, last.next == index { closeLast(document) }
      if output.count >= limit { return true }
      writeBlock(document)
      index += 1
    }
    while !open.isEmpty { closeLast(document) }
    return false
  }

  private mutating func writeBlock(_ document: Document) {
    let block = document.blockRecords[index]
    switch block.kind {
    case .paragraph: writeParagraph(document)
    case .heading: writeHeading(block, document)
    case .thematicBreak:
      endLine()
      output.append("<hr />\n")
    case .code: writeCode(block, document)
    case .html: writeRawHTML(block, document)
    case .blockQuote:
      endLine()
      output.append("<blockquote>\n")
      push(block, isTight: false)
    case .list: openList(block)
    case .item:
      endLine()
      output.append("<li>")
      push(block, isTight: isTight)
    case .table: openTable(block)
    case .tableRow: openRow(block, document)
    case .tableCell: writeCell(document)
    }
  }

  /// Ends the line that was begun, if one was.
  @inline(__always)
  private mutating func endLine() {
    if let last = output.last ?? lastOfPiece, last != .newline { output.append(.newline) }
  }

  mutating func drain<Failure: Error>(
    _ write: (Span<UInt8>) throws(Failure) -> Void
  ) throws(Failure) {
    lastOfPiece = output.last
    try output.drain(write)
  }

  private mutating func push(_ block: BlockRecord, isTight: Bool) {
    open.append(OpenBlock(index: index, next: Int(block.next), isTight: self.isTight))
    self.isTight = isTight
  }

  private mutating func closeLast(_ document: Document) {
    guard let last = open.popLast() else { return }
    isTight = last.isTight
    let block = document.blockRecords[last.index]
    switch block.kind {
    case .blockQuote:
      endLine()
      output.append("</blockquote>\n")
    case .list:
      endLine()
      output.append(block.firstNumber == nil ? "</ul>\n" : "</ol>\n")
    case .item: output.append("</li>\n")
    case .table: closeTable(last.index, document)
    case .tableRow: closeRow(last.index, document)
    case .paragraph, .heading, .thematicBreak, .code, .html, .tableCell: break
    }
  }

  private mutating func writeParagraph(_ document: Document) {
    if isTight {
      writeInlines(of: index, document)
    } else {
      endLine()
      output.append("<p>")
      writeInlines(of: index, document)
      output.append("</p>\n")
    }
  }

  private mutating func writeHeading(_ block: BlockRecord, _ document: Document) {
    endLine()
    output.append("<h")
    output.append(UInt8(ascii: "0") + UInt8(block.level))
    output.append(UInt8(ascii: ">"))
    writeInlines(of: index, document)
    output.append("</h")
    output.append(UInt8(ascii: "0") + UInt8(block.level))
    output.append(">\n")
  }

  private mutating func writeCode(_ block: BlockRecord, _ document: Document) {
    endLine()
    output.append("<pre><code")
    if let info = block.sideIndex { writeLanguage(document.infos[info], document) }
    output.append(UInt8(ascii: ">"))
    if block.hasLine {
      writeEscaped(block.content, document)
      output.append(.newline)
    }
    output.append("</code></pre>\n")
  }

  /// The first word of the info string, as a class.
  private mutating func writeLanguage(_ info: TextRange, _ document: Document) {
    guard !info.isEmpty else { return }
    let text = document.text.bytes.span
    output.append(" class=\"")
    // As cmark has it since 0.31: ```` ```language-swift ```` is what ```` ```swift ```` is.
    if !text.hasPrefix("language-", at: Int(info.start), end: Int(info.end)) {
      output.append("language-")
    }
    let wordEnd = info.offsets.first { text[$0].isWhitespace } ?? Int(info.end)
    writeDecoded(Int(info.start)..<wordEnd, of: text, backslashes: true)
    output.append(UInt8(ascii: "\""))
  }

  private mutating func writeRawHTML(_ block: BlockRecord, _ document: Document) {
    endLine()
    write(block.content, document)
    output.append(.newline)
  }

  private mutating func openList(_ block: BlockRecord) {
    endLine()
    switch block.firstNumber {
    case nil: output.append("<ul>\n")
    case 1?: output.append("<ol>\n")
    case let number?:
      output.append("<ol start=\"")
      output.append(number: number)
      output.append("\">\n")
    }
    push(block, isTight: block.isTight)
  }

  /// Appends text as it is.
  @inline(__always)
  mutating func write(_ range: TextRange, _ document: Document) {
    output.append(document.text.bytes.span, range.offsets)
  }

  /// Appends text with HTML's special characters as references.
  mutating func writeEscaped(_ range: TextRange, _ document: Document) {
    output.appendEscaped(document.text.bytes.span, range.offsets)
  }

  /// Appends decoded text with HTML's special characters as references.
  mutating func writeDecoded(_ range: Range<Int>, of text: Bytes, backslashes: Bool) {
    if let decoded = decoding(range, of: text, backslashes: backslashes) {
      output.appendEscaped(decoded.span, 0..<decoded.count)
    } else {
      output.appendEscaped(text, range)
    }
  }
}

// Tables, as the reference implementation of GFM writes them.
extension HTMLWriter {
  private mutating func openTable(_ block: BlockRecord) {
    endLine()
    output.append("<table>\n")
    push(block, isTight: false)
  }

  private mutating func openRow(_ block: BlockRecord, _ document: Document) {
    let table = open.last?.index ?? 0
    if index == table + 1 {
      output.append("<thead>\n")
    } else if index == Int(document.blockRecords[table + 1].next) {
      output.append("<tbody>\n")
    }
    output.append("<tr>\n")
    push(block, isTight: false)
  }

  private mutating func closeRow(_ row: Int, _ document: Document) {
    output.append("</tr>\n")
    if row == (open.last?.index ?? 0) + 1 { output.append("</thead>\n") }
  }

  private mutating func closeTable(_ table: Int, _ document: Document) {
    let header = document.blockRecords[table + 1]
    if document.blockRecords[table].next > header.next { output.append("</tbody>\n") }
    output.append("</table>\n")
  }

  private mutating func writeCell(_ document: Document) {
    guard open.count >= 2 else { return }
    let row = open[open.count - 1].index
    let table = open[open.count - 2].index
    let side = document.blockRecords[table].sideIndex
    let alignments = side.map { document.alignments[$0] } ?? []
    let column = index - row - 1
    let isHeader = row == table + 1
    if isHeader { output.append("<th") } else { output.append("<td") }
    switch column < alignments.count ? alignments[column] : Document.Alignment.none {
    case .none: break
    case .left: output.append(" align=\"left\"")
    case .center: output.append(" align=\"center\"")
    case .right: output.append(" align=\"right\"")
    }
    output.append(UInt8(ascii: ">"))
    writeInlines(of: index, document)
    if isHeader { output.append("</th>\n") } else { output.append("</td>\n") }
  }
}
