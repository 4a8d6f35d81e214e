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

/// Open and closing tags.
enum HTMLTag {
  /// The offset after the open or closing tag that begins at `<`, nil where none does.
  static func end(at start: Int, to end: Int, _ text: Bytes) -> Int? {
    guard let first = text.at(start + 1), start + 1 < end else { return nil }
    if first == UInt8(ascii: "/") { return endOfClosingTag(at: start, to: end, text) }
    guard first.isLetter else { return nil }
    var offset = endOfName(at: start + 1, to: end, text)
    while let next = endOfAttribute(at: offset, to: end, text) { offset = next }
    offset = text.skipWhitespace(from: offset, to: end)
    if offset < end, text[offset] == UInt8(ascii: "/") { offset += 1 }
    guard offset < end, text[offset] == UInt8(ascii: ">") else { return nil }
    return offset + 1
  }

  private static func endOfClosingTag(at start: Int, to end: Int, _ text: Bytes) -> Int? {
    guard start + 2 < end, text[start + 2].isLetter else { return nil }
    var offset = endOfName(at: start + 2, to: end, text)
    offset = text.skipWhitespace(from: offset, to: end)
    guard offset < end, text[offset] == UInt8(ascii: ">") else { return nil }
    return offset + 1
  }

  private static func endOfName(at start: Int, to end: Int, _ text: Bytes) -> Int {
    var offset = start
    while offset < end, text[offset].isAlphanumeric || text[offset] == UInt8(ascii: "-") {
      offset += 1
    }
    return offset
  }

  /// The offset after white space, a name and a value if there is one.
  private static func endOfAttribute(at start: Int, to end: Int, _ text: Bytes) -> Int? {
    var offset = text.skipWhitespace(from: start, to: end)
    guard offset > start, offset < end, startsAttributeName(text[offset]) else { return nil }
    while offset < end, continuesAttributeName(text[offset]) { offset += 1 }
    let equals = text.skipWhitespace(from: offset, to: end)
    guard equals < end, text[equals] == UInt8(ascii: "=") else { return offset }
    let value = text.skipWhitespace(from: equals + 1, to: end)
    return endOfValue(at: value, to: end, text)
  }

  private static func startsAttributeName(_ byte: UInt8) -> Bool {
    byte.isLetter || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":")
  }

  private static func continuesAttributeName(_ byte: UInt8) -> Bool {
    byte.isAlphanumeric || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":")
      || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
  }

  private static func endOfValue(at start: Int, to end: Int, _ text: Bytes) -> Int? {
    guard start < end else { return nil }
    let quote = text[start]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      var offset = start + 1
      while offset < end, text[offset] != quote { offset += 1 }
      return offset < end ? offset + 1 : nil
    }
    var offset = start
    while offset < end, continuesUnquotedValue(text[offset]) { offset += 1 }
    return offset > start ? offset : nil
  }

  private static func continuesUnquotedValue(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "="), UInt8(ascii: "<"),
      UInt8(ascii: ">"), UInt8(ascii: "`"):
      false
    default: !byte.isWhitespace
    }
  }
}
