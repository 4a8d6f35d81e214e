/// Goes once through a posting list, guides ascending, and decodes only the blocks that are asked
/// for.
struct PostingCursor {
  /// What the term is worth.
  let weight: Float
  private let bytes: [UInt8]
  private let blocks: [PostingList.Block]
  /// The block that is gone through.
  private var block = 0
  /// Its postings, where it has been decoded, and the next of them.
  private var postings: [Posting] = []
  private var next = 0

  /// A cursor at the beginning of a list of so many postings.
  init(_ bytes: [UInt8], count: Int, weight: Float) throws(IndexError) {
    self.bytes = bytes
    self.weight = weight
    blocks = try PostingList.blocks(of: bytes, count: count)
    // A list of one block has no table that tells where it ends.
    if blocks.count == 1 { try decode() }
  }

  /// Passes over the guides before one.
  mutating func move(to guide: UInt32) {
    while block < blocks.count, blocks[block].last < guide { leaveBlock() }
    while next < postings.count, postings[next].guide < guide { next += 1 }
  }

  /// The most that the term can bring to a guide from here on and before another.
  func most(before end: UInt32) -> Float {
    if !postings.isEmpty, next == postings.count || postings[next].guide >= end { return 0 }
    var impact: UInt8 = 0
    for block in blocks[block...] {
      if block.base >= end { break }
      impact = max(impact, block.impact)
    }
    return weight * Float(impact) / 255
  }

  /// Hands over the postings from here on and before a guide.
  mutating func takeAll(
    before end: UInt32, _ take: (UInt32, UInt32) -> Void
  ) throws(IndexError) {
    while block < blocks.count, blocks[block].base < end {
      if postings.isEmpty { try decode() }
      while next < postings.count, postings[next].guide < end {
        take(postings[next].guide, postings[next].frequency)
        next += 1
      }
      guard next == postings.count else { return }
      leaveBlock()
    }
  }

  private mutating func decode() throws(IndexError) {
    let list = bytes
    postings.reserveCapacity(PostingList.blockLength)
    try PostingList.decode(blocks[block], of: list.span) {
      postings.append(Posting(guide: $0, frequency: $1))
    }
  }

  private mutating func leaveBlock() {
    block += 1
    postings.removeAll(keepingCapacity: true)
    next = 0
  }
}
