import Foundation
import GuideModel
import GuideTriage
import Testing

/// Words of danger, in whatever command and on whatever keyboard they were typed.
@Suite struct DangerTests {
  private static let notice = """
    This may be an emergency. Call your emergency number now (for example 112 in the
    EU, 999 in the UK, 911 in the US).

    """

  /// The command, and the exit status of its own result.
  private static let commands: [([String], Int32)] = [
    (["chest", "pain"], 2), (["chest pain"], 2), (["show", "my", "chest", "hurts"], 0),
    (["show", "i", "drank", "bleach"], 1),
    (["list", "chest", "pain", "zzz"], 1), (["faq", "chest", "pain", "zzz"], 1),
    (["search", "chest", "pain"], 0), (["faq", "chest", "pain"], 0),
  ]

  @Test(arguments: commands)
  func theNoticeLeadsInEveryCommand(words: [String], status: Int32) throws {
    let run = try Program.run(words)
    #expect(run.end == .exited(status))
    #expect(run.errorText == Self.notice, "and nothing beside it, no guess at what was meant")
  }

  @Test(arguments: [
    "i can´t breathe", "i can`t breathe", "i can′t breathe", "i can t breathe",
    "chest\u{200B}pain", "i drank bleach", "my baby is floppy",
  ])
  func askLeadsWithTheNotice(question: String) throws {
    let run = try Program.run("ask", question)
    #expect(run.end == .exited(0))
    let words = run.outputText.split { $0 == "\n" || $0 == " " }.joined(separator: " ")
    #expect(words.hasPrefix(StandingText.emergencyNotice))
  }

  /// Another time, another body, a word: a sign is a person's, and now.
  @Test(arguments: [
    "my dad had a stroke last year and got better", "i fainted once as a child",
    "my dog had a seizure", "what does unconscious mean", "what is the plural of stroke",
    "why do people faint",
  ])
  func whatIsElsewhereRaisesNoAlarm(question: String) throws {
    let run = try Program.run("ask", question)
    #expect(!run.outputText.hasPrefix("This may be an emergency"))
  }

