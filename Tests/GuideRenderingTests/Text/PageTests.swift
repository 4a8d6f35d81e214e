import Foundation
import GuideModel
import GuideReading
import GuideRendering
import Testing

/// The pages around the guides, as the manual shows them.
@Suite struct PageTests {
  private static func listed() throws -> [GuideSummary] {
    try [
      "# Bleeding After a Smear\n\nLead.\n", "# Sore After a Massage? Here’s Why\n\nLead.\n",
    ].map {
      let guide = try Guides.read($0)
      return GuideSummary(name: guide.slug, of: guide, origin: .builtIn)
    }
  }

  @Test func aListShowsNamesAndTitlesInColumns() throws {
    #expect(
      Page.list(try PageTests.listed(), .columns).text() == """
        bleeding-after-smear   Bleeding After a Smear
        sore-after-massage     Sore After a Massage? Here’s Why

        """)
  }

  @Test func aNarrowListShowsTitlesUnderNames() throws {
    #expect(
      Page.list(try PageTests.listed(), .columns).text(30) == """
        bleeding-after-smear
          Bleeding After a Smear
        sore-after-massage
          Sore After a Massage?
          Here’s Why

        """)
  }

  @Test func aPipedListIsOneNameALine() throws {
    #expect(
      Page.list(try PageTests.listed(), .names).text()
        == "bleeding-after-smear\nsore-after-massage\n")
  }

  @Test func aLongListIsSeparatedByTabs() throws {
    let guide = try Guides.read(
      "# T\n\nL.\n\n## About this guide\n\n- Written by: Us\n- Published: 2026-11-23\n")
    #expect(
      Page.list([GuideSummary(name: guide.slug, of: guide, origin: .folder("x"))], .long).text(20)
        == "t\tT\tUs\t2026-11-23\t\tx\n")
  }

  @Test func anEmptyListIsNothing() {
    #expect(Page.list([], .columns).text() == "")
  }

  @Test func questionsAreNumberedUnderTheirGuide() throws {
    let guide = try Guides.read(
      """
      # Sore

      L.

      ## FAQs

      ### How long?

      Two days.

      ### Why?

      Because.

      ## Disclaimer

      No advice.
      """)
    #expect(
      Page.questions([QuestionGroup(of: guide, from: .library)]).text() == """
        Sore: questions

        1. How long?
          Two days.

        2. Why?
          Because.

        Disclaimer
          No advice.

        """)
  }

  @Test func aFileIsSaidToBeOutsideTheLibrary() throws {
    let guide = try Guides.read("# T\n\nL.\n")
    for (name, heading) in [
      ("my/a.md", "From my/a.md, not part of this library\n\nT\n"),
      ("-", "From standard input, not part of this library\n\nT\n"),
    ] {
      #expect(Page.guide(guide, from: .file(name)).text().hasPrefix(heading))
      #expect(Page.contents(of: guide, from: .file(name)).text().hasPrefix(heading))
    }
  }

  @Test func oneSectionIsShownUnderTheTitle() throws {
    let guide = try Guides.everything
    let entry = try #require(guide.contents.first { $0.role == .bottomLine })
    #expect(
      Page.part(entry, of: guide, from: .library).text() == """
        Everything that a guide can hold
        General information only. It does not replace advice from a health professional.
        Not checked by a clinician. Last checked 23 November 2026.

        When to get help: section 2, “When to get help”

        7. Bottom line
          It should read well.

          1. Read it.
          2. Read it again.

        Links
          [1] https://example.org/doctor

        Medical disclaimer
          This page is a test and gives no advice.

          See a doctor [1] for that.

          - or a pharmacist

        """)
  }

  @Test func hitsAreNamedByPlace() throws {
    let hits = [("When?", 3, "... bruising"), ("FAQs", 7, "What if I bruise?")].map {
      SearchResult.Hit(
        guide: slug("sore"), title: "Sore", section: $0.1, heading: $0.0, line: 1, score: 1,
        snippet: SearchResult.Snippet(text: $0.2))
    }
    #expect(
      Page.hits(SearchResult(query: "bruise", hits: hits)).text() == """
        sore: 3. When?
          ... bruising
        sore: 7. FAQs
          What if I bruise?

        2 places in 1 guide. Read one: guide show sore -s 3

        General information only. It does not replace advice from a health professional.

        """)
  }

  @Test func aHeadingUsesTheWholeLine() throws {
    let guide = try Guides.read("# T\n\nL.\n\n## When to get help\n\nNow.\n")
    let lines = Page.guide(guide, from: .library).text(20).split(separator: "\n")
    #expect(lines.contains("1. When to get help"))
  }

  @Test func aDateThatFitsIsNotBroken() throws {
    let guide = try Guides.read(
      "# T\n\nL.\n\n## About this guide\n\n- Published: 2026-11-24\n"
        + "- Also called: a b c d e f g h i\n")
    let text = Page.guide(guide, from: .library).text(20)
    #expect(text.contains("\n  Published:\n    24 November 2026\n"))
    #expect(text.contains("\n  Also called: a b c\n    d e f g h i\n"))
  }

  @Test(arguments: [
    ([4..<10], "... *bruise* easily", "... \u{1B}[1mbruise\u{1B}[22m easily"),
    // Neighbours are one mark.
    ([4..<10, 11..<17], "... *bruise easily*", "... \u{1B}[1mbruise easily\u{1B}[22m"),
    // What is no place in the snippet is passed over.
    ([4..<10, 6..<12, 90..<99], "... *bruise* easily", "... \u{1B}[1mbruise\u{1B}[22m easily"),
  ])
  func matchesAreMarked(places: [Range<Int>], plain: String, bold: String) throws {
    let hit = SearchResult.Hit(
      guide: slug("sore"), title: "Sore", section: 1, heading: "H", line: 1, score: 1,
      snippet: SearchResult.Snippet(
        text: "... bruise easily",
        matches: places.map { SearchResult.Snippet.Match(start: $0.lowerBound, end: $0.upperBound) }
      ))
    let page = Page.hits(SearchResult(query: "bruise", hits: [hit]))
    #expect(page.text { $0.matches = .stressed }.contains("\n  \(plain)\n"))
    let terminal = page.text {
      $0.matches = .stressed
      $0.style = .ansi
    }
    #expect(terminal.contains("\n  \(bold)\n"))
    #expect(page.text().contains("\n  ... bruise easily\n"))
  }

  @Test func anAnswerNamesItsPlace() {
    let passage = Answer.Passage(
      guide: slug("sore"), title: "Sore", section: 7, heading: "FAQs", line: 77,
      caption: "Can I exercise?", quote: "It's best to wait.\n\nThen begin slowly.", score: 1)
    let answer = Answer(question: "gym?", outcome: .answer, notice: nil, passages: [passage])
    #expect(
      Page.answer(answer).text(40) == """
        Sore

        Can I exercise?     guide show sore -s 7
          It's best to wait.

          Then begin slowly.

        These are the guide's own words, found
        by matching yours. This is general
        information, not a diagnosis. If it
        feels like an emergency, call your local
        emergency number now.

        """)
  }

  @Test func aLevelOfUrgencyIsQuotedAsAList() {
    let passage = Answer.Passage(
      guide: slug("sore"), title: "Sore", section: 2, heading: "When to get help", line: 9,
      caption: "Call emergency services now if",
      quote: "- it is hard to breathe, even when you sit\n- your lips are blue", score: 1)
    let answer = Answer(question: "", outcome: .help, notice: nil, passages: [passage])
    #expect(
      Page.answer(answer).text(40).contains(
        """
        Call emergency services now if
          guide show sore -s 2
          - it is hard to breathe, even when
            you sit
          - your lips are blue
        """))
  }

  @Test func theCrisisNoticeStandsAlone() {
    let passage = Answer.Passage(
      guide: slug("sore"), title: "Sore", section: 7, heading: "FAQs", line: 77, caption: nil,
      quote: "No.",
      score: 1)
    let answer = Answer(
      question: "", outcome: .crisis, notice: StandingText.crisisNotice, passages: [passage])
    #expect(Page.answer(answer).text(nil) == StandingText.crisisNotice + "\n")
  }

  @Test func theEmergencyNoticeComesFirst() {
    let passage = Answer.Passage(
      guide: slug("sore"), title: "Sore", section: 7, heading: "FAQs", line: 77, caption: nil,
      quote: "No.",
      score: 1)
    let answer = Answer(
      question: "", outcome: .emergency, notice: StandingText.emergencyNotice, passages: [passage])
    #expect(
      Page.answer(answer).text(nil).hasPrefix(StandingText.emergencyNotice + "\n\nSore\n\nFAQs"))
  }

  @Test func noAnswerPointsOn() {
    let none = Answer(question: "", outcome: .none, notice: nil, passages: [])
    #expect(Page.answer(none).text() == StandingText.noAnswer + "\n")
    let place = Answer.Place(
      guide: slug("sore"), title: "Sore", section: 2, heading: "When to get help", line: 9)
    let pointing = Answer(question: "", outcome: .none, nearest: [place])
    #expect(Page.answer(pointing).text().contains("When to get help\n  guide show sore -s 2\n"))
  }

  @Test func findingsAreOneLineEach() {
    let finding = Diagnostic(
      file: "a.md", line: 1, column: 2, severity: .error, code: .dateInvalid,
      message: "a long message that no editor would understand if it were wrapped", hint: "Fix it.")
    #expect(
      Page.findings([finding]).text(20) == """
        a.md:1:2: error: date-invalid: \
        a long message that no editor would understand if it were wrapped
          hint: Fix it.

        """)
  }

  @Test func helpIsInOrderOfUrgency() throws {
    let guide = try Guides.read(
      """
      # T

      L.

      ## When to get help

      ### See a doctor or nurse if

      - later

      ### Call emergency services now if

      - now
      """)
    let text = Page.guide(guide, from: .library).text()
    #expect(
      text.contains(
        """
        1. When to get help
          Call emergency services now if
            - now

          See a doctor or nurse if
            - later
        """))
    #expect(text.lines.firstIndex(of: "Call emergency services now if") ?? 99 < 7)
  }

  private func slug(_ text: String) -> Slug {
    Slug(text) ?? Slug.untitled
  }
}
