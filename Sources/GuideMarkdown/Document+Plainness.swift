extension Document {
  /// How much mark-up the text of a block has.
  package enum Plainness: Sendable {
    /// None, and no line ending inside.
    case oneLine
    /// None, over several lines.
    case lines
    /// Some.
    case markedUp
  }

  /// How much mark-up a heading, paragraph or cell has; where there is none, its plain text says all
  /// and its inlines need not be looked at one by one.
  package func plainness(of block: Block) -> Plainness {
    let record = blockRecords[Int(block.index)]
    guard record.holdsInlines else { return .oneLine }
    var plainness = Plainness.oneLine
    for record in inlineRecords[record.content.offsets] {
      switch record.kind {
      case .text, .textToEscape, .nothing: continue
      case .softBreak: plainness = .lines
      case .hardBreak, .code, .html, .openEmphasis, .closeEmphasis, .openStrong, .closeStrong,
        .openLink, .closeLink, .openImage, .closeImage:
        return .markedUp
      }
    }
    return plainness
  }

  /// Whether a paragraph is nothing but images, with line endings between them.
  package func holdsOnlyImages(_ block: Block) -> Bool {
    let content = blockRecords[Int(block.index)].content.offsets
    var index = content.lowerBound
    while index < content.upperBound {
      let record = inlineRecords[index]
      switch record.kind {
      case .openImage: index = Int(record.end) + 1
      case .softBreak, .hardBreak, .nothing: index += 1
      case .text, .textToEscape, .code, .html, .openEmphasis, .closeEmphasis, .openStrong,
        .closeStrong, .openLink, .closeLink, .closeImage:
        return false
      }
    }
    return !content.isEmpty
  }
}
