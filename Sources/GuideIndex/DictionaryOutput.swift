/// The dictionary under construction, in blocks that can be read alone.
struct DictionaryOutput {
  /// The blocks, one after the other.
  private(set) var blocks: [UInt8] = []
  /// One row a block.
  private(set) var index: [UInt8] = []
  private var blockStart = 0
  private var encoder = IndexTermEncoder()

  /// Appends a term; its postings' place counts from the beginning of the section.
  mutating func append(_ term: IndexTerm) {
    let isFull = blocks.count - blockStart >= IndexFormat.dictionaryBlockLength
    if isFull || blocks.isEmpty { beginBlock(with: term) }
    encoder.encode(term, into: &blocks)
  }

  private mutating func beginBlock(with term: IndexTerm) {
    blockStart = blocks.count
    encoder = IndexTermEncoder()
    let block = DictionaryBlock(
      beginning: DictionaryBlock.beginning(of: term.stem), start: blockStart,
      postingsStart: term.postings.lowerBound)
    block.encode(into: &index)
  }
}
