import GuideModel
import Testing

/// What readers of guides have reported as lost or misread, each in its smallest form.
struct ReportTests {
  @Test func ruleAtTheBeginningSwallowsNothing() throws {
    let guide = try read(
      """
      ---

      # Hiccups

      They pass.

      ## When to get help

      ### Call emergency services now if

      - you choke

      ---

      ## What helps

      Water.
      """)
    #expect(guide.title.text == "Hiccups")
    #expect(guide.help?.levels.map(\.heading.text) == ["Call emergency services now if"])
    #expect(guide.help?.levels.map(\.blocks.lines) == [["you choke"]])
    #expect(try guide.section("What helps").blocks.lines == ["Water."])
  }

  @Test func itemBelowATypeStaysBelowIt() throws {
    let guide = try read(
      """
      # Itch

      ## Types of itch and how they affect sleep

      - **Dry itch**: tight skin.
        Effect: It can wake you.
        - call 999 if your tongue swells
      - **Hay itch**: wet eyes.
      """)
    let items = try #require(guide.types.first).items
    #expect(items.map(\.name?.text) == ["Dry itch", "Hay itch"])
    #expect(items.map(\.effect?.text) == ["It can wake you.", nil])
    #expect(items.map(\.blocks.lines) == [["call 999 if your tongue swells"], []])
    #expect(guide.redFlagLines == [7])
  }

  @Test func signsBelowSignsAreSigns() throws {
    let guide = try read(
      """
      # Fever

      ## When to get help

      ### Call emergency services now if

      - it comes with one of these:
        - blue lips
        - a stiff neck

      ### Look after yourself at home if

      - none of these is there:
        - a fit
      """)
    let level = try #require(guide.help?.levels.first)
    #expect(level.blocks.flatMap(\.listItems).map(\.said).count == 3)
    #expect(
      Array(try #require(level.blocks.first?.list).items[0].further).lines == [
        "blue lips", "a stiff neck",
      ])
    #expect(guide.redFlagLines == [7, 8, 9])
  }

  @Test func raisedAndStruckCharactersKeepTheirMeaning() throws {
    let guide = try read("# Blood\n\nUnder 4 × 10<sup>9</sup> is few. Take ~~three~~ two.")
    #expect(guide.lead.lines == ["Under 4 × 10⁹ is few. Take ~~three~~ two."])
  }

  @Test func leadKeepsItsListAndTable() throws {
    let guide = try read(
      "# Cut\n\n1. Press.\n2. Raise.\n   - not if it hurts\n\n| Deep | Do |\n|---|---|\n| yes | call |"
    )
    let list = try #require(guide.lead.first?.list)
    #expect(list.start == 1)
    #expect(list.items.map(\.said) == ["Press.", "Raise."])
    #expect(Array(list.items[1].further).lines == ["not if it hurts"])
    guard case .table(let table)? = guide.lead.last else {
      Issue.record("no table")
      return
    }
    #expect(table.rows.map { $0.map(\.text) } == [["yes", "call"]])
  }

  @Test func linksKeepTheirAddressesEverywhere() throws {
    let guide = try read(
      """
      # About [rash](https://one.example)

      ## Read [this](https://two.example)

      x

      ## Types of rash

      - **Flat**: see [more](https://three.example).

      ## Common questions

      ### Is [it](https://four.example) catching?

      No.

      ## Medical disclaimer

      See [terms](https://five.example).
      """)
    let kept = LawTests.Kept(guide)
    for place in ["one", "two", "three", "four", "five"] {
      #expect(kept.addresses.contains("https://\(place).example"), "\(place)")
    }
    #expect(guide.title.inlines.firstLink?.url == "https://one.example")
    #expect(guide.faqs[0].question.inlines.firstLink?.url == "https://four.example")
  }

  @Test func htmlIsText() throws {
    let guide = try read(
      """
      # Html

      <p align="center"><b>Mind</b>: call 999 if you faint.</p>

      <table><tr><td>Blue lips</td><td>Call 999</td></tr></table>

      <br>

      a<hr>b<p>c</p>d
      """)
    #expect(
      guide.lead.lines == ["Mind: call 999 if you faint.", "Blue lips", "Call 999", "a b c d"])
    #expect(guide.redFlagLines == [3, 5])
  }

  @Test func alertSaysWhatItIs() throws {
    let guide = try read("# Alert\n\n> [!WARNING]\n> Do not swim.\n\n~~Take 4.~~ Take 2.")
    #expect(guide.lead.lines == ["Warning: Do not swim.", "~~Take 4.~~ Take 2."])
    guard case .quote(3, _)? = guide.lead.first else {
      Issue.record("no quote")
      return
    }
  }

  @Test func tomlGivesTitleAndDay() throws {
    let guide = try read(
      "+++\ntitle = \"Cramp\"\ndate = 2025-03-04\n+++\n\nIt hurts.\n\n## Why\n\nx")
    #expect(guide.title.text == "Cramp")
    #expect(guide.published == Day(year: 2025, month: 3, day: 4))
    #expect(guide.lead.lines == ["It hurts."])
  }

  @Test func spacesAroundACommentAreOne() throws {
    let guide = try read("# Space\n\nOne    two.  Three <!-- c --> four.")
    #expect(guide.lead.lines == ["One two. Three four."])
  }
}
