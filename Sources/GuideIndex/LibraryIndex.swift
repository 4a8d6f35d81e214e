/// An index of a library: its guides and the words they hold.
///
/// A library of some hundred guides has one in memory; a larger one has a file of the same form.
public struct LibraryIndex: Sendable {
  /// How many guides it knows.
  public var count: Int { trailer.guideCount }

  let trailer: IndexTrailer
  private let pages: CheckedPages
  private let dictionary: DictionaryIndex

  /// An index of guides, made in memory.
  public init(of segments: [IndexSegment]) throws(IndexError) {
    var writer = try IndexWriter(merging: segments)
    var bytes: [UInt8] = []
    while let chunk = try writer.nextChunk() { bytes += chunk }
    try self.init(opening: ByteSource(bytes))
  }

  /// Opens an index; throws why it cannot be trusted.
  public init(opening source: ByteSource) throws(IndexError) {
    let seal = try Self.seal(of: source)
    guard let pages = CheckedPages(source, seal: seal) else { throw .truncated }
    let start = pages.count - IndexFormat.trailerLength
    guard start >= IndexFormat.headerLength else { throw .truncated }
    trailer = try IndexTrailer(pages.bytes(in: start..<pages.count), contentLength: pages.count)
    guard trailer.seal == seal, trailer.guideCount < Int(Int32.max),
      trailer[.lengths].count == trailer.guideCount * 2,
      trailer[.entryOffsets].count == (trailer.guideCount + 1) * 8
    else { throw .damaged }
    self.pages = pages
    dictionary = DictionaryIndex(pages, trailer)
  }

  /// The seal in the header of an index of this version.
  private static func seal(of source: ByteSource) throws(IndexError) -> UInt64 {
    let magic = IndexFormat.magic
    let length = min(IndexFormat.headerLength, source.count)
    let header = source.read(0..<length)
    guard header.count == length else { throw .unreadable }
    guard header.starts(with: magic.prefix(header.count)) else { throw .foreign }
    guard header.count == IndexFormat.headerLength else { throw .truncated }
    var decoder = ByteDecoder(header, at: magic.count)
    let version = try decoder.fixed(UInt32.self)
    guard version == IndexFormat.version else { throw .otherVersion(Int(version)) }
    return try decoder.fixed(UInt64.self)
  }

  // MARK: Guides

  /// What the owner of a document tells it by.
  package func listed(_ number: Int) throws(IndexError) -> IndexEntry.Listed {
    var decoder = ByteDecoder(try record(number, of: .entries, offsets: .entryOffsets))
    return try IndexEntry.listed(from: &decoder)
  }

  /// What the owner of each document tells it by, in order.
  package func allListed() throws(IndexError) -> [IndexEntry.Listed] {
    var decoder = ByteDecoder(try pages.bytes(in: trailer[.entries]))
    var listed: [IndexEntry.Listed] = []
    for _ in 0..<count { listed.append(try IndexEntry.listed(from: &decoder)) }
    return listed
  }

  /// The guides that answer a question, given as its hash, in order.
  package func guides(asking question: UInt64) throws(IndexError) -> [Int] {
    let rows = trailer[.questions]
    let rowLength = QuestionTable.rowLength
    return try QuestionTable(count: rows.count / rowLength) { row throws(IndexError) in
      try pages.bytes(
        in: rows.lowerBound + row * rowLength..<rows.lowerBound + (row + 1) * rowLength)
    }.guides(asking: question)
  }

  /// How much of a guide's title or another name is covered, whichever is covered most.
  ///
  /// - Parameter covers: how much a term, given as its hash, is, from 0 to 1.
  package func coverage(
    ofNamesOf number: Int, by covers: (UInt32) -> Float
  ) throws(IndexError) -> Float {
    var decoder = ByteDecoder(try record(number, of: .entries, offsets: .entryOffsets))
    return try IndexEntry.coverage(from: &decoder, by: covers)
  }

  /// A document in its owner's form; nil where none is kept.
  package func text(_ number: Int) throws(IndexError) -> [UInt8]? {
    guard trailer[.textOffsets].count == (count + 1) * 8 else { return nil }
    let packed = try record(number, of: .texts, offsets: .textOffsets)
    return packed.isEmpty ? nil : packed
  }

  /// The bytes of one of the records of a section.
  private func record(
    _ number: Int, of section: IndexSection, offsets: IndexSection
  ) throws(IndexError) -> [UInt8] {
    guard number >= 0, number < count, trailer[offsets].count == (count + 1) * 8 else {
      throw .damaged
    }
    let start = trailer[offsets].lowerBound + number * 8
    var decoder = ByteDecoder(try pages.bytes(in: start..<start + 16))
    let first = try decoder.fixed(UInt64.self)
    let end = try decoder.fixed(UInt64.self)
    let all = trailer[section]
    guard first <= end, end <= UInt64(all.count) else { throw .damaged }
    return try pages.bytes(in: all.lowerBound + Int(first)..<all.lowerBound + Int(end))
  }

