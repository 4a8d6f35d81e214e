import GuideModel
import GuideTriage
import Testing

@testable import GuideSearch

@Suite("Emergencies and crises come first")
struct EmergencyTests {
  /// A guide that is about something else, so that only the question's words can lead.
  private static let guide = GuideText(
    name: "dry-skin", title: "Dry skin", aliases: [],
    parts: [
      GuideText.Part(
        number: nil, line: 1, heading: "Dry skin", role: .other,
        passages: [.init(line: 3, kind: .paragraph, heading: nil, text: "Skin dries in winter.")]),
      GuideText.Part(
        number: 1, line: 5, heading: "When to get help", role: .seekHelp,
        passages: [
          .init(
            line: 9, kind: .sign(.emergency), heading: "Call emergency services now if",
            text: "your lips swell"),
          .init(
            line: 10, kind: .sign(.emergency), heading: "Call emergency services now if",
            text: "it is hard to breathe, and this is new or happens at rest"),
          .init(
            line: 14, kind: .sign(.routine), heading: "See a doctor or nurse if",
            text: "the skin cracks and weeps"),
        ]),
    ])

  private func answer(_ question: String) -> Answer {
    Asking(question).answer(from: Self.guide)
  }

  @Test(
    "words of an emergency lead with the notice, alone where the guide does not name the sign",
    arguments: ["I have chest pain", "she swallowed bleach", "his face is drooping"])
  func leadsWithNotice(question: String) { expectNotice(question) }

  @Test("the guide's emergency level follows where it names the sign, and nothing else does")
  func quotesTheLevelThatNamesTheSign() throws {
    let answer = answer("I can't breathe")
    #expect(answer.notice == StandingText.emergencyNotice)
    #expect(answer.reason == "cannot breathe")
    #expect(answer.passages.count == 1)
    let level = try #require(answer.passages.first)
    #expect(level.urgency == .emergency)
    #expect(
      level.quote
        == "- your lips swell\n- it is hard to breathe, and this is new or happens at rest")
  }

  private func expectNotice(_ question: String) {
    let answer = answer(question)
    #expect(answer.outcome == .emergency)
    #expect(answer.notice == StandingText.emergencyNotice)
    #expect(answer.passages.isEmpty, "nothing stands between a reader and help")
  }

  @Test(
    "danger is told on any keyboard",
    arguments: [
      "i can´t breathe", "i can`t breathe", "i can′t breathe", "i can t breathe", "i CAN T breathe",
      "i can’t breathe", "i cant breathe", "i can\u{FFFD}t breathe", "chest\u{200B}pain",
      "ch\u{200B}est pain", "chest\u{A0}pain", "chest\u{2060}\u{FEFF}pain", "che\u{AD}st pain",
    ])
  func knowsAnyKeyboard(question: String) {
    #expect(answer(question).outcome == .emergency)
    #expect(answer(question).notice == StandingText.emergencyNotice)
  }

  @Test(
    "self-harm is told on any keyboard",
    arguments: ["i don´t want to live", "kill\u{200B}myself"])
  func knowsSelfHarmOnAnyKeyboard(question: String) {
    #expect(Danger(in: question)?.kind == .crisis)
  }

  /// A help section as its author should not have written it.
  private static let lateGuide = """
    # Sprained ankle

    A sprain is an injury of the bands that hold a joint.

    ## When to get help

    ### See a doctor or nurse if

    - your ankle still hurts after six weeks

    ### Get medical help today if

    - you cannot walk on your ankle

    ### Call emergency services now if

    - your foot is crushed
    """

  @Test("levels stand in order of urgency in every answer", arguments: [1, 2, 3])
  func ordersLevels(limit: Int) throws {
    let guide = try SampleGuides.guide("sprained-ankle", Self.lateGuide)
    for question in ["is a sprained ankle serious", "should I see a doctor about my ankle"] {
      let passages = Asking(question, limit: limit).answer(from: guide).passages
      let levels = passages.compactMap { $0.urgency }
      let order = Urgency.allCases.filter(levels.contains)
      #expect(levels == order, "\(question)")
    }
  }

  @Test("negation is not read: once too often is the price")
  func ignoresNegation() {
    #expect(answer("I have no chest pain, can I exercise?").outcome == .emergency)
  }

  @Test(
    "words of self-harm bring the crisis notice and no guide text",
    arguments: [
      "I feel suicidal", "I’m suicidal and have chest pain", "I have chest pain and want to die",
    ])
  func leadsWithCrisis(question: String) {
    let answer = answer(question)
    #expect(answer.outcome == .crisis)
    #expect(answer.notice == StandingText.crisisNotice)
    #expect(answer.passages.isEmpty)
    #expect(answer.nearest.isEmpty)
  }
}
