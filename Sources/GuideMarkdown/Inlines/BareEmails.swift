// Bare e-mail addresses (GFM specification, section 6.9): in the text that emphasis and links leave, as
// in GFM's reference implementation, so that in `_a_b@c.org_` the outer signs are emphasis.

/// `someone@example.org` in running text.
private struct BareEmail {
  let range: Range<Int>

  /// The address around an `@`.
  init?(at sign: Int, in run: Range<Int>, _ text: Bytes) {
    var start = sign
    while start > run.lowerBound, BareEmail.allowsLocally(text[start - 1]) { start -= 1 }
    var end = sign + 1
    var hasDot = false
    scan: while end < run.upperBound {
      switch text[end] {
      case UInt8(ascii: "-"), UInt8(ascii: "_"): break
      case UInt8(ascii: "."):
        guard end + 1 < run.upperBound, text[end + 1].isAlphanumeric else { break scan }
        hasDot = true
      case UInt8(ascii: "@"): return nil
      case let byte: guard byte.isAlphanumeric else { break scan }
      }
      end += 1
    }
    guard start < sign, hasDot, text[end - 1].isLetter else { return nil }
    range = start..<end
  }

  private static func allowsLocally(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "+"): true
    default: byte.isAlphanumeric
    }
  }
}

extension InlineParser {
  /// Makes links of the e-mail addresses in the leaf's text.
  mutating func linkEmails(_ text: Bytes) {
    let records = inlines.array
    inlines.truncate(to: 0)
    var openings: [Int] = []
    var linkDepth = 0
    var index = 0
    while index < records.count {
      let record = records[index]
      if linkDepth == 0, record.kind.isText {
        index = appendLinkingEmails(records, from: index, text)
        continue
      }
      if record.kind == .link { linkDepth += record.isOpening ? 1 : -1 }
      copy(record, &openings)
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
  private mutating func appendLinkingEmails(
    _ records: [InlineRecord], from first: Int, _ text: Bytes
  ) -> Int {
    var next = first + 1
    while next < records.count, records[next].kind.isText,
      records[next].start == records[next - 1].end
    {
      next += 1
    }
    let run = Int(records[first].start)..<Int(records[next - 1].end)
    var written = run.lowerBound
    for sign in run where text[sign] == UInt8(ascii: "@") && sign >= written {
      guard let address = BareEmail(at: sign, in: written..<run.upperBound, text) else { continue }
      appendRun(written..<address.range.lowerBound, needsEscape: true)
      appendLink(toBareAddress: address.range, prefix: .mailto)
      written = address.range.upperBound
    }
    if written > run.lowerBound {
      appendRun(written..<run.upperBound, needsEscape: true)
    } else {
      for record in records[first..<next] { inlines.append(record) }
    }
    return next
  }
}
