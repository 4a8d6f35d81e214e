public import GuideModel
import GuideTriage
import GuideWords

/// Answers a question from guides, in their words only.
///
/// Stages, the first that speaks decides:
///
///     crisis       words of self-harm: the standing notice, and no guide text
///     emergency    words of an emergency: the standing notice, and at most the emergency level of a
///                  guide that names the sign
///     help         the question touches the guide's own warnings: the help section leads
///     answer       the passages that fit best, at most three
///     none         too little of the question stands in the guides: says so, with what is nearest
public struct Asking: Sendable {
  /// How many passages an answer has at most, unless fewer are asked for.
  public static let mostPassages = 3

  /// A guide that may answer.
  private struct Candidate {
    let guide: GuideText
    /// Its score beside that of the best one, from 0 to 1.
    let share: Float
    let hits: [PassageRanking.Hit]
    /// Whether enough of the question stands in the guide.
    let isSure: Bool
  }

  private let question: String
  /// The question in plain characters.
  private let typed: String
  private let text: PhraseText
  /// What its words tell of danger.
  private let danger: Danger?
  private let concepts: Concepts
  private let limit: Int

  /// A question, for at most so many passages.
  public init(_ question: String, limit: Int = mostPassages) {
    self.question = question
    let readings = TypedText(question).readings
    let texts = readings.map { PhraseText($0) }
    typed = readings[0]
    text = texts[0]
    danger = Danger(in: texts)
    concepts = Concepts(text)
    self.limit = min(max(limit, 1), Self.mostPassages)
  }

  /// The notice for words of danger, which no guide is needed for; nil where there are none.
  public var answerToDanger: Answer? { danger.map { answer(to: $0) } }

  /// The answer of one guide.
  public func answer(from guide: Guide) -> Answer { answer(from: GuideText(guide)) }

  /// The answer of one guide's text.
  func answer(from guide: GuideText) -> Answer {
    if let danger { return answer(to: danger, from: [guide]) }
    return answer(from: [candidate(guide, share: 1, confidence: nil)], touching: true)
  }

  /// The numbered parts of a guide with how well each fits the question.
  public func sections(of guide: Guide) -> [(number: Int, score: Float)] {
    let guide = GuideText(guide)
    let ranking = PassageRanking(guide, for: concepts, intents: Intent.all(in: text))
    let scores = ranking.partScores()
    return guide.parts.indices.compactMap { part in
      guide.parts[part].number.map { ($0, scores[part] + ranking.intentScore(part)) }
    }
  }

  /// The answer of a library.
  public func answer(from library: GuideLibrary) throws(IndexError) -> Answer {
    if let danger { return try answer(to: danger, from: library) }
    let ranking = try GuideRanking(QueryWords(typed), kin: concepts.kin, in: library.index)
    let hits = try ranking.hits(limit: Self.guidesRead)
    var candidates: [Candidate] = []
    for hit in hits {
      guard let guide = try library.text(of: hit.guide) else { continue }
      candidates.append(
        candidate(
          guide, share: hit.score / hits[0].score,
          confidence: ranking.confidence(hit)))
    }
    return answer(from: candidates, touching: candidates.first?.isSure ?? false)
  }

  /// How many guides of a library are read for an answer.
  private static let guidesRead = 5

  /// A guide with its passages, best first.
  ///
  /// - Parameter confidence: how sure a library's ranking is of it; nil for a guide that was named.
  private func candidate(_ guide: GuideText, share: Float, confidence: Float?) -> Candidate {
    let ranking = PassageRanking(guide, for: concepts, intents: Intent.all(in: text))
    let hits = ranking.hits()
    let isSure =
      if let confidence {
        confidence >= Weights.guideConfidence
          || hits.first.map { ranking.knownShare(in: $0) >= Weights.passageShare } ?? false
      } else {
        hits.first.map { isAnswer($0, known: ranking.knownShare) } ?? false
      }
    return Candidate(guide: guide, share: share, hits: hits, isSure: isSure)
  }

  /// Whether a passage of a guide that was named answers, where so much of the question is known.
  private func isAnswer(_ hit: PassageRanking.Hit, known: Float) -> Bool {
    (known >= Weights.knownShare && hit.evidence > 0)
      || (known >= Weights.leastKnownShare && hit.evidence >= Weights.strongEvidence)
      || (concepts.areGeneric && hit.score - hit.evidence >= Weights.intent)
  }

