import GuideIndex
import GuideModel
import GuideWords

/// Ranks the units of one guide for a question: its sections, and each question with its answer.
///
/// Stages:
///
///     count       how often each concept of the question stands in each passage and heading
///     evidence    BM25F over the units: a word that stands everywhere in the guide tells nothing;
///                 how much of its heading the question says
///     form        what the question is after lifts the parts of the fitting kind
struct SectionRanking {
  /// A unit with its score.
  struct Hit: Sendable {
    /// Where it stands in the guide.
    let part: Int
    /// The question, where the unit is one; nil for a whole part.
    let question: Int?
    /// What of the score comes from the question's words: in the unit, and in its heading.
    let words: Float
    let heading: Float
    /// What comes from the question's form.
    let form: Float
    /// How much of the question's concepts stand in the unit, its heading or the guide's names.
    let known: Float
    /// How much of the unit's heading the question says.
    let coverage: Float

    /// What of the score comes from the question's words, not from its form.
    var evidence: Float { words + heading }
    /// What it is ranked by; higher is better.
    var score: Float { evidence + form }
  }

  /// How often each concept stands in a text, and how long the text is.
  struct Counts {
    fileprivate(set) var concepts: [Float]
    /// For each concept, how well the best of its words that stand there stands for it.
    fileprivate(set) var fit: [Float]
    fileprivate(set) var length: Float = 0

    fileprivate mutating func add(_ other: Counts, times: Float = 1) {
      for index in concepts.indices {
        concepts[index] += other.concepts[index] * times
        fit[index] = max(fit[index], other.fit[index])
      }
      length += other.length
    }
  }

  private struct Unit {
    let part: Int
    let question: Int?
    let heading: String
    var counts: Counts
    /// How else people ask for it.
    var wordings: [String] = []
  }

  private let guide: GuideText
  private let concepts: [Concepts.Concept]
  private let counter: ConceptCounter
  private let intents: [Intent]
  /// For each part, the counts of its passages, their own headings included.
  private(set) var passages: [[Counts]] = []
  private var units: [Unit] = []
  /// The counts of the guide's title and other names.
  private let names: Counts
  /// The stems of the guide's title and other names.
  private var nameStems: Set<[UInt8]> = []

  /// A ranking of a guide's units.
  init(_ guide: GuideText, for concepts: Concepts, intents: [Intent]) {
    self.guide = guide
    self.concepts = concepts.all
    self.intents = intents
    counter = ConceptCounter(concepts.all)
    names = counter.count([guide.title] + guide.aliases)
    for name in [guide.title] + guide.aliases { nameStems.formUnion(WordList.stems(of: name)) }
    for part in guide.parts.indices { addUnits(of: part) }
  }

  private mutating func addUnits(of number: Int) {
    let part = guide.parts[number]
    var section = counter.none
    var counts: [Counts] = []
    var heading: String?
    var wordings: [String] = []
    for (index, passage) in part.passages.enumerated() {
      var text = counter.count(passage.utf8.span)
      if let own = passage.heading, passage.kind != .wording,
        passage.kind == .answer || own != heading
      {
        text.add(counter.count([own]), times: Weights.partHeading)
      }
      heading = passage.heading
      counts.append(text)
      if passage.kind == .wording {
        if let heading = passage.heading {
          let unit = units.lastIndex { $0.part == number && $0.heading == heading }
          guard let unit else { continue }
          units[unit].counts.add(text)
          units[unit].wordings.append(passage.text)
        } else {
          section.add(text)
          wordings.append(passage.text)
        }
      } else if passage.kind == .answer {
        units.append(
          Unit(part: number, question: index, heading: passage.heading ?? "", counts: text))
      } else {
        section.add(text)
      }
    }
    passages.append(counts)
    guard part.passages.contains(where: { $0.kind != .answer && $0.kind != .wording }) else {
      return
    }
    if part.number != nil { section.add(counter.count([part.heading]), times: Weights.partHeading) }
    units.append(
      Unit(
        part: number, question: nil, heading: part.number == nil ? "" : part.heading,
        counts: section, wordings: wordings))
  }

  // MARK: Scores

  /// All units, best first.
  func hits() -> [Hit] {
    let scores = bm25(units.map { $0.counts })
    var hits: [Hit] = []
    for (unit, score) in zip(units, scores) {
      let coverage = unit.wordings.reduce(coverage(of: unit.heading)) {
        max($0, Weights.wordingCoverage * self.coverage(of: $1))
      }
      var whole = names
      whole.add(unit.counts)
      hits.append(
        Hit(
          part: unit.part, question: unit.question, words: score,
          heading: Weights.headingCoverage * coverage,
          form: formScore(of: unit), known: share(of: whole), coverage: coverage))
    }
    return hits.sorted {
      $0.score != $1.score
        ? $0.score > $1.score : ($0.part, $0.question ?? -1) < ($1.part, $1.question ?? -1)
    }
  }

  /// How much of a heading the question says, the words of the guide's names left out.
  ///
  /// Words that go with any subject count little, by themselves too: of "should I get help for soreness
  /// after a massage" only "after" is left in a guide about soreness, and it says nothing of help.
  func coverage(of heading: String) -> Float {
    // Most headings hold no word of the question: seen without stemming theirs.
    guard counter.holdsAny(heading.utf8.span) else { return 0 }
    let stems = Query.tellingStems(of: heading).filter { !nameStems.contains($0) }
    guard !stems.isEmpty else { return 0 }
    var (said, all, known) = (Float(0), Float(0), Float(0))
    for stem in stems {
      let match = counter.match(of: stem)
      said += match.weight * match.share
      known += match.share
      all += match.weight > 0 ? match.share : 1
    }
    return said / all * min(known, 1)
  }

