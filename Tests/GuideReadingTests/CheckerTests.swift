import Foundation
import GuideModel
import GuideReading
import Testing
@testable import GuideChecking

/// Every diagnostic on the least input that earns it, its place marked in the text.
struct CheckerTests {
  /// Checks a file as `dry-eyes`, in a library of three.
  static func check(
    _ text: String, name: String? = "dry-eyes", scope: Checker.Scope = .file,
    today: String = "2026-11-24"
  ) throws -> [Diagnostic] {
    let library = [
      "dry-eyes": "# Dry eyes", "sore-throat": "# Sore throat\n\nAlso called: raw throat",
      "twin": "# Twin\n\nAlso called: double",
    ]
    let summaries = try library.sorted { $0.key < $1.key }.map { name, text in
      try GuideSummary(
        name: try #require(Slug(name)), origin: .builtIn, reading: Array(text.utf8))
    }
    let day = try #require(Day(today))
    return Checker(today: day, library: summaries, scope: scope)
      .diagnostics(name: name, Array(text.utf8))
  }

  static func expect(
    _ marked: String, name: String? = "dry-eyes", sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let marked = MarkedText(marked)
    let found = try check(marked.text, name: name).map(\.expectation)
    #expect(found.sorted() == marked.expectations.sorted(), sourceLocation: sourceLocation)
  }

  @Test func soundGuideEarnsNothing() throws {
    try Self.expect(SoundGuide().text)
  }

  // MARK: Title, disclaimer, help

  @Test func whatOtherToolsWriteIsNoError() throws {
    let text =
      "---\nlayout:\n  - wide\n---\n" + SoundGuide.with(\.why, "# Why\n\nScreens.")
    let found = try Self.check(text)
    #expect(
      found.map(\.code) == [
        .frontMatterMoved, .frontMatterSyntax, .frontMatterSyntax, .multipleTitles,
      ])
    #expect(found.map(\.severity) == [.note, .warning, .warning, .warning])
  }

  @Test func titles() throws {
    try Self.expect("⟦title-missing⟧" + SoundGuide.with(\.head, "Text without a title."))
    try Self.expect(SoundGuide.with(\.why, "⟦multiple-titles⟧# Why\n\nScreens."))
    try Self.expect("⟦title-missing⟧")
  }

  @Test func disclaimers() throws {
    try Self.expect("⟦disclaimer-missing⟧" + SoundGuide.with(\.disclaimer, ""))
    try Self.expect(SoundGuide.with(\.disclaimer, "⟦disclaimer-empty⟧## Medical disclaimer"))
  }

  @Test func helpSection() throws {
    try Self.expect("⟦help-missing⟧" + SoundGuide.with(\.help, ""))
    try Self.expect(SoundGuide.with(\.help, "⟦help-no-urgency⟧## When to get help\n\nAsk."))
    try Self.expect(
      SoundGuide.with(
        \.help,
        """
        ## When to get help

        ### See a doctor or nurse if

        - a

        ⟦emergency-not-first⟧### Call 999 if

        - b

        ### ⟦urgency-unknown⟧Phone a friend if

        - c

        ### Look after yourself at home if

        - d

        ⟦emergency-not-first⟧### Get medical help today if

        - e
        """))
  }

  @Test("a sign that guides share stands below its level, also in other words, or not")
  func sharedSigns() throws {
    try Self.expect(
      SoundGuide.with(
        \.help,
        """
        ## When to get help

        ### Call emergency services now if

        - you vomit blood, or what looks like coffee grounds
        - your cough has lasted more than 3 weeks

        ### Get medical help today if

        - ⟦sign-level⟧you or a child vomits green
        - ⟦sign-level⟧suddenly you cannot speak, see, walk or keep your balance the way you usually do, \
        even if it has gone again
        - you cough up a few spots or streaks of blood

        ### See a doctor or nurse if

        - ⟦sign-level⟧you cannot keep drinks down
        - your eyes vomit
        """))
  }

  // MARK: Questions and types

  @Test func questions() throws {
    try Self.expect(
      SoundGuide.with(
        \.questions,
        """
        ## Common questions

        ⟦answer-without-question⟧A: So.

        ⟦question-without-answer⟧### Why?

        ### How?

        So.

        ⟦question-without-answer⟧Q: When?
        """))
  }

  @Test func types() throws {
    try Self.expect(
      SoundGuide.with(
        \.types,
        """
        ## Types of dry eye

        - **Wet**: runs.
        - ⟦type-without-name⟧tears that run
        """))
  }

  // MARK: Keys and days

