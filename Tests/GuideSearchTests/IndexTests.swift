@testable import GuideIndex
import GuideModel
import GuideReading
import Testing

@testable import GuideSearch
import GuideWords

@Suite("The index of a library")
struct IndexTests {
  private static let library = GeneratedLibrary(count: 700)

  private func open(_ bytes: [UInt8]) throws -> LibraryIndex {
    try LibraryIndex(opening: ByteSource(bytes))
  }

  @Test("however a library is cut in segments, the same bytes come out")
  func isIndependentOfSegments() throws {
    let whole = try Self.library.index()
    #expect(try Self.library.index(segmentLength: 100) == whole)
    #expect(try Self.library.index(segmentLength: 333) == whole)
    let segments = [Self.library.segment(350..<700), Self.library.segment(0..<350)]
    #expect(try bytes(merging: segments) == whole)
  }

  @Test("every posting is what counting the words gives")
  func holdsAllPostings() throws {
    let index = try open(Self.library.index())
    var expected: [[UInt8]: [UInt32: UInt32]] = [:]
    for (number, guide) in Self.library.guides.enumerated() {
      func count(_ text: String, _ weight: UInt32) {
        Stems.forEach(in: text) { _, stem, _ in
          expected[stem, default: [:]][UInt32(number), default: 0] += weight
        }
      }
      count(guide.text.title, Weights.title)
      for alias in guide.text.aliases { count(alias, Weights.alias) }
      count("Part", Weights.heading)
      count(guide.text.parts[0].passages[0].text, Weights.body)
    }
    var found: [[UInt8]: [UInt32: UInt32]] = [:]
    try index.forEachTerm { term, list throws(IndexError) in
      for block in try PostingList.blocks(of: list, count: term.count) {
        try PostingList.decode(block, of: list.span) { found[term.stem, default: [:]][$0] = $1 }
      }
    }
    #expect(found == expected)
  }

  @Test("a term is found, one that no guide holds is not")
  func looksUpTerms() throws {
    let index = try open(Self.library.index())
    var stems: [[UInt8]] = []
    try index.forEachTerm { term, _ throws(IndexError) in stems.append(term.stem) }
    for stem in stems {
      #expect(try index.term(stem)?.stem == stem)
      #expect(try index.term(stem + Array("zz".utf8)) == nil)
    }
    #expect(try index.term([]) == nil)
    #expect(try index.term(Array("zzzz".utf8)) == nil)
  }

  @Test("a guide is known by its number, and by the questions that it answers")
  func looksUpQuestions() throws {
    let index = try open(Self.library.index())
    #expect(try index.guide(41) == Self.library.guides[41].listed)
    #expect(try index.allGuides() == Self.library.guides.map(\.listed))
    let sample = try SampleGuides.library().index
    func guides(_ question: String) throws -> [String] {
      try sample.guides(asking: Query.questionHash(PhraseText(question)))
        .map { try sample.guide($0).name.text }
    }
    #expect(try guides("can i go RUNNING") == ["sore-feet"])
    #expect(try guides("Does honey help a cough?") == ["dry-cough"])
    #expect(try guides("can i go") == [])
  }

  @Test(
    "passing over blocks loses no hit",
    arguments: ["kakakax", "kakakax lokakax", "renkakax torlokax x", "sulperenx", "onx kakakax"])
  func prunesExactly(query: String) throws {
    let index = try open(Self.library.index())
    let ranking = try GuideRanking(Query(query, in: index), in: index)
    let lengths = try index.lengths(of: 0..<index.count)
    var scores = [Float](repeating: 0, count: index.count)
    for term in ranking.terms {
      let list = try index.postings(of: term.term)
      for block in try PostingList.blocks(of: list, count: term.term.count) {
        try PostingList.decode(block, of: list.span) { guide, frequency in
          scores[Int(guide)] +=
            term.weight
            * BM25.documents.saturated(
              Float(frequency), length: Float(lengths[Int(guide)]),
              averageLength: index.averageLength)
        }
      }
    }
    var scorer = WindowScorer(index, keeping: 5)
    for term in ranking.terms { try scorer.add(term.term, weight: term.weight) }
    let best = scores.sorted(by: >).prefix(5).filter { $0 > 0 }
    #expect(try scorer.run().map(\.score) == Array(best))
  }

  @Test("changed files are read again, the others are carried over")
  func updates() throws {
    let old = try open(Self.library.index())
    let changed = Set(["guide-0003.md", "guide-0300.md", "guide-0699.md"])
    let kept = try IndexSegment(keeping: old) { !changed.contains($0.file) }
    #expect(kept.count == 697)
    var builder = IndexSegmentBuilder()
    for guide in Self.library.guides where changed.contains(guide.listed.file) {
      builder.add(guide.text, as: guide.listed)
    }
    #expect(try bytes(merging: [kept, builder.finish()]) == Self.library.index())
  }

  @Test("what is carried over still shows hits without reading the guide")
  func keepsTexts() throws {
    let files = [SampleGuides.soreFeet, SampleGuides.dryCough].map { Array($0.utf8) }
    var builder = IndexSegmentBuilder()
    for (bytes, name) in zip(files, ["a", "b"]) {
      builder.add(
        try Guide(slug: Slug(name), reading: bytes), file: name + ".md", source: bytes)
    }
    let whole = try bytes(merging: [builder.finish()])
    let kept = try IndexSegment(keeping: open(whole)) { _ in true }
    #expect(try bytes(merging: [kept]) == whole)
    let index = try open(bytes(merging: [kept]))
    #expect(try index.text(0, of: index.guide(0), in: files[0]) != nil)
  }

  @Test("guides that are gone leave nothing behind")
  func forgets() throws {
    let old = try open(Self.library.index())
    let kept = try IndexSegment(keeping: old) { $0.file < "guide-0100" }
    let index = try open(bytes(merging: [kept]))
    #expect(index.count == 100)
    #expect(try index.term(Array("alias400".utf8)) == nil)
  }

  @Test("an empty library has an index too")
  func holdsNothing() throws {
    let index = try LibraryIndex(of: [IndexSegmentBuilder().finish()])
    #expect(index.count == 0)
    #expect(try index.allGuides().isEmpty)
    #expect(try GuideRanking(Query("any word", in: index), in: index).hits(limit: 5).isEmpty)
  }
}
