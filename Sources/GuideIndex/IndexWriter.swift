/// Merges segments into one index and hands its bytes over, chunk by chunk.
///
/// Stages:
///
///     order       the documents of all segments, sorted by their keys, get their numbers
///     terms       the segments' terms are merged; each list goes out as soon as it is whole
///     facts       dictionary, lengths, entries, texts and questions follow, then the trailer
///
/// Only the dictionary (some bytes a term) and the facts of the guides are held in memory.
public struct IndexWriter {
  private enum Stage { case terms, facts, done }

  private let entries: [IndexEntry]
  private let totalLength: Int
  private var merge: TermMerge
  private var output: IndexOutput
  private var dictionary = DictionaryOutput()
  private var postingsLength = 0
  private var stage = Stage.terms

  /// A writer of an index of all guides of the segments; `damaged` where a segment is broken.
  public init(merging segments: [IndexSegment]) throws(IndexError) {
    let order = Self.order(of: segments)
    entries = order.map { segments[$0.segment].entries[$0.guide] }
    totalLength = entries.reduce(0) { $0 + Int($1.length) }
    var numbers = segments.map { [UInt32](repeating: 0, count: $0.count) }
    for (number, place) in order.enumerated() {
      numbers[place.segment][place.guide] = UInt32(number)
    }
    merge = try TermMerge(segments, numbers: numbers)
    output = IndexOutput(seal: Self.seal(of: entries))
    output.begin(.postings)
  }

  /// A number that tells this index from others, and from itself before a guide was changed; the
  /// same guides always give the same.
  private static func seal(of entries: [IndexEntry]) -> UInt64 {
    var seal = UInt64(entries.count)
    var bytes: [UInt8] = []
    for entry in entries {
      bytes.removeAll(keepingCapacity: true)
      entry.encode(into: &bytes)
      bytes += entry.text
      seal = Checksum.of(bytes.span, seed: seal)
    }
    return seal
  }

  private static func order(of segments: [IndexSegment]) -> [(segment: Int, guide: Int)] {
    let places = segments.indices.flatMap { segment in
      segments[segment].entries.indices.map { (segment: segment, guide: $0) }
    }
    return places.sorted {
      let left = segments[$0.segment].entries[$0.guide].listed.key
      let right = segments[$1.segment].entries[$1.guide].listed.key
      return left.lexicographicallyPrecedes(right)
    }
  }

  /// How many guides the index holds.
  public var count: Int { entries.count }

  /// The next bytes of the index, nil once all have been handed over.
  public mutating func nextChunk() throws(IndexError) -> [UInt8]? {
    while stage == .terms {
      if let pages = output.takePages() { return pages }
      guard try merge.advance() else {
        stage = .facts
        break
      }
      writeTerm()
    }
    guard stage == .facts else { return nil }
    stage = .done
    writeFacts()
    return output.finish(guideCount: entries.count, totalLength: totalLength)
  }

  private mutating func writeTerm() {
    var list: [UInt8] = []
    PostingList.encode(merge.postings, into: &list, impact: impact)
    var term = merge.term
    term.postings = postingsLength..<postingsLength + list.count
    dictionary.append(term)
    output.append(list)
    postingsLength += list.count
  }

  /// How much a posting can add to a score, in 255ths, rounded up.
  private func impact(of posting: Posting) -> UInt8 {
    let share = BM25.documents.saturated(
      Float(posting.frequency), length: Float(entries[Int(posting.guide)].length),
      averageLength: Float(totalLength) / Float(max(entries.count, 1)))
    return UInt8(clamping: Int(share * 255) + 1)
  }

  private mutating func writeFacts() {
    output.begin(.dictionary)
    output.append(dictionary.blocks)
    output.begin(.dictionaryIndex)
    output.append(dictionary.index)
    writeLengths()
    writeEntries()
    writeQuestions()
  }

  private mutating func writeLengths() {
    var packed: [UInt8] = []
    for entry in entries { packed.append(fixed: entry.length) }
    output.begin(.lengths)
    output.append(packed)
  }

  private mutating func writeEntries() {
    write(.entryOffsets, .entries, entries) { $0.encode(into: &$1) }
    let hasTexts = entries.contains { !$0.text.isEmpty }
    write(.textOffsets, .texts, hasTexts ? entries : []) { $1 += $0.text }
  }

  /// Writes records of any length, and before them where each begins.
  private mutating func write(
    _ offsetSection: IndexSection, _ section: IndexSection, _ entries: [IndexEntry],
    encode: (IndexEntry, inout [UInt8]) -> Void
  ) {
    var packed: [UInt8] = []
    var offsets: [UInt8] = []
    for entry in entries {
      offsets.append(fixed: UInt64(packed.count))
      encode(entry, &packed)
    }
    offsets.append(fixed: UInt64(packed.count))
    output.begin(offsetSection)
    output.append(offsets)
    output.begin(section)
    output.append(packed)
  }

  /// The hashes of all questions with their guides, in order.
  private mutating func writeQuestions() {
    var rows: [(hash: UInt64, number: UInt32)] = []
    for (number, entry) in entries.enumerated() {
      rows += entry.questions.map { ($0, UInt32(number)) }
    }
    var packed: [UInt8] = []
    for row in rows.sorted(by: { ($0.hash, $0.number) < ($1.hash, $1.number) }) {
      packed.append(fixed: row.hash)
      packed.append(fixed: row.number)
    }
    output.begin(.questions)
    output.append(packed)
  }
}