  /// What is told beside it counts, and so does all of it where it is here again.
  @Test(arguments: [
    "dad had a stroke last year and his face is drooping",
    "my son had a seizure a year ago and again today",
    "chest pain like the heart attack I had two years ago", "the dog bit him he is unconscious",
    "my husband collapsed while walking the dog", "what does it mean if my face is drooping",
  ])
  func whatIsHereToldWithItDoes(question: String) throws {
    #expect(
      try Program.run("ask", question).outputText.hasPrefix("This may be an emergency. Call"))
  }

  /// An everyday wording of each emergency, the sign that it tells, and words of a guide's line that
  /// names it; nil where no guide does.
  private static let emergencies: [(wording: String, sign: String, line: String?)] = [
    ("my dad has crushing chest pain", "chest pain", "chest pain, pressure or tightness"),
    ("i cant get my breath", "cannot breathe", "it is hard to breathe"),
    ("her lips have gone blue", "blue or grey lips", "lips or skin turn blue"),
    ("his face has dropped on one side", "one side weak or numb, or a drooping face", "face drops"),
    ("mum suddenly cant speak", "trouble speaking", "you suddenly cannot speak"),
    (
      "terrible neck pain since my neck massage", "pain after a neck massage",
      "suddenly hurts very badly after a neck massage"
    ),
    ("heart pounding, dizzy and weak", "palpitations with faintness", "you have palpitations"),
    ("my angina is not easing", "angina that does not ease", "you have angina"),
    ("worst headache of my life out of nowhere", "sudden worst headache", "worst of your life"),
    ("i fainted in the shop", "fainting", "faints and is not breathing"),
    ("my gran is confused all of a sudden", "confusion", "suddenly confused"),
    ("he is vomiting blood", "vomiting or coughing blood", "vomit blood"),
    ("the cut wont stop bleeding", "heavy bleeding", nil),
    ("i am bleeding and feel faint", "bleeding with faintness", "bleed and feel faint"),
    ("lots of blood from my bottom", "bleeding from the bottom", "bleed a lot from your bottom"),
    ("my poo is black like tar", "black stool", "black like tar"),
    ("i cant pee at all", "cannot pee", "cannot pee at all"),
    ("i havent peed since yesterday", "no pee for a day", "not peed at all for a day"),
    ("numb between my legs and back pain", "numb groin", "numb or tingling around your bottom"),
    ("fever and a stiff neck", "stiff neck with fever", "stiff neck"),
    ("spots that dont fade under a glass", "rash that stays under a glass", "fade under a glass"),
    ("the soft spot on his head is bulging", "bulging soft spot", "soft spot bulges"),
    ("one leg is swollen and hot", "swollen hot leg", nil),
    ("my tongue is swelling up", "swelling of face or tongue", "tongue or throat suddenly swell"),
    ("my son swallowed a battery", "poisoning or overdose", "swallowed a poison"),
    ("the carbon monoxide alarm went off", "carbon monoxide", "carbon monoxide"),
    ("my toddler is floppy", "drowsy or blue baby", "a child is floppy"),
    ("she is having a fit", "fits", "a first fit"),
    ("newborn has a fever of 38.5", "fever in a young baby", "under 3 months has a fever"),
    ("sudden severe stomach pain", "severe belly pain", "severe pain in your belly"),
    ("i hit my head and take warfarin", "head injury", "takes a blood thinner"),
    ("back from africa with a fever", "fever after a country with malaria", "malaria"),
    ("chemo and a fever", "fever on cancer treatment", "on cancer treatment"),
    ("my leg has gone cold and white", "cold white limb", "turns cold or pale"),
    (
      "i take prednisolone every day and keep being sick", "steroids and vomiting",
      "steroid tablets"
    ),
    ("my jaw is locked after a cut", "locked jaw", "your jaw is stiff"),
    (
      "hives everywhere and wheezing", "allergic rash with breathing trouble or faintness", "wheeze"
    ),
    ("calf swollen and short of breath", "clot in the lung", "it may be a clot"),
    ("waters broke and i can see the cord", "birth emergency", nil),
    (
      "pregnant with a splitting headache", "headache or changed sight in pregnancy",
      "gave birth lately"
    ),
    ("pregnant and stabbing pain in my side", "pain or bleeding in pregnancy", "may be pregnant"),
    ("sudden agony in my testicle", "sudden testicle pain", "testicle suddenly hurts"),
    ("my diabetic husband acts drunk", "diabetic emergency", "diabetes"),
    ("cold blotchy skin and shivering, is it sepsis", "sepsis", nil),
    ("sickle cell and a high temperature", "fever with sickle cell or no spleen", "sickle cell"),
    ("suddenly blind in one eye", "sudden loss of sight", "loss of sight"),
    ("oven cleaner splashed in my eye", "chemical or sharp thing in the eye", nil),
    (
      "my baby has stopped moving, im 36 weeks pregnant", "baby moves less", "moves less than usual"
    ),
    (
      "my knee is suddenly hot and swollen and i have a fever", "hot swollen joint",
      "joint is suddenly"
    ),
    (
      "my daughter is on chemo and has a temperature", "fever in a child on cancer treatment",
      "a child on cancer treatment"
    ),
    ("she pulled boiling tea down her chest", "burns, smoke and electric shock", nil),
    (
      "the bone is sticking out of my leg", "bone that shows, or a limb out of shape",
      "a bone sticks"
    ),
    ("he has been stabbed", "serious injury", nil),
    ("he has heatstroke", "too hot or too cold", "you got too hot"),
    ("my nephew nearly drowned", "drowning", nil),
    ("tearing pain in my back", "sudden tearing pain", "severe pain in your back"),
    ("the baby vomits green", "green vomit or blocked bowel", "vomits green"),
    ("pee like cola and my muscles hurt", "cola-coloured pee", "dark, like cola"),
    (
      "skin turning black and agony", "skin infection that spreads fast",
      "patch of skin spreads fast"
    ),
    ("cant swallow my own spit", "cannot swallow spit", "swallow your own spit"),
  ]

  @Test("each emergency leads with the notice and the level of a guide that names it, no more")
  func everyEmergencyHasOne() {
    let signs = SignCatalogue().signs.filter { $0.level == .emergency }.map { $0.name }
    #expect(Set(signs) == Set(Self.emergencies.map { $0.sign }))
  }

  @Test(arguments: emergencies)
  func theLevelThatNamesTheSignFollows(wording: String, sign: String, line: String?) throws {
    let found = try Program.run("ask", wording, "--json").json() as? [String: Any]
    #expect(found?["outcome"] as? String == "emergency")
    #expect(found?["notice"] as? String == StandingText.emergencyNotice)
    let reason = try #require(found?["reason"] as? String)
    #expect(reason.contains(sign), "\(reason)")
    let texts = (found?["passages"] as? [[String: Any]] ?? []).compactMap { $0["text"] as? String }
    guard let line else { return #expect(texts.isEmpty, "no guide names it: \(texts)") }
    #expect(texts.count == 1)
    let text = texts.first ?? ""
    #expect(text.hasPrefix("Call emergency services") && text.contains(line), "\(text)")
  }

  @Test func aNamedGuideIsAskedFirst() throws {
    let run = try Program.run("ask", "-g", "rash", "my lips and tongue are swelling")
    #expect(run.outputText.contains("\nRash\n"))
    let other = try Program.run("ask", "-g", "constipation", "my jaw is locked after a cut")
    #expect(other.outputText.contains("\nLeg cramps at night\n"))
  }

  @Test func dangerWaitsForNoGuide() throws {
    let run = try Program.run("ask", "--content", "/nonexistent", "i have chest pain")
    #expect(run.end == .exited(0))
    #expect(run.outputText.hasPrefix("This may be an emergency."))
    #expect(run.error.isEmpty)
  }

  @Test func theCrisisNoticeLeadsToo() throws {
    let run = try Program.run("i", "want", "to", "die")
    let words = run.errorText.split { $0 == "\n" || $0 == " " }.joined(separator: " ")
    #expect(words == StandingText.crisisNotice)
  }

  @Test func jsonHasTheNotice() throws {
    for command in [["search", "chest", "pain"], ["faq", "chest", "pain"]] {
      let found = try Program.run(command + ["--json"]).json() as? [String: Any]
      #expect(found?["notice"] as? String == StandingText.emergencyNotice)
    }
    let calm = try Program.run("search", "throat", "--json").json() as? [String: Any]
    #expect(calm?["notice"] is NSNull)
    let answer = try Program.run("ask", "chest pain", "--json").json() as? [String: Any]
    #expect(answer?["outcome"] as? String == "emergency")
    #expect(answer?["reason"] as? String == "chest pain")
  }

  @Test(arguments: [["list", "heart"], ["search", "sore", "throat"], ["show", "nosebleed"]])
  func calmWordsRaiseNoAlarm(words: [String]) throws {
    #expect(try Program.run(words).error.isEmpty)
  }

  @Test func levelsStandInOrderOfUrgency() throws {
    let text = try Program.run("ask", "-g", "dizzy-when-standing-up", "is it serious").outputText
    let places = ["Call emergency services", "Get medical help today", "See a doctor"].map {
      text.range(of: $0)?.lowerBound
    }.compactMap { $0 }
    #expect(!places.isEmpty && places == places.sorted())
  }
}
