/// A block of the dictionary: where it lies and with which term it begins.
struct DictionaryBlock: Sendable, Hashable {
  let firstStem: [UInt8]
  /// Where it lies in the dictionary.
  let bytes: Range<Int>
  /// Where the postings of its first term begin.
  let postingsStart: Int

  /// The blocks of a dictionary of `end` bytes.
  static func all(in packed: [UInt8], end: Int) throws(IndexError) -> [DictionaryBlock] {
    var decoder = ByteDecoder(packed)
    var rows: [(stem: [UInt8], start: Int, postings: Int)] = []
    while !decoder.isAtEnd {
      rows.append(
        (Array(try decoder.counted()), try decoder.variable(), try decoder.variable()))
    }
    var blocks: [DictionaryBlock] = []
    for index in rows.indices {
      let next = index + 1 < rows.count ? rows[index + 1].start : end
      guard rows[index].start <= next, next <= end else { throw .damaged }
      blocks.append(
        DictionaryBlock(
          firstStem: rows[index].stem, bytes: rows[index].start..<next,
          postingsStart: rows[index].postings))
    }
    return blocks
  }

  /// The block that holds a term, if any does: a binary search.
  static func last(in blocks: [DictionaryBlock], notAfter stem: [UInt8]) -> DictionaryBlock? {
    var (low, high) = (0, blocks.count)
    while low < high {
      let middle = (low + high) / 2
      if stem.lexicographicallyPrecedes(blocks[middle].firstStem) {
        high = middle
      } else {
        low = middle + 1
      }
    }
    return low == 0 ? nil : blocks[low - 1]
  }

  /// The blocks that may hold terms that begin with a byte.
  static func blocks(
    in blocks: [DictionaryBlock], beginningWith byte: UInt8
  ) -> ArraySlice<DictionaryBlock> {
    let first = blocks.firstIndex { ($0.firstStem.first ?? 0) >= byte } ?? blocks.endIndex
    let end = blocks[first...].firstIndex { ($0.firstStem.first ?? 0) > byte } ?? blocks.endIndex
    return blocks[max(first - 1, 0)..<end]
  }
}
