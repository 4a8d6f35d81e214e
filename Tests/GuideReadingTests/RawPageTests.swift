import GuideModel
import GuideReading
import Testing

/// Whole pages of other sites' habits, each read as a person would.
struct RawPageTests {
  @Test func sentenceCaseHeadings() throws {
    let guide = try read(RawPages.sentenceCase)
    #expect(guide.form == .raw)
    #expect(guide.slug.text == "stiff-neck")
    #expect(
      guide.headings == [
        "Symptoms of a stiff neck", "How to ease a stiff neck yourself", "When to see a doctor",
      ])
    #expect(guide.contents.map(\.role) == [.symptoms, .selfCare, .seekHelp])
    #expect(guide.lead.map(\.line) == [3])
    #expect(
      try guide.section("Symptoms of a stiff neck").blocks.lines == [
        "You may notice:", "pain when you turn your head",
        "tight muscles at the back of your neck", "a headache",
      ])
  }

  @Test func colonIntroducesItsList() throws {
    let section = try read(RawPages.sentenceCase).section("How to ease a stiff neck yourself")
    let list = try #require(section.blocks.compactMap(\.list).first)
    #expect(list.start == 1)
    #expect(list.items.map(\.line) == [17, 18, 19])
    #expect(section.blocks.lines.contains("If it gets worse:"))
  }

  @Test func reviewDatesAtTheEnd() throws {
    let guide = try read(RawPages.sentenceCase)
    #expect(guide.reviewed == Day(year: 2024, month: 1, day: 4))
    #expect(guide.nextReview == Day(year: 2027, month: 1, day: 4))
    #expect(guide.published == nil)
    #expect(guide.disclaimer == .builtIn)
    #expect(guide.redFlagLines == [27])
  }

  @Test func longPrefixesAndByline() throws {
    let guide = try read(RawPages.longPrefixes)
    #expect(guide.author?.text == "Ana de Souza")
    #expect(guide.reviewer?.text == "Tom O'Neil, MD")
    #expect(guide.reviewed == Day(year: 2025, month: 3, day: 3))
    #expect(guide.lead.map(\.line) == [7])
    #expect(guide.faqs.map(\.question.text) == ["Does water help?", "Should I stretch?"])
    #expect(
      guide.faqs.map { $0.answer.lines } == [
        ["It may, if you drink too little.", "Ask your pharmacist about salts."],
        ["Yes, before bed."],
      ])
    #expect(guide.headings == ["Frequently Asked Questions"])
    #expect(guide.sections.isEmpty)
  }

  @Test func promotionEndsAtTheHelpSection() throws {
    let guide = try read(RawPages.promotionInTheMiddle)
    #expect(guide.author?.text == "Dr. Lena Vogt")
    #expect(guide.published == Day(year: 2024, month: 5, day: 5))
    #expect(guide.headings == ["Why It Hurts", "When To Get Help", "Key Points"])
    #expect(
      try guide.section("Why It Hurts").blocks.lines == [
        "Damp skin swells and itches.", "It can also let germs in.",
      ])
    #expect(guide.takeaways?.items.map(\.said) == ["Keep the ear dry.", "Do not poke it."])
    #expect(
      guide.furniture.map(\.kind) == [
        .meta, .ad, .promo, .promo, .button, .promo, .promo, .button,
      ])
    #expect(guide.redFlagLines == [27])
  }

  @Test func twoListsOfTypes() throws {
    let guide = try read(RawPages.twoTypesLists)
    #expect(
      guide.types.map(\.heading.text) == [
        "Types of Headache and How They Affect Sleep", "Forms of Relief",
      ])
    #expect(guide.types[0].intro.lines == ["There are a few."])
    #expect(
      guide.types[0].items.map(\.name?.text) == [
        "Tension Headache", "Cluster Headache", "Migraine", nil,
      ])
    #expect(
      guide.types[0].items.map(\.effect?.text) == [
        "It can keep you from sleeping.", nil, nil, nil,
      ])
    #expect(
      guide.types[0].items[1].description.text == "comes in bouts. It often wakes people at night.")
    #expect(guide.types[1].items.map(\.name?.text) == ["Cold Packs", "Quiet Rooms"])
    #expect(guide.types[1].items[0].text == "Cold Packs: numb the skin.")
  }

  @Test func disclaimerByContent() throws {
    let guide = try read(RawPages.twoTypesLists)
    #expect(!guide.disclaimer.isBuiltIn)
    #expect(guide.disclaimer.heading == "About Our Texts")
    #expect(guide.disclaimer.blocks.map(\.line) == [21])
    #expect(!guide.headings.contains("About Our Texts"))
    #expect(guide.contents.map(\.number) == [1, 2])
  }

  @Test func tableOfContentsWithEntries() throws {
    let guide = try read(RawPages.contentsWithEntries)
    #expect(guide.furniture.map(\.kind) == [.toc, .tocEntry, .tocEntry, .tocEntry])
    #expect(guide.headings == ["What Causes Them", "FAQs"])
    #expect(guide.lead.lines == ["Most nosebleeds look worse than they are."])
    #expect(guide.faqs.map(\.question.text) == ["Can I lie down?", "Is it safe to blow my nose?"])
    #expect(guide.faqs[1].answer.lines == ["Not for a day"])
    #expect(guide.sources?.items.map(\.url) == ["https://example.org/nose"])
  }

  @Test func relatedGuidesInEveryState() throws {
    let guide = try read(RawPages.relatedGuides)
    #expect(
      guide.related.map(\.title.text) == [
        "Neck Pain", "Why Do My Knees Click? What to Know", "Flat Feet", "Sore Toes",
      ])
    #expect(
      guide.related.map(\.slug) == [
        "neck-pain", "why-do-my-knees-click", "flat-feet", "sore-toes",
      ])
    #expect(guide.related.map(\.author?.text) == [nil, "Jo Kim", nil, nil])
    #expect(guide.related.map(\.teaserTruncated) == [false, true, false, false])
    #expect(
      guide.related.map(\.updatedText?.text) == [
        "Updated 2 days ago", nil, nil, "Updated an hour ago",
      ])
    #expect(guide.related[3].updated == Guide.RelatedGuide.Age(amount: 1, unit: .hour))
    #expect(guide.disclaimer.blocks.lines == ["This page is no medical advice."])
    #expect(guide.disclaimer.heading == "Disclaimer")
    #expect(guide.bottomLine?.blocks.lines == ["Rest them."])
  }

  @Test func theSmallestPage() throws {
    let guide = try read("Hiccups")
    #expect(guide.title.text == "Hiccups")
    #expect(guide.parts.isEmpty && guide.lead.isEmpty)
    #expect(guide.disclaimer == .builtIn)
  }
}
