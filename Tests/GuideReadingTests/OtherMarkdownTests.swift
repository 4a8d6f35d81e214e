import GuideModel
import GuideReading
import Testing

/// Markdown as other tools write it, each habit on the least text that shows it.
struct OtherMarkdownTests {
  // MARK: Titles

  @Test func oneTitleWhereverItStands() throws {
    let guide = try read("Words.\n\n## Why\n\nx\n\n# Sore toe\n\ny", slug: "a")
    #expect(guide.title.text == "Sore toe")
    #expect(guide.headings == ["Why"])
  }

  @Test(arguments: [("legs", "Legs"), ("red-flags", "Red flags")])
  func severalTitlesAreParts(_ name: String, _ title: String) throws {
    let guide = try read("# Red flags\n\n- a\n\n# Common causes\n\nb", slug: name)
    #expect(guide.title.text == title)
    let parts = ["Red flags", "Common causes"]
    #expect(guide.headings == (name == "legs" ? parts : Array(parts.dropFirst())))
  }

  @Test func frontMatterNamesAFileOfSeveralTitles() throws {
    let guide = try read("---\ntitle: Ankles\n---\n# Why\n\na\n\n# How\n\nb", slug: "x")
    #expect(guide.title.text == "Ankles")
    #expect(guide.headings == ["Why", "How"])
  }

  @Test func secondLevelAloneIsTheTitle() throws {
    let alone = try read("## Stye\n\nSore.\n\n### Why\n\na\n\n### What helps\n\nb", slug: "x")
    #expect(alone.title.text == "Stye")
    #expect(alone.headings == ["Why", "What helps"])
    #expect(alone.lead.lines == ["Sore."])
    let several = try read("## Why\n\na\n\n## How\n\nb", slug: "sore-eye")
    #expect(several.title.text == "Sore eye")
    #expect(several.headings == ["Why", "How"])
  }

  // MARK: Headings

  @Test func boldLinesHeadAFileWithoutHeadings() throws {
    let guide = try read(
      "## Burns\n\n**1. What it is:**\n\nHot.\n\n**2. When to Seek Medical Help:**\n\n- **Big**: wide\n\n"
        + "**It never ends well.**\n\nEnd.")
    #expect(guide.headings == ["1. What it is", "2. When to Seek Medical Help"])
    #expect(guide.contents.map(\.role) == [.other, .seekHelp])
    #expect(guide.redFlagLines == [9, 11, 13])
  }

  @Test func boldLinesAmongHeadingsAreText() throws {
    let guide = try read("# Burns\n\n## Why\n\n**Heat**\n\nHot.\n\n**Sun**\n\nRed.")
    #expect(guide.headings == ["Why"])
    #expect(try guide.section("Why").blocks.lines == ["Heat", "Hot.", "Sun", "Red."])
  }

  @Test(arguments: [
    ("🚨 Common questions", Guide.Role.faqs), ("3. Key takeaways", .takeaways),
    ("IMPORTANT DISCLAIMER", .disclaimer), ("1) Symptoms of flu", .symptoms),
    ("🩺 See a GP if", .seekHelp), ("When to book a visit", .seekHelp),
    ("Go to the emergency room if:", .seekHelp), ("What your doctor will ask", .other),
    ("Treatment at the hospital", .other), ("2 things to know", .other),
  ])
  func rolesWhateverStandsBefore(_ heading: String, _ role: Guide.Role) throws {
    let guide = try read("# T\n\n## \(heading)\n\nWords here.\n\n## Last\n\nx")
    #expect(guide.parts.first?.role == role)
  }

  // MARK: Help

  @Test func helpInTheMiddleOfAPartIsAPart() throws {
    let guide = try read(
      """
      # Neck

      ## What helps

      Warmth.

      ### When to call your doctor

      - numb arm

      ### Good to know

      It passes.
      """)
    #expect(guide.headings == ["What helps", "When to call your doctor", "Good to know"])
    #expect(guide.contents.map(\.role) == [.selfCare, .seekHelp, .other])
    #expect(guide.redFlagLines == [9])
  }