  @Test func days() throws {
    try Self.expect(
      SoundGuide.with(
        \.about,
        """
        ## About this guide

        - For: adults
        - Written by: Somebody
        - Published: ⟦date-invalid⟧2 May 2026
        - Updated: ⟦date-invalid⟧2026-02-30
        - Last checked: 2026-02-03
        - Next check due: ⟦date-order⟧⟦review-overdue⟧2026-01-03
        - Checked by a clinician: no
        """))
    try Self.expect(
      SoundGuide.with(
        \.about,
        """
        ## About this guide

        - For: adults
        - Written by: Somebody
        - Published: 2022-05-01
        - Updated: ⟦date-in-future⟧2027-01-01
        - Last reviewed: ⟦date-order⟧⟦review-overdue⟧2021-02-03
        - Checked by a clinician: no
        """))
  }

  @Test(arguments: [("2029-02-02", false), ("2029-02-03", false), ("2029-02-04", true)])
  func reviewIsOverdueTheDayAfter(_ today: String, _ isOverdue: Bool) throws {
    let codes = try Self.check(SoundGuide().text, today: today).map(\.code)
    #expect(codes == (isOverdue ? [.reviewOverdue] : []))
  }

  @Test func otherWordings() throws {
    let long = Array(repeating: "dry", count: 15).joined(separator: " ")
    try Self.expect(
      SoundGuide.with(
        \.why,
        """
        ## Why it happens

        Also asked: gritty eyes; why do my eyes sting

        Screens make you blink less.

        ## What else it may be

        ⟦also-asked⟧⟦also-asked⟧Also asked: Gritty eyes; \(long)

        A draught, or an allergy.
        """))
  }

  @Test func keys() throws {
    try Self.expect(
      SoundGuide.with(
        \.about,
        """
        ⟦about-missing-key⟧⟦about-missing-key⟧⟦about-missing-key⟧⟦about-missing-key⟧## About this guide

        - ⟦about-unknown-key⟧Colour: blue
        - Region: Europe
        - ⟦about-duplicate-key⟧Region: Asia
        """))
  }

  @Test(arguments: [
    ("Writen by", "Did you mean 'Written by'?"), ("Licens", "Did you mean 'Licence'?"),
    ("last cheked", "Did you mean 'Last checked'?"),
  ])
  func nearKeysAreSuggested(_ key: String, _ hint: String) throws {
    let text = SoundGuide.with(\.about, SoundGuide().about + "\n- \(key): x")
    let found = try Self.check(text).filter { $0.code == .unknownKey }
    #expect(found.map(\.hint) == [hint])
  }

  @Test func names() throws {
    // The library has a guide that is called so.
    try Self.expect("⟦slug-invalid⟧⟦slug-duplicate⟧" + SoundGuide().text, name: "Dry Eyes")
    #expect(try Self.check(SoundGuide().text, name: "dry_sight").isEmpty)
    let inLibrary = try Self.check(SoundGuide().text, name: "dry_sight", scope: .library)
    #expect(inLibrary.first { $0.code == .slugInvalid }?.severity == .warning)
    try Self.expect(
      SoundGuide.with(
        \.about,
        SoundGuide().about.replacingOccurrences(
          of: "tired eyes", with: "tired eyes, ⟦slug-duplicate⟧Raw Throat")))
  }

  @Test func relatedGuides() throws {
    let related = """
      ## Related guides

      - [Gone](⟦related-not-found⟧gone.md)
      - [Self](⟦related-self⟧dry-eyes.md): again.
      - [By another name](raw-throat.md)
      - [The web](https://example.org/x.md)
      """
    try Self.expect(SoundGuide.with(\.related, related))
    let text = MarkedText(SoundGuide.with(\.related, related)).text
    #expect(try Self.check(text, scope: .library).map(\.severity) == [.error, .error])
    #expect(try Self.check(text).map(\.severity) == [.warning, .warning])
  }

  @Test func linksInTextsLeadToGuides() throws {
    try Self.expect(
      SoundGuide.with(
        \.why, "## Why\n\nSee [this](⟦link-not-found⟧gone.md) and [that](sore-throat.md)."))
  }

  @Test func aClinicalCheckHasAName() throws {
    let about = """
      ## About this guide

      - **For:** adults
      - Written by: us
      - Last checked: 2026-11-01
      - ⟦clinician-unnamed⟧Checked by a clinician: yes
      """
    try Self.expect(SoundGuide.with(\.about, about))
  }

  @Test func anEmergencyHasALevel() throws {
    let help = "⟦emergency-missing⟧## When to get help\n\n### See a doctor or nurse if\n\n- a"
    try Self.expect(SoundGuide.with(\.help, help))
  }

