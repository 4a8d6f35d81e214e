extension Document {
  /// How much mark-up the text of a block has.
  package enum Plainness: Sendable {
    /// None, and no line ending inside.
    case oneLine
    /// None, over several lines.
    case lines
    /// Some, or something that looks like it.
    case markedUp
  }

  /// How much mark-up a heading, paragraph or cell has; where there is none, its plain text says all
  /// and its inlines need not be looked at one by one.
  ///
  /// Looks at bytes and parses nothing, so a lone `*` counts as mark-up.
  package func plainness(of block: Block) -> Plainness {
    let record = blockRecords[Int(block.index)]
    guard record.holdsInlines else { return .oneLine }
    let bytes = text.bytes.span
    let specials = ByteClass.inlineSpecial | ByteClass.bareAddress
    var plainness = Plainness.oneLine
    var offset = Int(record.content.start)
    while true {
      var classes: UInt16 = 0
      offset = bytes.endOfRun(
        from: offset, to: Int(record.content.end), stoppingAt: specials, classes: &classes)
      guard offset < Int(record.content.end) else { return plainness }
      guard isPlain(bytes, at: offset) else { return .markedUp }
      if bytes[offset] == .newline { plainness = .lines }
      offset += 1
    }
  }

  /// Whether a byte that may begin an inline is text, or a line ending that is a space.
  private func isPlain(_ bytes: Bytes, at offset: Int) -> Bool {
    switch bytes[offset] {
    case .newline: !bytes.hasPrefix("  ", at: max(0, offset - 2), end: offset)
    case let byte where ByteClass.of(byte) & ByteClass.extensionDelimiter != 0:
      Delimiter(byte, options) == nil
    case UInt8(ascii: ":"): bytes.at(offset + 1) != UInt8(ascii: "/")
    case UInt8(ascii: "w"), UInt8(ascii: "W"):
      (bytes.at(offset + 1) ?? 0) | 0x20 != UInt8(ascii: "w")
    default: false
    }
  }

  /// Whether a paragraph is nothing but images, with line endings between them.
  package func holdsOnlyImages(_ block: Block) -> Bool {
    let content = blockRecords[Int(block.index)].content
    guard text.bytes.span.hasPrefix("![", at: Int(content.start), end: Int(content.end)),
      let records = inlineTree(of: block)?.records
    else { return false }
    var index = 0
    while index < records.count {
      switch records[index].kind {
      case .image: index = Int(records[index].end) + 1
      case .softBreak, .hardBreak, .nothing: index += 1
      case .text, .textToEscape, .reference, .code, .codeOfLines, .html, .styled, .link:
        return false
      }
    }
    return true
  }
}