  private func formScore(of unit: Unit) -> Float {
    let part = guide.parts[unit.part]
    let isFirst = part.number == nil || part.number == 1
    var best: Float = 0
    for intent in intents {
      if unit.question == nil, intent.roles.contains(part.role) { best = max(best, 1) }
      if intent.isAboutSubject, isFirst { best = max(best, Weights.opening) }
      // "When to get help" helps nobody who asks what helps.
      if part.role != .seekHelp, intent.isShown(by: unit.heading) {
        let isOpen = unit.question == nil && part.role == .other
        best = max(best, isOpen ? Weights.headingIntent : Weights.otherHeadingIntent)
      }
    }
    var score = Weights.intent * best
    if intents.isEmpty, unit.question == nil { score += Weights.prior(of: part.role) }
    switch part.role {
    case .takeaways, .bottomLine: if best == 0 { score -= Weights.summaryUnasked }
    default: break
    }
    return score
  }

  /// How rare each concept is among texts.
  private func bm25(_ texts: [Counts]) -> [Float] {
    let rarities = concepts.indices.map { concept in
      let count = texts.count { $0.concepts[concept] > 0 }
      return BM25.rarity(documents: count, of: texts.count) * concepts[concept].share
    }
    let average = texts.reduce(0) { $0 + $1.length } / Float(max(texts.count, 1))
    return texts.map { text in
      concepts.indices.reduce(0) { sum, concept in
        guard text.concepts[concept] > 0 else { return sum }
        let share = Weights.units.saturated(
          text.concepts[concept], length: text.length, averageLength: average)
        return sum + rarities[concept] * text.fit[concept] * share
      }
    }
  }

  // MARK: What is known

  /// The share of the question's concepts that stand anywhere in the guide, its title included.
  var knownShare: Float {
    var all = names
    for unit in units { all.add(unit.counts) }
    return share(of: all)
  }

  /// The share of the question's concepts that the guide's names say.
  var namedShare: Float { share(of: names) }

  private func share(of counts: Counts) -> Float {
    let all = concepts.reduce(0) { $0 + $1.share }
    guard all > 0 else { return 0 }
    return concepts.indices.reduce(0) { sum, concept in
      sum + (counts.fit[concept] > 0 ? concepts[concept].share : 0)
    } / all
  }
}

/// Counts the concepts of a question in texts.
struct ConceptCounter {
  private let stems: StemSet
  /// For each stem's number, the concepts that it stands for by itself.
  private var singles: [[(concept: Int, weight: Float)]]
  /// The phrases, as numbers of stems.
  private var phrases: [(concept: Int, stems: [Int], weight: Float)] = []
  /// How much each concept says of a subject: all, or little.
  private let shares: [Float]
  /// No counts.
  let none: SectionRanking.Counts

  init(_ concepts: [Concepts.Concept]) {
    var all: [[UInt8]] = []
    for concept in concepts {
      all += concept.stems.keys.sorted { $0.lexicographicallyPrecedes($1) }
      for phrase in concept.phrases {
        all += phrase.words.filter { !StopWords.contains($0) }
      }
    }
    let stems = StemSet(all)
    self.stems = stems
    shares = concepts.map { $0.share > Weights.genericWord ? 1 : Weights.genericWord }
    let zero = [Float](repeating: 0, count: concepts.count)
    none = SectionRanking.Counts(concepts: zero, fit: zero)
    singles = stems.stems.map { stem in
      concepts.indices.compactMap { index in
        concepts[index].stems[stem].map { (index, $0) }
      }
    }
    for (index, concept) in concepts.enumerated() {
      for phrase in concept.phrases {
        let numbers = phrase.words.compactMap { stems.stems.firstIndex(of: $0) }
        phrases.append((index, numbers, phrase.weight))
      }
    }
  }

  /// How well a stem stands for any concept, and how much that says of a subject.
  func match(of stem: [UInt8]) -> (weight: Float, share: Float) {
    guard let number = stems.stems.firstIndex(of: stem) else { return (0, 0) }
    return singles[number].reduce((0, 0)) { best, single in
      single.weight > best.weight ? (single.weight, shares[single.concept]) : best
    }
  }

  /// Whether a text holds any stem that stands for a concept.
  func holdsAny(_ text: borrowing Span<UInt8>) -> Bool {
    var any = false
    Stems.forEach(of: stems, in: text) { _ in any = true }
    return any
  }

  /// The counts of some texts together.
  func count(_ texts: [String]) -> SectionRanking.Counts {
    var counts = none
    for text in texts {
      let one = count(text.utf8.span)
      counts.add(one)
    }
    return counts
  }

  /// The counts of a text; a phrase counts where all of its words stand in it.
  func count(_ text: borrowing Span<UInt8>) -> SectionRanking.Counts {
    var found = [Int](repeating: 0, count: stems.stems.count)
    var any = false
    Stems.forEach(of: stems, in: text) { number in
      found[number] += 1
      any = true
    }
    var counts = none
    counts.length = Float(text.count) / 6
    guard any else { return counts }
    for number in found.indices where found[number] > 0 {
      for (concept, weight) in singles[number] {
        counts.concepts[concept] += Float(found[number])
        counts.fit[concept] = max(counts.fit[concept], weight)
      }
    }
    for (concept, numbers, weight) in phrases where !numbers.isEmpty {
      let times = numbers.reduce(Int.max) { min($0, found[$1]) }
      guard times > 0 else { continue }
      counts.concepts[concept] += Float(times)
      counts.fit[concept] = max(counts.fit[concept], weight)
    }
    return counts
  }
}
