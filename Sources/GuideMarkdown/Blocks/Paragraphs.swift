// Paragraphs (CommonMark section 4.8).

extension BlockParser {
  /// Takes the commonest lines of all without further ado: text that no container holds, and the
  /// empty lines between.
  @inline(__always)
  mutating func takesTopLevelText(_ range: Range<Int>, of source: Bytes) -> Bool {
    guard containers.isEmpty, leaf == .paragraph || leaf == .none else { return false }
    if range.isEmpty {
      if leaf == .paragraph { _ = closeParagraph(source) }
      isAfterIdleBlank = true
    } else {
      let mask = ByteClass.blockStart | ByteClass.whitespace
      guard ByteClass.of(source[range.lowerBound]) & mask == 0 else { return false }
      if leaf == .none { openTopLevelParagraph(at: range.lowerBound) }
      leafLines.append(range)
      isAfterIdleBlank = false
    }
    pendingBlank = nil
    return true
  }

  /// Opens a paragraph that no container holds, where nothing is open.
  @inline(__always)
  private mutating func openTopLevelParagraph(at offset: Int) {
    leafIndex = blocks.count
    leafSurroundings = LeafSurroundings()
    blocks.append(BlockRecord(.paragraph, at: offset, index: leafIndex))
    leaf = .paragraph
    leafLines.removeAll()
  }

  /// Closes the open paragraph; returns whether anything but link definitions stood in it.
  mutating func closeParagraph(_ source: Bytes) -> Bool {
    leaf = .none
    guard let content = readDefinitions(from: paragraphText(source), source) else {
      removeLeaf()
      return false
    }
    blocks[leafIndex].content = content
    setEnd(of: leafIndex, to: leafEnd(source))
    return true
  }

  @inline(__always)
  private func leafEnd(_ source: Bytes) -> Int {
    let start = Int(blocks[leafIndex].source.start)
    return source.trimmingEnd(of: start..<max(start, leafLines.end ?? start))
  }

  /// The open paragraph's text, without the white space at its end.
  private mutating func paragraphText(_ source: Bytes) -> TextRange {
    let text = leafLines.text(source, joiningIn: &arena, at: sourceCount)
    if Int(text.start) < sourceCount { return TextRange(trimmed(text.offsets, source)) }
    let joined = text.offsets.shifted(by: -sourceCount)
    return TextRange(trimmed(joined, arena.bytes.span).shifted(by: sourceCount))
  }

  @inline(__always)
  private func trimmed(_ range: Range<Int>, _ text: Bytes) -> Range<Int> {
    range.lowerBound..<text.trimmingEnd(of: range)
  }
}
