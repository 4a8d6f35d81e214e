/// A term of a segment or an index.
package struct IndexTerm: Sendable, Hashable {
  /// The stem that it is looked up by.
  package var stem: [UInt8]
  /// A word of the library with that stem, for suggestions.
  package var form: [UInt8]
  /// In how many guides it stands.
  package var count: Int
  /// Where its postings lie.
  var postings: Range<Int>

  /// Which of two words of one stem is shown: the shorter, then the first in order, so that every
  /// way of building an index chooses the same.
  static func preferred(_ left: [UInt8], _ right: [UInt8]) -> [UInt8] {
    if left.count != right.count { return left.count < right.count ? left : right }
    return left.lexicographicallyPrecedes(right) ? left : right
  }
}

/// Appends terms in the order of their bytes: each says only where it differs from the one before.
struct IndexTermEncoder {
  private var previous: [UInt8] = []

  /// Appends a term; its postings follow those of the term before.
  mutating func encode(_ term: IndexTerm, into bytes: inout [UInt8]) {
    let shared = Self.shared(previous, term.stem)
    bytes.append(variable: shared)
    bytes.append(counted: term.stem.dropFirst(shared))
    let kept = Self.shared(term.stem, term.form)
    bytes.append(variable: kept)
    bytes.append(counted: term.form.dropFirst(kept))
    bytes.append(variable: term.count)
    bytes.append(variable: term.postings.count)
    previous = term.stem
  }

  private static func shared(_ left: [UInt8], _ right: [UInt8]) -> Int {
    zip(left, right).prefix { $0 == $1 }.count
  }
}

/// Reads terms in order.
struct IndexTermDecoder {
  private var decoder: ByteDecoder
  /// The term that was read last.
  private(set) var term: IndexTerm

  /// A decoder of packed terms whose postings begin at a place.
  init(_ bytes: [UInt8], postingsStart: Int = 0) {
    decoder = ByteDecoder(bytes)
    term = IndexTerm(stem: [], form: [], count: 0, postings: postingsStart..<postingsStart)
  }

  /// Goes to the next term; false at the end.
  mutating func advance() throws(IndexError) -> Bool {
    guard !decoder.isAtEnd else { return false }
    try Self.go(on: &term.stem, by: &decoder)
    term.form.removeAll(keepingCapacity: true)
    for byte in term.stem { term.form.append(byte) }
    try Self.go(on: &term.form, by: &decoder)
    term.count = try decoder.variable()
    let start = term.postings.upperBound
    let length = try decoder.variable()
    guard length <= Int.max - start else { throw .damaged }
    term.postings = start..<start + length
    return true
  }

  /// Makes of a word the next one, which says what it shares with it; in place, as a look-up goes
  /// through a hundred terms.
  private static func go(
    on word: inout [UInt8], by decoder: inout ByteDecoder
  ) throws(IndexError) {
    let shared = try decoder.variable()
    guard shared <= word.count else { throw .damaged }
    word.removeLast(word.count - shared)
    for byte in try decoder.counted() { word.append(byte) }
  }
}
