import GuideModel
import GuideReading
import Testing

/// How the Markdown of a guide maps onto the model.
struct CanonicalTests {
  static let guide = """
    # Dry *eyes*

    Also called: tired eyes, gritty eyes

    Eyes can feel **gritty** after a long day.
    See [our page](sore-throat.md "More").

    ![A drop](drop.png "400x300")

    ## Why your eyes feel dry

    - screens
      - phones
    - wind

      It dries tears.

    ### Who gets it

    > Older people, mostly.

    | Age | Share |
    | :-- | ----: |
    | 20 | few |

    ## When to get help

    Look at these first.

    ### Call 999 now if:

    - you cannot see

    ### Get medical help today if

    You cannot open the eye.

    ### Ask a pharmacist if

    - drops do not help

    ### Phone a friend if

    - you feel alone

    ## Types of dry eye and how they affect sight

    Two are known.

    - **Evaporative**: tears dry too fast.
      Effect: Sight can blur.
    - **Aqueous** – too few tears. Sight is often clear.

    ## Common questions

    **Q:** Do drops help?
    **A:** They *may*.

    Q: Is it for life?

    A: No. See a doctor if it lasts.

    ### Can I swim?

    Yes.

    ## Key takeaways

    - Blink often.

    ## Bottom line

    It passes.

    ## Medical disclaimer

    General words.

    - Not advice.

    ## Sources

    - [Eyes](https://example.org/eyes). Somebody. MIT. Read 2026-01-02.
    - A book

    ## Related guides

    - [Sore throat](guides/sore-throat.md#top): when it hurts to...
    - [Ears](https://example.org/ears)
    - Tired all the time

    ## About this guide

    - Also called: ignored
    - For: adults
    - Region: Europe
    - Author: Somebody
    - Published: 2026-01-02
    - Last reviewed: 2026-02-03
    - Review due: soon
    - Clinical review: Dr Who, eye nurse
    - Licence: MIT
    - Tags: eyes, dry
    """

