import Foundation
import GuideModel
import GuideRendering
import Testing

/// How the blocks and words of a section look in text.
@Suite struct BlockTests {
  /// The text of a section's body, two columns taken off its lines.
  private func body(
    _ markdown: String, width: Int? = 40, _ change: (inout TextLayout) -> Void = { _ in }
  ) throws -> String {
    let guide = try Guides.read("# T\n\nL.\n\n## Body\n\n\(markdown)\n\n## Bottom line\n\nEnd.\n")
    let text = Page.guide(guide, from: .library).text(width, change)
    let lines = text.lines.drop { !$0.hasSuffix("1. Body") && !$0.contains("[1m1. Body") }
      .dropFirst()
    // The first such line is of the contents, the second is the heading.
    let section = lines.drop { !$0.contains("1. Body") }.dropFirst()
    let end = section.firstIndex { $0.contains("2. Bottom line") } ?? section.endIndex
    return section[..<end].dropLast().map { $0.hasPrefix("  ") ? $0.dropFirst(2) : $0 }
      .joined(separator: "\n")
  }

  @Test func numbersAreSetRightAndTextHangs() throws {
    let items = (8...11).map { "\($0). item number \($0) with a text of two lines" }
    #expect(
      try body(items.joined(separator: "\n")) == """
         8. item number 8 with a text of
            two lines
         9. item number 9 with a text of
            two lines
        10. item number 10 with a text of
            two lines
        11. item number 11 with a text of
            two lines
        """)
  }

  @Test func nestedListsFollowDirectly() throws {
    #expect(
      try body("- one\n  - two\n    1. three\n- four") == """
        - one
          - two
            1. three
        - four
        """)
  }

  @Test func anItemsSecondParagraphStandsApart() throws {
    #expect(
      try body("- one\n\n  more\n- two") == """
        - one

          more

        - two
        """)
  }

  @Test func subheadingsStandLeftOfTheirText() throws {
    #expect(
      try body("Before.\n\n### Sub\n\nText.\n\n#### Deeper\n\nText.\n\n### Sub\n\nText.") == """
        Before.

        Sub
          Text.

          Deeper
            Text.

        Sub
          Text.
        """)
  }

  @Test func codeKeepsItsLinesAndIndentation() throws {
    #expect(
      try body("```\nfirst\n\n    second\n\tthird\n```") == """
          first

              second
              third
        """)
  }

  @Test func codeThatIsTooWideGoesOn() throws {
    #expect(
      try body("```\nguide show sore-after-massage --width 40\n```") == """
          guide show sore-after-massage
            --width 40
        """)
  }

  @Test func aTableIsAligned() throws {
    #expect(
      try body("| a | number |\n|---|--:|\n| word | 1 |\n| 日本 | 100 |") == """
        a     number
        word       1
        日本     100
        """)
  }

  @Test func cellsWrapWhereTheTableIsTooWide() throws {
    #expect(
      try body("| a | b |\n|---|---|\n| x | a text that needs more than the line has |") == """
        a  b

        x  a text that needs more than the
           line has
        """)
  }

  @Test func aTableThatCannotFitBecomesRecords() throws {
    let word = "unbreakablyLongWord"
    #expect(
      try body("| A | B | C |\n|---|---|---|\n| \(word) | \(word) | |\n| 1 | 2 | 3 |") == """
        A: unbreakablyLongWord
        B: unbreakablyLongWord

        A: 1
        B: 2
        C: 3
        """)
  }

  @Test func aLongHeaderIsWrittenOnce() throws {
    let label = String(repeating: "sesquipedalian ", count: 100)
    let text = try body(
      "| \(label) | antidisestablish |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |", width: 20)
    #expect(text.components(separatedBy: "sesquipedalian").count - 1 == 100)
    #expect(text.hasSuffix("\nantidisestablish\n\n1\n2\n\n3\n4"))
  }

  @Test func aLongCellPadsNoOtherRow() throws {
    let cell = String(repeating: "word ", count: 1000)
    let text = try body("| A | B |\n|---|--:|\n| \(cell) | 1 |\n| 2 | 3 |", width: nil)
    #expect(text.lines.allSatisfy { $0.count <= 1000 })
  }

  @Test func linksGetNumbersAndAddressesOnce() throws {
    let guide = try Guides.read(
      """
      # T

      [One](https://e.org/1), [two](https://e.org/2), [one](https://e.org/1), <https://e.org/3>, \
      [other](other-guide.md), [here](#part).
      """)
    let text = Page.guide(guide, from: .library).text(nil)
    #expect(
      text.contains("  One [1], two [2], one [1], https://e.org/3, other [3], here.\n"))
    #expect(
      text.contains(
        """
        Links
          [1] https://e.org/1
          [2] https://e.org/2
          [3] guide show other-guide
        """))
  }

  @Test func aTerminalsLinksAreItsOwn() throws {
    let text = try body("[a word](https://e.org/é)") { $0.links = .hyperlinks }
    #expect(text == "\u{1B}]8;;https://e.org/%C3%A9\u{1B}\\a word\u{1B}]8;;\u{1B}\\")
  }

  @Test func noOtherAddressIsLiveOnATerminal() throws {
    let text = try body("[a word](javascript:x)") { $0.links = .hyperlinks }
    #expect(text == "a word [1]")
  }

  @Test func stressIsSeenWithOrWithoutItalics() throws {
    #expect(try body("very *much* and **more**") == "very *much* and *more*")
    #expect(
      try body("very *much* and **more**") { $0.style = .ansi }
        == "very \u{1B}[3mmuch\u{1B}[23m and \u{1B}[1mmore\u{1B}[22m")
  }

  @Test func looksEndWithTheLine() throws {
    let text = try body("*stressed words that go on and on and on in italics*", width: 30) {
      $0.style = .ansi
    }
    for line in text.lines {
      #expect(
        line.hasPrefix("\u{1B}[3m") && line.hasSuffix("\u{1B}[23m"), "\(line.debugDescription)")
    }
    #expect(text.lines.count == 2)
  }

  @Test func headingsAreBoldOnATerminalOnly() throws {
    let guide = try Guides.read("# Title\n\nL.\n\n## Part\n\nText.\n")
    let page = Page.guide(guide, from: .library)
    #expect(!page.text().contains("\u{1B}"))
    let terminal = page.text { $0.style = .ansi }
    #expect(terminal.hasPrefix("\u{1B}[1mTitle\u{1B}[22m\n"))
    #expect(terminal.contains("\n\u{1B}[1m1. Part\u{1B}[22m\n"))
  }

  @Test func asciiHasLookalikes() throws {
    let text = try body("‘a’ “b” – — … é ß ½ 日本 👍🏽 fiancé\u{301}", width: nil) {
      $0.characters = .ascii
    }
    #expect(text == "'a' \"b\" - -- ... e ss 1/2 ?? ?? fiance")
  }

  @Test func imagesAreTheirDescriptions() throws {
    #expect(
      try body("![A knee](knee.png)\n\nand ![](x.png) inside") == """
        [Image: A knee]

        and [Image] inside
        """)
  }

  @Test func deepNestingLeavesRoomForWords() throws {
    let nested = (0..<14).map { String(repeating: "  ", count: $0) + "- level \($0)" }
    let text = try body(nested.joined(separator: "\n"), width: 20)
    #expect(text.lines.allSatisfy { $0.count <= 18 })
    #expect(text.contains("- level 13"))
  }
}
