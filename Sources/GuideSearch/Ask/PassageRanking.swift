import GuideModel
import GuideWords

/// Ranks the passages of one guide for a question.
///
/// Stages:
///
///     count       how often each concept of the question stands in each passage, question, heading
///     passages    BM25 over passages: a word that stands everywhere in the guide tells nothing
///     parts       the same over parts, which lifts the passages of the right part
///     intents     the form of the question lifts parts of the fitting kind, a little
struct PassageRanking {
  /// A passage with its score.
  struct Hit: Sendable {
    /// Where it stands in the guide.
    let part: Int
    let passage: Int
    /// What it is ranked by; higher is better.
    let score: Float
    /// What of the score comes from the question's words, not from its form.
    let evidence: Float
  }

  /// How often each concept stands in a text, and how long the text is.
  private struct Counts {
    var concepts: [Float]
    /// For each concept, how well the best of its words that stand there stands for it.
    var fit: [Float]
    var length: Float = 0

    mutating func add(_ concept: Int, times: Float, weight: Float) {
      concepts[concept] += times
      fit[concept] = max(fit[concept], weight)
    }
  }

  private let guide: GuideText
  private let concepts: [Concepts.Concept]
  private let lookup: [[UInt8]: [(concept: Int, weight: Float)]]
  /// The phrases that stand for a concept, by their last stem.
  private let phrases: [[UInt8]: [(concept: Int, phrase: [[UInt8]], weight: Float)]]

  private var headings: [Counts] = []
  /// The stems of each part's heading.
  private var headingStems: [[[UInt8]]] = []
  /// For each part, the counts of its passages, a passage's own heading included.
  private var passages: [[Counts]] = []
  private let intents: [Intent]
  /// The stems of the guide's title and other names.
  private var names: Set<[UInt8]> = []

  /// A ranking of a guide's passages.
  init(_ guide: GuideText, for concepts: Concepts, intents: [Intent]) {
    self.guide = guide
    self.concepts = concepts.all
    self.intents = intents
    var lookup: [[UInt8]: [(concept: Int, weight: Float)]] = [:]
    for (index, concept) in concepts.all.enumerated() {
      for (stem, weight) in concept.stems { lookup[stem, default: []].append((index, weight)) }
    }
    self.lookup = lookup
    var phrases: [[UInt8]: [(concept: Int, phrase: [[UInt8]], weight: Float)]] = [:]
    for (index, concept) in concepts.all.enumerated() {
      for (words, weight) in concept.phrases {
        phrases[words[words.count - 1], default: []].append((index, words, weight))
      }
    }
    self.phrases = phrases
    for name in [guide.title] + guide.aliases { names.formUnion(Self.stems(of: name)) }
    for part in guide.parts {
      headings.append(part.number == nil ? empty : count(part.heading, times: 1))
      headingStems.append(part.number == nil ? [] : Self.stems(of: part.heading))
      passages.append(part.passages.map(count))
    }
  }

  private var empty: Counts {
    let none = [Float](repeating: 0, count: concepts.count)
    return Counts(concepts: none, fit: none)
  }

  private func count(_ passage: GuideText.Passage) -> Counts {
    let text = count(passage.text, times: 1)
    guard let heading = passage.heading else { return text }
    return Self.sum(text, count(heading, times: Weights.passageHeading))
  }

  private func count(_ text: String, times: Float) -> Counts {
    var counts = empty
    var recent: [[UInt8]] = []
    Stems.forEach(in: text) { _, stem, _ in
      counts.length += 1
      for (concept, weight) in lookup[stem] ?? [] {
        counts.add(concept, times: times, weight: weight)
      }
      guard !phrases.isEmpty else { return }
      recent.append(stem)
      if recent.count > EverydayVocabulary.longestPhrase { recent.removeFirst() }
      for (concept, phrase, weight) in phrases[stem] ?? []
      where recent.suffix(phrase.count).elementsEqual(phrase) {
        counts.add(concept, times: times, weight: weight)
      }
    }
    return counts
  }

  private static func sum(_ left: Counts, _ right: Counts, times: Float = 1) -> Counts {
    var sum = left
    for index in sum.concepts.indices {
      sum.concepts[index] += right.concepts[index] * times
      sum.fit[index] = max(sum.fit[index], right.fit[index])
    }
    sum.length += right.length
    return sum
  }

  // MARK: Scores

  /// All passages, best first; those that hold no word of the question come last or not at all.
  func hits() -> [Hit] {
    let passageScores = scores(of: passages.flatMap { $0 })
    let partScores = self.partScores()
    var hits: [Hit] = []
    var next = 0
    for part in guide.parts.indices {
      for passage in guide.parts[part].passages.indices {
        let evidence =
          evidence(passageScores[next], guide.parts[part].passages[passage])
          + Weights.partShare * partScores[part]
        next += 1
        hits.append(
          Hit(
            part: part, passage: passage, score: evidence + intentScore(part, passage),
            evidence: evidence))
      }
    }
    return hits.filter { $0.score > 0 }.sorted {
      $0.score != $1.score ? $0.score > $1.score : ($0.part, $0.passage) < ($1.part, $1.passage)
    }
  }

