/// Goes through the terms of several segments in order, and joins the postings of each.
struct TermMerge {
  private let segments: [IndexSegment]
  /// For each segment, the number in the index of each of its guides.
  private let numbers: [[UInt32]]
  private var decoders: [IndexTermDecoder]
  /// The segments that have a term left.
  private var open: [Int]

  /// The term that was read last; its postings' place means nothing.
  private(set) var term = IndexTerm(stem: [], form: [], count: 0, postings: 0..<0)
  /// Its postings with the numbers of the index, in order.
  private(set) var postings: [Posting] = []

  /// A merge of segments.
  init(_ segments: [IndexSegment], numbers: [[UInt32]]) throws(IndexError) {
    self.segments = segments
    self.numbers = numbers
    decoders = segments.map { IndexTermDecoder($0.terms) }
    open = []
    for segment in segments.indices where try decoders[segment].advance() { open.append(segment) }
  }

  /// Goes to the next term; false at the end.
  mutating func advance() throws(IndexError) -> Bool {
    guard let first = open.min(by: precedes) else { return false }
    term = decoders[first].term
    postings.removeAll(keepingCapacity: true)
    var ended: [Int] = []
    for segment in open where decoders[segment].term.stem == term.stem {
      term.form = IndexTerm.preferred(term.form, decoders[segment].term.form)
      try takePostings(of: segment)
      if try !decoders[segment].advance() { ended.append(segment) }
    }
    if !ended.isEmpty { open.removeAll(where: ended.contains) }
    sortPostings()
    term.count = postings.count
    return true
  }

  private func precedes(_ left: Int, _ right: Int) -> Bool {
    decoders[left].term.stem.lexicographicallyPrecedes(decoders[right].term.stem)
  }

  private mutating func takePostings(of segment: Int) throws(IndexError) {
    let term = decoders[segment].term
    let bytes = segments[segment].postings
    guard term.postings.upperBound <= bytes.count else { throw .damaged }
    let list = Array(bytes[term.postings])
    let numbers = numbers[segment]
    var found: [Posting] = []
    for block in try PostingList.blocks(of: list, count: term.count) {
      try PostingList.decode(block, of: list.span) { guide, frequency in
        guard Int(guide) < numbers.count else { return }
        found.append(Posting(guide: numbers[Int(guide)], frequency: frequency))
      }
    }
    postings += found
  }

  /// Segments of neighbouring files are in order already; those with changed files in between not.
  private mutating func sortPostings() {
    let isSorted = zip(postings, postings.dropFirst()).allSatisfy { $0.guide < $1.guide }
    if !isSorted { postings.sort { $0.guide < $1.guide } }
  }
}
