// Phase 2 of CommonMark's parsing strategy (appendix A): a leaf's text → inlines.
//
// One loop takes runs of ordinary bytes whole and hands every other byte to the handler of its
// construct. Delimiters and brackets are recorded as text first; when their partners are found,
// the records are made tags in place, so that nothing is moved or allocated per inline.

struct InlineParser: ~Copyable {
  let options: Document.Options
  let references: ReferenceMap
  /// How many more bytes of destinations and titles references may stand for.
  var allowance = Int.max

  /// The inlines of the leaf that was parsed last.
  var inlines: [InlineRecord] = []
  /// The targets of its links.
  var links: [LinkTarget] = []

  /// Where the leaf's text ends.
  var end = 0
  /// Where the leaf's text begins.
  var start = 0
  /// The bytes that may begin an inline.
  private let specials: UInt16
  /// Whether what a bare address needs stands in the leaf's runs of text; `www.` apart.
  var mayHoldAddress = false
  var delimiters = DelimiterStack()
  var brackets = BracketStack()
  var codeSpans = CodeSpanScan()
  var rawHTML = RawHTMLScan()

  init(options: Document.Options, references: ReferenceMap) {
    self.options = options
    self.references = references
    specials = ByteClass.inlineSpecial | (options.strikethrough ? ByteClass.tilde : 0)
  }

  /// Parses a range of text; `inlines` and `links` are what it holds.
  mutating func parse(_ text: Bytes, _ range: Range<Int>) {
    start = range.lowerBound
    end = range.upperBound
    inlines.removeAll(keepingCapacity: true)
    if !links.isEmpty { links.removeAll(keepingCapacity: true) }
    mayHoldAddress = false
    delimiters.removeAll()
    brackets.removeAll()
    codeSpans.reset()
    rawHTML.reset()
    parseAll(text)
    matchDelimiters(from: 0)
    if options.bareAutolinks { linkBareAddresses(text) }
  }

  private mutating func parseAll(_ text: Bytes) {
    var offset = start
    while offset < end {
      let runEnd = appendRun(from: offset, text)
      guard runEnd < end else { return }
      offset = parseSpecial(at: runEnd, text)
    }
  }

  /// Appends the run of ordinary bytes from an offset; returns where it ends.
  @inline(__always)
  private mutating func appendRun(from offset: Int, _ text: Bytes) -> Int {
    var classes: UInt16 = 0
    let runEnd = text.endOfRun(
      from: offset, to: end, stoppingAt: specials, classes: &classes)
    if runEnd > offset {
      let needsEscape = classes & ByteClass.escapedInHTML != 0
      append(needsEscape ? .textToEscape : .text, offset, runEnd)
      if classes & ByteClass.addressMark != 0, options.bareAutolinks, !mayHoldAddress {
        mayHoldAddress = text.holdsAddressMark(in: offset..<runEnd)
      }
    }
    return runEnd
  }

  /// Handles the construct that a byte may begin; returns where parsing goes on.
  private mutating func parseSpecial(at offset: Int, _ text: Bytes) -> Int {
    switch text[offset] {
    case .newline: parseLineEnding(at: offset, text)
    case .backslash: parseBackslash(at: offset, text)
    case UInt8(ascii: "`"): parseCodeSpan(at: offset, text)
    case UInt8(ascii: "*"): parseDelimiters(UInt8(ascii: "*"), at: offset, text)
    case UInt8(ascii: "_"): parseDelimiters(UInt8(ascii: "_"), at: offset, text)
    case UInt8(ascii: "~"): parseDelimiters(UInt8(ascii: "~"), at: offset, text)
    case UInt8(ascii: "["): openBracket(at: offset, length: 1)
    case UInt8(ascii: "]"): parseCloseBracket(at: offset, text)
    case UInt8(ascii: "!"): parseBang(at: offset, text)
    case UInt8(ascii: "&"): parseEntity(at: offset, text)
    default: parseLessThan(at: offset, text)
    }
  }

  @inline(__always)
  mutating func append(_ kind: InlineRecord.Kind, _ start: Int, _ end: Int) {
    inlines.append(InlineRecord(kind, start, end))
  }

  /// Appends one byte as text; returns the offset after it.
  mutating func appendLiteral(at offset: Int, _ text: Bytes) -> Int {
    let isEscaped = ByteClass.of(text[offset]) & ByteClass.escapedInHTML != 0
    append(isEscaped ? .textToEscape : .text, offset, offset + 1)
    return offset + 1
  }

  /// Sections 6.7 and 6.8.
  private mutating func parseLineEnding(at offset: Int, _ text: Bytes) -> Int {
    let isHard = offset >= start + 2 && text[offset - 1] == .space && text[offset - 2] == .space
    if let last = inlines.last, last.kind == .text || last.kind == .textToEscape,
      Int(last.end) == offset
    {
      trimLastText(text)
    }
    append(isHard ? .hardBreak : .softBreak, offset, offset + 1)
    return offset + 1
  }

  /// Removes the white space that ends the text before a line ending.
  private mutating func trimLastText(_ text: Bytes) {
    guard var last = inlines.popLast() else { return }
    last.end = Int32(truncatingIfNeeded: text.trimmingEnd(of: last.range.offsets))
    if last.end > last.start { inlines.append(last) }
  }

  /// Section 2.4, and the backslash of section 6.7.
  private mutating func parseBackslash(at offset: Int, _ text: Bytes) -> Int {
    guard offset + 1 < end else { return appendLiteral(at: offset, text) }
    if text[offset + 1] == .newline {
      append(.hardBreak, offset, offset + 2)
      return offset + 2
    }
    if text[offset + 1].isPunctuation { return appendLiteral(at: offset + 1, text) }
    return appendLiteral(at: offset, text)
  }

  private mutating func parseBang(at offset: Int, _ text: Bytes) -> Int {
    if offset + 1 < end, text[offset + 1] == UInt8(ascii: "[") {
      return openBracket(at: offset, length: 2)
    }
    return appendLiteral(at: offset, text)
  }

  /// Section 2.5.
  private mutating func parseEntity(at offset: Int, _ text: Bytes) -> Int {
    guard let reference = CharacterReference(at: offset, to: end, text) else {
      return appendLiteral(at: offset, text)
    }
    append(.reference, offset, reference.end)
    return reference.end
  }

  /// Sections 6.5 and 6.6.
  private mutating func parseLessThan(at offset: Int, _ text: Bytes) -> Int {
    if let address = AngleAddress(at: offset, to: end, text) {
      appendLink(
        to: LinkTarget(
          destination: TextRange(address.range), title: .empty,
          form: .address, prefix: address.prefix),
        from: offset, text: address.range, end: address.end)
      return address.end
    }
    if let tagEnd = rawHTML.end(at: offset, to: end, text) {
      append(.html, offset, tagEnd)
      return tagEnd
    }
    return appendLiteral(at: offset, text)
  }

  /// Appends a link whose text is its address.
  mutating func appendLink(
    to target: LinkTarget, from offset: Int, text range: Range<Int>, end: Int
  ) {
    let opening = inlines.count
    inlines.append(InlineRecord(.link, .opening, offset, opening + 2))
    append(.textToEscape, range.lowerBound, range.upperBound)
    inlines.append(InlineRecord(.link, .closing, end, links.count))
    links.append(target)
  }
}
