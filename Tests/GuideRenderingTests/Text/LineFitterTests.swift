import Testing

@testable import GuideRendering

/// How paragraphs are broken into lines.
@Suite struct LineFitterTests {
  private func lines(_ text: String, _ columns: Int) -> [String] {
    var fitter = LineFitter()
    var paragraph = Paragraph(characters: .unicode)
    paragraph.append(text)
    fitter.fit(paragraph.bytes, paragraph.traits, columns: columns)
    return fitter.lines.map { String(decoding: paragraph.bytes[$0.range], as: UTF8.self) }
  }

  @Test func aTextThatFitsIsOneLine() {
    #expect(lines("it fits", 7) == ["it fits"])
  }

  @Test func blanksAtTheEndsAreNoPartOfALine() {
    #expect(lines("  it fits ", 20) == ["it fits"])
    #expect(lines("   ", 20) == [])
  }

  @Test func linesAreEvenRatherThanFull() {
    #expect(
      lines("aaa bb cc ddddd", 6) == ["aaa", "bb cc", "ddddd"], "the textbook's example")
  }

  @Test func aShortWordIsNotLeftAlone() {
    #expect(lines("one two three four five six", 23) == ["one two three four", "five six"])
  }

  @Test func aLongWordMayStandAlone() {
    #expect(lines("you are drooling", 14) == ["you are", "drooling"])
  }

  @Test func lineBreaksAreKept() {
    #expect(lines("one\ntwo three", 20) == ["one", "two three"])
  }

  @Test func aWordIsCutOnlyIfNoLineHoldsIt() {
    #expect(lines("self-made thing", 10) == ["self-made", "thing"])
    #expect(lines("a self-explanatory word", 12) == ["a self-", "explanatory", "word"])
    #expect(lines("abcdefghij", 4) == ["abcd", "efgh", "ij"])
  }

  @Test func anAddressIsNeverCut() {
    let address = "https://example.org/a-long/path"
    #expect(lines("see \(address) now", 12) == ["see", address, "now"])
    #expect(lines("somebody@example.org", 12) == ["somebody@example.org"])
    #expect(lines("www.example.org/page", 12) == ["www.example.org/page"])
  }

  @Test func wideTextBreaksBetweenCharacters() {
    #expect(lines("日本語の文章", 6) == ["日本語", "の文章"])
  }

  @Test func closingPunctuationBeginsNoLineAndOpeningEndsNone() {
    for columns in 4...20 {
      for line in lines("これは「日本語」です。（とても、長い）文章。", columns) {
        #expect(!"」）。、".contains(line.first ?? " "), "\(columns): \(line)")
        #expect(!"「（".contains(line.last ?? " "), "\(columns): \(line)")
      }
    }
  }

  @Test func aFamilyIsNotParted() {
    #expect(lines("👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦", 4) == ["👨‍👩‍👧‍👦👨‍👩‍👧‍👦", "👨‍👩‍👧‍👦"])
    #expect(lines("e\u{301}e\u{301}e\u{301}", 2) == ["e\u{301}e\u{301}", "e\u{301}"])
  }

  @Test func aZeroWidthSpaceMayEndALine() {
    #expect(lines("abc\u{200B}def", 4) == ["abc\u{200B}", "def"])
  }

  /// The squares of what the lines leave, the last aside: nothing does better.
  @Test(arguments: 1...200)
  func noOtherWayIsMoreEven(seed: Int) {
    var random = SplitMix(seed: UInt64(seed))
    let words = (0..<Int.random(in: 1...9, using: &random)).map { _ in
      String(repeating: "x", count: Int.random(in: 1...9, using: &random))
    }
    let columns = Int.random(in: 9...20, using: &random)
    let lines = lines(words.joined(separator: " "), columns)
    #expect(lines.joined(separator: " ") == words.joined(separator: " "))
    #expect(cost(lines, columns) == leastCost(words[...], columns, isFirst: true))
  }

  private func cost(_ lines: [String], _ columns: Int) -> Int {
    lines.enumerated().reduce(0) { sum, line in
      sum
        + cost(
          line.element, columns, isFirst: line.offset == 0, isLast: line.offset == lines.count - 1)
    }
  }

  private func cost(_ line: String, _ columns: Int, isFirst: Bool, isLast: Bool) -> Int {
    let slack = columns - line.count
    if !isLast { return slack * slack }
    let isOrphan = !isFirst && !line.contains(" ") && line.count * 2 < columns
    return isOrphan ? columns * columns * 9 / 16 : 0
  }

  /// Tries every way there is.
  private func leastCost(_ words: ArraySlice<String>, _ columns: Int, isFirst: Bool) -> Int {
    guard !words.isEmpty else { return 0 }
    return (1...words.count).compactMap { count -> Int? in
      let line = words.prefix(count).joined(separator: " ")
      guard line.count <= columns || count == 1 else { return nil }
      let isLast = count == words.count
      return cost(line, columns, isFirst: isFirst, isLast: isLast)
        + leastCost(words.dropFirst(count), columns, isFirst: false)
    }.min() ?? 0
  }

  @Test func aLongParagraphIsBrokenWhole() {
    let text = String(repeating: "word ", count: 200_000)
    #expect(lines(text, 79).count == 12_500)
  }
}
