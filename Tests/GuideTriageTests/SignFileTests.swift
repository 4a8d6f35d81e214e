import GuideModel
import GuideWords
import Testing

@testable import GuideTriage

/// The file of signs says what it may say, and nothing in it is idle.
@Suite struct SignFileTests {
  private static let catalogue = SignCatalogue()

  @Test func everyLineIsUnderstood() {
    #expect(Self.catalogue.unknownLines == [])
    #expect(Self.catalogue.signs.count > 80)
  }

  @Test(arguments: catalogue.signs.map { $0.name })
  func everySignIsWhole(name: String) throws {
    let sign = try #require(Self.catalogue.sign(named: name))
    let level = try #require(sign.level, "a level is crisis, emergency, urgent or routine")
    #expect(Self.catalogue.signs.count { $0.name == sign.name } == 1)
    #expect(sign.clinicalCheck == "no" || sign.clinicalCheck?.hasPrefix("yes, ") == true)
    #expect(!sign.sources.isEmpty)
    #expect(
      sign.sources.allSatisfy { $0.hasPrefix("http") }
        || sign.sources == ["none that gives the level"])
    switch level {
    case .crisis, .emergency: #expect(!sign.patterns.isEmpty, "nothing tells it")
    case .urgent, .routine: #expect(sign.patterns.isEmpty && !sign.guideWordings.isEmpty)
    }
  }

  @Test("a wording of guides stands at one level")
  func wordingsStandOnce() {
    var levels: [String: Urgency] = [:]
    for sign in Self.catalogue.signs {
      for wording in sign.guideWordings {
        let level = sign.level?.urgency
        #expect(levels[wording.text] == nil || levels[wording.text] == level, "\(wording.text)")
        levels[wording.text] = level
      }
    }
  }

  /// Each pattern with the sign it belongs to.
  private static let patterns: [(sign: String, pattern: String)] =
    catalogue.signs.flatMap { sign in sign.patterns.map { (sign.name, $0) } }
    + catalogue.notMeant.map { ("not meant", $0) }
    + catalogue.elsewhere.map { ("elsewhere", $0) }

  @Test func noPatternStandsTwice() {
    var seen: Set<String> = []
    for (sign, pattern) in Self.patterns {
      #expect(seen.insert(pattern).inserted, "\(sign): \(pattern)")
    }
  }

  @Test func marksStandWhereTheyMeanSomething() {
    for (sign, pattern) in Self.patterns {
      let pieces = pattern.split(separator: " ")
      #expect(pieces.count { $0.first == "-" } < 2, "\(sign): \(pattern)")
      if pieces.first?.first == "~" {
        #expect(!pieces.contains { $0.first == "+" }, "\(sign): \(pattern)")
      } else {
        #expect(pieces.dropLast().allSatisfy { $0.first != "-" }, "\(sign): \(pattern)")
      }
    }
  }

  @Test("every choice of every pattern can be said, so that none is idle")
  func everyPatternCanMatch() async {
    let refused = await withTaskGroup(of: [String].self) { group in
      for (sign, pattern) in Self.patterns {
        group.addTask {
          Self.textsSaying(pattern).filter { Danger.places(ofSaid: [pattern], in: $0).isEmpty }
            .map { "\(sign): \(pattern): \($0)" }
        }
      }
      return await group.reduce(into: []) { $0 += $1 }
    }
    #expect(refused == [])
  }

  @Test("the packed form is that of the file: run guide-pack where it is not")
  func packedFormIsNew() {
    let packed = SignFile.withPacked { bytes in bytes.indices.map { bytes[$0] } }
    let now = SignFile.withBytes { SignPacker.packed($0) }
    #expect(packed == now)
  }

  @Test("a text that says a pattern leads to its row")
  func rowsAreTried() {
    let lost = SignFile.withPacked { packed in
      let table = SignTable(of: packed)
      var lost: [String] = []
      for (sign, pattern) in Self.patterns {
        for text in Self.textsSaying(pattern) {
          let rows = table.rowsToTry(for: PhraseText(text), in: packed)
          let tried = rows.map { packed.string(packed.text(at: table.rows.entry($0))) }
          if !tried.contains(pattern) { lost.append("\(sign): \(pattern): \(text)") }
        }
      }
      return lost
    }
    #expect(lost == [])
  }

  /// Texts that say a pattern in as few words as it needs, so many that each choice stands in one.
  private static func textsSaying(_ pattern: String) -> [String] {
    let places = pattern.split(separator: " ").filter { $0.first != "-" }
    let choices = places.map { place in
      let isNext = place.first == "+"
      let words = place.drop { $0 == "~" || $0 == "+" }.split(separator: "/").map(word)
      // A word between, as nothing may follow directly that the pattern shuts out.
      return isNext ? words : words.map { "zz " + $0 }
    }
    let most = choices.map { $0.count }.max() ?? 0
    return (0..<most).map { number in
      choices.map { $0.isEmpty ? "" : $0[number % $0.count] }.joined(separator: " ")
    }
  }

  /// A word that a choice stands for.
  private static func word(_ choice: Substring) -> String {
    switch choice.first {
    case "=": return String(choice.dropFirst())
    case "#": return String(choice.dropFirst().prefix { $0 != "-" })
    case "@":
      let row = catalogue.wordClasses.first { $0.hasPrefix(choice + " ") }
      let members = row?.split(separator: " ").dropFirst() ?? []
      return members.first.map { word($0) } ?? ""
    default: return String(choice)
    }
  }

  @Test func everyClassIsUsedAndHasWords() {
    for row in Self.catalogue.wordClasses {
      let words = row.split(separator: " ")
      #expect(words.count > 1)
      let users = Self.patterns.filter { _, pattern in
        pattern.split { " /~+-".contains($0) }.contains(words[0])
      }
      #expect(!users.isEmpty, "\(words[0])")
    }
  }

  /// Words that tell of a body by themselves; every other pattern has a body, a person or a present
  /// beside its alarming word.
  private static let bodilyWords: Set<String> = [
    "suicide/suicidal", "=unalive/=unaliving/=unalived", "selfharm",
    "breathless/breathlessness", "gasp", "choke", "suffocate", "stridor", "=stroke",
    "paralysed/paralyzed/paralysis", "=tia", "slur/slurry", "thunderclap", "faint",
    "=blackout/=blackouts", "collapse", "=unconscious/=unresponsive", "=syncope", "senseless",
    "=confused", "=confusion", "disorient/disorientated/delirious/delirium",
    "haemorrhage/hemorrhage/haemorrhaging/hemorrhaging", "=dvt", "anaphylaxis/anaphylactic",
    "overdose", "=od", "=oding/=oded/=ods", "seizure/convulsion/convulsing", "addisonian",
    "lockjaw", "preeclampsia/eclampsia", "=ectopic", "ketoacidosis/dka", "=mottled",
    "sepsis/septic", "electrocuted", "impaled", "heatstroke", "hypothermia/hypothermic",
    "rhabdo/rhabdomyolysis",
  ]

  @Test func aWordThatIsMerelyAlarmingIsNoSign() {
    for (sign, pattern) in Self.patterns where !["not meant", "elsewhere"].contains(sign) {
      let places = pattern.split(separator: " ").filter { $0.first != "-" }
      if places.count == 1 {
        #expect(Self.bodilyWords.contains(String(places[0])), "\(sign): \(pattern)")
      }
    }
  }

  @Test(
    "to ask about a danger is not to be in it",
    arguments: [
      "what is *", "what are the symptoms of *", "how do I prevent *", "how common is *",
      "is * hereditary", "my aunt had * years ago", "I wrote an essay about * in class",
      "a film about *",
    ],
    ["stroke", "a stroke", "sepsis", "a seizure", "meningitis", "anaphylaxis", "poisoning"])
  func namesAlarmNobody(frame: String, name: String) {
    let text = frame.replacing("*", with: name)
    #expect(Danger(in: text) == nil, "\(text)")
  }

  @Test(
    "what is told beside it still counts",
    arguments: [
      "what are the symptoms of a stroke, my mum's face is drooping",
      "I had a heart attack years ago and now my chest hurts",
      "laughed till I couldn't breathe and then my chest hurt",
      "that film gave me a heart attack and I still have chest pain",
    ])
  func maskedWordsHideNothingElse(text: String) { #expect(Danger(in: text) != nil) }
}
