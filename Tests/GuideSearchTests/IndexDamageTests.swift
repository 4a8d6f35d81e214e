import Testing

@testable import GuideSearch

@Suite("A damaged index is noticed and never trusted")
struct IndexDamageTests {
  private static let library = GeneratedLibrary(count: 150, length: 8)

  /// Reads all there is in an index.
  private func readAll(_ bytes: [UInt8]) throws(IndexError) {
    let index = try LibraryIndex(opening: ByteSource(bytes))
    try index.forEachTerm { _, _ throws(IndexError) in }
    _ = try index.allEntries()
    _ = try index.lengths()
    for number in 0..<index.count { _ = try index.entry(number) }
    _ = try index.guides(named: "alias1")
  }

  @Test("a whole one is read without complaint")
  func readsWhole() throws { try readAll(Self.library.index()) }

  @Test("a flipped bit anywhere is noticed by whoever reads that place")
  func noticesFlippedBits() throws {
    let whole = try Self.library.index()
    var unnoticed: [Int] = []
    // Every bit of the header and the trailer, and one bit in every few bytes between.
    let edge = IndexFormat.trailerLength + 64
    let places =
      Array(0..<16) + Array(stride(from: 16, to: whole.count - edge, by: 61))
      + Array(whole.count - edge..<whole.count)
    for place in places {
      let isEdge = place < 16 || place >= whole.count - edge
      for bit in isEdge ? 0..<8 : place % 8..<place % 8 + 1 {
        var broken = whole
        broken[place] ^= 1 << UInt8(bit)
        do throws(IndexError) {
          try readAll(broken)
          unnoticed.append(place)
        } catch {}
      }
    }
    #expect(unnoticed == [])
  }

  @Test("one that was cut is refused, wherever it was cut")
  func noticesTruncation() throws {
    let whole = try Self.library.index()
    for length in Array(0..<40) + Array(stride(from: 40, to: whole.count, by: 197)) {
      #expect(throws: IndexError.self) { try readAll(Array(whole[..<length])) }
    }
    #expect(throws: IndexError.self) { try readAll(whole + [0]) }
    #expect(throws: IndexError.truncated) { try readAll([]) }
  }

  @Test("a file of another kind or version is told apart")
  func tellsForeignFiles() throws {
    #expect(throws: IndexError.foreign) {
      try readAll(Array("SQLite format 3 and so on, for many more bytes".utf8))
    }
    var later = try Self.library.index()
    later[IndexFormat.magic.count] = 99
    #expect(throws: IndexError.otherVersion(99)) { try readAll(later) }
  }

  @Test("a source that gives fewer bytes than it says is an error")
  func noticesShortReads() throws {
    let whole = try Self.library.index()
    let source = ByteSource(count: whole.count) { Array(whole[$0].dropLast(1)) }
    #expect(throws: IndexError.self) { try LibraryIndex(opening: source) }
  }

  @Test("random bytes in place of postings and terms crash nothing")
  func survivesNoise() {
    var random = Random(state: 7)
    for _ in 0..<2_000 {
      let noise = (0..<random.next() % 60).map { _ in UInt8(truncatingIfNeeded: random.next()) }
      let count = random.next() % 400
      if let blocks = try? PostingList.blocks(of: noise, count: count) {
        for block in blocks { try? PostingList.decode(block, of: noise.span) { _, _ in } }
      }
      var terms = IndexTermDecoder(noise)
      while (try? terms.advance()) ?? false {}
      var decoder = ByteDecoder(noise)
      _ = try? IndexEntry(from: &decoder)
    }
  }
}
