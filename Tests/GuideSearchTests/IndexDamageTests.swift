@testable import GuideIndex
import Foundation
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
    _ = try index.lengths(of: 0..<index.count)
    for number in 0..<index.count {
      _ = try index.guide(number)
      _ = try index.coverage(ofNamesOf: number) { _ in 0 }
    }
    _ = try index.guides(asking: 1)
  }

  @Test("a whole one is read without complaint")
  func readsWhole() throws { try readAll(Self.library.index()) }

  @Test("every single flipped bit of a small index is noticed")
  func noticesEveryFlippedBit() throws {
    let whole = try GeneratedLibrary(count: 2, length: 4).index()
    #expect(whole.count < IndexFormat.pageLength)
    #expect(unnoticed(in: whole, places: whole.indices, bits: { _ in 0..<8 }) == [])
  }

  @Test("a flipped bit in any page is noticed by whoever reads everything")
  func noticesFlippedBits() throws {
    let whole = try Self.library.index()
    #expect(whole.count > 3 * IndexFormat.pageLength)
    let places = stride(from: 0, to: whole.count, by: 61)
    #expect(unnoticed(in: whole, places: places, bits: { $0 % 8..<$0 % 8 + 1 }) == [])
  }

  /// All bits take half a minute: `GUIDE_EVERY_BIT=1 swift test --filter IndexDamage`.
  @Test("a flipped bit is noticed by whoever opens the index or reads no more than its page")
  func noticesFlippedBitsByPage() throws {
    let whole = try Self.library.index()
    let isThorough = ProcessInfo.processInfo.environment["GUIDE_EVERY_BIT"] != nil
    var header = ByteDecoder(whole, at: IndexFormat.headerLength - 8)
    let seal = try header.fixed(UInt64.self)
    var broken = whole
    var unnoticed: [Int] = []
    for place in stride(from: 0, to: whole.count, by: isThorough ? 1 : 13) {
      for bit in isThorough ? 0..<8 : place % 8..<place % 8 + 1 {
        broken[place] ^= 1 << UInt8(bit)
        if !isNoticed(place, in: broken, seal: seal) { unnoticed.append(place) }
        broken[place] = whole[place]
      }
    }
    #expect(unnoticed == [])
  }

  private func isNoticed(_ place: Int, in broken: [UInt8], seal: UInt64) -> Bool {
    let source = ByteSource(broken)
    guard (try? LibraryIndex(opening: source)) != nil,
      let pages = CheckedPages(source, seal: seal)
    else { return true }
    let start = place / IndexFormat.pageLength * IndexFormat.payloadLength
    return (try? pages.bytes(in: start..<min(start + 1, pages.count))) == nil
  }

  /// The places where a flipped bit goes unnoticed.
  private func unnoticed(
    in whole: [UInt8], places: some Sequence<Int>, bits: (Int) -> Range<Int>
  ) -> [Int] {
    var unnoticed: [Int] = []
    var broken = whole
    for place in places {
      for bit in bits(place) {
        broken[place] ^= 1 << UInt8(bit)
        if (try? readAll(broken)) != nil { unnoticed.append(place) }
        broken[place] = whole[place]
      }
    }
    return unnoticed
  }

  @Test("a page of another index, or from another place, is noticed")
  func noticesForeignPages() throws {
    let whole = try Self.library.index()
    let other = try GeneratedLibrary(count: 151, length: 8).index()
    let length = IndexFormat.pageLength
    var mixed = whole
    mixed.replaceSubrange(length..<2 * length, with: other[length..<2 * length])
    #expect(throws: IndexError.damaged) { try readAll(mixed) }
    mixed = whole
    mixed.replaceSubrange(length..<2 * length, with: whole[2 * length..<3 * length])
    #expect(throws: IndexError.damaged) { try readAll(mixed) }
    mixed.replaceSubrange(
      length..<2 * length, with: [UInt8](repeating: 0, count: length))
    #expect(throws: IndexError.damaged) { try readAll(mixed) }
  }

  @Test("one that was cut is refused, wherever it was cut")
  func noticesTruncation() throws {
    let whole = try Self.library.index()
    let pages = stride(from: 0, to: whole.count, by: IndexFormat.pageLength)
    let lengths = Array(0..<40) + Array(stride(from: 40, to: whole.count, by: 197)) + pages
    for length in lengths {
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
