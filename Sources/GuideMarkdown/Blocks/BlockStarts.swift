// Does this line open it? One function a kind of block, tried in the order of the specification's
// precedence. Each looks at the text of the line, which is indented by at most three columns.

extension BlockParser {
  /// Opens the block that begins at the line's text; returns whether one does.
  mutating func openBlock(_ source: Bytes, isInParagraph: Bool) -> Bool {
    let first = source[line.text]
    switch first {
    case UInt8(ascii: ">"): return openBlockQuote(source)
    case UInt8(ascii: "#"): return openATXHeading(source)
    case UInt8(ascii: "`"), UInt8(ascii: "~"): return openFencedCode(first, source)
    case UInt8(ascii: "<"): return openHTMLBlock(source)
    default: break
    }
    if isInParagraph {
      if closeSetextHeading(first, source) { return true }
      if options.tables, openTable(source) { return true }
    }
    return openThematicBreak(first, source) || openItem(source, isInParagraph: isInParagraph)
  }

  /// Section 5.1.
  private mutating func openBlockQuote(_ source: Bytes) -> Bool {
    openContainer(.blockQuote, as: .blockQuote, source)
    line.consumeQuoteMarker(source)
    return true
  }

  /// Section 4.2.
  private mutating func openATXHeading(_ source: Bytes) -> Bool {
    let level = source.runLength(of: UInt8(ascii: "#"), from: line.text, to: line.end)
    let after = line.text + level
    guard level <= 6, after == line.end || source[after].isSpaceOrTab else { return false }
    let index = addLeaf(.heading, source)
    blocks[index].detail = UInt8(level)
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

  /// Section 4.3: the line under a paragraph that makes it a heading.
  private mutating func closeSetextHeading(_ first: UInt8, _ source: Bytes) -> Bool {
    guard first == UInt8(ascii: "=") || first == UInt8(ascii: "-") else { return false }
    let after = line.text + source.runLength(of: first, from: line.text, to: line.end)
    guard source.skipSpacesAndTabs(from: after, to: line.end) == line.end else { return false }
    let index = leafIndex
    guard closeParagraph(source) else { return false }
    blocks[index].retype(as: .heading)
    blocks[index].detail = first == UInt8(ascii: "=") ? 1 : 2
    setEnd(of: index, to: line.end)
    line.finish()
    return true
  }

  /// Section 4.1.
  private mutating func openThematicBreak(_ marker: UInt8, _ source: Bytes) -> Bool {
    guard
      marker == UInt8(ascii: "*") || marker == UInt8(ascii: "-") || marker == UInt8(ascii: "_")
    else { return false }
    // `* * * … a` opens an item at each `*`; the byte that makes it no break is looked for once.
    guard line.text >= thematicBreakObstacle else { return false }
    var count = 0
    for offset in line.text..<line.end {
      if source[offset] == marker {
        count += 1
      } else if !source[offset].isSpaceOrTab {
        thematicBreakObstacle = offset
        return false
      }
    }
    guard count >= 3 else { return false }
    _ = addLeaf(.thematicBreak, source)
    line.finish()
    return true
  }

  /// Section 4.4.
  mutating func openIndentedCode(_ source: Bytes) {
    openLeaf(.code, as: .indentedCode, source)
    line.advance(columns: 4, source)
  }

  /// Section 4.5.
  private mutating func openFencedCode(_ fence: UInt8, _ source: Bytes) -> Bool {
    let length = source.runLength(of: fence, from: line.text, to: line.end)
    guard length >= 3 else { return false }
    let start = source.skipSpacesAndTabs(from: line.text + length, to: line.end)
    let info = start..<source.trimmingEnd(of: start..<line.end)
    if fence == UInt8(ascii: "`"), info.contains(where: { source[$0] == fence }) { return false }
    let indent = line.indent
    openLeaf(.code, as: .fencedCode(fence: fence, length: length, indent: indent), source)
    blocks[leafIndex].extra = Int32(truncatingIfNeeded: infos.count)
    infos.append(TextRange(info))
    setEnd(of: leafIndex, to: line.end)
    line.finish()
    return true
  }

  /// Section 4.6.
  private mutating func openHTMLBlock(_ source: Bytes) -> Bool {
    guard
      let end = HTMLBlockEnd(
        startingAt: line.text, to: line.end, source, isInParagraph: leaf == .paragraph)
    else { return false }
    openLeaf(.html, as: .html(end), source)
    return true
  }

  /// Sections 5.2 and 5.3: an item, and its list where it does not continue one.
  private mutating func openItem(_ source: Bytes, isInParagraph: Bool) -> Bool {
    guard let marker = ListMarker(at: line.text, to: line.end, source) else { return false }
    if isInParagraph, !marker.canInterruptParagraph { return false }
    let indent = line.indent
    openList(for: marker, source)
    openContainer(.item, as: .item, source)
    line.consumeText(marker.length, source)
    var padding = line.indent
    if padding >= 5 || padding == 0 || line.isBlank { padding = 1 }
    line.advance(columns: min(padding, line.indent), source)
    setWidth(ofItem: indent + marker.length + padding)
    return true
  }

  private mutating func openList(for marker: ListMarker, _ source: Bytes) {
    if depth > 0, containers[depth - 1].kind == .list {
      if containers[depth - 1].marker == marker.delimiter { return }
    }
    openContainer(.list, as: .list, marker: marker.delimiter, source)
    let index = Int(containers[depth - 1].index)
    blocks[index].extra = Int32(truncatingIfNeeded: marker.number ?? -1)
    blocks[index].detail = 1
  }
}

/// The marker that begins a list item.
struct ListMarker {
  /// The bullet, or the `.` or `)` after the number.
  let delimiter: UInt8
  /// The number, nil for a bullet.
  let number: Int?
  /// Its length in bytes.
  let length: Int
  /// Only an item with text, numbered 1 if at all, interrupts a paragraph.
  let canInterruptParagraph: Bool

  /// More digits could overflow (section 5.2).
  private static let maximumDigits = 9

  init?(at start: Int, to end: Int, _ source: Bytes) {
    var offset = start
    var value = 0
    while offset < end, source[offset].isDigit {
      guard offset - start < ListMarker.maximumDigits else { return nil }
      value = value * 10 + Int(source[offset] &- 0x30)
      offset += 1
    }
    guard offset < end else { return nil }
    delimiter = source[offset]
    switch delimiter {
    case UInt8(ascii: "."), UInt8(ascii: ")"):
      guard offset > start else { return nil }
      number = value
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
      guard offset == start else { return nil }
      number = nil
    default: return nil
    }
    let after = offset + 1
    guard after == end || source[after].isSpaceOrTab else { return nil }
    length = after - start
    let hasText = source.skipSpacesAndTabs(from: after, to: end) < end
    canInterruptParagraph = hasText && (number == nil || value == 1)
  }
}
