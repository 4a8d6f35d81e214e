/// What a question is about, as concepts: each a word of the question with the words that everyday
/// speech and guides use for the same thing.
struct Concepts: Sendable {
  /// A word of the question and its kin.
  struct Concept: Sendable {
    /// The stem of the question's own word.
    let own: [UInt8]
    /// How much the word says of the subject: little for a word that goes with any subject.
    let share: Float
    /// Every stem that stands for the concept, with how well it does.
    var stems: [[UInt8]: Float]
    /// Phrases of several words that stand for it, as stems.
    var phrases: [[[UInt8]]] = []
  }

  /// The concepts in the order of the question.
  private(set) var all: [Concept] = []

  /// The concepts of a question.
  init(_ question: String, text: PhraseText) {
    let idle = text.wordsOfIdlePhrases
    var telling = text.words.indices.filter {
      !idle.contains($0) && !StopWords.contains(text.words[$0].folded)
    }.map { text.words[$0] }
    if telling.isEmpty { telling = text.words }
    for word in telling.prefix(QueryWords.longestQuery)
    where !all.contains(where: { $0.own == word.stem }) {
      let share = GenericWords.contains(word.stem) ? Weights.genericWord : 1
      all.append(Concept(own: word.stem, share: share, stems: [word.stem: 1]))
    }
    for group in EverydayVocabulary.groups { add(group, saidIn: text) }
  }

  /// The words that stand for those of the question, with what each counts where guides are ranked.
  var kin: [[UInt8]: Float] {
    var kin: [[UInt8]: Float] = [:]
    for concept in all {
      for stem in concept.stems.keys where stem != concept.own {
        kin[stem] = max(kin[stem] ?? 0, Weights.kinShare * concept.share)
      }
    }
    return kin
  }

  /// Adds a group of the vocabulary to the concepts whose words the question says.
  private mutating func add(_ group: EverydayVocabulary.Group, saidIn text: PhraseText) {
    for member in group.members where text.holds(member) {
      guard let own = place(of: member) else { continue }
      for stem in group.singleWords where all[own].stems[stem] == nil {
        all[own].stems[stem] = Weights.everydayWord
      }
      all[own].phrases += group.phrases
      // "purple marks" is one thing, not two.
      if member.count > 1 {
        let kept = all[own].own
        all.removeAll { member.contains($0.own) && $0.own != kept }
      }
    }
  }

  /// The concept that a member of a group belongs to; a phrase of question words only, such as "get
  /// over", gets one of its own.
  private mutating func place(of member: [[UInt8]]) -> Int? {
    if let place = all.firstIndex(where: { member.contains($0.own) }) { return place }
    guard member.count > 1 else { return nil }
    all.append(Concept(own: member[0], share: 1, stems: [:]))
    return all.count - 1
  }
}

extension PhraseText {
  /// Whether the words of a phrase stand in the text, one directly after the other.
  func holds(_ phrase: [[UInt8]]) -> Bool {
    guard let first = phrase.first else { return false }
    return words.indices.contains { start in
      words[start].stem == first && words.count - start >= phrase.count
        && zip(words[start...], phrase).allSatisfy { $0.stem == $1 }
    }
  }
}

extension PhraseText {
  /// Phrases whose words say nothing of the subject, though each alone may: "back" is no spine here.
  private static let idlePhrases: [[[UInt8]]] = [
    "go back", "get back", "going back", "back to", "come back", "back again", "as well",
    "of course", "make sure", "at all", "right now", "in general", "long time", "so far",
  ].map(WordList.stems)

  /// The places of the words of such phrases.
  fileprivate var wordsOfIdlePhrases: Set<Int> {
    var places: Set<Int> = []
    for phrase in Self.idlePhrases {
      for start in words.indices.dropLast(phrase.count - 1)
      where zip(words[start...], phrase).allSatisfy({ $0.stem == $1 }) {
        places.formUnion(start..<start + phrase.count)
      }
    }
    return places
  }
}

/// The groups of `EverydayWords`, stemmed.
enum EverydayVocabulary {
  /// Words for one thing.
  struct Group: Sendable {
    /// Each member as the stems of its words.
    let members: [[[UInt8]]]
    /// The members of one word.
    let singleWords: [[UInt8]]
    /// The members of several words.
    let phrases: [[[UInt8]]]
  }

  /// The most words that a member has.
  static let longestPhrase = 4

  /// All groups.
  static let groups: [Group] = WordList.pieces(of: EverydayWords.rows, between: "\n").map { row in
    let members = WordList.pieces(of: row, between: ",").map(WordList.stems)
    return Group(
      members: members, singleWords: members.compactMap { $0.count == 1 ? $0[0] : nil },
      phrases: members.filter { $0.count > 1 })
  }
}

/// Words that go with any subject, so that a guide without them may answer all the same.
enum GenericWords {
  /// Whether a stem is one.
  static func contains(_ stem: [UInt8]) -> Bool { stems.contains(stem) }

  private static let stems = Set(WordList.stems(of: words))

  private static let words = """
    make made mean means matter happen happened happens way ways thing things stuff kind sort type
    option options idea good great quick quickly easy easily new old big small little long short
    time times day days week weeks month months year years yesterday today tomorrow morning night
    first second last next before after since while during until
    use used using try tried trying start started stop stopped keep keeps put take taking took look
    looking feel feeling feels felt seem seems turn turned become became
    person people man woman someone body part place side
    five two three four six seven eight nine ten couple few hour hours minute minutes
    more less no not without
    normal real sure true wrong right
    treat treatment cure remedy fix rid relief relieve cause reason symptom sign prevent avoid
    """
}
