// Links and images (CommonMark sections 6.3 and 6.4): brackets, and what follows them.

/// A `[` or `![` that may begin a link or an image.
struct Bracket {
  /// The record that becomes the opening tag.
  let record: Int
  /// The offset after the bracket.
  let textStart: Int
  let isImage: Bool
  /// How many bare addresses stand before it.
  let bareAddresses: Int
  /// How many delimiter runs stand before it.
  let delimiters: Int
  /// Another bracket follows, so that what it encloses is no label.
  var isFollowedByBracket = false
}

/// The open brackets of a leaf.
struct BracketStack {
  fileprivate var brackets: [Bracket] = []
  /// Below this depth, brackets that are no images can't begin a link any more: one was found
  /// after them, and links hold no links.
  fileprivate var inactiveDepth = 0

  var isEmpty: Bool { brackets.isEmpty }

  mutating func removeAll() {
    if !brackets.isEmpty { brackets.removeAll(keepingCapacity: true) }
    inactiveDepth = 0
  }

  fileprivate mutating func push(_ bracket: Bracket) {
    if !brackets.isEmpty { brackets[brackets.count - 1].isFollowedByBracket = true }
    brackets.append(bracket)
  }

  /// Takes the last bracket, nil where there is none or it can't begin anything.
  fileprivate mutating func pop() -> Bracket? {
    guard let last = brackets.popLast() else { return nil }
    let isInactive = brackets.count < inactiveDepth
    inactiveDepth = min(inactiveDepth, brackets.count)
    return isInactive && !last.isImage ? nil : last
  }

  fileprivate mutating func deactivateLinks() { inactiveDepth = brackets.count }
}

/// Where a link leads and where its source ends.
private struct LinkEnd {
  let target: LinkTarget
  let end: Int
}

extension InlineParser {
  mutating func openBracket(at offset: Int, length: Int) -> Int {
    brackets.push(
      Bracket(
        record: inlines.count, textStart: offset + length, isImage: length == 2,
        bareAddresses: bareAddresses, delimiters: delimiters.count))
    append(.text, offset, offset + length)
    return offset + length
  }

  mutating func parseCloseBracket(at offset: Int, _ text: Bytes) -> Int {
    guard let bracket = brackets.pop(),
      let link = inlineLink(after: offset + 1, isImage: bracket.isImage, text)
        ?? referenceLink(bracket, closingAt: offset, text)
    else { return appendLiteral(at: offset, text) }
    matchDelimiters(from: bracket.delimiters)
    if !bracket.isImage, bracket.bareAddresses < bareAddresses {
      unlinkBareAddresses(from: bracket.record + 1)
    }
    let kind = bracket.isImage ? InlineRecord.Kind.image : .link
    inlines[bracket.record].open(kind, closingAt: inlines.count)
    inlines.append(InlineRecord(kind, .closing, link.end, links.count))
    links.append(link.target)
    if !bracket.isImage { brackets.deactivateLinks() }
    return link.end
  }

  /// `(destination "title")`.
  private mutating func inlineLink(after start: Int, isImage: Bool, _ text: Bytes) -> LinkEnd? {
    guard start < end, text[start] == UInt8(ascii: "(") else { return nil }
    let destinationStart = text.skipWhitespace(from: start + 1, to: end)
    guard let destination = LinkScan.destination(at: destinationStart, to: end, text) else {
      return nil
    }
    var target = LinkTarget(
      destination: TextRange(destination.content), title: .empty,
      isPlain: destination.isPlain)
    var offset = text.skipWhitespace(from: destination.end, to: end)
    if offset > destination.end {
      if let title = LinkScan.title(at: offset, to: end, text) {
        target.title = TextRange(title.content)
        offset = text.skipWhitespace(from: title.end, to: end)
      } else if options.imageSizes, isImage, let size = SizeSuffix(at: offset, to: end, text) {
        target.width = size.width
        target.height = size.height
        offset = text.skipWhitespace(from: size.end, to: end)
      }
    }
    guard offset < end, text[offset] == UInt8(ascii: ")") else { return nil }
    return LinkEnd(target: target, end: offset + 1)
  }

  /// `[label]`, `[]` or nothing after the bracketed text.
  private mutating func referenceLink(
    _ bracket: Bracket, closingAt offset: Int, _ text: Bytes
  ) -> LinkEnd? {
    guard !references.isEmpty else { return nil }
    let next = offset + 1
    var label = bracket.textStart..<offset
    var linkEnd = next
    if next < end, text[next] == UInt8(ascii: "["),
      let full = LinkScan.label(at: next, to: end, text)
    {
      label = full.content
      linkEnd = full.end
    } else {
      guard !bracket.isFollowedByBracket, label.count <= LinkScan.maximumLabelLength else {
        return nil
      }
      if text.hasPrefix("[]", at: next, end: end) { linkEnd = next + 2 }
    }
    guard let target = references.target(of: normalizedLabel(label, text)),
      target.size <= allowance
    else { return nil }
    allowance -= target.size
    return LinkEnd(target: target, end: linkEnd)
  }
}
