/// One guide that a term stands in.
struct Posting: Hashable, Sendable {
  /// The guide's number in the index.
  let guide: UInt32
  /// How often the term stands in it, each time counted with the weight of its field.
  let frequency: UInt32
}

/// The form in which a term's postings lie in a file.
///
/// A posting is one byte where the step to its guide is under 16 and the frequency under 8:
///
///     bit 7       the step goes on in the next bytes, seven bits each
///     bits 3…6    the low four bits of the step from the guide before
///     bits 0…2    the frequency; 0: it follows, seven bits a byte
///
/// A list of more than one block of 128 begins with a table, one row a block: the step to the
/// block's last guide, its length in bytes, and the highest `impact` of its postings, so that a
/// query passes over blocks that cannot reach its best hits.
enum PostingList {
  /// How many postings a block holds.
  static let blockLength = 128

  /// Appends the postings, which stand in the order of their guides.
  ///
  /// - Parameter impact: how much one posting can add to a score, from 0 to 255, rounded up.
  static func encode(
    _ postings: some RandomAccessCollection<Posting>, into bytes: inout [UInt8],
    impact: (Posting) -> UInt8
  ) {
    var blocks: [UInt8] = []
    var previous: UInt32 = 0
    var start = postings.startIndex
    while start < postings.endIndex {
      let end = postings.index(start, offsetBy: blockLength, limitedBy: postings.endIndex)
      let block = postings[start..<(end ?? postings.endIndex)]
      let length = blocks.count
      let first = previous
      for posting in block {
        append(posting, after: previous, to: &blocks)
        previous = posting.guide
      }
      if postings.count > blockLength {
        bytes.append(variable: previous - first)
        bytes.append(variable: blocks.count - length)
        bytes.append(block.reduce(0) { max($0, impact($1)) })
      }
      start = block.endIndex
    }
    bytes.append(contentsOf: blocks)
  }

  private static func append(_ posting: Posting, after previous: UInt32, to bytes: inout [UInt8]) {
    let step = posting.guide - previous
    let isFrequent = posting.frequency > 7
    let low = UInt8(step & 0xf) << 3 | (isFrequent ? 0 : UInt8(posting.frequency))
    if step > 0xf {
      bytes.append(low | 0x80)
      bytes.append(variable: step >> 4)
    } else {
      bytes.append(low)
    }
    if isFrequent { bytes.append(variable: posting.frequency) }
  }

  /// A block of a list: where it lies and what it can add to a score.
  struct Block: Hashable, Sendable {
    /// The number that the first step counts from.
    let base: UInt32
    /// The number of the last guide; `UInt32.max` where the list has one block and no table.
    let last: UInt32
    /// Where the block's bytes lie in the list.
    let bytes: Range<Int>
    /// How many postings it holds.
    let count: Int
    /// The highest impact of its postings, from 0 to 255.
    let impact: UInt8
  }

  /// The blocks of a list of so many postings, each of which takes a byte at least.
  static func blocks(of bytes: [UInt8], count: Int) throws(IndexError) -> [Block] {
    guard count <= bytes.count else { throw .damaged }
    guard count > blockLength else {
      return [Block(base: 0, last: .max, bytes: 0..<bytes.count, count: count, impact: 255)]
    }
    var decoder = ByteDecoder(bytes)
    var rows: [(last: Int, length: Int, impact: UInt8)] = []
    var last = 0
    for _ in 0..<(count + blockLength - 1) / blockLength {
      last += try decoder.variable()
      guard last <= Int(UInt32.max) else { throw .damaged }
      rows.append((last, try decoder.variable(), try decoder.byte()))
    }
    return try place(rows, from: decoder.position, in: bytes, count: count)
  }

  private static func place(
    _ rows: [(last: Int, length: Int, impact: UInt8)], from start: Int, in bytes: [UInt8],
    count: Int
  ) throws(IndexError) -> [Block] {
    var blocks: [Block] = []
    blocks.reserveCapacity(rows.count)
    var offset = start
    var rest = count
    for row in rows {
      guard row.length <= bytes.count - offset, let last = UInt32(exactly: row.last) else {
        throw .damaged
      }
      blocks.append(
        Block(
          base: blocks.last?.last ?? 0, last: last, bytes: offset..<offset + row.length,
          count: min(rest, blockLength), impact: row.impact))
      offset += row.length
      rest -= blockLength
    }
    return blocks
  }

  /// Hands over the postings of one block in order.
  static func decode(
    _ block: Block, of bytes: borrowing Span<UInt8>, _ take: (UInt32, UInt32) -> Void
  ) throws(IndexError) {
    var position = block.bytes.lowerBound
    let end = block.bytes.upperBound
    guard end <= bytes.count else { throw .damaged }
    var guide = block.base
    for _ in 0..<block.count {
      guard position < end else { throw .damaged }
      let byte = bytes[position]
      position += 1
      var step = UInt32(byte >> 3 & 0xf)
      if byte >= 0x80 { step |= try number(&position, end, bytes) &<< 4 }
      let low = UInt32(byte & 7)
      let frequency = low == 0 ? try number(&position, end, bytes) : low
      let (next, isTooLarge) = guide.addingReportingOverflow(step)
      guard !isTooLarge, frequency > 0 else { throw .damaged }
      guide = next
      take(guide, frequency)
    }
  }

  private static func number(
    _ position: inout Int, _ end: Int, _ bytes: borrowing Span<UInt8>
  ) throws(IndexError) -> UInt32 {
    var value: UInt32 = 0
    var shift: UInt32 = 0
    while position < end, shift < 35 {
      let byte = bytes[position]
      position += 1
      value |= UInt32(byte & 0x7f) &<< shift
      if byte < 0x80 { return value }
      shift += 7
    }
    throw .damaged
  }
}
