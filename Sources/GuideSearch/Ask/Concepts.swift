import GuideWords

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
    /// Phrases of several words that stand for it, as stems, with how well they do.
    var phrases: [(words: [[UInt8]], weight: Float)] = []
  }

  /// The concepts in the order of the question.
  private(set) var all: [Concept] = []

  /// The concepts of a question.
  init(_ text: PhraseText) {
    let idle = text.wordsOfIdlePhrases
    let telltale = TellingWords(of: text.stems)
    var telling = text.words.indices.filter {
      !idle.contains($0) && telltale.tells(text.words[$0])
    }.map { text.words[$0] }
    let saysNothing = telling.isEmpty
    if saysNothing { telling = text.words }
    let generic = GenericWords.stems(among: text.stems)
    let places = BodyWords.stems(among: text.stems)
    for word in telling.prefix(QueryWords.longestQuery)
    where !all.contains(where: { $0.own == word.stem }) {
      let share =
        saysNothing || generic.contains(word.stem)
        ? Weights.genericWord : places.contains(word.stem) ? Weights.bodyWord : 1
      all.append(Concept(own: word.stem, share: share, stems: [word.stem: 1]))
    }
    for group in EverydayVocabulary.groups(saidIn: text) { add(group, saidIn: text) }
  }

  /// Whether the words go with any subject, so that only the question's form tells what is asked.
  var areGeneric: Bool { all.allSatisfy { $0.share <= Weights.genericWord } }

  /// The words that stand for those of the question, with what each counts where guides are ranked.
  var kin: [[UInt8]: Float] {
    var kin: [[UInt8]: Float] = [:]
    for concept in all {
      // Many words for one thing together say no more than a few.
      let crowd = max(1, Float(concept.stems.count - 1) / Weights.mostKin)
      for stem in concept.stems.keys where stem != concept.own {
        kin[stem] = max(kin[stem] ?? 0, Weights.kinShare * concept.share / crowd)
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
      all[own].phrases += group.phrases.map {
        (words: $0, weight: $0 == member ? 1 : Weights.everydayWord)
      }
      guard member.count > 1 else { continue }
      // "purple marks" is one thing, not two, and "purple" alone is not quite it.
      let kept = all[own].own
      all[own].stems[kept] = min(all[own].stems[kept] ?? 0, Weights.everydayWord)
      if all[own].stems[kept] == 0 { all[own].stems[kept] = nil }
      all.removeAll { member.contains($0.own) && $0.own != kept }
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
  private static let idlePhrases = """
    go back
    get back
    going back
    back to
    come back
    back again
    as well
    of course
    make sure
    at all
    right now
    in general
    long time
    so far
    short version
    main point
    main points
    key points
    main message
    good idea
    tell me
    tell us
    tell if
    tell whether
    you tell
    you say
    that say
    wake up
    up with
    end up
    used to be
    out of
    make it worse
    makes it worse
    making it worse
    """

  /// The places of the words of such phrases.
  fileprivate var wordsOfIdlePhrases: Set<Int> {
    var places: Set<Int> = []
    for line in WordList.lines(of: Self.idlePhrases, holding: stems) {
      let phrase = line.utf8.split(separator: UInt8(ascii: " "))
      guard phrase.allSatisfy(says(word:)) else { continue }
      let stems = WordList.stems(of: line)
      for start in words.indices.dropLast(stems.count - 1)
      where zip(words[start...], stems).allSatisfy({ $0.stem == $1 }) {
        places.formUnion(start..<start + stems.count)
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
    var singleWords: [[UInt8]] { members.compactMap { $0.count == 1 ? $0[0] : nil } }
    /// The members of several words.
    var phrases: [[[UInt8]]] { members.filter { $0.count > 1 } }
  }

  /// The most words that a member has.
  static let longestPhrase = 4

  /// The groups of which a text says a member; the others are not even stemmed.
  static func groups(saidIn text: PhraseText) -> [Group] {
    WordList.lines(of: EverydayWords.rows, holding: text.stems).compactMap { row in
      let isSaid = row.utf8.split(separator: UInt8(ascii: ",")).contains { member in
        member.split(separator: UInt8(ascii: " ")).allSatisfy(text.says(word:))
      }
      guard isSaid else { return nil }
      return Group(members: WordList.pieces(of: row, between: ",").map(WordList.stems))
    }
  }
}

extension PhraseText {
  /// The stems of the words that tell something of the text's subject, in order.
  var tellingStems: [[UInt8]] {
    let telling = TellingWords(of: stems)
    return words.filter(telling.tells).map { $0.stem }
  }
}

/// Which words of a text tell something of its subject.
struct TellingWords {
  private let kept: Set<[UInt8]>
  private let dropped: Set<[UInt8]>

  /// The telling words among those that have some stems.
  init(of stems: StemSet) {
    kept = WordList.stems(of: Self.keptWords, among: stems)
    dropped = WordList.stems(of: Self.droppedWords, among: stems)
  }

  /// Whether a word is one.
  func tells(_ word: PhraseText.Word) -> Bool {
    kept.contains(word.stem)
      || !(dropped.contains(word.stem) || StopWords.contains(word.folded))
  }

  /// Words that a search drops and that mean something to a guide.
  private static let keptWords = "tell say"

  /// Words that say nothing in a question, though a search may look for them.
  private static let droppedWords = """
    ever once quite rather pretty bit almost nearly maybe perhaps probably usually often sometimes
    always since until till whether else instead together apart per via okay alright
    gonna wanna gotta lol omg rn tbh idk cos cuz bc
    """
}

/// Places of the body: where it is tells less than what it is.
enum BodyWords {
  /// Those of some stems that are one.
  static func stems(among stems: StemSet) -> Set<[UInt8]> {
    WordList.stems(of: words, among: stems)
  }

  private static let words = """
    body neck shoulder shoulders arm arms elbow wrist hand hands finger fingers
    thumb back spine side hip hips thigh thighs leg legs knee knees calf calves shin ankle ankles
    foot feet toe toes heel heels
    """
}

/// Words that go with any subject, so that a guide without them may answer all the same.
enum GenericWords {
  /// Those of some stems that are one.
  static func stems(among stems: StemSet) -> Set<[UInt8]> {
    WordList.stems(of: words, among: stems)
  }

  private static let words = """
    make made mean means matter happen happened happens way ways thing things stuff kind sort type
    option options idea good great quick quickly easy easily new old big small little long short
    time times day days week weeks month months year years yesterday today tomorrow morning night
    first second last next before after since while during until
    use used using try tried trying start started stop stopped keep keeps put take taking took look
    looking feel feeling feels felt seem seems turn turned
    person people man woman someone body part place side
    five two three four six seven eight nine ten couple few hour hours minute minutes
    more less no not without
    normal real sure true wrong right
    treat treatment cure remedy fix rid relief relieve cause reason symptom sign prevent avoid
    work works better best worst bad ok safe problem condition disease illness disorder
    allow allowed suit suits suitable same stay easier easy fine again sum summary summarise summarize recap
    afterwards afterward later soon inside outside end point case chance difference
    monday tuesday wednesday thursday friday saturday sunday weekend evening afternoon tonight
    """
}