  @Test func titleLeadAndKeysUnderIt() throws {
    let guide = try read(Self.guide, slug: "dry-eyes")
    #expect(guide.form == .canonical)
    #expect(guide.slug.text == "dry-eyes")
    #expect(guide.title.text == "Dry eyes")
    #expect(guide.about.alsoCalled == ["tired eyes", "gritty eyes"])
    #expect(guide.lead.map(\.line) == [5, 8])
    #expect(
      guide.lead.firstText?.inlines == [
        .text("Eyes can feel "), .strong([.text("gritty")]), .text(" after a long day. See "),
        .link(url: "sore-throat.md", title: "More", [.text("our page")]), .text("."),
      ])
    #expect(
      guide.images == [
        Guide.Image(line: 8, alt: "A drop", url: "drop.png", width: 400, height: 300)
      ])
  }

  @Test func sectionsKeepEveryBlock() throws {
    let section = try read(Self.guide).section("Why your eyes feel dry")
    #expect(section.role == .causes)
    let list = try #require(section.blocks.first?.list)
    #expect(list.items.map(\.said) == ["screens", "wind"])
    #expect(Array(list.items[0].further).lines == ["phones"])
    #expect(Array(list.items[1].further).lines == ["It dries tears."])
    #expect(section.blocks.lines.contains("Older people, mostly."))
    guard case .table(let table)? = section.blocks.last else {
      Issue.record("no table")
      return
    }
    #expect(table.alignments == [.left, .right])
    #expect(table.rows.map { $0.map(\.text) } == [["20", "few"]])
  }

  @Test func helpHasItsLevels() throws {
    let guide = try read(Self.guide)
    let help = try #require(guide.help)
    #expect(help.intro.lines == ["Look at these first."])
    #expect(help.levels.map(\.urgency) == [.emergency, .urgent, .selfCare, .unspecified])
    #expect(help.levels.map(\.heading.text).first == "Call 999 now if")
    #expect(help.levels[1].blocks.lines == ["You cannot open the eye."])
    #expect(!guide.sections.contains { $0.role == .seekHelp })
  }

  @Test(arguments: [
    ("Call emergency services now if", Urgency.emergency), ("Go to A&E if", .emergency),
    ("Get emergency help", .emergency), ("Ring 112", .emergency), ("Call an ambulance", .emergency),
    ("Ask for an urgent GP appointment if", .urgent), ("Get medical help today if", .urgent),
    ("Call 111", .urgent), ("See a GP now", .urgent), ("Same day help", .urgent),
    ("See a doctor or nurse if", .routine), ("Non-urgent advice: see a GP", .routine),
    ("Make an appointment", .routine), ("Speak to a nurse", .routine),
    ("Look after yourself at home if", .selfCare), ("Manage at home", .selfCare),
    ("Ask a pharmacist", .selfCare), ("Phone a friend if", .unspecified),
  ])
  func urgencyByHeading(_ heading: String, _ urgency: Urgency) throws {
    let text = "# T\n\n## When to get help\n\n### \(heading)\n\n- x\n\n### Call 999\n\n- y"
    #expect(try read(text).help?.levels.first?.urgency == urgency)
  }

  @Test func helpWithoutLevelsIsASection() throws {
    let guide = try read("# T\n\n## When to get help\n\nAsk.\n\n### Signs\n\n- fever")
    #expect(guide.help == nil)
    #expect(guide.sections.map(\.role) == [.seekHelp])
    #expect(guide.redFlagLines == [5, 7, 9])
  }

  @Test func typesNameDescribeAndAffect() throws {
    let list = try #require(try read(Self.guide).types.first)
    #expect(list.intro.lines == ["Two are known."])
    #expect(list.items.map(\.name?.text) == ["Evaporative", "Aqueous"])
    #expect(list.items.map(\.description.text) == ["tears dry too fast.", "too few tears."])
    #expect(list.items.map(\.effect?.text) == ["Sight can blur.", "Sight is often clear."])
    #expect(list.items.map(\.effectLevel) == [.possible, .notStated])
    #expect(list.items[0].text == "Evaporative: tears dry too fast. Effect: Sight can blur.")
  }

  @Test func questionsInEveryShape() throws {
    let faqs = try read(Self.guide).faqs
    #expect(faqs.map(\.question.text) == ["Do drops help?", "Is it for life?", "Can I swim?"])
    #expect(
      faqs.map { $0.answer.lines } == [
        ["They may."], ["No. See a doctor if it lasts."], ["Yes."],
      ])
    #expect(faqs.map(\.question.line) == [56, 59, 63])
    guard case .paragraph(let text)? = faqs[0].answer.first else {
      Issue.record("no paragraph")
      return
    }
    #expect(text.inlines == [.text("They "), .emphasis([.text("may")]), .text(".")])
    #expect(text.line == 57)
  }

  @Test func closingPartsHaveFieldsOfTheirOwn() throws {
    let guide = try read(Self.guide)
    #expect(guide.takeaways?.items.map(\.said) == ["Blink often."])
    #expect(guide.bottomLine?.blocks.lines == ["It passes."])
    #expect(guide.disclaimer.blocks.lines == ["General words.", "Not advice."])
    #expect(guide.sources?.items.map(\.url) == ["https://example.org/eyes", nil])
    #expect(guide.sources?.items[0].said == "Eyes. Somebody. MIT. Read 2026-01-02.")
  }

  @Test func relatedGuidesByLink() throws {
    let related = try read(Self.guide).related
    #expect(related.map(\.title.text) == ["Sore throat", "Ears", "Tired all the time"])
    #expect(
      related.map(\.slug) == ["sore-throat", "https://example.org/ears", "tired-all-time"])
    #expect(related.map(\.teaser?.text) == ["when it hurts to...", nil, nil])
    #expect(related[0].teaserTruncated)
  }

  @Test func aboutTakesTheFirstOfAKey() throws {
    let guide = try read(Self.guide)
    #expect(guide.author?.text == "Somebody")
    #expect(guide.published == Day(year: 2026, month: 1, day: 2))
    #expect(guide.reviewed == Day(year: 2026, month: 2, day: 3))
    #expect(guide.nextReview == nil)
    let about = guide.about
    #expect(about.heading?.text == "About this guide")
    #expect(about.alsoCalled == ["tired eyes", "gritty eyes"])
    #expect(about.tags == ["eyes", "dry"])
    let facts = [about.audience, about.region, about.clinicalCheck, about.licence]
    #expect(facts.map { $0?.text } == ["adults", "Europe", "Dr Who, eye nurse", "MIT"])
    #expect(about.blocks.lines == ["Also called: ignored", "Review due: soon"])
  }

  @Test func contentsNumberTheGuidesOwnParts() throws {
    let guide = try read(Self.guide)
    #expect(
      guide.headings == [
        "Why your eyes feel dry", "When to get help",
        "Types of dry eye and how they affect sight", "Common questions", "Key takeaways",
        "Bottom line",
      ])
    #expect(guide.numberedParts.map(\.part.listedHeading) == guide.contents.map(\.heading))
  }

  @Test func redFlagsAreLevelsAndSentences() throws {
    #expect(try read(Self.guide).redFlagLines == [32, 36, 61])
  }

  @Test func frontMatterIsRead() throws {
    let guide = try read(
      """
      ---
      title: "Dry: eyes"
      aliases: [tired eyes, "gritty eyes"]
      also_called: ignored
      nested:
        - no
      Published: 2026-01-02
      ---
      Lead.

      ## Why

      Text.
      """, slug: "dry-eyes")
    #expect(guide.form == .canonical)
    #expect(guide.title.text == "Dry: eyes")
    #expect(guide.about.alsoCalled == ["tired eyes", "gritty eyes"])
    #expect(guide.published == Day(year: 2026, month: 1, day: 2))
    #expect(guide.lead.map(\.line) == [9])
  }

  @Test func unclosedFrontMatterIsARule() throws {
    let guide = try read("---\ntitle: A\n\n# Real title\n\nText.")
    #expect(guide.title.text == "Real title")
  }

  @Test func fileNameStandsInForATitle() throws {
    #expect(try read("Lead.\n\n## Why\n\nText.", slug: "dry-eyes").title.text == "Dry eyes")
    #expect(try read("Lead.\n\n## Why\n\nText.").title.text == "Lead.")
  }

  @Test(arguments: ["---\n---\n", "---\n\n---", "#", "<!-- note -->\n\n---\na: b\n---"])
  func oddFilesNeverCrash(_ text: String) {
    _ = try? read(text)
  }

  @Test func finalSourceParagraph() throws {
    let guide = try read(
      "# T\n\nAlso called: X\n\n## What is T?\n\nText.\n\nSource: https://a.org/b")
    #expect(guide.about.alsoCalled == ["X"])
    #expect(guide.lead.isEmpty)
    #expect(guide.sources?.heading == nil)
    #expect(guide.sources?.items.map(\.said) == ["https://a.org/b"])
    #expect(guide.sources?.items.map(\.url) == ["https://a.org/b"])
    #expect(try guide.section("What is T?").blocks.lines == ["Text."])
  }

  @Test func repeatedPartsLoseNothing() throws {
    let guide = try read(
      """
      # T

      ## Summary

      One.

      ## Conclusion

      Two.

      ## Key points

      - a

      ## Key takeaways

      - b
      """)
    #expect(guide.bottomLine?.blocks.lines == ["One."])
    #expect(guide.takeaways?.items.map(\.said) == ["a"])
    #expect(guide.sections.map(\.role) == [.bottomLine, .takeaways])
    #expect(guide.headings == ["Summary", "Conclusion", "Key points", "Key takeaways"])
  }

  @Test func htmlIsReadByItsTextAndCommentsAreFurniture() throws {
    let guide = try read("# T\n\n## Why\n\n<!-- no -->\n\n<p>Call 999</p>\n\na<br>b <b>c</b>")
    let blocks = try guide.section("Why").blocks
    #expect(blocks.first == .paragraph(Guide.Text(line: 7, text: "Call 999")))
    #expect(
      blocks.last?.texts.first?.inlines == [
        .text("a"), .lineBreak, .text("b "), .strong([.text("c")]),
      ])
    #expect(guide.furniture.map(\.text) == ["<!-- no -->"])
  }

  @Test func cellsBeyondTheHeadersAreKept() throws {
    let guide = try read("# T\n\n## Why\n\n| a | b |\n|---|--:|\n| 1 | 2 | 3 | four |\n| 5 |\n")
    guard case .table(let table)? = try guide.section("Why").blocks.first else {
      Issue.record("no table")
      return
    }
    #expect(table.header.map(\.text) == ["a", "b", "", ""])
    #expect(table.alignments == [.none, .right, .none, .none])
    #expect(table.rows.map { $0.map(\.text) } == [["1", "2", "3", "four"], ["5", ""]])
  }
}
