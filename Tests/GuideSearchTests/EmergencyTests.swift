import Foundation
import GuideModel
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
            text: "you cannot breathe"),
          .init(
            line: 14, kind: .sign(.routine), heading: "See a doctor or nurse if",
            text: "the skin cracks and weeps"),
        ]),
    ])

  private func answer(_ question: String) -> Answer {
    Asking(question).answer(from: Self.guide)
  }

  @Test(
    "every sign of the safety rules leads with the notice, alone",
    arguments: [
      // chest pain
      "I have chest pain", "my chest hurts", "there's a crushing feeling in my chest",
      "tightness across the chest after lifting", "pain in the middle of my chest",
      "it feels like an elephant is sitting on my chest",
      // cannot breathe
      "I can't breathe", "he cannot breathe properly", "struggling to breathe at night",
      "I'm short of breath", "she is gasping for air", "my breathing is really difficult",
      "cant catch my breath", "having trouble breathing after a massage",
      // one side weak or numb, face drooping
      "my left side has gone numb", "one side of my body feels weak", "his face is drooping",
      "her mouth looks lopsided", "the right half of my body is paralysed", "can't lift my arm",
      "her face has dropped on one side", "is weakness on one side normal?",
      // trouble speaking
      "she can't speak", "his speech is slurred", "my words are coming out jumbled",
      "trouble speaking since this morning", "dad is slurring his words",
      "I cannot get my words out",
      // sudden worst headache
      "worst headache of my life", "a sudden severe headache", "the headache came out of nowhere",
      "thunderclap headache", "a headache that started suddenly",
      "I never had a headache like this",
      // fainting
      "I fainted", "she passed out", "I nearly blacked out in the shower", "he collapsed",
      "keeps losing consciousness", "she won't wake up", "fainting after standing up",
      // confusion
      "my mother is suddenly confused", "he doesn't know where he is",
      "she is not making any sense",
      "confusion after a fall", "grandad seems disoriented",
      // vomiting or coughing blood
      "I am vomiting blood", "he threw up some blood", "coughing up blood",
      "there is blood when I cough", "I spat out bright red blood",
      "my sick looks like coffee grounds",
      // heavy bleeding
      "heavy bleeding", "I am bleeding heavily", "the bleeding won't stop",
      "blood is pouring out of the cut", "I have lost a lot of blood",
      "soaking through a pad every hour", "can't stop the bleeding",
      // black stool
      "my stool is black", "black tarry poo", "my poop looks like tar", "passing black stools",
      // cannot pee
      "I can't pee", "unable to urinate", "I haven't peed all day", "I cannot pass urine",
      "nothing comes out when I try to wee",
      // numb groin
      "my groin is numb", "numbness between my legs", "I can't feel my genitals",
      "tingling around my bottom and saddle area", "I have lost control of my bladder",
      // stiff neck with fever
      "stiff neck and fever", "I have a high temperature and my neck is stiff",
      "fever, light hurts and my neck feels rigid", "a rash that does not fade under a glass",
      // swollen hot leg
      "my calf is swollen and hot", "one leg is red, warm and swollen",
      "hot swollen leg after a flight", "only one leg is swelling up",
      // swelling of face or tongue
      "my tongue is swelling", "her lips and face are swollen", "my face has puffed up",
      "my throat is closing up", "swelling of the mouth after eating nuts",
      // poisoning or overdose
      "he took an overdose", "my child swallowed bleach", "I think I've been poisoned",
      "I took too many paracetamol", "she drank antifreeze", "swallowed a whole bottle of pills",
      // drowsy or blue baby
      "my baby is blue", "the baby is very drowsy", "my newborn is floppy",
      "my toddler is turning blue", "baby is hard to wake",
    ])
  func leadsWithNotice(question: String) { expectNotice(question) }

  @Test(
    "so it does in a hurry, of somebody else, in the past, in American and in British words",
    arguments: [
      "dad is clutching his chest", "someone is sitting on my chest", "heart is hurting",
      "he isnt breathing", "couldnt get my breath", "she can barely breathe", "no air",
      "his whole left side wont move", "my wifes mouth has dropped on one side",
      "i cant feel the left side of my body", "one arm is weak all of a sudden",
      "hubby isnt able to talk", "words dont come out right", "he talks as if drunk",
      "headache came like a bolt out of the blue", "sudden pain in the head",
      "he went out cold", "not responding", "she keeled over", "gone limp",
      "gran doesnt know what year it is", "he is acting strangely", "cant think straight",
      "coughing up red stuff", "there was blood in her puke", "spat blood",
      "bleeding like crazy", "wont quit bleeding", "passing big clots",
      "bleeding through my clothes",
      "so much blood", "stools are jet black", "pooing black", "black poop",
      "wee wont come out", "havent peed since last night", "cant empty my bladder",
      "numb down below", "cant feel when i wipe", "numbness around the back passage",
      "temp of 39 and cant put chin to chest", "burning up and cannot bend her neck",
      "neck hurts to move and i have a high fever", "my calf is swollen",
      "mums leg is all swollen and warm", "one calf is twice the size of the other",
      "lips and face blown up", "tongue is too big for my mouth", "her lips are huge",
      "took a double dose", "took 20 paracetamol", "took loads of tylenol", "carbon monoxide",
      "my two year old swallowed some pills", "kid got into the medicine cabinet",
      "our little girl is floppy", "my 3 month old is lethargic", "babys skin looks grey",
    ])
  func leadsWithNoticeWhateverTheWording(question: String) { expectNotice(question) }

  @Test(
    "so it does where a letter is wrong",
    arguments: [
      "cheast pain", "i cant breth", "i fianted", "she is confussed", "vommiting blood",
      "swolen leg thats hot", "slured speech", "my tounge is swelling", "unconcious", "overdoze",
    ])
  func repairsSigns(question: String) { expectNotice(question) }

  @Test(
    "a word that is one by itself is no misspelt sign",
    arguments: [
      "why do I cheat pain", "is a strike normal", "the throats of birds",
      "what is a breathed word",
      "stroking a cat", "should I choose stuff bowls",
    ])
  func leavesOtherWords(question: String) {
    #expect(answer(question).outcome != .emergency)
  }

  private func expectNotice(_ question: String) {
    let answer = answer(question)
    #expect(answer.outcome == .emergency)
    #expect(answer.notice == StandingText.emergencyNotice)
    #expect(answer.passages.isEmpty, "nothing stands between a reader and help")
  }

  @Test(
    "everyday questions raise no alarm",
    arguments: [
      "how long does soreness last?", "can I exercise after a massage?", "why is my skin dry?",
      "is it normal to feel tired?", "what should I eat?", "my knee is sore after running",
      "how do I stop a nosebleed", "I am confused about which cream to use",
      "when is my blood pressure too low?", "sick of blood tests", "how can I get fit again",
      "my back hurts when I sit", "does a blocked nose go away", "what do long strokes do",
      "I have a mild headache", "can I drink water with it", "should I talk to my therapist",
      "my hand tingles at night", "do leg stretches help", "is it meningitis?",
      "how much should I tip?", "can a child have it?", "my face is dry",
      "massage strokes", "collapsed arches", "can I talk to a pharmacist about it",
      "should I tell my doctor", "my ankle is swollen", "puffy eyes in the morning",
      "numb fingers from typing", "does boiling kill the virus", "my pee is dark",
      "should I get a blood test", "black coffee", "trouble swallowing tablets", "heavy lifting",
      "how many tablets can I take a day", "my baby has a cold", "deep breathing at night",
      "one leg hurts", "stiff neck after sleeping", "sudden weight gain", "dead skin",
    ])
  func raisesNoAlarm(question: String) {
    #expect(answer(question).outcome != .emergency)
  }

  @Test(
    "danger is told on any keyboard",
    arguments: [
      "i can´t breathe", "i can`t breathe", "i can′t breathe", "i can t breathe", "i CAN T breathe",
      "i can’t breathe", "i cant breathe", "i can\u{FFFD}t breathe", "chest\u{200B}pain",
      "ch\u{200B}est pain", "chest\u{A0}pain", "chest\u{2060}\u{FEFF}pain", "che\u{AD}st pain",
    ])
  func knowsAnyKeyboard(question: String) {
    expectNotice(question)
    #expect(Danger(in: question)?.kind != .crisis)
  }

  @Test(
    "self-harm is told on any keyboard",
    arguments: ["i don´t want to live", "kill\u{200B}myself"])
  func knowsSelfHarmOnAnyKeyboard(question: String) {
    #expect(Danger(in: question)?.kind == .crisis)
  }

  /// Wordings that were written without sight of the lists, and everyday questions in their words.
  ///
  /// The lists have since learnt from nearly all of them, so that this holds what they know and says
  /// nothing of wordings to come. A row that only one wording called for was mostly not kept: lists
  /// that know every line of this file would know it by heart.
  private static let wordings: [(outcome: String, question: String)] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "EmergencyWordings.tsv")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").compactMap { line in
      let fields = line.split(separator: "\t")
      return fields.count == 2 ? (String(fields[0]), String(fields[1])) : nil
    }
  }()

  /// All of them: `GUIDE_EVERY_WORDING=1 swift test --filter EmergencyTests`.
  @Test("wordings that were written blind lead with the notice, everyday questions do not")
  func knowsManyWordings() {
    let isThorough = ProcessInfo.processInfo.environment["GUIDE_EVERY_WORDING"] != nil
    var missed: [String] = []
    var alarms: [String] = []
    var count = (dangerous: 0, harmless: 0)
    for place in stride(from: 0, to: Self.wordings.count, by: isThorough ? 1 : 19) {
      let (expected, question) = Self.wordings[place]
      let outcome = answer(question).outcome
      let isAlarm = outcome == .emergency || outcome == .crisis
      if expected == "none" {
        count.harmless += 1
        if isAlarm { alarms.append(question) }
      } else {
        count.dangerous += 1
        if !isAlarm || (expected == "crisis" && outcome != .crisis) { missed.append(question) }
      }
    }
    #expect(count.dangerous > 80 && count.harmless > 60)
    #expect(missed.count * 100 <= count.dangerous * 12, "\(missed)")
    #expect(alarms.count * 100 <= count.harmless * 2, "\(alarms)")
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
      "suicide", "I feel suicidal", "I want to kill myself", "thinking of killing myself",
      "I want to end my life", "I will take my own life", "I just want to die",
      "they would be better off dead", "they'd be better off without me",
      "I hurt myself on purpose", "I want to harm myself", "self-harm", "self harming again",
      "I keep cutting myself", "overdose on purpose", "no reason to live",
      "I don't want to live any more", "I wish I was dead", "life is not worth living",
      "my friend wants to kill himself", "I’m suicidal and have chest pain",
      "sucide", "i feel suicidel", "my daughter is cutting herself", "my teenager self harms",
      "he said he doesnt want to live", "i dont want to be here anymore", "i cant go on",
      "i cant go on living", "i want to end it", "i want it all to end", "tired of living",
      "no point in living", "took pills on purpose", "how many pills would kill me",
      "she tried to hang herself", "unalive myself", "nobody would miss me if i died",
      "i'd rather be dead", "i cut myself to feel better", "wish i was never born",
    ])
  func leadsWithCrisis(question: String) {
    let answer = answer(question)
    #expect(answer.outcome == .crisis)
    #expect(answer.notice == StandingText.crisisNotice)
    #expect(answer.passages.isEmpty)
    #expect(answer.nearest.isEmpty)
  }

  @Test(
    "everyday questions are no crisis",
    arguments: [
      "I hurt myself at the gym", "I cut myself shaving", "will I die from it?",
      "how long will I live with it", "can this take years of my life?",
      "is life insurance worth it",
      "I cant go on holiday with a cold", "I want my scars to disappear",
      "this cough is killing me",
      "I want to know if I will die", "how do I end my membership", "no reason for the pain",
      "no point in stretching?", "I ran 10 kms", "can I live a normal life",
      "I hurt my back lifting",
    ])
  func seesNoCrisis(question: String) {
    #expect(answer(question).outcome != .crisis)
  }
}
