import Foundation
import GuideReading
import GuideModel
import Testing

@testable import GuideSearch
import GuideWords

@Suite("Ask")
struct AskTests {
  private func ask(_ question: String, limit: Int = Asking.mostPassages) throws -> Answer {
    try Asking(question, limit: limit).answer(from: SampleGuides.library())
  }

  private func askFeet(_ question: String) throws -> Answer {
    try Asking(question).answer(from: SampleGuides.guide("sore-feet", SampleGuides.soreFeet))
  }

  @Test("the question of a guide that matches is quoted with its answer and place")
  func prefersQuestions() throws {
    let answer = try ask("is honey good for a cough?")
    #expect(answer.outcome == .answer)
    #expect(answer.notice == nil)
    let first = try #require(answer.passages.first)
    #expect(first.guide == "dry-cough")
    #expect(first.title == "Dry cough")
    #expect(first.heading == "Common questions")
    #expect(first.caption == "Does honey help a cough?")
    #expect(first.line == 25)
    #expect(first.quote == "It can ease the tickle. Do not give honey to a baby under one year.")
    #expect(first.text == "Does honey help a cough?\n" + first.quote)
  }

  @Test("everyday words find what the guide calls otherwise")
  func knowsEverydayWords() throws {
    #expect(try askFeet("can I go back to the gym?").passages.first?.caption == "Can I go running?")
    #expect(try askFeet("may I go jogging?").passages.first?.caption == "Can I go running?")
    #expect(
      try askFeet("should I use an ice pack?").passages.first?.quote
        .contains("\n2. Put a cold pack on the sore place.\n") == true, "the steps, all of them")
  }

  @Test(
    "the kind of part that a question asks for leads",
    arguments: [
      ("why do my feet hurt", "Why your feet hurt"),
      ("what can I do about sore feet", "What you can do"),
    ])
  func knowsIntents(question: String, heading: String) throws {
    #expect(try askFeet(question).passages.first?.heading == heading)
  }

  @Test(
    "a question that touches the warnings opens the help section first, never self-care",
    arguments: [
      "is numbness normal?", "my foot has gone numb", "when should I worry?",
      "when should I see a doctor about my feet", "my sore feet are numb, what can I do",
    ])
  func leadsWithHelp(question: String) throws {
    let answer = try askFeet(question)
    #expect(answer.outcome == .help)
    let first = try #require(answer.passages.first)
    #expect(first.heading == "When to get help")
    #expect(first.caption == "Call emergency services now if", "levels in order of urgency")
  }

  @Test(
    "what the guides do not say is not answered",
    arguments: [
      "is it meningitis?", "how much does a podiatrist cost?", "can I take simvastatin?",
      "who won the election?",
    ])
  func declines(question: String) throws {
    for answer in [try ask(question), try askFeet(question)] {
      #expect(answer.outcome == .none)
      #expect(answer.notice == nil)
      #expect(answer.passages.isEmpty)
    }
    #expect(try askFeet(question).help?.heading == "When to get help")
  }

  @Test(
    "one word that the guide knows does not answer a question about something else",
    arguments: [
      "does acupuncture work better?", "who invented feet?", "can I drink wine with muscles?",
      "how do I become a podiatrist?",
    ])
  func declinesOtherSubjects(question: String) throws {
    #expect(try askFeet(question).outcome == .none)
  }

  @Test(
    "a question that names no symptom is asked which",
    arguments: [
      "how long will it last", "is it normal?", "what should I do", "Should I see a doctor?",
    ])
  func asksWhich(question: String) throws {
    let answer = try ask(question)
    #expect(answer.outcome == .unclear)
    #expect(answer.note == StandingText.unclear)
    #expect(answer.passages.isEmpty)
    #expect(try askFeet(question).outcome != .unclear, "of a named guide it is clear")
  }

  @Test(
    "a sign of the same kind as those that the guide warns of opens the help section",
    arguments: ["my toes are tingling", "one foot feels weak", "I have lost feeling in my toes"])
  func leadsWithHelpForLikeSigns(question: String) throws {
    let answer = try askFeet(question)
    #expect(answer.outcome == .help || answer.outcome == .emergency)
    #expect(answer.passages.first?.heading == "When to get help")
  }

  @Test(
    "who wants it short gets the main points",
    arguments: ["what are the main points?", "give me the short version", "summary please"])
  func summarizes(question: String) throws {
    #expect(try askFeet(question).passages.first?.heading == "Key takeaways")
  }

  @Test("a part of the body that the guide does not name is no other subject")
  func forgivesPlaces() throws {
    #expect(try askFeet("why does my shin hurt").outcome == .answer)
  }

  @Test("a sign that answers stands with the whole of its level")
  func quotesWholeLevels() throws {
    let answer = try askFeet("what if the pain has not eased in two weeks?")
    let help = try #require(answer.passages.first { $0.heading == "When to get help" })
    #expect(help.caption == "Call emergency services now if", "the most urgent first")
    #expect(
      help.quote.hasSuffix(
        "\n\nSee a doctor or nurse if\n- the pain has not eased after two weeks"))
    let places = answer.passages.map { "\($0.guide) \($0.line)" }
    #expect(Set(places).count == places.count, "no level is quoted twice")
  }

  @Test("where nothing answers, the nearest headings are named")
  func namesNearest() throws {
    let answer = try askFeet("which shoes do astronauts and acrobats buy in Antarctica?")
    #expect(answer.outcome == .none)
    #expect(answer.nearest.contains { $0.heading == "Why your feet hurt" && $0.section == 1 })
  }

  @Test(
    "every quoted word stands in the guide, in whole sentences",
    arguments: [
      "why do my feet hurt", "what helps sore feet", "can I run with foot pain",
      "does a dry cough pass", "how long do sore feet last", "is numbness normal",
      "I have chest pain and sore feet", "what can I sip for a cough",
    ])
  func quotesOnly(question: String) throws {
    let texts = ["sore-feet": SampleGuides.soreFeet, "dry-cough": SampleGuides.dryCough]
    for passage in try ask(question).passages {
      let source = try #require(texts[passage.guide.text])
      let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
      for piece in passage.text.split(separator: "\n") {
        let line = try #require(lines.first { $0.contains(piece) }, "\(piece)")
        let text = line.drop { "#-123. ".contains($0) }
        let piece = piece.drop { "- 123.".contains($0) }
        #expect(text.hasPrefix(piece) || text.contains(". " + piece), "cut inside a sentence")
      }
      #expect(lines.indices.contains(passage.line - 1))
    }
  }

  @Test("a long passage is quoted by its sentences that hold the question")
  func takesWholeSentences() throws {
    let filler = (0..<30).map { "Sentence number \($0) says little." }
    let text = (filler + ["A needle is sharp."] + filler).joined(separator: " ")
    let concepts = Concepts(try Query("needle", in: SampleGuides.library().index))
    #expect(Quotes.bestSentences(of: text, for: concepts) == "A needle is sharp.")
  }

  @Test("other wordings lead to their section or question, and are never shown")
  func findsOtherWordings() throws {
    let text = SampleGuides.soreFeet
      .replacing(
        "## Why your feet hurt\n", with: "## Why your feet hurt\n\nAlso asked: my plates burn\n"
      )
      .replacing(
        "### Can I go running?\n", with: "### Can I go running?\n\nAlso asked: marathon next week\n"
      )
    let guide = try SampleGuides.guide("sore-feet", text)
    let library = try GuideLibrary([guide])
    for asked in ["my plates burn", "My plates BURN?"] {
      #expect(
        try Asking(asked).answer(from: library).passages.first?.heading == "Why your feet hurt")
    }
    let running = try Asking("marathon next week").answer(from: library)
    #expect(running.passages.first?.caption == "Can I go running?")
    let hit = try #require(try Searching("marathon").result(in: library).hits.first)
    #expect(hit.heading == "Common questions")
    #expect(!hit.snippet.text.contains("marathon"))
    #expect(!running.passages.contains { $0.text.contains("marathon") })
  }

  @Test("no more passages than asked for, and never more than three", arguments: [1, 2, 3, 9])
  func keepsLimit(limit: Int) throws {
    let count = try ask("why do sore feet hurt and what helps", limit: limit).passages.count
    #expect(count >= 1 && count <= min(limit, 3))
  }

  @Test("the same question has the same answer")
  func isDeterministic() throws {
    let answers = try (0..<5).map { _ in try ask("what can I do for sore feet when running") }
    #expect(Set(answers).count == 1)
  }

  @Test("JSON has the promised keys and always a disclaimer")
  func encodes() throws {
    for question in ["does honey help a cough", "meningitis", "suicide", "chest pain"] {
      let object = try #require(
        JSONSerialization.jsonObject(with: JSONEncoder().encode(ask(question))) as? [String: Any])
      #expect(
        Set(object.keys) == ["question", "outcome", "notice", "reason", "passages", "disclaimer"])
      let passages = try #require(object["passages"] as? [[String: Any]])
      #expect(
        object["disclaimer"] as? String
          == (passages.isEmpty ? StandingText.shortDisclaimer : StandingText.quotation))
      for passage in passages {
        #expect(
          Set(passage.keys) == ["guide", "title", "section", "heading", "line", "text", "score"])
      }
    }
  }
}
