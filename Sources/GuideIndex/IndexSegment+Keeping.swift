extension IndexSegment {
  /// The guides of an index that are still as they were, ready to be merged with those read anew.
  ///
  /// Every page of the old index is checked on the way; `damaged` means: build from the files.
  /// The word that is shown for a stem stays, even if its guide has gone.
  ///
  /// - Parameter isKept: whether a document is unchanged.
  package init(
    of index: LibraryIndex, keeping isKept: (IndexEntry.Listed) throws(IndexError) -> Bool
  ) throws(IndexError) {
    var numbers: [UInt32?] = []
    var entries: [IndexEntry] = []
    for entry in try index.allEntries() {
      let keeps = try isKept(entry.listed)
      numbers.append(keeps ? UInt32(entries.count) : nil)
      if keeps { entries.append(entry) }
    }
    var terms: [UInt8] = []
    var lists: [UInt8] = []
    var encoder = IndexTermEncoder()
    var previous: [UInt8] = []
    try index.forEachTerm { term, list throws(IndexError) in
      guard previous.lexicographicallyPrecedes(term.stem) else { throw .damaged }
      previous = term.stem
      let kept = try Self.postings(in: list, count: term.count, numbers)
      guard !kept.isEmpty else { return }
      let start = lists.count
      PostingList.encode(kept, into: &lists) { _ in 0 }
      var term = term
      term.count = kept.count
      term.postings = start..<lists.count
      encoder.encode(term, into: &terms)
    }
    self.init(entries: entries, terms: terms, postings: lists)
  }

  private static func postings(
    in list: [UInt8], count: Int, _ numbers: [UInt32?]
  ) throws(IndexError) -> [Posting] {
    var kept: [Posting] = []
    for block in try PostingList.blocks(of: list, count: count) {
      try PostingList.decode(block, of: list.span) { guide, frequency in
        guard Int(guide) < numbers.count, let number = numbers[Int(guide)] else { return }
        kept.append(Posting(guide: number, frequency: frequency))
      }
    }
    // The new index has them in this order.
    guard zip(kept, kept.dropFirst()).allSatisfy({ $0.guide < $1.guide }) else { throw .damaged }
    return kept
  }
}
