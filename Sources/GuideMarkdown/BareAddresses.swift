// Bare addresses (GFM specification, section 6.9): found in the text that is left once everything
// else is parsed, so that code, links and escapes are never touched.

extension InlineParser {
  /// Makes links of the bare addresses in the leaf's text.
  mutating func linkBareAddresses(_ text: Bytes) {
    guard mayHoldAddress || text.holdsDoubleW(in: start..<end) else { return }
    let records = inlines
    inlines.removeAll(keepingCapacity: true)
    var openings: [Int] = []
    var linkDepth = 0
    var index = 0
    while index < records.count {
      let record = records[index]
      if linkDepth == 0, record.kind.isText {
        index = appendLinkingAddresses(records, from: index, text)
        continue
      }
      copy(record, &openings)
      if record.kind == .link { linkDepth += record.isOpening ? 1 : -1 }
      index += 1
    }
  }

  /// Appends a record, pairing opening and closing ones anew.
  private mutating func copy(_ record: InlineRecord, _ openings: inout [Int]) {
    switch record.edge {
    case .none: break
    case .opening: openings.append(inlines.count)
    case .closing:
      if let opening = openings.popLast() {
        inlines[opening].end = Int32(truncatingIfNeeded: inlines.count)
      }
    }
    inlines.append(record)
  }

  /// Appends the text that begins at a record and stands together in the source; returns the index
  /// of the record after it.
  private mutating func appendLinkingAddresses(
    _ records: [InlineRecord], from first: Int, _ text: Bytes
  ) -> Int {
    var last = first
    while last + 1 < records.count, records[last + 1].kind.isText,
      records[last + 1].start == records[last].end
    {
      last += 1
    }
    var offset = Int(records[first].start)
    let textEnd = Int(records[last].end)
    while let address = BareAddress(in: offset..<textEnd, text) {
      appendText(offset..<address.range.lowerBound, text)
      appendLink(to: address, text)
      offset = address.range.upperBound
    }
    appendText(offset..<textEnd, text)
    return last + 1
  }

  private mutating func appendText(_ range: Range<Int>, _ text: Bytes) {
    guard !range.isEmpty else { return }
    let needsEscape = range.contains {
      ByteClass.of(text[$0]) & ByteClass.escapedInHTML != 0
    }
    append(needsEscape ? .textToEscape : .text, range.lowerBound, range.upperBound)
  }

  private mutating func appendLink(to address: BareAddress, _ text: Bytes) {
    appendLink(
      to: LinkTarget(
        destination: TextRange(address.range), title: .empty,
        form: .literal, prefix: address.prefix),
      from: address.range.lowerBound, text: address.range, end: address.range.upperBound)
  }
}

extension Span<UInt8> {
  /// Whether two letters W may stand side by side in a range, as in every `www.`.
  ///
  /// Eight bytes at a time: whichever way `www` is cut in two, one part has two of its letters.
  func holdsDoubleW(in range: Range<Int>) -> Bool {
    var offset = range.lowerBound
    while offset &+ 8 <= range.upperBound {
      let difference = (word(at: offset) | 0x2020_2020_2020_2020) ^ 0x7777_7777_7777_7777
      let found = (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080
      if found & (found >> 8) != 0 { return true }
      offset &+= 8
    }
    while offset < range.upperBound {
      if self[offset] | 0x20 == UInt8(ascii: "w") { return true }
      offset &+= 1
    }
    return false
  }

  /// Whether the mark of an address, `://` or `@`, stands in a range.
  func holdsAddressMark(in range: Range<Int>) -> Bool {
    for offset in range where ByteClass.of(self[offset]) & ByteClass.addressMark != 0 {
      if self[offset] == UInt8(ascii: "@") || hasPrefix("://", at: offset, end: range.upperBound) {
        return true
      }
    }
    return false
  }
}

/// `https://example.org/page`, `www.example.org` or `someone@example.org` in running text.
struct BareAddress {
  let range: Range<Int>
  let prefix: AddressPrefix

  /// The first address in a range of text.
  init?(in text: Range<Int>, _ bytes: Bytes) {
    for offset in text where ByteClass.of(bytes[offset]) & ByteClass.bareAddress != 0 {
      let found: BareAddress? =
        switch bytes[offset] {
        case UInt8(ascii: ":"): BareAddress(schemeEndingAt: offset, in: text, bytes)
        case UInt8(ascii: "@"): BareAddress(emailAt: offset, in: text, bytes)
        default: BareAddress(wwwAt: offset, in: text, bytes)
        }
      if let found {
        self = found
        return
      }
    }
    return nil
  }

  private init?(range: Range<Int>, prefix: AddressPrefix) {
    guard !range.isEmpty else { return nil }
    self.range = range
    self.prefix = prefix
  }

