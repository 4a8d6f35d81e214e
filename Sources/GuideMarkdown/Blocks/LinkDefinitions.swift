// Link reference definitions (CommonMark section 4.7).

extension BlockParser {
  /// Reads the definitions at the start of a paragraph; returns what is left, nil for nothing.
  mutating func readDefinitions(from content: TextRange, _ source: Bytes) -> TextRange? {
    guard Int(content.start) >= sourceCount else {
      return readDefinitions(from: content, base: 0, source)
    }
    let joined = arena.bytes
    return readDefinitions(from: content, base: sourceCount, joined.span)
  }

  private mutating func readDefinitions(
    from content: TextRange, base: Int, _ text: Bytes
  ) -> TextRange? {
    var start = Int(content.start) - base
    let end = Int(content.end) - base
    while start < end, text[start] == UInt8(ascii: "["),
      let definition = LinkDefinition(at: start, to: end, text)
    {
      references.define(
        normalizedLabel(definition.label, text),
        as: LinkTarget(
          destination: TextRange(definition.destination.shifted(by: base)),
          title: TextRange(definition.title.shifted(by: base)), isPlain: definition.isPlain))
      start = min(definition.end + 1, end)
    }
    // A paragraph of form feeds is empty, but it is one.
    let hasDefinition = start + base > Int(content.start)
    return start < end || !hasDefinition ? TextRange(start + base..<end + base) : nil
  }
}

/// One definition: `[label]: destination "title"`.
private struct LinkDefinition {
  let label: Range<Int>
  let destination: Range<Int>
  let isPlain: Bool
  let title: Range<Int>
  /// The offset of the line ending after it.
  let end: Int

  init?(at start: Int, to end: Int, _ text: Bytes) {
    guard let label = LinkScan.label(at: start, to: end, text), label.end < end,
      text[label.end] == UInt8(ascii: ":")
    else { return nil }
    let destinationStart = LinkDefinition.skipOneLineEnding(from: label.end + 1, to: end, text)
    guard let destination = LinkScan.destination(at: destinationStart, to: end, text),
      destination.end > destinationStart
    else { return nil }
    self.label = label.content
    self.destination = destination.content
    isPlain = destination.isPlain
    let titleStart = LinkDefinition.skipOneLineEnding(from: destination.end, to: end, text)
    if titleStart > destination.end, let title = LinkScan.title(at: titleStart, to: end, text),
      let lineEnd = LinkDefinition.lineEnd(after: title.end, to: end, text)
    {
      self.title = title.content
      self.end = lineEnd
    } else if let lineEnd = LinkDefinition.lineEnd(after: destination.end, to: end, text) {
      self.title = destination.end..<destination.end
      self.end = lineEnd
    } else {
      return nil
    }
  }

  private static func skipOneLineEnding(from start: Int, to end: Int, _ text: Bytes) -> Int {
    let offset = text.skipSpacesAndTabs(from: start, to: end)
    guard offset < end, text[offset] == .newline else { return offset }
    return text.skipSpacesAndTabs(from: offset + 1, to: end)
  }

  /// The end of the line if only spaces and tabs are left of it.
  private static func lineEnd(after start: Int, to end: Int, _ text: Bytes) -> Int? {
    let offset = text.skipSpacesAndTabs(from: start, to: end)
    return offset == end || text[offset] == .newline ? offset : nil
  }
}

extension Range<Int> {
  func shifted(by distance: Int) -> Range<Int> {
    lowerBound + distance..<upperBound + distance
  }
}

/// A label as labels are compared: case-folded, white space trimmed and made one space.
func normalizedLabel(_ range: Range<Int>, _ text: Bytes) -> [UInt8] {
  var label: [UInt8] = []
  label.reserveCapacity(range.count)
  var isASCII = true
  var needsSpace = false
  for offset in range {
    let byte = text[offset]
    if byte.isWhitespace {
      needsSpace = !label.isEmpty
    } else {
      if needsSpace { label.append(.space) }
      needsSpace = false
      isASCII = isASCII && byte < 0x80
      label.append(byte.lowercased)
    }
  }
  return isASCII ? label : caseFolded(label)
}
