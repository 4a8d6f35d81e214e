/// Adds up what the terms of a query bring to each guide, and keeps the best.
///
/// The guides are taken in windows. From the tables of the posting lists the scorer knows the most
/// that a window can bring; a window that cannot reach the best scores so far is passed over without
/// decoding a posting, and where no term stands in one, not even the guides' lengths are read.
package struct WindowScorer {
  /// How many guides a window holds: their scores stay in the processor's nearest memory.
  static let windowLength = 2048

  private let index: LibraryIndex
  private let averageLength: Float
  private var lists: [PostingCursor] = []
  /// Where the lists begin in their section, and how long all are.
  private var starts: Set<Int> = []
  private var length = 0
  private var best: TopScores

  /// The scores of the guides of a window.
  private struct Window {
    private var scores = [Float](repeating: 0, count: WindowScorer.windowLength)
    /// The offsets between which scores have been added.
    private var touched = 0..<0

    mutating func add(_ score: Float, at offset: Int) {
      scores[offset] += score
      touched =
        touched.isEmpty
        ? offset..<offset + 1
        : min(touched.lowerBound, offset)..<max(touched.upperBound, offset + 1)
    }

    /// Hands over the scores that are not zero and sets them to zero.
    mutating func takeAll(_ take: (_ score: Float, _ offset: Int) -> Void) {
      for offset in touched where scores[offset] > 0 {
        take(scores[offset], offset)
        scores[offset] = 0
      }
      touched = 0..<0
    }
  }

  /// A scorer over the guides of an index.
  package init(_ index: LibraryIndex, keeping capacity: Int) {
    self.index = index
    averageLength = index.averageLength
    best = TopScores(capacity: capacity)
  }

  /// Adds a term.
  ///
  /// The lists of different terms share no byte, so all together are no longer than their section.
  package mutating func add(_ term: IndexTerm, weight: Float) throws(IndexError) {
    let bytes = try index.postings(of: term)
    if starts.insert(term.postings.lowerBound).inserted { length += bytes.count }
    guard length <= index.trailer[.postings].count else { throw .damaged }
    lists.append(try PostingCursor(bytes, count: term.count, weight: weight))
  }

  /// The best guides, best first.
  package mutating func run() throws(IndexError) -> [TopScores.Entry] {
    var window = Window()
    for start in stride(from: 0, to: index.count, by: Self.windowLength) {
      let guides = start..<min(start + Self.windowLength, index.count)
      guard mostIn(guides) > best.threshold else { continue }
      try addScores(of: guides, to: &window)
      window.takeAll { score, offset in
        best.insert(TopScores.Entry(guide: UInt32(start + offset), score: score))
      }
    }
    return best.sorted
  }

  /// The most that any guide of a window can score; moves each list to the window.
  private mutating func mostIn(_ guides: Range<Int>) -> Float {
    var sum: Float = 0
    for list in lists.indices {
      lists[list].move(to: UInt32(guides.lowerBound))
      sum += lists[list].most(before: UInt32(guides.upperBound))
    }
    return sum
  }

  private mutating func addScores(
    of guides: Range<Int>, to window: inout Window
  ) throws(IndexError) {
    let lengths = try index.lengths(of: guides)
    let averageLength = averageLength
    for list in lists.indices {
      let weight = lists[list].weight
      try lists[list].takeAll(before: UInt32(guides.upperBound)) { guide, frequency in
        // A damaged list could hold any number.
        guard guides.contains(Int(guide)) else { return }
        let share = BM25.documents.saturated(
          Float(frequency), length: Float(lengths[Int(guide)]), averageLength: averageLength)
        window.add(weight * share, at: Int(guide) - guides.lowerBound)
      }
    }
  }
}
