import GuideModel
import GuideReading
import Testing

/// The rules for copied pages, one by one, each on the least text that shows it.
struct RawRuleTests {
  // MARK: Text

  @Test func oddBlanksAndInvisibleCharactersGo() throws {
    let guide = try read("\u{FEFF}Sore\u{A0}\u{2009} throat\u{200B}\r\n\r\n  Rest\ta  lot.  \r\n")
    #expect(guide.title.text == "Sore throat")
    #expect(guide.lead == [.paragraph(Guide.Text(line: 3, text: "Rest a lot."))])
  }

  @Test(arguments: ["\r\n", "\r", "\n"]) func lineEndingsAreAlike(_ ending: String) throws {
    let page = RawPages.promotionInTheMiddle.split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(try read(page.joined(separator: ending)) == read(RawPages.promotionInTheMiddle))
  }

  @Test func latinLettersAreComposed() throws {
    let guide = try read("Mu\u{308}de Beine\n\nCafe\u{301} helps nobody.")
    #expect(Array(guide.title.text.utf8) == Array("Müde Beine".utf8))
    #expect(guide.lead.lines.map { Array($0.utf8) } == [Array("Café helps nobody.".utf8)])
  }

  @Test func quotesAndDashesStay() throws {
    let text = "It’s “fine” – or not — really."
    #expect(try read("Title\n\n\(text)").lead.lines == [text])
  }

  @Test func bytesThatAreNoTextAreReplaced() throws {
    let guide = try Guide(slug: nil, reading: Array("Sore ".utf8) + [0xFF] + Array(" arm".utf8))
    #expect(guide.title.text == "Sore \u{FFFD} arm")
  }

  // MARK: Form

  @Test(arguments: [
    ("# Title\n", Guide.Form.canonical), ("Title\n=====\n\nText.", .canonical),
    ("---\ntitle: A\n---\n", .canonical), ("Intro\n\n## Part\n\nText.", .canonical),
    ("\u{FEFF}# Title", .canonical), ("Title\n\n#1 cause of pain", .raw), ("Title\n-----\n", .raw),
    ("#\nTitle", .raw), ("Title\n\nText\n====", .raw),
  ])
  func formIsTold(_ text: String, _ form: Guide.Form) throws {
    #expect(try read(text).form == form)
  }

  @Test(arguments: ["", "\n \n\t\n", "\u{FEFF}"]) func nothingHasNoTitle(_ text: String) {
    #expect(throws: GuideError.noTitle) { try read(text) }
  }

  @Test(arguments: [[0xFF, 0xFE, 0x41, 0], [0xFE, 0xFF, 0, 0x41]] as [[UInt8]])
  func wideTextIsRefused(_ bytes: [UInt8]) {
    #expect(throws: GuideError.wideCharacters) { try Guide(slug: nil, reading: bytes) }
  }

  // MARK: Headings

  @Test(arguments: [
    "Why It Hurts", "What helps", "2 Things to Know", "Common Causes:", "“Normal” Pain",
    "Is it serious?", "When should I call a doctor?", "Élan and Rest",
  ])
  func isHeading(_ line: String) throws {
    let guide = try read("Title\n\nText here.\n\n\(line)\n\nMore text.")
    #expect(guide.headings == [line.hasSuffix(":") ? String(line.dropLast()) : line])
    #expect(guide.contents.map(\.line) == [5])
  }

  @Test(arguments: [
    "It hurts.", "Rest, and then;", "If it bursts:", "so it goes", "And so on…", "First, then,",
    "One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen",
  ])
  func isNoHeading(_ line: String) throws {
    let guide = try read("Title\n\nText here.\n\n\(line)\n\nMore text.")
    #expect(guide.headings.isEmpty)
    #expect(guide.lead.lines == ["Text here.", line, "More text."])
  }

  @Test func headingNeedsSomethingBelow() throws {
    #expect(try read("Title\n\nText.\n\nThe Very End").lead.count == 2)
  }

  @Test func wrappedLinesAreOneParagraph() throws {
    let guide = try read("Title\n\nThe neck is stiff and\nFriday is far\nso rest.\n\nNext.")
    #expect(guide.lead.lines == ["The neck is stiff and Friday is far so rest.", "Next."])
  }

  @Test func helpHeadingMayStandOnItsList() throws {
    let guide = try read("Title\n\nText.\n\nWhen to see a doctor\n• fever\n• a stiff neck\n")
    #expect(guide.headings == ["When to see a doctor"])
    #expect(guide.redFlagLines == [6, 7])
  }