  private init?(schemeEndingAt colon: Int, in text: Range<Int>, _ bytes: Bytes) {
    guard bytes.hasPrefix("://", at: colon, end: text.upperBound) else { return nil }
    var start = colon
    while start > text.lowerBound, bytes[start - 1].isLetter { start -= 1 }
    let isKnown = ["http", "https", "ftp"].contains {
      $0.utf8.count == colon - start
        && bytes.hasPrefix(ignoringCase: $0, at: start, end: text.upperBound)
    }
    guard isKnown, let host = Self.endOfDomain(at: colon + 3, to: text.upperBound, bytes),
      host.dots > 0 || host.end > colon + 3
    else { return nil }
    let end = Self.end(from: host.end, to: text.upperBound, start: start, bytes)
    self.init(range: start..<end, prefix: .none)
  }

  private init?(wwwAt start: Int, in text: Range<Int>, _ bytes: Bytes) {
    guard bytes.hasPrefix(ignoringCase: "www.", at: start, end: text.upperBound),
      start == text.lowerBound || Self.mayPrecede(bytes[start - 1]),
      let host = Self.endOfDomain(at: start, to: text.upperBound, bytes), host.dots > 0
    else { return nil }
    let end = Self.end(from: host.end, to: text.upperBound, start: start, bytes)
    guard end > start + "www.".utf8.count else { return nil }
    self.init(range: start..<end, prefix: .http)
  }

  private init?(emailAt sign: Int, in text: Range<Int>, _ bytes: Bytes) {
    var start = sign
    while start > text.lowerBound, Self.allowsInEmail(bytes[start - 1], beforeSign: true) {
      start -= 1
    }
    var end = sign + 1
    var dots = 0
    while end < text.upperBound, Self.allowsInEmail(bytes[end], beforeSign: false) {
      if bytes[end] == UInt8(ascii: ".") {
        guard end + 1 < text.upperBound, bytes[end + 1].isAlphanumeric else { break }
        dots += 1
      }
      end += 1
    }
    guard start < sign, end > sign + 1, dots > 0, bytes[end - 1].isAlphanumeric else {
      return nil
    }
    self.init(range: start..<end, prefix: .mailto)
  }

  private static func mayPrecede(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "("): true
    default: byte.isWhitespace
    }
  }

  private static func allowsInEmail(_ byte: UInt8, beforeSign: Bool) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"): true
    case UInt8(ascii: "+"): beforeSign
    default: byte.isAlphanumeric
    }
  }

  /// No domain is longer (RFC 1035, section 2.3.4); without an end, `www._www._www._…` would be
  /// scanned to its end once for each `www.`.
  private static let longestDomain = 253

  /// The end of a valid domain and its dots; its last two labels hold no underscore.
  private static func endOfDomain(
    at start: Int, to end: Int, _ bytes: Bytes
  ) -> (end: Int, dots: Int)? {
    var offset = start
    var dots = 0
    var underscores = (last: false, before: false)
    while offset < end {
      guard offset - start <= longestDomain else { return nil }
      switch bytes[offset] {
      case UInt8(ascii: "."):
        dots += 1
        underscores = (last: false, before: underscores.last)
      case UInt8(ascii: "_"): underscores.last = true
      case UInt8(ascii: "-"): break
      case let byte where byte.isAlphanumeric || byte >= 0x80: break
      default:
        return underscores.last || underscores.before ? nil : (offset, dots)
      }
      offset += 1
    }
    return underscores.last || underscores.before ? nil : (offset, dots)
  }

  /// Where the address ends: before white space and `<`, and without what closes a sentence.
  private static func end(from host: Int, to limit: Int, start: Int, _ bytes: Bytes) -> Int {
    var end = host
    while end < limit, !bytes[end].isWhitespace, bytes[end] != UInt8(ascii: "<") { end += 1 }
    var balance = 0
    for offset in start..<end {
      if bytes[offset] == UInt8(ascii: "(") { balance += 1 }
      if bytes[offset] == UInt8(ascii: ")") { balance -= 1 }
    }
    while end > start {
      switch bytes[end - 1] {
      case UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "."), UInt8(ascii: ","),
        UInt8(ascii: ":"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"),
        UInt8(ascii: "'"), UInt8(ascii: "\""):
        end -= 1
      case UInt8(ascii: ")") where balance < 0:
        balance += 1
        end -= 1
      case UInt8(ascii: ";"):
        guard let reference = startOfReference(endingAt: end, after: start, bytes) else {
          return end
        }
        end = reference
      default: return end
      }
    }
    return end
  }

  /// Where something like `&copy;` begins that ends the address.
  private static func startOfReference(
    endingAt end: Int, after start: Int, _ bytes: Bytes
  ) -> Int? {
    var offset = end - 1
    while offset > start, bytes[offset - 1].isAlphanumeric { offset -= 1 }
    guard offset > start, offset < end - 1, bytes[offset - 1] == UInt8(ascii: "&") else {
      return nil
    }
    return offset - 1
  }
}