  // MARK: Outcomes

  /// The notice, and at most the level of one of the guides that names the sign: nothing else that
  /// a guide says may stand between a reader and help.
  private func answer(to danger: Danger, from guides: [GuideText] = []) -> Answer {
    let reason = danger.signs.joined(separator: ", ")
    switch danger.kind {
    case .crisis:
      return Answer(
        question: question, outcome: .crisis, notice: danger.notice, reason: reason)
    case .emergency:
      let level =
        guides.isEmpty ? nil : EmergencyLevel(for: danger, in: text).quote(from: guides)
      return Answer(
        question: question, outcome: .emergency, notice: danger.notice, reason: reason,
        passages: level.map { [$0] } ?? [])
    }
  }

  private func answer(
    to danger: Danger, from library: GuideLibrary
  ) throws(IndexError) -> Answer {
    switch danger.kind {
    case .crisis: return answer(to: danger)
    case .emergency:
      let wordings = SignCatalogue().signs.filter { danger.signs.contains($0.name) }
        .flatMap { $0.guideWordings.map { $0.text } }
      return answer(to: danger, from: try library.guides(mentioning: [question] + wordings))
    }
  }

  /// - Parameter touching: whether the question is taken to be about the first guide, so that its
  ///   warnings count.
  private func answer(from candidates: [Candidate], touching: Bool) -> Answer {
    if let first = candidates.first, touching,
      RedFlags(of: first.guide).areTouched(by: concepts, text)
    {
      return leading(.help, notice: nil, candidates, helpFrom: first)
    }
    guard candidates.first?.isSure ?? false else { return none(candidates) }
    return Answer(
      question: question, outcome: .answer, notice: nil, passages: passages(of: candidates),
      nearest: [], help: candidates.first.flatMap { Quotes(guide: $0.guide).helpPlace })
  }

  /// An answer that the help section leads: its first level and the one that fits best, then the
  /// passage that fits best.
  private func leading(
    _ outcome: Answer.Outcome, notice: String?, _ candidates: [Candidate],
    helpFrom source: Candidate?
  ) -> Answer {
    let all = passages(of: candidates)
    let score = Float(all.first?.score ?? 0) + 1
    let help = source.map { Quotes(guide: $0.guide).help(score: score) } ?? []
    let rest = all.filter { passage in
      !help.contains { $0.quote.guide == passage.guide && $0.quote.heading == passage.heading }
    }
    let leading = Quotes.leading(
      help, room: rest.isEmpty ? limit : max(limit - 1, 1), for: concepts)
    return Answer(
      question: question, outcome: outcome, notice: notice,
      passages: Array((leading + rest).prefix(limit)), nearest: [],
      help: source.flatMap { Quotes(guide: $0.guide).helpPlace })
  }

  private func none(_ candidates: [Candidate]) -> Answer {
    var nearest: [Answer.Place] = []
    for candidate in candidates {
      for hit in candidate.hits {
        let place = Quotes(guide: candidate.guide).place(of: candidate.guide.parts[hit.part])
        if nearest.count < Self.mostPassages, !nearest.contains(place) { nearest.append(place) }
      }
    }
    return Answer(
      question: question, outcome: .none, notice: nil, passages: [],
      nearest: nearest, help: candidates.first.flatMap { Quotes(guide: $0.guide).helpPlace })
  }

  /// The best passages of the guides; a guide's rank counts beside the passage's own score.
  private func passages(of candidates: [Candidate]) -> [Answer.Passage] {
    var all: [(hit: PassageRanking.Hit, guide: GuideText, score: Float)] = []
    let top = candidates.compactMap { $0.hits.first?.score }.max() ?? 1
    for candidate in candidates {
      for hit in candidate.hits.prefix(limit) {
        all.append((hit, candidate.guide, hit.score / top + Weights.guideShare * candidate.share))
      }
    }
    var best: [Answer.Passage] = []
    for (hit, guide, score) in all.sorted(by: { $0.score > $1.score }) where best.count < limit {
      let passage = Quotes(guide: guide).quote(hit, for: concepts, score: score)
      let isQuoted = best.contains { $0.guide == passage.guide && $0.line == passage.line }
      if !isQuoted { best.append(passage) }
    }
    return best
  }
}
