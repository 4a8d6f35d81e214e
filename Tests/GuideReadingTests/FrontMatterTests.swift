import GuideModel
import Testing

/// Front matter of other tools: what of it a guide has a use for, and that the rest is kept.
struct FrontMatterTests {
  private static let yaml = """
    ---
    title: 'Travel ''sick'' days'
    author: {name: Ann Lee, job: writer}
    date: 2025-02-11 09:30:00 +0200
    lastmod: 2025-03-12T08:00:00Z
    medically_reviewed_by: "Dr Bo"
    aka:
      - car sickness # a comment
      - "sea, sick"
    summary: >
      Why boats
      rock.
    red_flags:
      - you **faint**
      - the ear rings
    faqs:
      - question: Do "bands" help?
        answer: |
          Some say [so](https://a.example).

          Try one.
        rank: 7
      - {question: "For life?", answer: No.}
    relatedLinks:
      - name: Ears
        href: /ears
        description: how they balance
    layout:
      wide: true
    ---
    Boats rock.

    ## Why

    Waves.
    """

  @Test func namesAndDays() throws {
    let guide = try read(Self.yaml, slug: "x")
    #expect(guide.title.text == "Travel 'sick' days")
    #expect(guide.author?.text == "Ann Lee")
    #expect(guide.reviewer?.text == "Dr Bo")
    #expect(guide.published == Day(year: 2025, month: 2, day: 11))
    #expect(guide.updated == Day(year: 2025, month: 3, day: 12))
    #expect(guide.about.alsoCalled == ["car sickness", "sea", "sick"])
    #expect(guide.lead.lines == ["Boats rock."])
  }

  @Test func nestedValuesAreWhatTheySay() throws {
    let guide = try read(Self.yaml, slug: "x")
    #expect(guide.headings == ["Red flags", "Why", "Common questions"])
    #expect(guide.contents.map(\.role) == [.seekHelp, .causes, .faqs])
    #expect(guide.redFlagLines == [14, 15])
    #expect(guide.faqs.map(\.question.text) == ["Do \"bands\" help?", "For life?"])
    #expect(guide.faqs.map { $0.answer.lines } == [["Some say so.", "Try one."], ["No."]])
    #expect(guide.faqs[0].answer.first?.texts.first?.inlines.firstLink?.url == "https://a.example")
    #expect(guide.related.map(\.title.text) == ["Ears"])
    #expect(guide.related.map(\.title.inlines.firstLink?.url) == ["/ears"])
    #expect(guide.related.map(\.teaser?.text) == ["how they balance"])
  }

  @Test func whatIsSkippedIsSaid() throws {
    let guide = try read(Self.yaml, slug: "x")
    let kept = guide.furniture.map(\.text).joined(separator: "\n")
    for text in ["job: writer", "Why boats", "rank: 7", "wide: true", "09:30:00", "a comment"] {
      #expect(kept.contains(text), "\(text)")
    }
    let found = try CheckerTests.check(Self.yaml).filter { $0.code == .frontMatterSyntax }
    #expect(found.contains { $0.line == 29 } && found.allSatisfy { $0.severity == .warning })
  }

  @Test func tomlHasTablesAndLongTexts() throws {
    let guide = try read(
      """
      +++
      title = "Cramp"
      aliases = [
        "charley horse",
      ]
      [params]
      author = 'Bo'
      [[faqs]]
      question = "Why at night?"
      answer = \"\"\"
      Nobody
      knows.\"\"\"
      [[faqs]]
      question = "Is salt good?"
      answer = "Hardly."
      [menu]
      weight = 3
      +++
      Text.
      """, slug: "x")
    #expect(guide.title.text == "Cramp")
    #expect(guide.about.alsoCalled == ["charley horse"])
    #expect(guide.author?.text == "Bo")
    #expect(guide.faqs.map(\.question.text) == ["Why at night?", "Is salt good?"])
    #expect(guide.faqs.map { $0.answer.lines } == [["Nobody knows."], ["Hardly."]])
    #expect(guide.furniture.map(\.text).contains("weight = 3"))
  }

  @Test(arguments: ["aliases:\n  - /old/page/", "reviewed: true", "symptoms: true", "cause"])
  func settingsAreFurniture(_ lines: String) throws {
    let text = lines == "cause" ? "type: cause" : lines
    let guide = try read("---\ntitle: A\n\(text)\n---\nText.\n\n## Why\n\nx")
    #expect(guide.about.alsoCalled.isEmpty && guide.headings == ["Why"])
    #expect(
      guide.furniture.map(\.text)
        == text.split(separator: "\n").map {
          String($0.drop { $0 == " " })
        })
  }

  @Test func contentOfFrontMatterAloneIsAGuide() throws {
    let guide = try read("---\nsymptoms:\n  - cold hands\n---\n", slug: "cold-hands")
    #expect(guide.title.text == "Cold hands")
    #expect(try guide.section("Symptoms").blocks.lines == ["cold hands"])
  }
}
