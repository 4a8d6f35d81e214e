// HTML blocks (CommonMark section 4.6).

extension BlockParser {
  mutating func openHTMLBlock(_ source: Bytes) -> Bool {
    guard
      let end = HTMLBlockEnd(
        startingAt: line.text, to: line.end, source, isInParagraph: leaf == .paragraph)
    else { return false }
    openLeaf(.html, as: .html(end), source)
    return true
  }

  func continuesHTML(until end: HTMLBlockEnd) -> Bool { !line.isBlank || end != .blankLine }

  mutating func addHTMLLine(until end: HTMLBlockEnd, _ source: Bytes) {
    addLiteralLine()
    let isLast = end.terminators.contains {
      source.end(of: $0, from: line.literalStart, to: line.end) != nil
    }
    if isLast { closeLeaf(source) }
  }
}

/// The seven kinds of HTML block by what ends them.
enum HTMLBlockEnd: Equatable {
  /// Kind 1: `</script>` and the like.
  case rawTextTag
  /// Kind 2.
  case comment
  /// Kind 3.
  case processingInstruction
  /// Kind 4.
  case declaration
  /// Kind 5.
  case cdata
  /// Kinds 6 and 7.
  case blankLine

  /// The kind that begins at `<`, nil where none does.
  init?(startingAt start: Int, to end: Int, _ source: Bytes, isInParagraph: Bool) {
    if source.hasPrefix("<!--", at: start, end: end) {
      self = .comment
    } else if source.hasPrefix("<?", at: start, end: end) {
      self = .processingInstruction
    } else if source.hasPrefix("<![CDATA[", at: start, end: end) {
      self = .cdata
    } else if source.hasPrefix("<!", at: start, end: end), start + 2 < end,
      source[start + 2].isLetter
    {
      self = .declaration
    } else if Self.tagName(at: start, to: end, source, in: Self.rawTextTags, closing: false) {
      self = .rawTextTag
    } else if Self.tagName(at: start, to: end, source, in: Self.blockTags, closing: true) {
      self = .blankLine
    } else if !isInParagraph, HTMLBlockEnd.isLoneTag(at: start, to: end, source) {
      self = .blankLine
    } else {
      return nil
    }
  }

  /// What the line that ends the block holds; empty where the next blank line ends it.
  var terminators: [String] {
    switch self {
    case .rawTextTag: ["</script>", "</pre>", "</style>", "</textarea>"]
    case .comment: ["-->"]
    case .processingInstruction: ["?>"]
    case .declaration: [">"]
    case .cdata: ["]]>"]
    case .blankLine: []
    }
  }

  /// Whether one of the names stands in a tag that begins at `<`, as kinds 1 and 6 ask for it.
  private static func tagName(
    at start: Int, to end: Int, _ source: Bytes, in names: [String], closing: Bool
  ) -> Bool {
    var nameStart = start + 1
    if closing, source.at(nameStart) == UInt8(ascii: "/") { nameStart += 1 }
    var nameEnd = nameStart
    while nameEnd < end, source[nameEnd].isAlphanumeric { nameEnd += 1 }
    guard nameEnd > nameStart, nameEnd - nameStart <= longestTagName else { return false }
    guard isTagNameEnd(at: nameEnd, to: end, source, selfClosing: closing) else { return false }
    return names.contains {
      $0.utf8.count == nameEnd - nameStart
        && source.hasPrefix(ignoringCase: $0, at: nameStart, end: end)
    }
  }

  private static func isTagNameEnd(
    at offset: Int, to end: Int, _ source: Bytes, selfClosing: Bool
  ) -> Bool {
    guard offset < end else { return true }
    if source[offset].isSpaceOrTab || source[offset] == UInt8(ascii: ">") { return true }
    return selfClosing && source.hasPrefix("/>", at: offset, end: end)
  }

  /// Kind 7: a complete tag and nothing else.
  private static func isLoneTag(at start: Int, to end: Int, _ source: Bytes) -> Bool {
    guard let after = HTMLTag.end(at: start, to: end, source) else { return false }
    return source.skipSpacesAndTabs(from: after, to: end) == end
  }
}

extension HTMLBlockEnd {
  /// Kind 1's tags.
  private static let rawTextTags = ["pre", "script", "style", "textarea"]

  /// Kind 6's tags.
  static let blockTags = [
    "address", "article", "aside", "base", "basefont", "blockquote", "body", "caption", "center",
    "col", "colgroup", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset",
    "figcaption",
    "figure", "footer", "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head",
    "header", "hr", "html", "iframe", "legend", "li", "link", "main", "menu", "menuitem", "nav",
    "noframes", "ol", "optgroup", "option", "p", "param", "search", "section", "summary", "table",
    "tbody", "td", "tfoot", "th", "thead", "title", "tr", "track", "ul",
  ]

  /// The longest of the names above.
  private static let longestTagName = 10
}