  @Test func numberedAndBoldHeadings() throws {
    let guide = try read(
      "Title\n\nText.\n\n1. Why It Hurts\n\nText.\n\n2. When to See a Doctor\n\nText.\n\n"
        + "**What Helps**\n\n1. Rest\n\n2. Ice\n\nText.")
    #expect(guide.headings == ["Why It Hurts", "When to See a Doctor", "What Helps"])
    #expect(guide.contents.map(\.role) == [.causes, .seekHelp, .selfCare])
    #expect(try guide.section("What Helps").blocks.lines == ["Rest", "Ice", "Text."])
  }

  @Test(arguments: [
    ("Types of Pain", Guide.Role.types), ("What kinds of cough are there?", .types),
    ("When Should You Be Concerned?", .seekHelp), ("Red Flags", .seekHelp),
    ("Warning signs to watch for", .seekHelp), ("Where to get help", .seekHelp),
    ("When to call 911 or see a dentist", .seekHelp), ("How to Reduce Soreness", .prevention),
    ("Preventing falls", .prevention), ("Avoid the Triggers", .prevention),
    ("How to Feel Better", .selfCare), ("What you can do at home", .selfCare),
    ("What Can You Do About It?", .selfCare), ("What Helps", .selfCare),
    ("Is This Soreness Normal?", .normality), ("Is it normal to bleed?", .normality),
    ("Why It Happens", .causes), ("What Causes a Cough", .causes), ("Causes of Pain", .causes),
    ("Symptoms of Flu", .symptoms), ("Outlook", .other), ("Massage and You", .other),
  ])
  func rolesByPattern(_ heading: String, _ role: Guide.Role) throws {
    let guide = try read("Title\n\nLead text.\n\n\(heading)\n\nText.")
    #expect(guide.contents.map(\.role) == [role])
  }

  @Test(arguments: [
    ("FAQ", Guide.Role.faqs), ("Q&A", .faqs), ("People also ask", .faqs),
    ("Common Questions", .faqs),
    ("questions and answers".capitalisedFirst, .faqs), ("At a Glance", .takeaways),
    ("Main points", .takeaways), ("Conclusion", .bottomLine), ("In Short", .bottomLine),
    ("Final Thoughts", .bottomLine), ("The Bottom Line:", .bottomLine),
  ])
  func specialHeadings(_ heading: String, _ role: Guide.Role) throws {
    let guide = try read("Title\n\nLead text.\n\n\(heading)\nText.")
    #expect(guide.contents.map(\.role) == [role])
  }

  @Test(arguments: ["References", "Health Disclaimer", "You May Also Like", "Citations"])
  func unnumberedHeadings(_ heading: String) throws {
    #expect(try read("Title\n\nLead text.\n\n\(heading)\n\nText follows here.").contents.isEmpty)
  }

  // MARK: Furniture

