// Code spans (CommonMark section 6.1).

/// What is known of a leaf's backtick strings, so that unclosed ones are looked for only once.
struct CodeSpanScan {
  /// By length, where the last backtick string of that length was seen; -1 for none.
  private var lastSeen: [Int32] = []
  private var hasSeenAll = false

  mutating func reset() {
    hasSeenAll = false
    if !lastSeen.isEmpty { lastSeen.removeAll(keepingCapacity: true) }
  }

  /// The offset of the backtick string of a length at or after an offset.
  fileprivate mutating func closing(
    _ length: Int, from start: Int, to end: Int, _ text: Bytes
  ) -> Int? {
    if hasSeenAll, length >= lastSeen.count || Int(lastSeen[length]) < start { return nil }
    var offset = start
    while offset < end {
      guard text[offset] == UInt8(ascii: "`") else {
        offset += 1
        continue
      }
      let run = text.runLength(of: UInt8(ascii: "`"), from: offset, to: end)
      if run == length { return offset }
      note(run, at: offset)
      offset += run
    }
    hasSeenAll = true
    return nil
  }

  private mutating func note(_ length: Int, at offset: Int) {
    while lastSeen.count <= length { lastSeen.append(-1) }
    lastSeen[length] = Int32(truncatingIfNeeded: offset)
  }
}

extension InlineParser {
  mutating func parseCodeSpan(at offset: Int, _ text: Bytes) -> Int {
    let length = text.runLength(of: UInt8(ascii: "`"), from: offset, to: end)
    let contentStart = offset + length
    guard let closing = codeSpans.closing(length, from: contentStart, to: end, text) else {
      append(.text, offset, contentStart)
      return contentStart
    }
    appendCode(contentStart..<closing, text)
    return closing + length
  }

  private mutating func appendCode(_ content: Range<Int>, _ text: Bytes) {
    var range = content
    let isPadded =
      range.count > 2 && isBlank(text[range.lowerBound]) && isBlank(text[range.upperBound - 1])
    if isPadded, range.contains(where: { !isBlank(text[$0]) }) {
      range = range.lowerBound + 1..<range.upperBound - 1
    }
    let hasLines = range.contains { text[$0] == .newline }
    append(hasLines ? .codeOfLines : .code, range.lowerBound, range.upperBound)
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == .space || byte == .newline }
}
