// From a leaf's lines to one range of text: in the source where they stand there one after the
// other, else joined in the arena.

/// One line of the open leaf.
struct LeafLine {
  let range: TextRange
  /// Spaces that stand before the range because a tab was split.
  let leadingSpaces: Int32

  /// Whether the line holds nothing but spaces and tabs.
  func isBlank(_ source: Bytes) -> Bool {
    source.skipSpacesAndTabs(from: Int(range.start), to: Int(range.end)) == Int(range.end)
  }
}

/// The lines of the open leaf: one range while they stand together in the source, as nearly all
/// do, and a list once they don't.
struct LeafLines {
  private var whole: TextRange?
  private var lines: [LeafLine] = []

  var isEmpty: Bool { whole == nil && lines.isEmpty }

  @inline(__always)
  mutating func removeAll() {
    whole = nil
    if !lines.isEmpty { lines.removeAll(keepingCapacity: true) }
  }

  @inline(__always)
  mutating func append(_ range: Range<Int>, leadingSpaces: Int = 0) {
    let range = TextRange(range)
    if leadingSpaces == 0 {
      if let whole, range.start == whole.end &+ 1 {
        self.whole = TextRange(start: whole.start, end: range.end)
        return
      }
      if whole == nil, lines.isEmpty {
        whole = range
        return
      }
    }
    spill()
    lines.append(
      LeafLine(range: range, leadingSpaces: Int32(truncatingIfNeeded: leadingSpaces)))
  }

  /// Makes the one range a line of the list.
  private mutating func spill() {
    guard let whole else { return }
    lines.append(LeafLine(range: whole, leadingSpaces: 0))
    self.whole = nil
  }

  /// Where the last line ends in the source, nil where there is none.
  var end: Int? { (whole ?? lines.last?.range).map { Int($0.end) } }

  /// Takes the last line away.
  mutating func popLast(_ source: Bytes) -> LeafLine? {
    spill()
    guard let last = lines.popLast() else { return nil }
    var start = Int(last.range.end)
    while start > Int(last.range.start), source[start - 1] != .newline { start -= 1 }
    guard start > Int(last.range.start) else { return last }
    let before = TextRange(start: last.range.start, end: Int32(truncatingIfNeeded: start - 1))
    lines.append(LeafLine(range: before, leadingSpaces: last.leadingSpaces))
    return LeafLine(range: TextRange(start..<Int(last.range.end)), leadingSpaces: 0)
  }

  /// Takes blank lines away from the end.
  mutating func removeTrailingBlankLines(_ source: Bytes) {
    while let last = popLast(source) {
      guard last.isBlank(source) else {
        append(last.range.offsets, leadingSpaces: Int(last.leadingSpaces))
        return
      }
    }
  }

  /// The lines as one text.
  mutating func text(_ source: Bytes, joiningIn arena: inout Arena, at base: Int) -> TextRange {
    if let whole { return whole }
    guard !lines.isEmpty else { return .empty }
    guard lines.count != 1 || lines[0].leadingSpaces > 0 else { return lines[0].range }
    let start = base + arena.bytes.count
    for (index, line) in lines.enumerated() {
      if index > 0 { arena.append(.newline) }
      for _ in 0..<line.leadingSpaces { arena.append(.space) }
      arena.append(line.range.offsets, of: source)
    }
    return TextRange(start..<base + arena.bytes.count)
  }
}
