/// The best so many of the scores that were put in: a heap with the least on top.
package struct TopScores {
  /// A guide's number and its score.
  package struct Entry: Hashable, Sendable {
    package let guide: UInt32
    package let score: Float

    /// A guide with a score.
    package init(guide: UInt32, score: Float) {
      self.guide = guide
      self.score = score
    }

    /// Whether it stands behind another: lower score, then higher number.
    func isBehind(_ other: Entry) -> Bool {
      score != other.score ? score < other.score : guide > other.guide
    }
  }

  private let capacity: Int
  private var heap: [Entry] = []

  /// Room for the best `capacity` scores.
  package init(capacity: Int) { self.capacity = max(capacity, 1) }

  /// A score that is not above this cannot come in; zero while there is room.
  package var threshold: Float { heap.count < capacity ? 0 : heap[0].score }

  /// The best scores, best first.
  package var sorted: [Entry] { heap.sorted { $1.isBehind($0) } }

  /// Puts a score in, where it is good enough.
  package mutating func insert(_ entry: Entry) {
    if heap.count < capacity {
      heap.append(entry)
      siftUp(heap.count - 1)
    } else if heap[0].isBehind(entry) {
      heap[0] = entry
      siftDown()
    }
  }

  private mutating func siftUp(_ start: Int) {
    var child = start
    while child > 0, heap[child].isBehind(heap[(child - 1) / 2]) {
      heap.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  private mutating func siftDown() {
    var parent = 0
    while true {
      var child = parent * 2 + 1
      guard child < heap.count else { return }
      if child + 1 < heap.count, heap[child + 1].isBehind(heap[child]) { child += 1 }
      guard heap[child].isBehind(heap[parent]) else { return }
      heap.swapAt(child, parent)
      parent = child
    }
  }
}