  /// All entries in order, each with its length and text.
  package func allEntries() throws(IndexError) -> [IndexEntry] {
    var decoder = ByteDecoder(try pages.bytes(in: trailer[.entries]))
    var entries: [IndexEntry] = []
    let lengths = try lengths(of: 0..<count)
    for number in 0..<count {
      entries.append(try IndexEntry(from: &decoder))
      entries[number].length = lengths[number]
    }
    try readTexts(of: &entries)
    return entries
  }

  private func readTexts(of entries: inout [IndexEntry]) throws(IndexError) {
    guard trailer[.textOffsets].count == (count + 1) * 8 else { return }
    var offsets = ByteDecoder(try pages.bytes(in: trailer[.textOffsets]))
    var texts = ByteDecoder(try pages.bytes(in: trailer[.texts]))
    var start = try offsets.fixed(UInt64.self)
    for index in entries.indices {
      let end = try offsets.fixed(UInt64.self)
      guard end >= start, let length = Int(exactly: end - start) else { throw .damaged }
      entries[index].text = Array(try texts.take(length))
      start = end
    }
  }

  /// The lengths in words of some guides that follow each other.
  func lengths(of guides: Range<Int>) throws(IndexError) -> GuideLengths {
    guard guides.lowerBound >= 0, guides.upperBound <= count else { throw .damaged }
    let start = trailer[.lengths].lowerBound
    let packed = try pages.bytes(
      in: start + guides.lowerBound * 2..<start + guides.upperBound * 2)
    return GuideLengths(packed: packed, first: guides.lowerBound)
  }

  /// The average length of a guide in words.
  package var averageLength: Float { Float(trailer.totalLength) / Float(max(count, 1)) }

  // MARK: Terms

  /// A term, nil where no guide holds it.
  package func term(_ stem: [UInt8]) throws(IndexError) -> IndexTerm? {
    let beginning = DictionaryBlock.beginning(of: stem)
    // Mostly one block; more where blocks begin with the same eight letters.
    for block in try dictionary.blocks(holding: beginning...beginning).reversed() {
      var decoder = try dictionary.terms(ofBlock: block)
      var comesBefore = false
      while try decoder.advance() {
        if decoder.term.stem == stem { return try checked(decoder.term) }
        if stem.lexicographicallyPrecedes(decoder.term.stem) { break }
        comesBefore = true
      }
      if comesBefore { return nil }
    }
    return nil
  }

  /// Hands over the terms that begin with a byte, in order.
  package func forEachTerm(
    beginningWith byte: UInt8, _ take: (IndexTerm) -> Void
  ) throws(IndexError) {
    let first = UInt64(byte) << 56
    for block in try dictionary.blocks(holding: first...first | (1 << 56 - 1)) {
      var decoder = try dictionary.terms(ofBlock: block)
      while try decoder.advance() {
        if decoder.term.stem.first == byte { take(try checked(decoder.term)) }
      }
    }
  }

  /// A term that stands in as many guides as there can be.
  private func checked(_ term: IndexTerm) throws(IndexError) -> IndexTerm {
    guard (1...max(count, 1)).contains(term.count) else { throw .damaged }
    return term
  }

  /// Hands over every term with the bytes of its postings, in order.
  func forEachTerm(
    _ take: (IndexTerm, [UInt8]) throws(IndexError) -> Void
  ) throws(IndexError) {
    for block in 0..<dictionary.count {
      var decoder = try dictionary.terms(ofBlock: block)
      while try decoder.advance() { try take(decoder.term, try postings(of: decoder.term)) }
    }
  }

  /// The bytes of a term's postings.
  func postings(of term: IndexTerm) throws(IndexError) -> [UInt8] {
    let start = trailer[.postings].lowerBound
    guard term.postings.upperBound <= trailer[.postings].count else { throw .damaged }
    return try pages.bytes(
      in: start + term.postings.lowerBound..<start + term.postings.upperBound)
  }
}

/// The lengths in words of guides that follow each other, as they lie in an index: two bytes each.
struct GuideLengths: Sendable {
  let packed: [UInt8]
  /// The number of the first guide.
  let first: Int

  /// The length of a guide by its number; 0 where it is none of these.
  subscript(guide: Int) -> UInt16 {
    let place = (guide - first) * 2
    guard place >= 0, place + 1 < packed.count else { return 0 }
    return UInt16(packed[place]) | UInt16(packed[place + 1]) << 8
  }
}
