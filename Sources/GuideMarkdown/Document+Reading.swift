// What a document tells: kinds, text and places, made from the records when asked.

extension Document {
  /// The top-level blocks in document order.
  public var blocks: [Block] { siblings(from: 0, to: blockRecords.count) }

  /// The blocks that a block holds; empty for one that holds inlines or nothing.
  public func children(of block: Block) -> [Block] {
    siblings(from: Int(block.index) + 1, to: Int(blockRecords[Int(block.index)].next))
  }

  /// Calls `body` with each block that a block holds, in order.
  ///
  /// What reads a whole document goes this way: it needs no array for every block.
  package func forEachChild(of block: Block, _ body: (Block) -> Void) {
    let end = Int(blockRecords[Int(block.index)].next)
    var index = Int(block.index) + 1
    while index < end {
      body(Block(index: Int32(truncatingIfNeeded: index)))
      index = Int(blockRecords[index].next)
    }
  }

  /// The one block that a block holds; nil where it holds none or several.
  package func onlyChild(of block: Block) -> Block? {
    let end = blockRecords[Int(block.index)].next
    let first = block.index + 1
    guard first < end, blockRecords[Int(first)].next == end else { return nil }
    return Block(index: first)
  }

  private func siblings(from start: Int, to end: Int) -> [Block] {
    var siblings: [Block] = []
    var index = start
    while index < end {
      siblings.append(Block(index: Int32(truncatingIfNeeded: index)))
      index = Int(blockRecords[index].next)
    }
    return siblings
  }

  /// What a block is.
  public func kind(of block: Block) -> BlockKind {
    let record = blockRecords[Int(block.index)]
    switch record.kind {
    case .blockQuote: return .blockQuote
    case .list:
      return .list(start: record.firstNumber, isTight: record.isTight)
    case .item: return .item
    case .heading: return .heading(level: record.level)
    case .paragraph: return .paragraph
    case .thematicBreak: return .thematicBreak
    case .code: return .code(info: record.sideIndex.map { decoded(infos[$0]) } ?? "")
    case .html: return .html
    case .table: return .table(alignments: record.sideIndex.map { alignments[$0] } ?? [])
    case .tableRow: return .tableRow
    case .tableCell: return .tableCell
    }
  }

  /// The top-level inlines of a heading, paragraph or table cell; empty for other blocks.
  ///
  /// Parses that leaf and nothing else, so that asking for the inlines of every block once takes time
  /// linear in the document's size, and asking twice takes twice as long. What is asked of the
  /// inlines themselves parses nothing.
  public func inlines(of block: Block) -> [Inline] {
    guard let tree = inlineTree(of: block) else { return [] }
    return siblings(in: tree.records.indices, of: tree)
  }

  /// The inlines that emphasis, struck text, a link or an image holds; empty for others.
  public func children(of inline: Inline) -> [Inline] {
    let record = inline.record
    guard record.isOpening else { return [] }
    return siblings(in: Int(inline.index) + 1..<Int(record.end), of: inline.tree)
  }

  /// Parses a leaf; nil for a block that holds no inlines.
  func inlineTree(of block: Block) -> InlineTree? {
    let record = blockRecords[Int(block.index)]
    guard record.holdsInlines else { return nil }
    var parser = inlineParser(joiningLines: false)
    parser.allowance = allowance(ofBlock: Int(block.index))
    parser.parse(text.bytes.span, record.content.offsets)
    return InlineTree(of: block.index, records: parser.inlines.array, links: parser.links)
  }

