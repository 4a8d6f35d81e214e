// Raw HTML between text (CommonMark section 6.6).

/// Finds raw HTML, and remembers which ends do not come any more, so that `<!-- <!-- …` without
/// an end is searched only once.
struct RawHTMLScan {
  private var exhausted: Set<String> = []

  mutating func reset() {
    if !exhausted.isEmpty { exhausted.removeAll() }
  }

  /// The offset after the raw HTML that begins at `<`, nil where none does.
  mutating func end(at start: Int, to end: Int, _ text: Bytes) -> Int? {
    guard start + 1 < end else { return nil }
    switch text[start + 1] {
    case UInt8(ascii: "!"): return endOfDeclaration(at: start, to: end, text)
    case UInt8(ascii: "?"): return find("?>", from: start + 2, to: end, text)
    default: return HTMLTag.end(at: start, to: end, text)
    }
  }

  private mutating func endOfDeclaration(at start: Int, to end: Int, _ text: Bytes) -> Int? {
    if text.hasPrefix("<!-->", at: start, end: end) { return start + 5 }
    if text.hasPrefix("<!--->", at: start, end: end) { return start + 6 }
    if text.hasPrefix("<!--", at: start, end: end) {
      return find("-->", from: start + 4, to: end, text)
    }
    if text.hasPrefix("<![CDATA[", at: start, end: end) {
      return find("]]>", from: start + 9, to: end, text)
    }
    guard start + 2 < end, text[start + 2].isLetter else { return nil }
    return find(">", from: start + 3, to: end, text)
  }

  private mutating func find(
    _ terminator: String, from start: Int, to end: Int, _ text: Bytes
  ) -> Int? {
    if exhausted.contains(terminator) { return nil }
    if let found = text.end(of: terminator, from: start, to: end) { return found }
    exhausted.insert(terminator)
    return nil
  }
}
