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
    question.says(anyOf: AlarmWords.askingForHelp) || concepts.all.contains(where: isTouched)
  }

  private func isTouched(by concept: Concepts.Concept) -> Bool {
    guard !title.contains(concept.own) else { return false }
    if let alarm = AlarmWords.group(of: concept.own) {
      return alarm.contains(where: warnings.contains)
        || concept.stems.keys.contains(where: warnings.contains)
    }
    return concept.share == 1 && signs.contains(concept.own) && !elsewhere.contains(concept.own)
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

/// Words that describe something alarming, and ways to ask for help: data.
enum AlarmWords {
  /// The stems of the words that alarm as much as one and for the same cause; nil for no such word.
  static func group(of stem: [UInt8]) -> [[UInt8]]? { groups.first { $0.contains(stem) } }

  /// Ways to ask when help is needed, or to say that something no longer works.
  static let askingForHelp = PhraseList(
    """
    when should/do/to/point see/call/ring/worry/concerned/seek/doctor/help/hospital/gp/999/911 -off/back
    should worry/worried/concerned/see/call/hospital/doctor -therapist/off/back
    warning/danger signs/sign
    red flag/flags
    is it/this/that serious/dangerous/emergency
    need/needs doctor/hospital/ambulance/gp/checked
    get/have it/this/that checked/looked/seen
    something serious/seriously wrong
    ~hot swollen/red/painful
    lost/losing/loss/no/cannot/cant/couldnt/unable/barely/hardly feel/sensation
    ~pain knife/electric/lightning
    not/isnt/wont getting/get better
    cannot/cant/couldnt/unable/barely/hardly move/bend/turn/walk/stand/straighten/lift
    trouble/hard/difficult/difficulty/struggle/problem move/bend/turn/walk/stand/straighten
    """)

  private static let groups = WordList.pieces(of: rows, between: "\n").map(WordList.stems)

  /// One row a kind of trouble: a guide that warns of one of its words warns of the others.
  private static let rows = """
    numb numbness tingle tingling pins needles weak weakness paralysed paralyzed limp dead
    worse worsen worsening worsened severe severely intense unbearable excruciating agony agonising sharp stabbing stab shooting piercing
    sudden suddenly
    spread spreads spreading
    swollen swelling swell swelled swells puffy inflamed inflammation
    fever feverish temperature shivery chills
    pus discharge smelly
    blood bleed bleeding bleeds
    bruise bruising bruised purple black blue
    yellow jaundice
    faint dizzy confused
    breathless breathing breath chest
    vomit vomiting throw
    stiff stiffness stuck locked
    rash
    lump
    """
}