  private func siblings(in range: Range<Int>, of tree: InlineTree) -> [Inline] {
    var siblings: [Inline] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let record = tree.records[index]
      if record.kind != .nothing {
        siblings.append(Inline(tree: tree, index: Int32(truncatingIfNeeded: index)))
      }
      index = record.isOpening ? Int(record.end) + 1 : index + 1
    }
    return siblings
  }

  /// What an inline is.
  public func kind(of inline: Inline) -> InlineKind {
    let record = inline.record
    switch record.kind {
    case .text, .textToEscape: return .text(text.string(record.range))
    case .reference: return .text(decoded(record.range))
    case .softBreak: return .softBreak
    case .hardBreak: return .hardBreak
    case .code, .codeOfLines: return .code(plainText(in: inline.tree, inline.range))
    case .html: return .html(text.string(record.range))
    case .styled: return record.style.kind
    case .link:
      let target = inline.tree.target(of: record)
      return .link(destination: destination(of: target), title: decoded(target.title))
    case .image:
      let target = inline.tree.target(of: record)
      return .image(
        destination: destination(of: target), title: decoded(target.title), size: target.imageSize)
    case .nothing: return .text("")
    }
  }

  /// The literal text of a code or HTML block, lines ended by "\n"; "" for other blocks.
  public func literal(of block: Block) -> String {
    let record = blockRecords[Int(block.index)]
    switch record.kind {
    case .code, .html: return record.hasLine ? text.string(record.content) + "\n" : ""
    case .blockQuote, .list, .item, .heading, .paragraph, .thematicBreak, .table, .tableRow,
      .tableCell:
      return ""
    }
  }

  /// A block's text without mark-up: line endings as one space (hard breaks as "\n"), images as
  /// their description, raw HTML left out.
  public func plainText(of block: Block) -> String {
    let record = blockRecords[Int(block.index)]
    if record.holdsInlines, plainness(of: block) == .oneLine { return text.string(record.content) }
    guard let tree = inlineTree(of: block) else { return "" }
    return plainText(in: tree, tree.records.indices)
  }

  /// An inline's text without mark-up, by the rules of `plainText(of:)` for blocks.
  public func plainText(of inline: Inline) -> String { plainText(in: inline.tree, inline.range) }

  private func plainText(in tree: InlineTree, _ range: Range<Int>) -> String {
    let records = tree.records[range]
    if records.count == 1, let only = records.first, only.kind.isText {
      return text.string(only.range)
    }
    var plain: [UInt8] = []
    plain.reserveCapacity(records.reduce(0) { $0 + max(1, $1.length) })
    let bytes = text.bytes.span
    for record in records {
      switch record.kind {
      case .text, .textToEscape, .code:
        plain.append(contentsOf: bytes, in: record.range.offsets)
      case .codeOfLines:
        for offset in record.range.offsets {
          plain.append(bytes[offset] == .newline ? .space : bytes[offset])
        }
      case .reference: plain += decoded(record.range).utf8
      case .softBreak: plain.append(.space)
      case .hardBreak: plain.append(.newline)
      case .html, .styled, .link, .image, .nothing: break
      }
    }
    return String(decoding: plain, as: UTF8.self)
  }

  /// The line, from 1, on which a block begins.
  public func line(of block: Block) -> Int { position(of: block).line }

  /// Where a block begins.
  public func position(of block: Block) -> Position {
    text.position(of: Int(blockRecords[Int(block.index)].source.start))
  }

  /// Where an inline begins.
  public func position(of inline: Inline) -> Position {
    text.position(of: text.sourceOffset(of: Int(inline.record.start)))
  }

  // MARK: Links

  func destination(of target: LinkTarget) -> String {
    let bytes = text.bytes.span
    guard let decoded = target.decodedDestination(of: bytes) else {
      return target.prefix.text + text.string(target.destination)
    }
    return target.prefix.text + String(decoding: decoded, as: UTF8.self)
  }

  func title(of target: LinkTarget) -> String { decoded(target.title) }

  /// The text of a range with its escapes and references decoded.
  private func decoded(_ range: TextRange) -> String {
    guard let decoded = decoding(range.offsets, of: text.bytes.span, backslashes: true) else {
      return text.string(range)
    }
    return String(decoding: decoded, as: UTF8.self)
  }
}

extension Document.Inline {
  var record: InlineRecord { tree.records[Int(index)] }

  /// Its records: a leaf's own, or a container's with all between.
  fileprivate var range: Range<Int> {
    let record = record
    return Int(index)..<(record.isOpening ? Int(record.end) : Int(index) + 1)
  }
}

extension InlineRecord {
  /// How many bytes of text it may hold.
  fileprivate var length: Int { edge == .none ? range.offsets.count : 0 }
}

extension LinkTarget {
  fileprivate var imageSize: Document.ImageSize? {
    guard width >= 0 || height >= 0 else { return nil }
    return Document.ImageSize(
      width: width >= 0 ? Int(width) : nil, height: height >= 0 ? Int(height) : nil)
  }
}
