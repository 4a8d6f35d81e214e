import GuideWords

/// What a question is about, as concepts: each a word of the question with the words that everyday
/// speech and guides use for the same thing.
struct Concepts: Sendable {
  /// A word of the question and its synonyms.
  struct Concept: Sendable {
    /// The stem of the question's own word.
    let own: [UInt8]
    /// How much the word says of the subject: little for a word that goes with any subject.
    var share: Float
    /// Every stem that stands for the concept, with how well it does.
    var stems: [[UInt8]: Float]
    /// Phrases of several words that stand for it, as stems, with how well they do.
    var phrases: [(words: [[UInt8]], weight: Float)] = []
    /// Whether the vocabulary knows the word.
    var hasGroup = false
  }

  /// The concepts in the order of the question.
  private(set) var all: [Concept] = []

  /// The concepts of a query.
  init(_ query: Query) {
    let idle = GeneralWords.idleWords(of: query.text)
    let idleStems = Set(idle.map { query.text.words[$0].stem })
    let general = GeneralWords(of: query.words.map { $0.stem })
    for word in query.words where !idleStems.contains(word.stem) {
      let share =
        general.general.contains(word.stem)
        ? Weights.genericWord : general.places.contains(word.stem) ? Weights.bodyWord : 1
      all.append(Concept(own: word.stem, share: share, stems: [word.stem: 1]))
    }
    for group in query.groups { add(group) }
    guard all.count > Self.mostOfAQuestion else { return }
    // The chatter of a long message: words that neither the vocabulary nor much else knows.
    for place in all.indices where !all[place].hasGroup { all[place].share *= Weights.chatter }
  }

  /// A longer question is a message.
  private static let mostOfAQuestion = 8

  /// Whether the words go with any subject, so that only the question's form tells what is asked.
  var areGeneric: Bool { all.allSatisfy { $0.share <= Weights.genericWord } }

  /// Adds a group of the vocabulary to the concepts whose words the question says.
  private mutating func add(_ group: Synonyms.Group) {
    for member in group.said {
      guard let own = place(of: member) else { continue }
      all[own].hasGroup = true
      for other in group.members {
        if other.count > 1 {
          all[own].phrases.append((other, other == member ? 1 : Weights.everydayWord))
        } else if all[own].stems[other[0]] == nil {
          all[own].stems[other[0]] = Weights.everydayWord
        }
      }
      guard member.count > 1 else { continue }
      // "purple marks" is one thing, not two, and "purple" alone is not quite it.
      let kept = all[own].own
      all[own].stems[kept] = min(all[own].stems[kept] ?? 0, Weights.everydayWord)
      if all[own].stems[kept] == 0 { all[own].stems[kept] = nil }
      all[own].share = 1
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
