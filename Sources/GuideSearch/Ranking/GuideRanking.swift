import GuideIndex
import GuideWords

/// Ranks the guides of a library for a query.
///
/// Stages:
///
///     words       question words go, the rest is stemmed; words that the library does not know are
///                 repaired where a near one is there
///     score       BM25F over title, other names, headings and text keeps the best hundred or so
///     names       of these, a guide rises with how much of its title or other name the query
///                 covers: "sore throat" leads to the guide of that name
struct GuideRanking {
  /// A guide with its score.
  struct Hit: Sendable, Hashable {
    /// The guide's number in the index.
    let guide: Int
    /// What it is ranked by; higher is better.
    let score: Float
  }

  /// A word that is looked for in the library.
  struct Term: Sendable {
    let term: IndexTerm
    let weight: Float
    let hash: UInt32
    /// How well it stands for the query's word: 1 where it is the same.
    let share: Float

    /// A term that counts as much as it is rare.
    ///
    /// - Parameter kind: what a word of its kind counts.
    fileprivate init(_ term: IndexTerm, share: Float, kind: Float, in index: LibraryIndex) {
      self.term = term
      self.share = share
      hash = WordTable.hash(term.stem)
      weight = BM25.rarity(documents: term.count, of: index.count) * share * kind
    }
  }

  /// How many guides the names are compared for.
  static let candidates = 200
  /// How many words a query has at most that is no letter.
  private static let shortQuery = 12
  /// How many known words of a letter are taken to name its subject.
  private static let subjectLength = 6

  let index: LibraryIndex
  private let query: Query
  /// The query's own words that the library knows.
  let terms: [Term]
  /// Terms that stand for words of the query.
  let synonyms: [Term]
  /// How much the concepts weigh of which the library knows no word.
  let unknownWeight: Float
  /// What the terms bring of the concepts of which it knows other words only.
  let otherWeight: Float

  /// A ranking of an index's guides for a query; with concepts, for what they stand for too.
  init(
    _ query: Query, concepts: Concepts? = nil, in index: LibraryIndex
  ) throws(IndexError) {
    self.index = index
    self.query = query
    var terms: [Term] = []
    let general = GeneralWords(of: query.words.map { $0.stem }).general
    let isLetter = query.words.count > Self.shortQuery
    for word in query.words {
      guard let term = word.term else { continue }
      // A letter names its subject first; what it says again matters to it.
      let subject = isLetter && terms.count < Self.subjectLength ? Weights.subject : 1
      let kind = general.contains(word.stem) ? subject * Weights.genericTerm : subject
      let repetition = 1 + Weights.repetition * Float(min(word.count, 4) - 1)
      terms.append(
        Term(
          term, share: word.isRepaired ? Weights.repaired : 1, kind: kind * repetition, in: index))
    }
    self.terms = terms
    (synonyms, unknownWeight, otherWeight) = try Self.synonyms(
      concepts, beside: terms, in: index)
  }

  private static func synonyms(
    _ concepts: Concepts?, beside terms: [Term], in index: LibraryIndex
  ) throws(IndexError) -> (found: [Term], unknown: Float, other: Float) {
    var found: [Term] = []
    var unknown: Float = 0
    var other: Float = 0
    for concept in concepts?.all ?? [] {
      var others: [IndexTerm] = []
      let isKnown = terms.contains { $0.term.stem == concept.own }
      for stem in concept.stems.keys.sorted(by: { $0.lexicographicallyPrecedes($1) })
      where stem != concept.own {
        if let term = try index.term(stem) { others.append(term) }
      }
      if !isKnown, others.isEmpty { unknown += concept.share }
      // Many words for one thing together say no more than a few.
      let crowd = max(1, Float(others.count) / Weights.mostSynonyms)
      let share = (isKnown ? Weights.synonymShare : Weights.onlySynonymShare) / crowd
      for term in others where !(terms + found).contains(where: { $0.term.stem == term.stem }) {
        found.append(Term(term, share: share, kind: concept.share, in: index))
        if !isKnown { other += found[found.count - 1].weight }
      }
    }
    return (found, unknown, other)
  }

  /// Whether the library holds any word as the query spells it.
  var knowsAnyWord: Bool { query.words.contains { $0.term != nil && !$0.isRepaired } }

  /// The query's words as the library spells them, where that differs and finds something.
  var suggestion: String? {
    let found = query.words.filter { $0.term != nil }
    guard found.contains(where: { $0.isRepaired }) else { return nil }
    return found.map { word in
      String(decoding: word.isRepaired ? word.term?.form ?? [] : word.word, as: UTF8.self)
    }.joined(separator: " ")
  }

  /// The best guides, best first.
  func hits(limit: Int) throws(IndexError) -> [Hit] {
    var scorer = WindowScorer(index, keeping: max(limit, Self.candidates))
    for term in terms + synonyms { try scorer.add(term.term, weight: term.weight) }
    var best = TopScores(capacity: limit)
    for entry in try scorer.run() {
      // The names of the others cannot lift them up any more.
      if entry.score * (1 + Weights.nameCoverage) < best.threshold { break }
      best.insert(TopScores.Entry(guide: entry.guide, score: try liftedScore(of: entry)))
    }
    return best.sorted.map { Hit(guide: Int($0.guide), score: $0.score) }
  }

  /// The score with what the guide's names add.
  private func liftedScore(of entry: TopScores.Entry) throws(IndexError) -> Float {
    entry.score * (1 + Weights.nameCoverage * (try coverage(ofNamesOf: Int(entry.guide))))
  }

  /// How much of a name of a guide the query says, of the name that it says most of.
  func coverage(ofNamesOf guide: Int) throws(IndexError) -> Float {
    try index.coverage(ofNamesOf: guide) { hash in
      if terms.contains(where: { $0.hash == hash }) { return 1 }
      return synonyms.contains { $0.hash == hash } ? Weights.synonymInName : 0
    }
  }

  /// What tells that a guide is about the query's subject, whatever the library's size: its score
  /// beside what so many words of such rarity can bring, both squared.
  func evidence(_ hit: Hit) -> Float {
    let most = BM25.rarity(documents: 0, of: index.count)
    let all = terms.reduce(unknownWeight * most + otherWeight) { $0 + $1.weight }
    return all > 0 ? hit.score * hit.score / (all * most) : 0
  }
}