  // MARK: Outline

  @Test func headings() throws {
    try Self.expect(
      SoundGuide.with(
        \.why,
        """
        ## Why it happens

        Screens.

        ⟦heading-level-skipped⟧#### Deep

        Text.

        ⟦section-empty⟧## Wind

        ⟦duplicate-heading⟧## Why it happens:

        ⟦section-empty⟧### Part
        """))
  }

  @Test func leadIsMissing() throws {
    try Self.expect("⟦lead-missing⟧" + SoundGuide.with(\.head, "# Dry eyes"))
  }

  // MARK: Sources and images

  @Test func sources() throws {
    try Self.expect("⟦sources-missing⟧" + SoundGuide.with(\.sources, ""))
    try Self.expect(
      SoundGuide.with(
        \.sources,
        """
        ## Sources

        - ⟦source-without-url⟧A book
        - ⟦source-without-date⟧[A](https://a.org). MIT.
        - ⟦source-licence-unknown⟧[A](https://a.org). Secret. Read 2026-01-02.
        - [A](https://a.org). CC BY-SA 4.0. Read 2026-01-02.
        - [A](https://a.org). Somebody, OGL v3. Read 2026-01-02.
        """))
  }

  @Test func images() throws {
    let long = String(repeating: "long ", count: 26)
    try Self.expect(
      SoundGuide.with(
        \.why,
        """
        ## Why it happens

        ⟦image-without-alt⟧![](a.png)

        ![b](images/b.png ⟦image-size-nonstandard⟧=400x300)

        ⟦image-without-alt⟧![Dry eyes](c.png "4x3")

        ⟦image-without-alt⟧![\(long)](d.png)

        Text.
        """))
  }

  // MARK: Mark-up

  @Test func leftoversOfPages() throws {
    try Self.expect(
      SoundGuide.with(
        \.why,
        """
        ## Why it happens

        ⟦furniture-in-guide⟧Read Guide

        - ⟦furniture-in-guide⟧Share

        ⟦furniture-in-guide⟧## Have questions about this article?

        Text.
        """))
  }

  @Test func htmlAndLinks() throws {
    try Self.expect(
      SoundGuide.with(
        \.why,
        """
        ## Why it happens

        ⟦raw-html⟧<div>x</div>

        <!-- a comment is fine -->

        Some ⟦raw-html⟧<b>bold⟦raw-html⟧</b> [text](⟦link-scheme⟧javascript:x) and
        [good](sore-throat.md#top), [mail](mailto:a@b.org), [place](#why), [web](https://a.org),
        [a](⟦link-scheme⟧other.html) ![i](⟦link-scheme⟧data:x).
        """))
  }

  @Test func linksThatDoNotEnd() throws {
    try Self.expect(
      SoundGuide.with(
        \.why,
        """
        ## Why it happens

        Read [the page⟦link-unclosed⟧](https://a.org/b and [this one](https://a.org/(c)), \
        [a list⟦link-unclosed⟧](of things), `[code](a`, \\[so\\](meant, and \\[this](too.
        """))
  }

  @Test func whatLooksLikeMarkUp() throws {
    try Self.expect(
      SoundGuide.with(
        \.why,
        """
        ## Why it happens

        Tears dry, and #1 is the screen.

        ⟦markup-unread⟧• a screen
        • the wind

        ⟦markup-unread⟧##More about it

        ⟦heading-misspelt⟧## Key takaways

        Blink.
        """))
  }

  @Test func frontMatter() throws {
    try Self.expect(
      "⟦front-matter-moved⟧---\ntitle: Dry eyes\n⟦front-matter-syntax⟧layout:\n"
        + "⟦front-matter-syntax⟧  - wide\n---\n"
        + SoundGuide().text)
    // A blank line after it makes it a thematic break, and then the text goes on.
    try Self.expect("---\n\n" + SoundGuide().text)
  }