  @Test(arguments: [
    "**Call 999 if:**\n\n- blue lips", "See a GP today if:\n\n- blue lips",
    "#### Go to A&E if\n\n- blue lips",
    "==Send to A&E the same day== if one is there:\n- blue lips",
  ])
  func linesThatNameALevelIntroduceSigns(_ lines: String) throws {
    for start in ["# Cough\n\nIt passes.\n\n", "# Cough\n\n## Why\n\nDust.\n\n"] {
      let guide = try read(start + lines)
      let sign = guide.sections.first { $0.role == .seekHelp }
      #expect(sign?.blocks.lines == ["blue lips"])
      #expect(guide.redFlagLines.count == 1)
    }
  }

  @Test(arguments: [("**", ":**"), ("", ":")]) func eachSuchLineOpensAPart(
    _ start: String, _ end: String
  ) throws {
    let guide = try read(
      """
      # Cough

      ## Symptoms

      A tickle.

      \(start)Call 999 if\(end)

      - blue lips

      \(start)See a GP if\(end)

      - it stays

      ## Outlook

      Good.
      """)
    #expect(guide.headings == ["Symptoms", "Call 999 if", "See a GP if", "Outlook"])
    #expect(guide.redFlagLines == [9, 13])
  }

  @Test func signsBeforeTheFirstLevelAreSigns() throws {
    let guide = try read(
      "# Cough\n\n## Call 999 if\n\n- blue lips\n\n### See a GP if\n\n- it stays")
    #expect(guide.help?.intro.lines == ["blue lips"])
    #expect(guide.redFlagLines == [5, 9])
  }

  @Test(arguments: [
    "Ask your doctor about these:", "Your doctor may give you:", "You may need at home:",
    "Take with you to the doctor:",
  ])
  func otherLinesIntroduceNone(_ line: String) throws {
    let guide = try read("# Cough\n\n## Why\n\nDust.\n\n\(line)\n\n- tablets")
    #expect(guide.headings == ["Why"])
  }

  @Test func linesNameLevelsOfHelp() throws {
    let guide = try read(
      """
      # Cough

      ## When to get help

      Look first.

      **Call 999 if:**

      - blue lips

      See a GP if:

      - it stays
      """)
    let help = try #require(guide.help)
    #expect(help.intro.lines == ["Look first."])
    #expect(help.levels.map(\.urgency) == [.emergency, .routine])
    #expect(help.levels.map(\.heading.text) == ["Call 999 if", "See a GP if"])
    #expect(help.levels.map(\.blocks.lines) == [["blue lips"], ["it stays"]])
  }

  @Test func furtherHelpIsASection() throws {
    let guide = try read(
      """
      # Cough

      ## When to see a doctor

      ### Call 999 if

      - blue lips

      ## When to get help for a child

      ### Call 999 if

      - no wet nappy
      """)
    #expect(guide.help?.heading.text == "When to see a doctor")
    #expect(guide.sections.map(\.role) == [.seekHelp])
    #expect(guide.redFlagLines == [7, 11, 13])
  }

  // MARK: Questions

  @Test func headingsThatSayQuestionAndAnswer() throws {
    let guide = try read(
      """
      # Sunburn

      ## Question
      How long?

      ### Answer
      Two days.

      ## Question
      When is it bad?

      ### Answer
      See a doctor if you faint.
      """)
    #expect(guide.faqs.map(\.question.text) == ["How long?", "When is it bad?"])
    #expect(guide.faqs.map { $0.answer.lines } == [["Two days."], ["See a doctor if you faint."]])
    #expect(guide.redFlagLines == [13])
    #expect(guide.furniture.map(\.text) == ["Question", "Answer", "Question", "Answer"])
  }

