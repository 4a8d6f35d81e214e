/// The bytes that a document's ranges name: the source's, then what was joined from its lines.
struct DocumentText: Sendable {
  let bytes: [UInt8]
  /// Where the joined bytes begin.
  let sourceCount: Int
  private let lineStarts: [Int32]
  private let pieces: [Arena.Piece]

  init(source: SourceText, joined: Arena) {
    bytes = joined.bytes.isEmpty ? source.bytes : source.bytes + joined.bytes
    sourceCount = source.bytes.count
    lineStarts = source.lineStarts
    pieces = joined.pieces
  }

  /// The text of a range.
  func string(_ range: TextRange) -> String {
    String(bytes.span.extracting(range.offsets))
  }

  /// The source offset that an offset of the text stands for.
  func sourceOffset(of offset: Int) -> Int {
    if offset < sourceCount { return offset }
    let joined = Int32(truncatingIfNeeded: offset - sourceCount)
    let index = pieces.partitionPoint { $0.start <= joined } - 1
    guard index >= 0 else { return 0 }
    return Int(pieces[index].source + joined - pieces[index].start)
  }

  /// The line, from 1, and the column in bytes, from 1, of a source offset.
  func position(of offset: Int) -> Document.Position {
    let line = lineStarts.partitionPoint { Int($0) <= offset }
    guard line > 0 else { return Document.Position(line: 1, column: 1) }
    return Document.Position(line: line, column: offset - Int(lineStarts[line - 1]) + 1)
  }
}

extension Array {
  /// How many elements at the start have a quality that none after them has, by binary search.
  @inline(__always)
  fileprivate func partitionPoint(_ belongs: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if belongs(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
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
      text.escapes(at: offset, to: range.upperBound)
    {
      result.append(text[offset + 1])
      offset += 2
    } else if byte == UInt8(ascii: "&"),
      let reference = CharacterReference(at: offset, to: range.upperBound, text)
    {
      result += reference.first.utf8
      if let second = reference.second { result += second.utf8 }
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
  func decodedDestination(of text: Bytes) -> [UInt8]? {
    switch form {
    case .link: decoding(destination.offsets, of: text, backslashes: true)
    case .address: decoding(destination.offsets, of: text, backslashes: false)
    case .literal: nil
    }
  }
}
