import GuideModel
import GuideWords

/// Whether a question touches what a guide says of getting help.
///
/// It does where it asks for help itself ("when should I worry?"), where it describes something
/// alarming that the guide's warnings name, or where one of its words stands in a list of signs and
/// nowhere else in the guide. Words of the guide's own title alarm nobody: a guide about bleeding is
/// not all warnings.
struct GuideWarnings {
  private var signs: Set<[UInt8]> = []
  private var warnings: Set<[UInt8]> = []
  private var elsewhere: Set<[UInt8]> = []
  private var title: Set<[UInt8]> = []

  /// The warnings of a guide.
  init(of guide: GuideText) {
    let lines = Set(guide.redFlagLines)
    for part in guide.parts {
      for passage in part.passages {
        let stems = Self.stems(of: passage.text)
        let isWarning = passage.isWarning(in: part) || lines.contains(passage.line)
        if isWarning { warnings.formUnion(stems) } else { elsewhere.formUnion(stems) }
        if case .sign = passage.kind, isWarning { signs.formUnion(stems) }
      }
    }
    for name in [guide.title] + guide.aliases { title.formUnion(Self.stems(of: name)) }
  }

  private static func stems(of text: String) -> Set<[UInt8]> {
    var stems: Set<[UInt8]> = []
    Stems.forEach(in: text) { _, stem, _ in stems.insert(stem) }
    return stems
  }

  /// Whether the question touches them.
  func areTouched(by concepts: Concepts, _ question: PhraseText) -> Bool {
    let words = AlarmWords(in: question)
    return words.asksForHelp
      || words.alarms.contains { isNamed($0, among: concepts) }
      || concepts.all.contains { isSignAlone($0) && !words.all.contains($0.own) }
  }

  /// Whether the warnings name what alarms, or a word for the same thing.
  private func isNamed(_ alarm: AlarmWords.Alarm, among concepts: Concepts) -> Bool {
    let said = alarm.said.filter { !title.contains($0) }
    guard !said.isEmpty else { return false }
    return alarm.alike.contains(where: warnings.contains)
      || concepts.all.contains { concept in
        said.contains(concept.own) && concept.stems.keys.contains(where: warnings.contains)
      }
  }

  /// Whether a word stands in a list of signs and nowhere else.
  ///
  /// Of a phrase the first word alone is no sign: "keep" in "keep being sick".
  private func isSignAlone(_ concept: Concepts.Concept) -> Bool {
    concept.share == 1 && concept.stems[concept.own] == 1 && !title.contains(concept.own)
      && signs.contains(concept.own) && !elsewhere.contains(concept.own)
  }
}

extension GuideText.Passage {
  /// Whether the passage says when to get help.
  func isWarning(in part: GuideText.Part) -> Bool {
    switch kind {
    case .sign(let urgency): urgency != .selfCare
    case .paragraph, .item, .step, .answer, .type: part.role == .seekHelp
    case .wording: false
    }
  }
}
