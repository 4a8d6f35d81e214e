import GuideIndex
import GuideModel
import GuideWords

/// The guides of a library that rank first for a question, and the units of each.
struct Retrieval {
  /// A guide that may answer.
  struct Candidate {
    let guide: GuideText
    /// What it is ranked by.
    let score: Float
    /// How much of a name of the guide the question says.
    let nameCoverage: Float
    /// What the library's ranking knows of it beside what so many words could bring.
    let evidence: Float
    let ranking: SectionRanking
    /// Its units, best first.
    let hits: [SectionRanking.Hit]
    /// Where the question stands in the guide as it was asked.
    fileprivate(set) var ownQuestion: (part: Int, question: Int?)?
  }

  let query: Query
  let concepts: Concepts
  let intents: [Intent]
  /// Whether the reader named the guide.
  let isNamed: Bool
  /// The guides, best first.
  let candidates: [Candidate]

  /// How many guides of a library are read for an answer.
  private static let guidesRead = 5

  init(_ question: String, in library: GuideLibrary, isNamed: Bool = false) throws(IndexError) {
    query = try Query(question, in: library.index)
    concepts = Concepts(query)
    intents = Intent.all(in: query.text)
    self.isNamed = isNamed
    let ranking = try GuideRanking(query, concepts: concepts, in: library.index)
    var hits = try ranking.hits(limit: Self.guidesRead)
    if isNamed, hits.isEmpty { hits = [GuideRanking.Hit(guide: 0, score: 1)] }
    // Who asks a guide's question as it stands gets its answer, wherever the guide ranks.
    let asked = try library.index.guides(asking: query.questionHash)
    if let first = asked.first, !hits.contains(where: { asked.contains($0.guide) }) {
      hits.insert(GuideRanking.Hit(guide: first, score: hits.first?.score ?? 1), at: 0)
    }
    var candidates: [Candidate] = []
    for hit in hits {
      guard let guide = try library.text(of: hit.guide) else { continue }
      let sections = SectionRanking(guide, for: concepts, intents: intents)
      candidates.append(
        Candidate(
          guide: guide,
          score: hit.score * (1 + Weights.namedShare * sections.namedShare),
          nameCoverage: try ranking.coverage(ofNamesOf: hit.guide),
          evidence: ranking.evidence(hit), ranking: sections,
          hits: sections.hits(), ownQuestion: nil))
      guard asked.contains(hit.guide) else { continue }
      candidates[candidates.count - 1].ownQuestion = guide.place(
        ofQuestion: query.questionHash)
    }
    self.candidates = candidates.enumerated().sorted {
      $0.element.score != $1.element.score
        ? $0.element.score > $1.element.score : $0.offset < $1.offset
    }.map { $0.element }
  }

  /// The units of all guides, best first: a guide's rank counts beside the unit's own score.
  var units: [(candidate: Candidate, hit: SectionRanking.Hit, score: Float)] {
    let top = candidates.compactMap { $0.hits.first?.score }.max() ?? 1
    let best = candidates.first?.score ?? 1
    var units: [(candidate: Candidate, hit: SectionRanking.Hit, score: Float)] = []
    for candidate in candidates {
      let share = candidate.score / best
      for hit in candidate.hits {
        let isOwn = candidate.ownQuestion.map { $0 == (hit.part, hit.question) } ?? false
        guard hit.evidence > 0 || share == 1 || isOwn else { continue }
        let score = hit.score / max(top, 0.1) + Weights.guideShare * share
        units.append((candidate, hit, isOwn ? score + Weights.ownQuestion : score))
      }
    }
    // A sort that keeps the order of equals, which the library's does not promise.
    return units.enumerated().sorted {
      $0.element.score != $1.element.score
        ? $0.element.score > $1.element.score : $0.offset < $1.offset
    }.map { $0.element }
  }

  // MARK: Decisions

  /// Whether a guide asks the question as it stands.
  var isOwnQuestion: Bool { candidates.contains { $0.ownQuestion != nil } }

  /// Whether it is known what the question is about: it says so, a guide was named, or a guide asks it.
  var hasSubject: Bool { isNamed || isOwnQuestion || GeneralWords.nameSubject(in: query.text) }

  /// Whether so much of the question is known that it is answered.
  var isSure: Bool {
    if isOwnQuestion { return true }
    guard let first = candidates.first, let best = first.hits.first else { return false }
    if isNamed {
      let known = first.ranking.knownShare
      return (known >= Weights.knownShare && best.evidence > 0)
        || (known >= Weights.leastKnownShare && best.evidence >= Weights.strongEvidence)
        || (concepts.areGeneric && best.score - best.evidence >= Weights.intent)
    }
    return certainty >= Weights.certainty
  }

  /// Whether any guide is near enough to be pointed to.
  var ranksAny: Bool {
    isNamed || certainty >= Weights.nearness
  }

  /// How sure it is that the first guide is about the question's subject: what its rank tells, how
  /// much of one of its names the question says, and for a short question what it does not know.
  var certainty: Float {
    guard let first = candidates.first else { return 0 }
    let weight = concepts.all.reduce(0) { $0 + $1.share }
    let known = first.ranking.knownShare
    let unknown = weight > Weights.shortQuestion ? 0 : 1 - known
    return min(first.evidence, Weights.mostEvidence) + Weights.nameCertainty * first.nameCoverage
      + Weights.knownCertainty * known - Weights.unknownShare * unknown
  }

  /// Whether the question touches what the first guide warns of, and is about that guide.
  var touchesWarnings: Bool {
    guard let first = candidates.first, !isOwnQuestion, isNamed || isSure else { return false }
    return GuideWarnings(of: first.guide).areTouched(by: concepts, query.text)
  }
}

extension GuideText {
  /// Where a question stands, given as its hash: in its own words, or in another wording.
  fileprivate func place(ofQuestion hash: UInt64) -> (part: Int, question: Int?)? {
    func isAsked(_ text: String?) -> Bool {
      text.map { Query.questionHash(PhraseText($0)) == hash } ?? false
    }
    for (part, content) in parts.enumerated() {
      let passages = content.passages
      if let place = passages.firstIndex(where: { $0.kind == .answer && isAsked($0.heading) }) {
        return (part, place)
      }
      if let wording = passages.first(where: { $0.kind == .wording && isAsked($0.text) }) {
        let question = passages.firstIndex {
          $0.kind == .answer && $0.heading == wording.heading
        }
        return (part, question)
      }
    }
    return nil
  }
}
