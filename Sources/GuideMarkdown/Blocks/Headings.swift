// ATX headings (CommonMark section 4.2) and setext headings (4.3).

extension BlockParser {
  mutating func openATXHeading(_ source: Bytes) -> Bool {
    let level = source.runLength(of: UInt8(ascii: "#"), from: line.text, to: line.end)
    let after = line.text + level
    guard level <= 6, after == line.end || source[after].isSpaceOrTab else { return false }
    let index = addLeaf(.heading, source)
    blocks[index].level = level
    blocks[index].content = TextRange(headingText(of: after..<line.end, source))
    line.finish()
    return true
  }

  /// A heading's content without the spaces around it and the closing sequence.
  private func headingText(of range: Range<Int>, _ source: Bytes) -> Range<Int> {
    let start = source.skipSpacesAndTabs(from: range.lowerBound, to: range.upperBound)
    var end = source.trimmingEnd(of: start..<range.upperBound)
    let trimmed = end
    while end > start, source[end - 1] == UInt8(ascii: "#") { end -= 1 }
    if end == start { return start..<start }
    guard end < trimmed, source[end - 1].isSpaceOrTab else { return start..<trimmed }
    return start..<source.trimmingEnd(of: start..<end)
  }

  /// The line under a paragraph that makes it a heading.
  mutating func closeSetextHeading(_ first: UInt8, _ source: Bytes) -> Bool {
    guard first == UInt8(ascii: "=") || first == UInt8(ascii: "-") else { return false }
    let after = line.text + source.runLength(of: first, from: line.text, to: line.end)
    guard source.skipSpacesAndTabs(from: after, to: line.end) == line.end else { return false }
    let index = leafIndex
    guard closeParagraph(source) else { return false }
    blocks[index].retype(as: .heading)
    blocks[index].level = first == UInt8(ascii: "=") ? 1 : 2
    setEnd(of: index, to: line.end)
    line.finish()
    return true
  }
}
