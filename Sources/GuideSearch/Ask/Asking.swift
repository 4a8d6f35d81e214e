public import GuideIndex
public import GuideModel
import GuideTriage
import GuideWords

/// Answers a question from guides, in their words only.
///
///     triage      words of danger: the standing notice, and at most the emergency level of a guide that
///                 names the sign
///     retrieve    the guides that rank first, and the units of each
///     decide      whether so much of the question is known that they answer; whether it touches the
///                 guide's warnings, so that the help section leads
///     quote       whole units, at most three; or what comes nearest
public struct Asking: Sendable {
  /// How many passages an answer has at most, unless fewer are asked for.
  public static let mostPassages = 3

  let question: String
  /// Its words, as the likeliest reading has them.
  private let text: PhraseText
  /// What its words tell of danger.
  private let danger: Danger?
  private let limit: Int

  /// A question, for at most so many passages.
  public init(_ question: String, limit: Int = mostPassages) {
    self.question = question
    let texts = TypedText(question).readings.map { PhraseText($0) }
    text = texts[0]
    danger = Danger(in: texts)
    self.limit = min(max(limit, 1), Self.mostPassages)
  }

  /// The notice for words of danger, which no guide is needed for; nil where there are none.
  public var answerToDanger: Answer? { danger.map { answer(to: $0) } }

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
      return answer(to: danger, from: try library.guides(naming: danger, toldBy: question))
    }
  }

  /// The answer of one guide.
  public func answer(from guide: Guide) -> Answer { answer(from: GuideText(guide)) }

  /// The answer of one guide's text.
  func answer(from guide: GuideText) -> Answer {
    if let danger { return answer(to: danger, from: [guide]) }
    return retrieval(from: guide).map(answer) ?? Answer(question: question, outcome: .none)
  }

  /// What is retrieved from one guide: nil never, as an index in memory is as it was made.
  private func retrieval(from guide: GuideText) -> Retrieval? {
    guard let library = try? GuideLibrary(texts: [guide]) else { return nil }
    return try? Retrieval(question, in: library, isNamed: true)
  }

  /// The answer of a library.
  public func answer(from library: GuideLibrary) throws(IndexError) -> Answer {
    if let danger { return try answer(to: danger, from: library) }
    return answer(from: try Retrieval(question, in: library))
  }

  /// The numbered parts of a guide with how well each fits the question.
  public func sections(of guide: Guide) -> [(number: Int, score: Float)] {
    guard let candidate = retrieval(from: GuideText(guide))?.candidates.first else { return [] }
    return candidate.guide.parts.indices.compactMap { part in
      guard let number = candidate.guide.parts[part].number,
        let hit = candidate.hits.first(where: { $0.part == part })
      else { return nil }
      return (number, hit.score)
    }
  }

  // MARK: Outcomes

  private func answer(from retrieval: Retrieval) -> Answer {
    guard retrieval.hasSubject else { return Answer(question: question, outcome: .unclear) }
    guard let first = retrieval.candidates.first else { return none(retrieval) }
    let help = Quotes(guide: first.guide).helpPlace
    if retrieval.touchesWarnings {
      return Answer(
        question: question, outcome: .help, passages: leading(retrieval, first), help: help)
    }
    guard retrieval.isSure else { return none(retrieval) }
    return Answer(
      question: question, outcome: .answer, passages: passages(of: retrieval, most: limit),
      help: help)
  }

  /// What the guide says of getting help, then the units that fit best.
  private func leading(
    _ retrieval: Retrieval, _ first: Retrieval.Candidate
  ) -> [Answer.Passage] {
    let all = passages(of: retrieval, most: limit + 1)
    let levels = Quotes(guide: first.guide).help(score: Float(all.first?.score ?? 0) + 1)
    guard let help = Quotes.together(levels) else {
      return Array(all.prefix(limit))
    }
    let rest = all.filter {
      $0.urgency == nil && ($0.guide != help.guide || $0.heading != help.heading)
    }
    return Array(([help] + rest).prefix(limit))
  }

  /// Up to three questions or headings of the guides that rank first; none where nothing ranks.
  private func none(_ retrieval: Retrieval) -> Answer {
    guard let first = retrieval.candidates.first, retrieval.ranksAny else {
      return Answer(question: question, outcome: .none)
    }
    var nearest: [Answer.Place] = []
    for (candidate, hit, _) in retrieval.units where hit.evidence > 0 {
      let place = Quotes(guide: candidate.guide).place(of: hit)
      if nearest.count < Self.mostPassages, !nearest.contains(place) { nearest.append(place) }
    }
    return Answer(
      question: question, outcome: .none, nearest: nearest,
      help: Quotes(guide: first.guide).helpPlace)
  }

  /// The best units of the guides, of each section one; of help sections only the first, so that no
  /// level of one guide stands below a less urgent one of another.
  private func passages(of retrieval: Retrieval, most: Int) -> [Answer.Passage] {
    var best: [Answer.Passage] = []
    for (candidate, hit, score) in retrieval.units where best.count < most {
      let passage = Quotes(guide: candidate.guide)
        .quote(hit, candidate.ranking, for: retrieval.concepts, score: score)
      let isQuoted = best.contains {
        $0.guide == passage.guide && $0.line == passage.line
          || $0.urgency != nil && passage.urgency != nil
      }
      if !isQuoted { best.append(passage) }
    }
    return best
  }
}