  @Test func questionsAsHighAsTheirPart() throws {
    let guide = try read(
      "# Stye\n\n## FAQ\n\n## Is it catching?\n\nNo.\n\n## When should I see a doctor?\n\n- red eye"
    )
    #expect(guide.faqs.map(\.question.text) == ["Is it catching?"])
    #expect(guide.contents.map(\.role) == [.faqs, .seekHelp])
    #expect(guide.redFlagLines == [11])
  }

  // MARK: Disclaimers

  @Test(arguments: [
    "*This page gives general information only. It does not replace your own doctor.*",
    "**Disclaimer:** No advice.", "Medical disclaimer: No advice.",
    "> **Disclaimer**: No advice.\n> None at all.",
  ])
  func disclaimerWithoutAHeading(_ line: String) throws {
    let guide = try read("# Toe\n\n## Conclusion\n\nRest.\n\n---\n\n\(line)")
    #expect(!guide.disclaimer.isBuiltIn)
    #expect(guide.bottomLine?.blocks.lines == ["Rest."])
    #expect(
      guide.disclaimer.blocks.lines.joined().contains(line.contains("No") ? "No advice." : "own"))
    let found = try CheckerTests.check("# Toe\n\n## Conclusion\n\nRest.\n\n\(line)").map(\.code)
    #expect(found.contains(.disclaimerByContent) && !found.contains(.disclaimerMissing))
  }

  @Test func helpIsNoDisclaimer() throws {
    let guide = try read(
      "# Toe\n\n## When to get help\n\nThis is general information only and no treatment: see a doctor."
    )
    #expect(guide.disclaimer.isBuiltIn)
  }

  // MARK: Containers

  @Test func containersAreQuotes() throws {
    let guide = try read(
      """
      # Lens

      :::note Contact lenses
      Wear glasses.
      :::

      :::warning
      Do not rub.

      - ever
      :::

      After.
      """)
    #expect(
      guide.lead.lines == [
        "Contact lenses", "Wear glasses.", "Warning: Do not rub.", "ever", "After.",
      ])
    #expect(guide.lead.map(\.line) == [3, 7, 13])
  }

  @Test func containersWithHeadingsAreParts() throws {
    let guide = try read(
      """
      # Fever

      ## ::gist::
      ### What it is

      Heat.

      ::danger::
      #### Go to the emergency room if:

      - dark spots
      ::end::

      ::sources::
      - A book
      ::end::
      """)
    #expect(guide.headings == ["What it is", "Go to the emergency room if"])
    #expect(guide.redFlagLines == [11])
    #expect(guide.sources?.items.map(\.said) == ["A book"])
    #expect(
      guide.furniture.map(\.text) == [
        "## ::gist::", "::danger::", "::end::", "::sources::", "::end::",
      ])
  }

  @Test func marksInCodeStay() throws {
    let code = ":::note\n[^1]: x\n> [!TIP]\n==a== [[b]]\n"
    let guide = try read("# T\n\n```\n\(code)```\n\nUse `==a==` and `[[b|c]]`.")
    #expect(guide.lead.lines == [code, "Use ==a== and [[b|c]]."])
  }

  @Test func openContainerSwallowsNothing() throws {
    let guide = try read("# T\n\n:::tip Cold water\n\nText.\n\n## Why\n\nx")
    #expect(guide.lead.lines == ["Cold water", "Text."])
    #expect(guide.headings == ["Why"])
  }

  // MARK: Inside texts

  @Test func wikiLinksPicturesAndStress() throws {
    let guide = try read(
      "# T\n\nDo ==not== use [[salt|sea salt]] or [[sugar]]. %%ask Ruth%%\n\n![[toe.png]]")
    #expect(guide.lead.lines == ["Do not use sea salt or sugar.", "toe.png"])
    #expect(
      guide.lead.firstText?.inlines == [
        .text("Do "), .strong([.text("not")]), .text(" use "),
        .link(url: "salt", title: nil, [.text("sea salt")]), .text(" or "),
        .link(url: "sugar", title: nil, [.text("sugar")]), .text("."),
      ])
    #expect(guide.images.map(\.url) == ["toe.png"])
    #expect(guide.furniture.map(\.text) == ["%%ask Ruth%%"])
  }

  @Test(arguments: [
    "a == b", "x==y and z==w", "100%% sure", "{x} of {y}", "[^a b]", "a [[ b", "==",
  ])
  func marksThatMeanNothingStay(_ text: String) throws {
    let guide = try read("# T\n\n\(text) end")
    #expect(guide.lead.lines == [text + " end"])
    #expect(guide.furniture.isEmpty)
  }

  @Test func attributesAreFurniture() throws {
    let guide = try read(
      "# T\n\n[Print](a.pdf){:target=\"_blank\"} it.\n{: .note }\n\n## Why {#why}\n\nx")
    #expect(guide.lead.lines == ["Print it."])
    #expect(guide.headings == ["Why"])
    #expect(
      guide.furniture.map(\.text).sorted() == ["{#why}", "{: .note }", "{:target=\"_blank\"}"])
  }

  @Test func footnotesAreNotes() throws {
    let guide = try read(
      """
      # T

      Rest helps.[^1] Ice too.[^ice]

      [^1]: https://example.org/rest
      [^ice]: Not on **bare** skin.

          Nor for long.
      """)
    #expect(
      guide.lead.lines == [
        "Rest helps.¹ Ice too.^ice", "¹ https://example.org/rest", "^ice Not on bare skin.",
        "Nor for long.",
      ])
    #expect(LawTests.Kept(guide).addresses == ["https://example.org/rest"])
    #expect(guide.lead.map(\.line) == [3, 5])
  }

  @Test func lastLineAboutThePageIsFurniture() throws {
    let guide = try read(
      "# T\n\nText.\n\n_This page was last edited 3 times. [History](/h)_")
    #expect(guide.lead.lines == ["Text."])
    #expect(
      guide.furniture.map(\.text) == ["This page was last edited 3 times. History </h>"])
  }

  // MARK: HTML

  @Test func htmlKeepsItsStructure() throws {
    let guide = try read(
      """
      # T

      <div><ul><li>one<ol><li>two</li></ol></li><li>three</ul>
      <blockquote><p>said</blockquote></div>
      """)
    let list = try #require(guide.lead.first?.list)
    #expect(list.start == nil)
    #expect(list.items.map(\.said) == ["one", "three"])
    #expect(list.items[0].further.first?.list?.start == 1)
    #expect(Array(list.items[0].further).lines == ["two"])
    guard case .quote(4, let blocks)? = guide.lead.last else {
      Issue.record("no quote")
      return
    }
    #expect(blocks.lines == ["said"])
  }

  @Test func headingsInHTMLOpenParts() throws {
    let guide = try read(
      """
      # T

      <h2>When to see a doctor</h2>
      <ul><li>blue lips<ul><li>at rest</li></ul></li></ul>

      <h2>About this guide</h2>
      <ul><li>Written by: Ann</li></ul>
      """)
    #expect(guide.contents.map(\.role) == [.seekHelp])
    #expect(guide.redFlagLines == [4])
    #expect(guide.author?.text == "Ann")
    let name = try #require(Slug("t"))
    let text = "# T\n\n<h2>About this guide</h2>\n<p>Written by: Ann</p>"
    let summary = try GuideSummary(name: name, origin: .builtIn, reading: Array(text.utf8))
    #expect(summary.author == "Ann")
  }

  @Test func picturesWithoutWordsAreKept() throws {
    let guide = try read(
      "# T\n\n<figure><img src=\"a.png\"></figure>\n\n<img src=\"b.png\" alt=\"B\">")
    #expect(guide.images.map(\.url) == ["a.png", "b.png"])
  }
}