  /// What a passage's words and its own heading bring: a question of the guide that is asked counts
  /// more, a type that is not named less.
  private func evidence(_ score: Float, _ passage: GuideText.Passage) -> Float {
    guard let heading = passage.heading else { return score }
    switch passage.kind {
    case .answer: return score + Weights.questionCoverage * coverage(of: heading)
    case .type: return evidence(score, forType: coverage(of: heading))
    case .paragraph, .item, .sign: return score
    }
  }

  private func evidence(_ score: Float, forType coverage: Float) -> Float {
    if coverage > Weights.namedType { return score + Weights.headingCoverage * coverage }
    return asksForTypes ? score : score * Weights.unnamedType
  }

  private var asksForTypes: Bool { intents.contains { $0.roles.contains(.types) } }

  /// How much of a heading the question covers, the words of the guide's names left out.
  private func coverage(of heading: String) -> Float {
    let stems = tellingStems(of: heading)
    guard !stems.isEmpty else { return 0 }
    let covered = stems.reduce(0) { sum, stem in
      sum + (lookup[stem]?.map { $0.weight }.max() ?? 0)
    }
    return covered / Float(stems.count)
  }

  private func tellingStems(of heading: String) -> [[UInt8]] {
    PhraseText(heading).tellingStems.filter { !names.contains($0) }
  }

  /// The parts with their scores, in order of the guide.
  func partScores() -> [Float] {
    let counts = guide.parts.indices.map { part in
      passages[part].reduce(
        Self.sum(empty, headings[part], times: Weights.partHeading)
      ) { Self.sum($0, $1) }
    }
    let scores = scores(of: counts)
    return guide.parts.indices.map { part in
      guard guide.parts[part].number != nil else { return scores[part] }
      return scores[part] + Weights.headingCoverage * coverage(of: guide.parts[part].heading)
    }
  }

  /// What the intents add to a part.
  func intentScore(_ part: Int, _ passage: Int? = nil) -> Float {
    let lead = guide.parts[part].number == nil || guide.parts[part].number == 1
    let best =
      intents.map { intent in
        max(
          intent.roles.contains(guide.parts[part].role) ? 1 : 0,
          headingShare(of: intent, part: part, passage: passage),
          intent.isAboutSubject && lead ? Weights.opening : 0)
      }.max() ?? 0
    return Weights.intent * best
  }

  private func headingShare(of intent: Intent, part: Int, passage: Int?) -> Float {
    var stems = headingStems[part]
    if let passage, let question = question(of: guide.parts[part].passages[passage]) {
      stems += Self.stems(of: question)
    }
    let isFound = stems.contains { intent.headingStems.contains($0) }
    return isFound ? Weights.headingIntent : 0
  }

  private static func stems(of text: String) -> [[UInt8]] {
    var stems: [[UInt8]] = []
    Stems.forEach(in: text) { _, stem, _ in stems.append(stem) }
    return stems
  }

  private func question(of passage: GuideText.Passage) -> String? {
    passage.kind == .answer ? passage.heading : nil
  }

  /// How rare each concept is among texts.
  private func rarities(_ texts: [Counts]) -> [Float] {
    concepts.indices.map { concept in
      let count = texts.count { $0.concepts[concept] > 0 }
      return Weights.rarity(documents: count, of: texts.count) * concepts[concept].share
    }
  }

  private func scores(of texts: [Counts]) -> [Float] {
    let rarities = rarities(texts)
    let average = texts.reduce(0) { $0 + $1.length } / Float(max(texts.count, 1))
    return texts.map { text in
      concepts.indices.reduce(0) { sum, concept in
        let frequency = text.concepts[concept]
        let share = Weights.passageLengthShare
        let holdBack =
          Weights.passageSaturation * (1 - share + share * text.length / max(average, 1))
        return sum + rarities[concept] * text.fit[concept] * frequency / (frequency + holdBack)
      }
    }
  }

  /// The share of the question's concepts that stand anywhere in the guide, its title included.
  var knownShare: Float {
    share((passages.flatMap { $0 } + headings).reduce(title) { Self.sum($0, $1) })
  }

  /// The share of the question's concepts that stand in a passage, its headings or the title.
  func knownShare(in hit: Hit) -> Float {
    share(Self.sum(Self.sum(title, headings[hit.part]), passages[hit.part][hit.passage]))
  }

  private var title: Counts {
    count(([guide.title] + guide.aliases).joined(separator: "\n"), times: 1)
  }

  private func share(_ counts: Counts) -> Float {
    let all = concepts.reduce(0) { $0 + $1.share }
    guard all > 0 else { return 0 }
    return concepts.indices.reduce(0) { sum, concept in
      guard counts.fit[concept] > 0 else { return sum }
      return sum + concepts[concept].share * (counts.fit[concept] < 1 ? Weights.kinKnown : 1)
    } / all
  }
}
