/// An index of a library: its guides and the words they hold.
///
/// A library of some hundred guides has one in memory; a larger one has a file of the same form.
public struct LibraryIndex: Sendable {
  /// How many guides it knows.
  public var count: Int { trailer.guideCount }

  let trailer: IndexTrailer
  private let bytes: CheckedBytes
  /// The first term of each block of the dictionary.
  private let blocks: [DictionaryBlock]

  /// An index of guides, made in memory.
  public init(of segment: IndexSegment) throws(IndexError) {
    var writer = try IndexWriter(merging: [segment])
    var bytes: [UInt8] = []
    while let chunk = try writer.nextChunk() { bytes += chunk }
    try self.init(opening: ByteSource(bytes))
  }

  /// Opens an index; throws why it cannot be trusted.
  public init(opening source: ByteSource) throws(IndexError) {
    try Self.checkHeader(source)
    trailer = try Self.readTrailer(source)
    let checks = try Self.readChecks(source, trailer)
    bytes = CheckedBytes(source, count: trailer[.checks].lowerBound, checks: checks)
    blocks = try DictionaryBlock.all(
      in: bytes.bytes(in: trailer[.dictionaryIndex]), end: trailer[.dictionary].count)
    guard trailer[.lengths].count == trailer.guideCount * 2,
      trailer[.entryOffsets].count == (trailer.guideCount + 1) * 8
    else { throw .damaged }
  }

  private static func checkHeader(_ source: ByteSource) throws(IndexError) {
    let magic = IndexFormat.magic
    let header = source.read(0..<min(IndexFormat.headerLength, source.count))
    guard header.starts(with: magic.prefix(header.count)), header.count >= magic.count else {
      throw header.isEmpty || magic.starts(with: header) ? .truncated : .foreign
    }
    guard header.count == IndexFormat.headerLength else { throw .truncated }
    var decoder = ByteDecoder(header, at: magic.count)
    let version = try decoder.fixed(UInt32.self)
    guard version == IndexFormat.version else { throw .otherVersion(Int(version)) }
  }

  private static func readTrailer(_ source: ByteSource) throws(IndexError) -> IndexTrailer {
    let start = source.count - IndexFormat.trailerLength
    guard start >= IndexFormat.headerLength else { throw .truncated }
    let trailer = try IndexTrailer(source.read(start..<source.count), fileLength: source.count)
    guard trailer[.checks].upperBound == start else { throw .damaged }
    return trailer
  }

  private static func readChecks(
    _ source: ByteSource, _ trailer: IndexTrailer
  ) throws(IndexError) -> [UInt8] {
    let packed = source.read(trailer[.checks])
    guard packed.count == trailer[.checks].count else { throw .unreadable }
    guard Checksum.of(packed.span) == trailer.checks else { throw .damaged }
    return packed
  }

  // MARK: Guides

  /// What is known of a guide, by its number.
  public func guide(_ number: Int) throws(IndexError) -> IndexedGuide {
    try entry(number).guide
  }

  /// The guide with a name, title or other name; several where they share it.
  public func guides(named name: String) throws(IndexError) -> [Int] {
    let hash = NameHash.of(name)
    let packed = try bytes.bytes(in: trailer[.names])
    return try NameTable(packed).numbers(of: hash)
  }

  func entry(_ number: Int) throws(IndexError) -> IndexEntry {
    var decoder = ByteDecoder(try record(number, of: .entries, offsets: .entryOffsets))
    return try IndexEntry(from: &decoder)
  }

  /// The text of a guide, where the index keeps texts.
  func text(_ number: Int) throws(IndexError) -> GuideText? {
    guard trailer[.textOffsets].count > 8 else { return nil }
    let packed = try record(number, of: .texts, offsets: .textOffsets)
    guard !packed.isEmpty else { return nil }
    var decoder = ByteDecoder(packed)
    return try GuideText(unpacking: &decoder)
  }

