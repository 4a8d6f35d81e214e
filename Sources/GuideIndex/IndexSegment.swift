/// The terms of a run of guides with their postings, sorted and packed: what one thread makes of its
/// share of a library, and what `IndexWriter` merges.
public struct IndexSegment: Sendable {
  /// What is known of each guide, in order.
  let entries: [IndexEntry]
  /// The terms in the order of their bytes, as `IndexTermEncoder` packs them.
  let terms: [UInt8]
  /// The postings of all terms, one list after the other.
  let postings: [UInt8]

  /// How many guides it holds.
  public var count: Int { entries.count }
}
