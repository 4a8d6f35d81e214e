/// Adds up what the terms of a query bring to each guide, and keeps the best.
///
/// The guides are taken in windows. From the tables of the posting lists the scorer knows the most
/// that a window can bring; a window that cannot reach the best scores so far is passed over without
/// decoding a posting.
struct WindowScorer {
  /// How many guides a window holds: their scores stay in the processor's nearest memory.
  static let windowLength = 2048

  /// A term's postings and what they are worth.
  private struct List {
    let bytes: [UInt8]
    let blocks: [PostingList.Block]
    let weight: Float
    /// The first block that may hold a guide of the window.
    var next = 0
  }

  private var lists: [List] = []
  private let guideCount: Int
  private let averageLength: Float
  private let lengths: GuideLengths
  private var best: TopScores
  private var scores = [Float](repeating: 0, count: windowLength)

  /// A scorer over the guides of an index.
  init(_ index: LibraryIndex, keeping capacity: Int) throws(IndexError) {
    guideCount = index.count
    averageLength = index.averageLength
    lengths = try index.lengths()
    best = TopScores(capacity: capacity)
  }

  /// Adds a term.
  mutating func add(
    _ term: IndexTerm, weight: Float, from index: LibraryIndex
  ) throws(IndexError) {
    let bytes = try index.postings(of: term)
    let blocks = try PostingList.blocks(of: bytes, count: term.count)
    lists.append(List(bytes: bytes, blocks: blocks, weight: weight))
  }

  /// The best guides, best first.
  mutating func run() throws(IndexError) -> [TopScores.Entry] {
    for start in stride(from: 0, to: guideCount, by: Self.windowLength) {
      let window = UInt32(start)..<UInt32(min(start + Self.windowLength, guideCount))
      guard mostIn(window) > best.threshold else { continue }
      for index in lists.indices { try addScores(of: index, in: window) }
      takeScores(of: window)
    }
    return best.sorted
  }

  /// The most that any guide of a window can score; moves each list to the window.
  private mutating func mostIn(_ window: Range<UInt32>) -> Float {
    var sum: Float = 0
    for index in lists.indices {
      while lists[index].next < lists[index].blocks.count,
        lists[index].blocks[lists[index].next].last < window.lowerBound
      { lists[index].next += 1 }
      sum += most(of: lists[index], in: window)
    }
    return sum
  }

  private func most(of list: List, in window: Range<UInt32>) -> Float {
    var impact: UInt8 = 0
    for block in list.blocks[list.next...] {
      if block.base >= window.upperBound { break }
      impact = max(impact, block.impact)
    }
    return list.weight * Float(impact) / 255
  }

  private mutating func addScores(of index: Int, in window: Range<UInt32>) throws(IndexError) {
    let list = lists[index]
    for block in list.blocks[list.next...] {
      if block.base >= window.upperBound { break }
      try PostingList.decode(block, of: list.bytes.span) { guide, frequency in
        guard window.contains(guide) else { return }
        scores[Int(guide - window.lowerBound)] +=
          list.weight
          * Weights.saturated(
            frequency, length: lengths[Int(guide)], averageLength: averageLength)
      }
    }
  }

  private mutating func takeScores(of window: Range<UInt32>) {
    for offset in 0..<window.count where scores[offset] > 0 {
      best.insert(
        TopScores.Entry(guide: window.lowerBound + UInt32(offset), score: scores[offset]))
      scores[offset] = 0
    }
  }
}
