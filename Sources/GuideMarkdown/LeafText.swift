// From a leaf's lines to one range of text: in the source where they stand there one after the
// other, else joined in the arena.

extension LeafLine {
  /// Whether the line holds nothing but spaces and tabs.
  func isBlank(_ source: Bytes) -> Bool {
    source.skipSpacesAndTabs(from: Int(range.start), to: Int(range.end)) == Int(range.end)
  }
}

extension BlockParser {
  /// The open paragraph's text, without the white space at its end.
  mutating func paragraphText(_ source: Bytes) -> TextRange {
    guard let first = leafLines.first, let last = leafLines.last else { return .empty }
    let end = source.trimmingEnd(of: last.range.offsets)
    if areContiguous(leafLines) {
      return TextRange(Int(first.range.start)..<max(end, Int(first.range.start)))
    }
    let dropped = Int(last.range.end) - end
    var text = joinedLines(source)
    text.end -= Int32(truncatingIfNeeded: dropped)
    return text
  }

  /// The open literal leaf's text, without the last line's newline.
  mutating func literalText(_ source: Bytes) -> TextRange {
    guard let first = leafLines.first, let last = leafLines.last else { return .empty }
    if areContiguous(leafLines) {
      return TextRange(start: first.range.start, end: last.range.end)
    }
    return joinedLines(source)
  }

  private func areContiguous(_ lines: [LeafLine]) -> Bool {
    var end: Int32?
    for line in lines {
      guard line.leadingSpaces == 0, end == nil || line.range.start == (end ?? 0) + 1 else {
        return false
      }
      end = line.range.end
    }
    return true
  }

  private mutating func joinedLines(_ source: Bytes) -> TextRange {
    let start = sourceCount + arena.bytes.count
    for (index, line) in leafLines.enumerated() {
      if index > 0 { arena.append(.newline) }
      for _ in 0..<line.leadingSpaces { arena.append(.space) }
      arena.append(line.range.offsets, of: source)
    }
    return TextRange(start..<sourceCount + arena.bytes.count)
  }
}
