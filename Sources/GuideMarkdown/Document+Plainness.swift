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
}
