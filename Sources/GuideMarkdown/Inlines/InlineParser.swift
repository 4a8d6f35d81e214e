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
  var inlines = Buffer<InlineRecord>(capacity: 0)
  /// The targets of its links.
  var links: [LinkTarget] = []

  /// Where the leaf's text ends.
  var end = 0
  /// Where the leaf's text begins.
  var start = 0
  /// Whether a line ending that is a space stays in the text around it, as HTML has it.
  let joinsLines: Bool
  /// Whether an address may stand in the leaf.
  private var linksAddresses = false
  /// Whether an `@` stands in the leaf's text.
  var holdsSign = false
  /// How many bare addresses were found in the leaf.
  var bareAddresses = 0
  var delimiters = DelimiterStack()
  var brackets = BracketStack()
  var codeSpans = CodeSpanScan()
  var rawHTML = RawHTMLScan()

  init(options: Document.Options, references: ReferenceMap, joinsLines: Bool = false) {
    self.options = options
    self.references = references
    self.joinsLines = joinsLines
  }

  /// Parses a range of text; `inlines` and `links` are what it holds.
  mutating func parse(_ text: Bytes, _ range: Range<Int>) {
    start = range.lowerBound
    end = range.upperBound
    inlines.truncate(to: 0)
    if !links.isEmpty { links.removeAll(keepingCapacity: true) }
    delimiters.removeAll()
    brackets.removeAll()
    codeSpans.reset()
    rawHTML.reset()
    linksAddresses = options.bareAutolinks && text.holdsAddress(in: range)
    bareAddresses = 0
    holdsSign = false
    parseAll(text)
    if delimiters.count > 0 { matchDelimiters(from: 0) }
    if holdsSign { linkEmails(text) }
  }

  /// Takes runs of text whole and hands every other byte to its construct.
  private mutating func parseAll(_ text: Bytes) {
    var runStart = start
    var offset = start
    var needsEscape = false
    while true {
      offset = nextMark(from: offset, text)
      guard offset < end else { break }
      let byteClass = ByteClass.of(text[offset])
      if byteClass & ByteClass.inlineSpecial == 0 || isText(at: offset, byteClass, text) {
        if linksAddresses, byteClass & ByteClass.bareAddress != 0,
          let after = parseBareAddress(at: offset, after: runStart, text)
        {
          offset = after
          runStart = after
          needsEscape = false
        } else {
          needsEscape = needsEscape || byteClass & ByteClass.escapedInHTML != 0
          offset &+= 1
        }
        continue
      }
      if isImage(at: offset, after: runStart, text) { offset &-= 1 }
      appendRun(runStart..<offset, needsEscape: needsEscape)
      offset = parseSpecial(at: offset, text)
      runStart = offset
      needsEscape = false
    }
    appendRun(runStart..<end, needsEscape: needsEscape)
  }

  @inline(__always)
  private func nextMark(from offset: Int, _ text: Bytes) -> Int {
    linksAddresses
      ? text.nextInlineOrAddressMark(from: offset, to: end)
      : text.nextInlineMark(from: offset, to: end)
  }

  /// Whether a byte that may begin an inline is text here: a line ending that HTML keeps as it is,
  /// or the delimiter of an extension that is not asked for.
  @inline(__always)
  private func isText(at offset: Int, _ byteClass: UInt16, _ text: Bytes) -> Bool {
    if text[offset] == .newline {
      return joinsLines && offset > start && !text[offset &- 1].isWhitespace
    }
    return byteClass & ByteClass.extensionDelimiter != 0 && Delimiter(text[offset], options) == nil
  }

  /// Whether a bracket has a `!` before it that no backslash made text.
  @inline(__always)
  private func isImage(at offset: Int, after runStart: Int, _ text: Bytes) -> Bool {
    text[offset] == UInt8(ascii: "[") && offset > runStart
      && text[offset &- 1] == UInt8(ascii: "!")
  }

  @inline(__always)
  mutating func appendRun(_ run: Range<Int>, needsEscape: Bool) {
    if !run.isEmpty { append(needsEscape ? .textToEscape : .text, run.lowerBound, run.upperBound) }
  }

  /// Handles the construct that a byte may begin; returns where parsing goes on.
  @inline(__always)
  private mutating func parseSpecial(at offset: Int, _ text: Bytes) -> Int {
    switch text[offset] {
    case .newline: parseLineEnding(at: offset, text)
    case .backslash: parseBackslash(at: offset, text)
    case UInt8(ascii: "`"): parseCodeSpan(at: offset, text)
    case UInt8(ascii: "!"): openBracket(at: offset, length: 2)
    case UInt8(ascii: "["): openBracket(at: offset, length: 1)
    case UInt8(ascii: "]"): parseCloseBracket(at: offset, text)
    case UInt8(ascii: "&"): parseEntity(at: offset, text)
    case UInt8(ascii: "<"): parseLessThan(at: offset, text)
    default: parseDelimiters(at: offset, text)
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
    guard var last = inlines.last else { return }
    inlines.truncate(to: inlines.count - 1)
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