  @Test(arguments: [
    ("Have any questions about this page?", Guide.Furniture.Kind.cta),
    ("Ask us anything now", .cta),
    ("Get instant AI answers", .cta), ("On this page", .toc), ("Jump to section", .toc),
    ("Read the full guide", .button), ("READ MORE", .button), ("Sign up for free", .button),
    ("Copy link", .button), ("Print this page", .button), ("WhatsApp", .button),
    ("Sponsored", .ad), ("6 min read", .meta), ("No more waiting rooms for you", .promo),
    ("Read Guide →", .button), ("Try Now!", .button),
  ])
  func furnitureIsTold(_ line: String, _ kind: Guide.Furniture.Kind) throws {
    let guide = try read("Title\n\nText before.\n\n\(line)\n\nText after.")
    #expect(
      guide.furniture == [Guide.Furniture(line: 5, kind: kind, text: line)]
        + (kind == .promo ? [Guide.Furniture(line: 7, kind: .promo, text: "Text after.")] : []))
  }

  @Test(arguments: [
    "Read the full guide before you start your exercises.", "Start with one glass of water",
    "Share your worries with a friend", "Ask your doctor anything",
  ])
  func proseIsNoFurniture(_ line: String) throws {
    #expect(try read("Title\n\n\(line)\n\nText after.").furniture.isEmpty)
  }

  // MARK: Header

  @Test(arguments: [
    ("April 11, 2025", 2025, 4, 11), ("Apr. 2, 2025", 2025, 4, 2), ("3 March 2025", 2025, 3, 3),
    ("2025-06-30", 2025, 6, 30), ("3rd March 2025", 2025, 3, 3), ("25/12/2024", 2024, 12, 25),
    ("Sept 9, 2021", 2021, 9, 9),
  ])
  func datesInEveryShape(_ line: String, _ year: Int, _ month: Int, _ day: Int) throws {
    let guide = try read("Title\n\n\(line)\n\nText.")
    #expect(guide.published == Day(year: year, month: month, day: day))
    #expect(guide.lead.lines == ["Text."])
  }

  @Test(arguments: ["03/04/2025", "February 30, 2025", "Last reviewed: March 2025"])
  func datesThatAreNoDayGiveNone(_ line: String) throws {
    let guide = try read("Title\n\n\(line)\n\nText.")
    #expect(guide.published == nil && guide.reviewed == nil)
    #expect(guide.lead.lines == ["Text."])
  }

  @Test func labelsSayWhichDay() throws {
    let guide = try read(
      """
      Title

      Published: 1 May 2020
      Updated on 2 May 2021
      Medically reviewed on 3 May 2022
      Next review due 4 May 2023

      Text.
      """)
    #expect(guide.published == Day(year: 2020, month: 5, day: 1))
    #expect(guide.updated == Day(year: 2021, month: 5, day: 2))
    #expect(guide.reviewed == Day(year: 2022, month: 5, day: 3))
    #expect(guide.nextReview == Day(year: 2023, month: 5, day: 4))
  }

  @Test(arguments: [
    ("By Jane Smith", "Jane Smith"), ("Author: Jane Smith", "Jane Smith"),
    ("Jane Smith, MD, PhD", "Jane Smith, MD, PhD"), ("Prof. Ümit Kaya", "Prof. Ümit Kaya"),
    ("Written by the Heel Clinic team", "the Heel Clinic team"), ("Dr Ng", "Dr Ng"),
    ("Jane Smith\n2 May 2021", "Jane Smith"), ("2 May 2021\nJean-Luc O’Hara", "Jean-Luc O’Hara"),
    ("Jane Smith\n\nMay 2, 2021", "Jane Smith"),
  ])
  func authors(_ lines: String, _ author: String) throws {
    let guide = try read("Title\n\n\(lines)\n\nText.")
    #expect(guide.author?.text == author)
    #expect(guide.lead.lines == ["Text."])
    #expect(guide.headings.isEmpty)
  }

  @Test(arguments: [
    "Published on March 3, 2025 by Jane Smith", "By Jane Smith on March 3, 2025",
    "Jane Smith • March 3, 2025 • 4 min read", "Jane Smith, March 3, 2025",
    "Written by Jane Smith – 3 March 2025", "March 3, 2025 Jane Smith",
    "Words by Jane Smith; Originally published Monday, March 3, 2025",
    "Author: Jane Smith – Published: Monday, March 3, 2025",
  ])
  func nameAndDateOnOneLine(_ line: String) throws {
    let guide = try read("Title\n\n\(line)\n\nText.")
    #expect(guide.author?.text == "Jane Smith")
    #expect(guide.published == Day(year: 2025, month: 3, day: 3))
    #expect(guide.lead.lines == ["Text."])
    #expect(guide.headings.isEmpty)
  }

  @Test(arguments: [
    "Medically reviewed by Jane Smith, MD on March 3, 2025",
    "Reviewed March 3, 2025 by Jane Smith, MD",
    "Reviewer: Jane Smith, MD on March 3, 2025",
    "Reviewed 3 March 2025, Fact checked by Jane Smith, MD",
  ])
  func reviewerAndDateOnOneLine(_ line: String) throws {
    let guide = try read("Title\n\n\(line)\n\nText.")
    #expect(guide.reviewer?.text == "Jane Smith, MD")
    #expect(guide.reviewed == Day(year: 2025, month: 3, day: 3))
    #expect(guide.author == nil && guide.published == nil)
  }

  @Test func ageOfThePageIsNoHeading() throws {
    let guide = try read("Title\n\nUpdated 2 weeks ago\n\nText.")
    #expect(guide.headings.isEmpty && guide.updated == nil)
    #expect(guide.lead.lines == ["Text."])
  }

  @Test func nameShapeAloneIsAHeading() throws {
    let guide = try read("Title\n\nSore Feet\n\nText.")
    #expect(guide.author == nil)
    #expect(guide.headings == ["Sore Feet"])
  }

  @Test(
    arguments: [
      ("![a](u.png =400x300)", 400, 300), ("![a](u.png =400x)", 400, nil),
      ("![a](u.png =x300)", nil, 300), ("![a](u.png)", nil, nil), ("![a](u.png \"8x9\")", 8, 9),
    ] as [(String, Int?, Int?)])
  func images(_ line: String, _ width: Int?, _ height: Int?) throws {
    let guide = try read("Title\n\n\(line)\n\nText.")
    #expect(
      guide.images == [Guide.Image(line: 3, alt: "a", url: "u.png", width: width, height: height)])
  }

  // MARK: Lists

  @Test(arguments: ["- ", "* ", "+ ", "– ", "— ", "•", "‣", "◦ ", "▪", "● ", "·"])
  func bulletsOfEveryKind(_ bullet: String) throws {
    let guide = try read("Title\n\nText.\n\nWhat Helps\n\n\(bullet)Rest\n\(bullet)Water")
    let list = try guide.section("What Helps").blocks.first?.list
    #expect(list?.start == nil)
    #expect(
      list?.items == [
        Guide.List.Item(Guide.Text(line: 7, text: "Rest")),
        Guide.List.Item(Guide.Text(line: 8, text: "Water")),
      ])
  }

  @Test(arguments: ["-5 degrees is cold.", "*rest*", "1.5 litres of water.", "—and so on."])
  func marksWithoutABlankAreText(_ line: String) throws {
    #expect(try read("Title\n\n\(line)\n\nMore.").lead.lines.first == line)
  }

  @Test func numbersKeepTheirStartAndBreakOff() throws {
    let guide = try read("Title\n\nText.\n\nWhat Helps\n\n3) Rest\n\n4) Water\n1. Salt\n• Tea")
    let lists = try guide.section("What Helps").blocks.compactMap(\.list)
    #expect(lists.map(\.start) == [3, 1, nil])
    #expect(lists.map(\.items.count) == [2, 1, 1])
  }

  @Test func bulletAloneTakesTheNextLine() throws {
    let guide = try read("Title\n\nText.\n\nKey Takeaways\n\n•\nRest well.\n•\n\nDrink.")
    #expect(guide.takeaways?.items.map(\.said) == ["Rest well.", "Drink."])
  }

  // MARK: Questions

  @Test(arguments: [
    "Q: Why?\nA: So.", "**Q:** Why?\n**A:** So.", "Q1: Why?\n\nA1: So.",
    "question: Why?\nANSWER: So.",
  ])
  func prefixesMakeQuestionsAnywhere(_ text: String) throws {
    let guide = try read("Title\n\nText.\n\n\(text)\n\nWhat Helps\n\nRest.")
    #expect(guide.faqs.map(\.question.text) == ["Why?"])
    #expect(guide.faqs[0].answer.lines == ["So."])
    #expect(guide.headings == ["What Helps"])
    #expect(
      guide.numberedParts.map(\.entry.heading.text) == [
        StandingText.questionsHeading, "What Helps",
      ])
  }

  @Test func questionWithoutAnswer() throws {
    let guide = try read("Title\n\nText.\n\nFAQ\n\nQ: Why?\n\nQ: How?\n\nA: So.")
    #expect(guide.faqs.map(\.answer.isEmpty) == [true, false])
  }

  @Test func proseAmongQuestionsIsKept() throws {
    let guide = try read("Title\n\nText.\n\nFAQ\n\nWe are asked a lot.\n\nQ: Why?\n\nA: So.")
    guard case .questions(let list)? = guide.parts.first else {
      Issue.record("no questions")
      return
    }
    #expect(list.intro.lines == ["We are asked a lot."])
    #expect(guide.headings == ["FAQ"])
  }

  // MARK: Related guides

  @Test(arguments: [
    "Neck Pain\nRead Guide\n\nWhen to See a Doctor\n\nCall a doctor at once.",
    "Neck Pain\n\nWhen to See a Doctor\n\n• a stiff neck",
  ])
  func helpAfterRelatedGuidesIsNoTeaser(_ text: String) throws {
    let guide = try read("Title\n\nText.\n\nRelated Guides\n\n\(text)")
    #expect(guide.related.map(\.title.text) == ["Neck Pain"])
    #expect(guide.contents.map(\.role) == [.seekHelp])
  }

  @Test func helpQuestionIsARelatedGuide() throws {
    let guide = try read(
      "Title\n\nText.\n\nRelated Guides\n\nNeck Pain\nRead Guide\n\n"
        + "When Should I Worry About a Cough?\n\nMost coughs pass.\n\nRead Guide")
    #expect(guide.related.map(\.title.text) == ["Neck Pain", "When Should I Worry About a Cough?"])
  }

  // MARK: Slugs

  @Test(arguments: [
    ("Sore After a Massage? Here’s Why", "sore-after-massage"),
    ("Why Does My Stomach Hurt When I Cough?", "why-does-my-stomach-hurt-when-i-cough"),
    ("Is It Bad? Four more words follow", "is-it-bad-four-more-words-follow"),
    ("The Ménière’s Story", "menieres-story"), ("Straße & Øre", "strasse-ore"),
    ("???", "untitled"), ("日本", "untitled"), ("COVID-19: What Now", "covid-19-what-now"),
    ("Really?", "really"), ("? Why", "why"),
  ])
  func slugs(_ title: String, _ slug: String) {
    #expect(Slug(fromTitle: title).text == slug)
  }
}

extension String {
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
