// Bare web addresses (GFM specification, section 6.9), where `:` or `w` stands: before emphasis, so
// that an address may hold `_` and `*`. Where they end follows GFM's reference implementation.

/// `https://example.org/page` or `www.example.org` in running text.
struct BareAddress {
  let range: Range<Int>
  let prefix: AddressPrefix

  /// The address that has its colon or its first letter at an offset of a leaf's text.
  ///
  /// In brackets it ends before the next `]`, after which a link's destination may follow.
  init?(at offset: Int, in leaf: Range<Int>, inBrackets: Bool, _ text: Bytes) {
    if text[offset] == UInt8(ascii: ":") {
      self.init(schemeEndingAt: offset, in: leaf, inBrackets, text)
    } else {
      self.init(wwwAt: offset, in: leaf, inBrackets, text)
    }
  }

  private init?(
    schemeEndingAt colon: Int, in leaf: Range<Int>, _ inBrackets: Bool, _ text: Bytes
  ) {
    let host = colon + 3
    guard text.hasPrefix("://", at: colon, end: leaf.upperBound), host < leaf.upperBound,
      text[host].isAlphanumeric
    else { return nil }
    var start = colon
    while start > leaf.lowerBound, text[start - 1].isLetter { start -= 1 }
    let isKnown = ["http", "https", "ftp"].contains {
      $0.utf8.count == colon - start
        && text.hasPrefix(ignoringCase: $0, at: start, end: leaf.upperBound)
    }
    guard isKnown, let domain = Domain(at: host, to: leaf.upperBound, text) else { return nil }
    let limit = BareAddress.limit(from: domain.end, to: leaf.upperBound, inBrackets, text)
    range = start..<BareAddress.end(of: start..<limit, text)
    prefix = .none
  }

  private init?(wwwAt start: Int, in leaf: Range<Int>, _ inBrackets: Bool, _ text: Bytes) {
    guard text.hasPrefix(ignoringCase: "www.", at: start, end: leaf.upperBound),
      start == leaf.lowerBound || BareAddress.mayPrecede(text[start - 1]),
      let domain = Domain(at: start, to: leaf.upperBound, text), domain.hasDot
    else { return nil }
    let limit = BareAddress.limit(from: domain.end, to: leaf.upperBound, inBrackets, text)
    let end = BareAddress.end(of: start..<limit, text)
    guard end > start + "www.".utf8.count else { return nil }
    range = start..<end
    prefix = .http
  }

  private static func mayPrecede(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "("): true
    default: byte.isWhitespace
    }
  }

  /// The first white space, `<` or, in brackets, `]` after a domain.
  private static func limit(
    from domain: Int, to leafEnd: Int, _ inBrackets: Bool, _ text: Bytes
  ) -> Int {
    var offset = domain
    while offset < leafEnd, !text[offset].isWhitespace, text[offset] != UInt8(ascii: "<"),
      !inBrackets || text[offset] != UInt8(ascii: "]")
    {
      offset += 1
    }
    return offset
  }

  /// Where the address ends: without what closes a sentence or a parenthesis around it.
  private static func end(of range: Range<Int>, _ text: Bytes) -> Int {
    let start = range.lowerBound
    var end = range.upperBound
    var balance = 0
    for offset in range {
      if text[offset] == UInt8(ascii: "(") { balance += 1 }
      if text[offset] == UInt8(ascii: ")") { balance -= 1 }
    }
    while end > start {
      switch text[end - 1] {
      case UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "."), UInt8(ascii: ","),
        UInt8(ascii: ":"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"),
        UInt8(ascii: "'"), UInt8(ascii: "\""):
        end -= 1
      case UInt8(ascii: ")") where balance < 0:
        balance += 1
        end -= 1
      case UInt8(ascii: ";"): end = startOfReference(endingAt: end, after: start, text) ?? end - 1
      default: return end
      }
    }
    return end
  }

  /// Where something like `&copy;` begins.
  private static func startOfReference(
    endingAt end: Int, after start: Int, _ text: Bytes
  ) -> Int? {
    var offset = end - 1
    while offset > start, text[offset - 1].isLetter { offset -= 1 }
    guard offset > start, offset < end - 1, text[offset - 1] == UInt8(ascii: "&") else {
      return nil
    }
    return offset - 1
  }
}

/// The domain of an address; its last two labels hold no underscore.
private struct Domain {
  let end: Int
  let hasDot: Bool

  /// No domain is longer (RFC 1035, section 2.3.4); without an end, `www._www._www._…` would be
  /// scanned to its end once for each `www.`.
  private static let longest = 253

  init?(at start: Int, to end: Int, _ text: Bytes) {
    var offset = start
    var dots = 0
    var underscores = (last: false, before: false)
    scan: while offset < end {
      guard offset - start <= Domain.longest else { return nil }
      switch text[offset] {
      case UInt8(ascii: "."):
        dots += 1
        underscores = (last: false, before: underscores.last)
      // GFM's reference implementation does not look at the very last byte of a text.
      case UInt8(ascii: "_"): underscores.last = underscores.last || offset + 1 < end
      case UInt8(ascii: "-"), 0x80...: break
      case let byte: guard byte.isAlphanumeric else { break scan }
      }
      offset += 1
    }
    guard !underscores.last, !underscores.before else { return nil }
    self.end = offset
    hasDot = dots > 0
  }
}

extension InlineParser {
  /// Appends the bare address at an offset, given where the run of text before it begins; returns
  /// the offset after it, nil where there is none.
  mutating func parseBareAddress(at offset: Int, after run: Int, _ text: Bytes) -> Int? {
    if text[offset] == UInt8(ascii: "@") {
      holdsSign = true
      return nil
    }
    guard
      let address = BareAddress(at: offset, in: start..<end, inBrackets: !brackets.isEmpty, text),
      address.range.lowerBound >= run
    else { return nil }
    appendRun(run..<address.range.lowerBound, needsEscape: true)
    bareAddresses += 1
    appendLink(toBareAddress: address.range, prefix: address.prefix)
    return address.range.upperBound
  }

  mutating func appendLink(toBareAddress range: Range<Int>, prefix: AddressPrefix) {
    appendLink(
      to: LinkTarget(
        destination: TextRange(range), title: .empty, form: .literal, prefix: prefix),
      from: range.lowerBound, text: range, end: range.upperBound)
  }

  /// Makes the bare addresses from a record on text again: links hold no links.
  mutating func unlinkBareAddresses(from first: Int) {
    for index in first..<inlines.count where inlines[index].kind == .link {
      let closing = inlines[index].isOpening ? Int(inlines[index].end) : index
      if links[Int(inlines[closing].end)].form == .literal {
        let start = Int(inlines[index].start)
        inlines[index] = InlineRecord(.nothing, start, start)
      }
    }
  }
}