  @Test func encoding() throws {
    // No text can hold what is wrong here: the digit after the mark stands for it.
    let marked = MarkedText(
      SoundGuide.with(\.why, "## Why it happens\n\nÉ ⟦encoding-invalid⟧7 is wrong."))
    let bytes = marked.text.utf8.map { $0 == UInt8(ascii: "7") ? 0xFF : $0 }
    let checker = Checker(today: try #require(Day("2026-11-24")), library: [])
    let found = checker.diagnostics(name: "dry-eyes", bytes).map(\.expectation)
    #expect(found.filter { $0.code == "encoding-invalid" } == marked.expectations)
    let wide = checker.diagnostics(name: "dry-eyes", [0xFF, 0xFE, 0x41, 0])
    #expect(wide.map(\.code) == [.encodingInvalid])
  }

  // MARK: Reading

  @Test func longTexts() throws {
    let words = Array(repeating: "rest", count: 31).joined(separator: " ")
    try Self.expect(SoundGuide.with(\.why, "## Why it happens\n\n⟦sentence-long⟧\(words)."))
    let point = Array(repeating: "rest", count: 26).joined(separator: " ")
    try Self.expect(
      SoundGuide.with(\.takeaways, "⟦takeaways-count⟧## Key takeaways\n\n- ⟦takeaway-long⟧\(point)")
    )
    let hard = Array(
      repeating: "Ophthalmological considerations necessitate examination.", count: 9)
    try Self.expect(
      "⟦grade-high⟧"
        + SoundGuide.with(\.why, "## Why it happens\n\n" + hard.joined(separator: " ")))
  }

  // MARK: Raw pages

  @Test func rawPages() throws {
    try Self.expect(
      """
      ⟦disclaimer-missing⟧⟦sources-missing⟧⟦about-missing-key⟧Dry Eyes At Work

      Last updated: ⟦date-ambiguous⟧03/04/2025
      Updated on ⟦date-invalid⟧February 30, 2025

      ⟦toc-empty⟧Table of Contents

      Eyes can feel dry after a long day.

      ⟦help-no-urgency⟧When to See a Doctor

      See a doctor if it lasts.

      ⟦answer-without-question⟧A: So.

      ⟦question-without-answer⟧Q: Why?

      Related Guides

      ⟦related-not-found⟧Gone Eyes
      ⟦relative-date⟧Updated 2 days ago
      """)
  }

  @Test func rawPageWithoutHelp() throws {
    let found = try Self.check("Dry Eyes\n\nText.", name: nil)
    #expect(found.first { $0.code == .helpMissing }?.severity == .warning)
  }

  @Test func rawDisclaimerByContent() throws {
    try Self.expect(
      """
      ⟦sources-missing⟧⟦about-missing-key⟧Dry Eyes At Work

      Eyes can feel dry after a long day.

      ⟦help-no-urgency⟧When to See a Doctor

      See a doctor if it lasts.

      ⟦disclaimer-by-content⟧About These Pages

      This is for information only. It does not replace advice from a doctor.
      """)
  }

  // MARK: Wording

  @Test func codesAndWordsAreFit() throws {
    let texts = [SoundGuide.with(\.about, "## About this guide\n\n- Colour: x\n- Updated: x")]
    for diagnostic in try texts.flatMap({ try Self.check($0) }) {
      #expect(diagnostic.message.hasSuffix("."))
      #expect(!diagnostic.hint.isEmpty)
    }
    let codes = Diagnostic.Code.allCases.map(\.rawValue)
    #expect(Set(codes).count == codes.count)
    #expect(codes.allSatisfy { $0.utf8.allSatisfy { $0 == UInt8(ascii: "-") || $0 > 96 } })
  }
}

/// The reading grades against texts counted by hand.
struct ReadingGradeTests {
  @Test(arguments: [
    ("cat", 1), ("rest", 1), ("water", 2), ("tired", 1), ("wanted", 2), ("makes", 1), ("tables", 2),
    ("table", 2), ("yes", 1), ("yellow", 2), ("soreness", 2), ("something", 2), ("area", 3),
    ("careless", 2), ("movement", 2), ("movements", 2), ("emergency", 4), ("people", 2), ("the", 1),
  ])
  func syllables(_ word: String, _ count: Int) throws {
    // 0.39 + 11.8 · syllables − 15.59 for one word in one sentence.
    let grade = try #require(ReadingGrade(of: [word]))
    let expected = 0.39 + 11.8 * Double(count) - 15.59
    #expect(abs(grade.fleschKincaid - expected) < 0.051)
  }

  @Test func bothGrades() throws {
    let grade = try #require(
      ReadingGrade(of: ["Rest well. Emergency doctors help.", "Drink water"]))
    #expect(grade.sentences == 3)
    // 7 words, 1+1+4+2+1+1+2 syllables, one polysyllable.
    #expect(grade.fleschKincaid == 5.5)
    #expect(grade.smog == 6.4)
    #expect(grade.description.contains("estimate"))
  }

  @Test func noWordsNoGrade() {
    #expect(ReadingGrade(of: ["123", "…"]) == nil)
    #expect(ReadingGrade(of: []) == nil)
  }
}