  /// The bytes of one of the records of a section.
  private func record(
    _ number: Int, of section: IndexSection, offsets: IndexSection
  ) throws(IndexError) -> [UInt8] {
    guard number >= 0, number < count, trailer[offsets].count == (count + 1) * 8 else {
      throw .damaged
    }
    let start = trailer[offsets].lowerBound + number * 8
    var decoder = ByteDecoder(try bytes.bytes(in: start..<start + 16))
    let first = try decoder.fixed(UInt64.self)
    let end = try decoder.fixed(UInt64.self)
    let all = trailer[section]
    guard first <= end, end <= UInt64(all.count) else { throw .damaged }
    return try bytes.bytes(in: all.lowerBound + Int(first)..<all.lowerBound + Int(end))
  }

  /// Whether this is the index of exactly these files, by their stamps.
  public func isIndex(of files: [String: FileStamp]) throws(IndexError) -> Bool {
    guard files.count == count else { return false }
    return try allGuides().allSatisfy { $0.stamp != nil && files[$0.file] == $0.stamp }
  }

  /// All entries in order.
  func allEntries() throws(IndexError) -> [IndexEntry] {
    var decoder = ByteDecoder(try bytes.bytes(in: trailer[.entries]))
    var entries: [IndexEntry] = []
    entries.reserveCapacity(count)
    for _ in 0..<count { entries.append(try IndexEntry(from: &decoder)) }
    return entries
  }

  /// All guides in order.
  public func allGuides() throws(IndexError) -> [IndexedGuide] {
    try allEntries().map(\.guide)
  }

  /// The lengths of the guides in words.
  func lengths() throws(IndexError) -> GuideLengths {
    GuideLengths(packed: try bytes.bytes(in: trailer[.lengths]))
  }

  /// The average length of a guide in words.
  var averageLength: Float { Float(trailer.totalLength) / Float(max(count, 1)) }

  // MARK: Terms

  /// A term, nil where no guide holds it.
  func term(_ stem: [UInt8]) throws(IndexError) -> IndexTerm? {
    guard let block = DictionaryBlock.last(in: blocks, notAfter: stem) else { return nil }
    var decoder = try decoder(of: block)
    while try decoder.advance() {
      if decoder.term.stem == stem { return decoder.term }
      if stem.lexicographicallyPrecedes(decoder.term.stem) { return nil }
    }
    return nil
  }

  /// The terms that begin with a byte, in order.
  func terms(beginningWith byte: UInt8) throws(IndexError) -> [IndexTerm] {
    var terms: [IndexTerm] = []
    for block in DictionaryBlock.blocks(in: blocks, beginningWith: byte) {
      var decoder = try decoder(of: block)
      while try decoder.advance() {
        if decoder.term.stem.first == byte { terms.append(decoder.term) }
      }
    }
    return terms
  }

  /// Hands over every term with the bytes of its postings, in order.
  func forEachTerm(
    _ take: (IndexTerm, [UInt8]) throws(IndexError) -> Void
  ) throws(IndexError) {
    for block in blocks {
      var decoder = try decoder(of: block)
      while try decoder.advance() { try take(decoder.term, try postings(of: decoder.term)) }
    }
  }

  /// The bytes of a term's postings.
  func postings(of term: IndexTerm) throws(IndexError) -> [UInt8] {
    let start = trailer[.postings].lowerBound
    return try bytes.bytes(
      in: start + term.postings.lowerBound..<start + term.postings.upperBound)
  }

  private func decoder(of block: DictionaryBlock) throws(IndexError) -> IndexTermDecoder {
    let start = trailer[.dictionary].lowerBound
    let packed = try bytes.bytes(
      in: start + block.bytes.lowerBound..<start + block.bytes.upperBound)
    return IndexTermDecoder(packed, postingsStart: block.postingsStart)
  }
}

/// The lengths of guides in words, as they lie in an index: two bytes each.
struct GuideLengths: Sendable {
  let packed: [UInt8]

  /// The length of a guide by its number; 0 where there is none.
  subscript(guide: Int) -> UInt16 {
    let place = guide * 2
    guard place >= 0, place + 1 < packed.count else { return 0 }
    return UInt16(packed[place]) | UInt16(packed[place + 1]) << 8
  }
}
