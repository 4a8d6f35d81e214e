/// All bytes that a document's ranges may name: the source's, then what was joined from its lines,
/// then what was decoded from its references.
struct TextSpace: Sendable {
  let source: SourceText
  let joined: Arena
  let decoded: Arena
  /// Where the joined bytes begin.
  let joinedBase: Int
  /// Where the decoded bytes begin.
  let decodedBase: Int

  init(source: SourceText, joined: Arena, decoded: Arena) {
    self.source = source
    self.joined = joined
    self.decoded = decoded
    joinedBase = source.bytes.count
    decodedBase = source.bytes.count + joined.bytes.count
  }

  /// Calls `body` with the bytes that hold a range, and the range in them.
  @inline(__always)
  func read<Result>(_ range: TextRange, _ body: (Bytes, Range<Int>) -> Result) -> Result {
    let start = Int(range.start)
    // An empty range may lie past the bytes.
    if range.isEmpty { return body(source.bytes.span, 0..<0) }
    if start < joinedBase { return body(source.bytes.span, range.offsets) }
    if start < decodedBase {
      return body(joined.bytes.span, range.offsets.shifted(by: -joinedBase))
    }
    return body(decoded.bytes.span, range.offsets.shifted(by: -decodedBase))
  }

  /// The text of a range.
  func string(_ range: TextRange) -> String {
    read(range) { bytes, offsets in String(bytes.extracting(offsets)) }
  }

  /// The source offset that an offset of the text space stands for.
  func sourceOffset(of offset: Int) -> Int {
    if offset < joinedBase { return offset }
    if offset < decodedBase { return joined.sourceOffset(of: offset - joinedBase) }
    return sourceOffset(of: decoded.sourceOffset(of: offset - decodedBase))
  }
}

extension String {
  /// The text that some bytes are; U+FFFD stands for what is no UTF-8.
  ///
  /// A document's own ranges hold whole characters, so the first way is nearly always taken: it
  /// makes the text from the bytes where they lie.
  init(_ bytes: Bytes) {
    if let characters = try? UTF8Span(validating: bytes) {
      self.init(copying: characters)
    } else {
      var copy: [UInt8] = []
      copy.append(contentsOf: bytes, in: 0..<bytes.count)
      self.init(decoding: copy, as: UTF8.self)
    }
  }
}

/// Text with backslash escapes and character references decoded (CommonMark sections 2.4, 2.5);
/// nil where there is nothing to decode.
func decoding(_ range: Range<Int>, of text: Bytes, backslashes: Bool) -> [UInt8]? {
  let mayNeedIt = range.contains {
    text[$0] == UInt8(ascii: "&") || (backslashes && text[$0] == .backslash)
  }
  guard mayNeedIt else { return nil }
  var result: [UInt8] = []
  result.reserveCapacity(range.count)
  var offset = range.lowerBound
  while offset < range.upperBound {
    let byte = text[offset]
    if backslashes, byte == .backslash,
      LinkScan.escapes(at: offset, to: range.upperBound, text)
    {
      result.append(text[offset + 1])
      offset += 2
    } else if byte == UInt8(ascii: "&"),
      let reference = CharacterReference(at: offset, to: range.upperBound, text)
    {
      result.append(contentsOf: reference.text)
      offset = reference.end
    } else {
      result.append(byte)
      offset += 1
    }
  }
  return result
}

extension LinkTarget {
  /// The destination, as far as this kind of link is decoded; nil where it stands as it is.
  func decodedDestination(_ range: Range<Int>, of text: Bytes) -> [UInt8]? {
    switch form {
    case .link: decoding(range, of: text, backslashes: true)
    case .address: decoding(range, of: text, backslashes: false)
    case .literal: nil
    }
  }
}
