@testable import GuideIndex
import Foundation
import GuideModel
import GuideReading
import Testing

@testable import GuideSearch

/// An index may be anybody's file: whatever its bytes say, with checksums that fit.
@Suite("A forged index traps nothing and costs no more than a file of its length")
struct ForgedIndexTests {
  /// How many were asked for, ten thousand of them by
  /// `GUIDE_FORGERIES=10000 swift test --filter ForgedIndex`; nil in an ordinary run.
  private static let wanted =
    ProcessInfo.processInfo.environment["GUIDE_FORGERIES"].flatMap { Int($0) }
  private static let count = wanted ?? 100

  /// The most memory that this process has held, in bytes; nil where the system does not tell.
  private static var peakMemory: Int? {
    guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8) else {
      return nil
    }
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return line?.split(separator: " ").dropFirst().first.flatMap { Int($0) }.map { $0 * 1024 }
  }

  /// The files of a library, by name.
  private static func files() -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for number in 0..<12 {
      let text = number % 2 == 0 ? SampleGuides.soreFeet : SampleGuides.dryCough
      let own = String(repeating: "Word\(number) of it. ", count: 5)
      files["guide-\(number).md"] = Array((text + "\n\n" + own).utf8)
    }
    return files
  }

  private static func index(of files: [String: [UInt8]]) throws -> [UInt8] {
    var builder = IndexSegmentBuilder()
    for (name, bytes) in files.sorted(by: { $0.key < $1.key }) {
      let stamp = FileStamp(size: 1, inode: 2, seconds: 3, nanoseconds: 4)
      let guide = try Guide(slug: Slug(String(name.dropLast(3))), reading: bytes)
      builder.add(guide, file: name, stamp: stamp, source: bytes)
    }
    return try bytes(merging: [builder.finish()])
  }

  /// What the pages of an index hold.
  private static func contents(of index: [UInt8]) -> [UInt8] {
    stride(from: 0, to: index.count, by: IndexFormat.pageLength).flatMap { start in
      let end = min(start + IndexFormat.pageLength, index.count) - IndexFormat.checkLength
      return index[start..<end]
    }
  }

  /// The pages that hold some contents, with checksums that fit.
  private static func sealed(_ contents: [UInt8], seal: UInt64) -> [UInt8] {
    var pages: [UInt8] = []
    for (page, start) in stride(from: 0, to: contents.count, by: IndexFormat.payloadLength)
      .enumerated()
    {
      let end = min(start + IndexFormat.payloadLength, contents.count)
      let payload = Array(contents[start..<end])
      pages += payload
      pages.append(fixed: IndexFormat.check(payload.span, page: page, seal: seal))
    }
    return pages
  }

  /// Numbers that break whoever adds, multiplies or reserves.
  private static let numbers: [UInt64] = [
    0, 1, 2, 127, 128, 255, 256, 65_535, 1 << 31, 1 << 32 - 1, 1 << 32, 1 << 48, 1 << 55, 1 << 56,
    1 << 62, 1 << 63 - 1, 1 << 63, .max - 1, .max,
  ]

  /// Changes some contents where it hurts: a number in the trailer, an offset, or any byte.
  private static func forge(_ contents: inout [UInt8], with random: inout Random) {
    for _ in 0...random.next() % 4 {
      let trailer = contents.count - IndexFormat.trailerLength
      let place: Int
      switch random.next() % 3 {
      case 0: place = trailer + random.next() % (IndexFormat.trailerLength / 8 - 3) * 8
      default: place = IndexFormat.headerLength + random.next() % (trailer - 40)
      }
      switch random.next() % 5 {
      case 0:
        var bytes: [UInt8] = []
        bytes.append(fixed: numbers[random.next() % numbers.count])
        contents.replaceSubrange(place..<place + 8, with: bytes)
      case 1:
        var bytes: [UInt8] = []
        bytes.append(variable: numbers[random.next() % 14])
        contents.replaceSubrange(place..<place + bytes.count, with: bytes)
      case 2: contents[place] = 0xFF
      case 3: contents[place] &+= 1
      default: contents[place] = UInt8(truncatingIfNeeded: random.next())
      }
    }
  }

  /// Does with an index all that the program does.
  private static func useAll(_ index: LibraryIndex, _ files: [String: [UInt8]]) throws(IndexError) {
    let library = GuideLibrary(index: index) { files[$0.file] }
    _ = try Searching("sore feet rest honey running toes").result(in: library)
    _ = try Searching("coogh thraot \"cold pack\"").result(in: library)
    _ = try Asking("can I go running with sore feet").answer(from: library)
    _ = try index.allGuides()
    let kept = try IndexSegment(keeping: index) { $0.name.text.utf8.count % 2 == 0 }
    var writer = try IndexWriter(merging: [kept])
    var bytes: [UInt8] = []
    while let chunk = try writer.nextChunk() { bytes += chunk }
    // What was taken over makes an index that can be read whole.
    try LibraryIndex(opening: ByteSource(bytes)).forEachTerm { term, list throws(IndexError) in
      for block in try PostingList.blocks(of: list, count: term.count) {
        try PostingList.decode(block, of: list.span) { _, _ in }
      }
    }
  }

  @Test("whatever its numbers say")
  func survivesForgedNumbers() throws {
    let files = Self.files()
    let whole = try Self.index(of: files)
    let contents = Self.contents(of: whole)
    var header = ByteDecoder(whole, at: IndexFormat.headerLength - 8)
    let seal = try header.fixed(UInt64.self)
    #expect(Self.sealed(contents, seal: seal) == whole)
    try Self.useAll(LibraryIndex(opening: ByteSource(whole)), files)
    let before = Self.peakMemory
    var opened = 0
    var used = 0
    for number in 0..<Self.count {
      var random = Random(state: UInt64(number))
      var forged = contents
      Self.forge(&forged, with: &random)
      let bytes = Self.sealed(forged, seal: seal)
      guard let index = try? LibraryIndex(opening: ByteSource(bytes)) else { continue }
      opened += 1
      if (try? Self.useAll(index, files)) != nil { used += 1 }
    }
    // Else the forgeries would try nothing.
    #expect(opened > Self.count / 4)
    #expect(used < opened)
    // The file has some 30 KB, all that is read from a sound one a few MB; other tests that run
    // beside this one would be counted too.
    if Self.wanted != nil, let before, let after = Self.peakMemory {
      #expect(after - before < 32 << 20)
    }
  }

  @Test("a list of more postings than bytes is refused before room is made for it")
  func refusesEndlessLists() {
    #expect(throws: IndexError.damaged) { try PostingList.blocks(of: [1, 2, 3], count: 1 << 50) }
    var rows: [UInt8] = []
    for _ in 0..<200 { rows += [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F, 0, 0] }
    #expect(throws: IndexError.damaged) { try PostingList.blocks(of: rows, count: rows.count) }
  }

  @Test("a map of a few bytes does not make a library of one guide")
  func boundsMaps() {
    let source = [UInt8](repeating: UInt8(ascii: "a"), count: 1000)
    var packed: [UInt8] = []
    packed.append(fixed: Checksum.of(source.span))
    packed.append(variable: 0)
    packed.append(variable: 0)
    packed.append(variable: 1)
    packed += [0, 0, 0, 13]
    packed.append(variable: 100)
    for _ in 0..<100 {
      packed += [0, 0, 0, 1]
      packed.append(variable: 1000 << 1)
      packed.append(variable: 1999)
    }
    let guide = IndexedGuide(name: Slug(verified: "a"), title: "A")
    #expect(throws: IndexError.damaged) {
      try GuideText(unpacking: packed, of: guide, in: source)
    }
  }

  @Test("rows of the dictionary that are in no order lead nowhere")
  func refusesUnsortedRows() throws {
    let whole = try GeneratedLibrary(count: 300, length: 80).index()
    var contents = Self.contents(of: whole)
    var header = ByteDecoder(whole, at: IndexFormat.headerLength - 8)
    let seal = try header.fixed(UInt64.self)
    let index = try LibraryIndex(opening: ByteSource(whole))
    let rows = index.trailer[.dictionaryIndex]
    try #require(rows.count > 4 * DictionaryBlock.rowLength)
    for start in stride(from: rows.lowerBound, to: rows.upperBound, by: DictionaryBlock.rowLength) {
      let isFirst = start == rows.lowerBound
      contents.replaceSubrange(
        start..<start + 8, with: [UInt8](repeating: isFirst ? 0xFF : 0, count: 8))
    }
    let forged = try LibraryIndex(opening: ByteSource(Self.sealed(contents, seal: seal)))
    var words = 0
    for stem in ["aaaa", "kalomix", "zzzz", "torvax"] {
      _ = try? forged.term(Array(stem.utf8))
      try? forged.forEachTerm(beginningWith: Array(stem.utf8)[0]) { _ in words += 1 }
    }
    #expect(words == 0)
  }
}
