import GuideModel
import GuideReading
import Testing
@testable import GuideChecking

/// Bytes that no author meant: the readers must take them all.
struct RobustnessTests {
  /// The same numbers in every run.
  struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  /// Reads the bytes in every way there is; what is wrong with them must be said, not thrown about.
  static func readAll(_ bytes: [UInt8]) throws {
    let name = try #require(Slug("t"))
    let checker = Checker(today: try #require(Day("2026-11-24")), library: [])
    do throws(GuideError) {
      let guide = try Guide(slug: name, reading: bytes)
      #expect(!guide.title.text.isEmpty)
      #expect(!guide.disclaimer.blocks.isEmpty)
      #expect(guide.redFlagLines == guide.redFlagLines.sorted())
      #expect(guide.contents.map(\.number) == Array(1..<guide.contents.count + 1))
      let whole = GuideSummary(name: name, of: guide, origin: .builtIn)
      #expect(try GuideSummary(name: name, origin: .builtIn, reading: bytes) == whole)
    } catch {
      #expect(throws: error) { try GuideSummary(name: name, origin: .builtIn, reading: bytes) }
    }
    let lines = bytes.count { $0 == 10 || $0 == 13 } + 1
    for diagnostic in checker.diagnostics(name: "t", bytes) {
      #expect((1...lines).contains(diagnostic.line) && diagnostic.column >= 1)
    }
  }

  @Test(arguments: [
    SoundGuide().text, CanonicalTests.guide, RawPages.sentenceCase, RawPages.longPrefixes,
    RawPages.promotionInTheMiddle, RawPages.twoTypesLists, RawPages.relatedGuides,
  ])
  func everyTruncationReads(_ text: String) throws {
    let bytes = Array(text.utf8)
    // Every byte takes a minute without the optimiser; a prime finds every kind of place.
    for end in stride(from: 0, through: bytes.count, by: 7) {
      try Self.readAll(Array(bytes[..<end]))
    }
  }

  @Test(arguments: 0..<40) func randomBytesRead(_ seed: UInt64) throws {
    var generator = Generator(state: seed)
    let bytes = (0..<2000).map { _ in UInt8.random(in: 0...255, using: &generator) }
    try Self.readAll(bytes)
  }

  @Test(arguments: 0..<60) func shuffledLinesRead(_ seed: UInt64) throws {
    var generator = Generator(state: seed)
    let texts = [CanonicalTests.guide, RawPages.relatedGuides, RawPages.promotionInTheMiddle]
    let lines = texts[Int(seed % 3)].split(separator: "\n", omittingEmptySubsequences: false)
    let text = lines.shuffled(using: &generator).joined(separator: "\n")
    try Self.readAll(Array(text.utf8))
  }

  @Test(arguments: [
    ">", "[", "- ", "*a ", "(", "\"", "![", "`", "<b>", "1. ", "#", "|", "Q:\n", "•\n",
  ])
  func nestingAndRepetitionRead(_ piece: String) throws {
    for start in ["# T\n\n## Why\n\n", "Title\n\nText.\n\n"] {
      let guide = try read(start + String(repeating: piece, count: 100_000))
      #expect(["T", "Title"].contains(guide.title.text))
      try Self.readAll(Array((start + String(repeating: piece, count: 2_000)).utf8))
    }
  }

  /// One long line, read in time that grows no faster than it.
  @Test(arguments: ["1. ", "By A B ", "3 May 2025 | ", "Dr A, MD, ", "a: ", "Q: "])
  func longLinesOfPagesRead(_ piece: String) throws {
    let text = "Title\n\n" + String(repeating: piece, count: 60_000) + "\n"
    #expect(try read(text).title.text == "Title")
  }

  @Test(arguments: [
    "==a ", "[[a ", "{a=", "%%", "[^1]", "<ul><li>", "<table><td>", ":::a\n", "> [!a]\n",
    ":::a\n\n#### b\n\n", "[^1]: a\n", "{: .a }\n", "## a?\n\n", "### Call 999 if\n\na\n\n",
    "**Call 999 if:**\n\n- a\n\n", "**Disclaimer:** a\n\n", "## Question\n\na\n\n",
    "## Sources\n\n- a\n\n",
  ])
  func marksOfOtherToolsRead(_ piece: String) throws {
    for start in ["# T\n\n", "# T\n\n## FAQ\n\n"] {
      let text = start + String(repeating: piece, count: 150)
      #expect(try read(text).title.text == "T")
      try Self.readAll(Array(text.utf8))
    }
  }

  @Test(arguments: [
    "a:\n", " - b: c\n", "- - a\n", "a: [\n", "a: {b: [\n", "a: \"\n", "  a: |\n", "[[a]]\nb = 1\n",
    "a = [\n", "a = \"\"\"\n", "faqs:\n- q: a\n  a: b\n",
  ])
  func frontMatterOfAnyLengthReads(_ piece: String) throws {
    for fence in ["---", "+++"] {
      let body = String(repeating: piece, count: 300)
      let guide = try read("\(fence)\nt: 1\n\(body)\n\(fence)\n\n# T\n\nText.")
      #expect(guide.title.text == "T")
    }
  }

  @Test(arguments: [
    "Contents\n", "Read More\n\n", "Disclaimer: a\n\n", "Why It Hurts\n\n", "Related Guides\n\n",
    "FAQs\n\n", "Q: a\n", "Neck Pain\nUpdated 1 day ago\n", "Sources\n\n", "Jane Smith\n\n",
    "No more waiting\n\n", "Types of Pain\n\n- A b\n\n", "Teaser without end\n",
  ])
  func linesThatComeAgainAndAgainRead(_ lines: String) throws {
    let body = String(repeating: lines, count: 1_000)
    for start in [
      "Title\n\n", "Title\n\nText.\n\nRelated Guides\n\n", "Title\n\nText.\n\nFAQs\n\n",
    ] {
      let guide = try read(start + body)
      #expect(guide.title.text == "Title")
      #expect(guide.parts.count >= guide.contents.count)
    }
  }

  @Test(arguments: [CanonicalTests.guide, SoundGuide().text]) func lineEndingsAreAlike(
    _ text: String
  ) throws {
    let crlf = text.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\r\n")
    #expect(try read(crlf, slug: "t") == read(text, slug: "t"))
    let places = try [text, crlf].map { try CheckerTests.check($0).map(\.expectation) }
    #expect(places[0] == places[1])
  }

  @Test func nothingOfARawPageVanishes() throws {
    let pages = [
      RawPages.sentenceCase, RawPages.promotionInTheMiddle, RawPages.twoTypesLists,
      RawPages.contentsWithEntries, RawPages.relatedGuides,
    ]
    for page in pages {
      let guide = try read(page)
      let kept = String(reflecting: guide)
      for line in page.split(separator: "\n") {
        let words = line.split(separator: " ").filter { $0.allSatisfy(\.isLetter) }
        let isData =
          line.contains("reviewed") || line.contains("review due") || line.contains(" | ")
        // Headings of lists and labels of names say what a field is, and are not kept in it.
        let isLabel = ["Related Articles", "See Also", "By Jo Kim"].contains(line)
        let isLost = words.contains { !kept.contains($0) }
        #expect(!isLost || isData || isLabel, "\(line)")
      }
    }
  }
}
