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
      return .list(start: record.extra < 0 ? nil : Int(record.extra), isTight: record.detail == 1)
    case .item: return .item
    case .heading: return .heading(level: Int(record.detail))
    case .paragraph: return .paragraph
    case .thematicBreak: return .thematicBreak
    case .code: return .code(info: record.extra < 0 ? "" : decoded(infos[Int(record.extra)]))
    case .html: return .html
    case .table: return .table(alignments: alignments[Int(record.extra)])
    case .tableRow: return .tableRow
    case .tableCell: return .tableCell
    }
  }

  /// The top-level inlines of a heading, paragraph or table cell; empty for other blocks.
  public func inlines(of block: Block) -> [Inline] {
    let record = blockRecords[Int(block.index)]
    return record.holdsInlines ? siblings(in: record.content.offsets) : []
  }

  /// The inlines that emphasis, a link or an image holds; empty for others.
  public func children(of inline: Inline) -> [Inline] {
    let record = inlineRecords[Int(inline.index)]
    return record.isOpening ? siblings(in: Int(inline.index) + 1..<Int(record.end)) : []
  }

  private func siblings(in range: Range<Int>) -> [Inline] {
    var siblings: [Inline] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let record = inlineRecords[index]
      if record.kind != .nothing {
        siblings.append(Inline(index: Int32(truncatingIfNeeded: index)))
      }
      index = record.isOpening ? Int(record.end) + 1 : index + 1
    }
    return siblings
  }

  /// What an inline is.
  public func kind(of inline: Inline) -> InlineKind {
    let record = inlineRecords[Int(inline.index)]
    switch record.kind {
    case .text, .textToEscape: return .text(text.string(record.range))
    case .softBreak: return .softBreak
    case .hardBreak: return .hardBreak
    case .code: return .code(text.string(record.range))
    case .html: return .html(text.string(record.range))
    case .openEmphasis: return .emphasis
    case .openStrong: return .strong
    case .openLink:
      let target = target(of: record)
      return .link(destination: destination(of: target), title: decoded(target.title))
    case .openImage:
      let target = target(of: record)
      return .image(
        destination: destination(of: target), title: decoded(target.title), size: target.size)
    case .closeEmphasis, .closeStrong, .closeLink, .closeImage, .nothing: return .text("")
    }
  }

  /// The literal text of a code or HTML block, lines ended by "\n"; "" for other blocks.
  public func literal(of block: Block) -> String {
    let record = blockRecords[Int(block.index)]
    switch record.kind {
    case .code, .html: return record.detail == 1 ? text.string(record.content) + "\n" : ""
    case .blockQuote, .list, .item, .heading, .paragraph, .thematicBreak, .table, .tableRow,
      .tableCell:
      return ""
    }
  }

  /// A block's text without mark-up: line endings as one space (hard breaks as "\n"), images as
  /// their description, raw HTML left out.
  public func plainText(of block: Block) -> String {
    let record = blockRecords[Int(block.index)]
    return record.holdsInlines ? plainText(in: record.content.offsets) : ""
  }

  /// An inline's text without mark-up, by the rules of `plainText(of:)` for blocks.
  public func plainText(of inline: Inline) -> String {
    let record = inlineRecords[Int(inline.index)]
    let end = record.isOpening ? Int(record.end) : Int(inline.index) + 1
    return plainText(in: Int(inline.index)..<end)
  }

  private func plainText(in range: Range<Int>) -> String {
    if range.count == 1, let only = inlineRecords[range].first, only.kind.isText {
      return text.string(only.range)
    }
    var plain: [UInt8] = []
    plain.reserveCapacity(textLength(of: range))
    for record in inlineRecords[range] {
      switch record.kind {
      case .text, .textToEscape, .code:
        text.read(record.range) { bytes, offsets in plain.append(contentsOf: bytes, in: offsets) }
      case .softBreak: plain.append(.space)
      case .hardBreak: plain.append(.newline)
      case .html, .openEmphasis, .closeEmphasis, .openStrong, .closeStrong, .openLink, .closeLink,
        .openImage, .closeImage, .nothing:
        break
      }
    }
    return String(decoding: plain, as: UTF8.self)
  }

  /// How many bytes of text some inlines hold.
  private func textLength(of range: Range<Int>) -> Int {
    var length = 0
    for record in inlineRecords[range] where record.kind.isText || record.kind == .code {
      length += Int(record.end - record.start)
    }
    // A line ending is a byte.
    return length + range.count
  }

  /// The line, from 1, on which a block begins.
  public func line(of block: Block) -> Int { position(of: block).line }

  /// Where a block begins.
  public func position(of block: Block) -> Position {
    text.source.position(of: Int(blockRecords[Int(block.index)].source.start))
  }

  /// Where an inline begins.
  public func position(of inline: Inline) -> Position {
    let start = Int(inlineRecords[Int(inline.index)].start)
    return text.source.position(of: text.sourceOffset(of: start))
  }

  // MARK: Links

  /// The target of an opening record.
  func target(of record: InlineRecord) -> LinkTarget {
    links[Int(inlineRecords[Int(record.end)].end)]
  }

  func destination(of target: LinkTarget) -> String {
    target.prefix.text
      + text.read(target.destination) { bytes, offsets in
        if let decoded = target.decodedDestination(offsets, of: bytes) {
          return String(decoding: decoded, as: UTF8.self)
        }
        return text.string(target.destination)
      }
  }

  func title(of target: LinkTarget) -> String { decoded(target.title) }

  /// The text of a range with its escapes and references decoded.
  private func decoded(_ range: TextRange) -> String {
    text.read(range) { bytes, offsets in
      guard let decoded = decoding(offsets, of: bytes, backslashes: true) else {
        return text.string(range)
      }
      return String(decoding: decoded, as: UTF8.self)
    }
  }
}

extension InlineRecord {
  /// Whether the record begins something that a closing record ends.
  var isOpening: Bool {
    switch kind {
    case .openEmphasis, .openStrong, .openLink, .openImage: true
    case .text, .textToEscape, .softBreak, .hardBreak, .code, .html, .closeEmphasis,
      .closeStrong, .closeLink, .closeImage, .nothing:
      false
    }
  }
}

extension LinkTarget {
  var size: Document.ImageSize? {
    guard width >= 0 || height >= 0 else { return nil }
    return Document.ImageSize(
      width: width >= 0 ? Int(width) : nil, height: height >= 0 ? Int(height) : nil)
  }
}
