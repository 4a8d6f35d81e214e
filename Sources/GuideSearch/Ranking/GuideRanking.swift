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

  /// A word of the query that the library knows.
  struct Term: Sendable {
    let word: QueryWords.Word
    let term: IndexTerm
    let weight: Float
    let hash: UInt32
    /// Whether the query spells it otherwise.
    let isRepaired: Bool

    /// A term that counts as much as it is rare, and more where the query repeats it.
    ///
    /// - Parameters:
    ///   - share: how well it stands for the query's word: 1 where it is the same.
    ///   - kind: what a word of its kind counts.
    fileprivate init(
      _ word: QueryWords.Word, _ term: IndexTerm, share: Float, kind: Float = 1,
      in index: LibraryIndex
    ) {
      self.word = word
      self.term = term
      isRepaired = share < 1
      hash = WordTable.hash(term.stem)
      let repetition = 1 + Weights.repetition * Float(min(word.count, 4) - 1)
      weight = Weights.rarity(documents: term.count, of: index.count) * repetition * share * kind
    }
  }

  /// How many guides the names are compared for.
  static let candidates = 200
  /// How many words a query has at most that is no letter.
  private static let shortQuery = 12
  /// How many known words of a letter are taken to name its subject.
  private static let subjectLength = 6

  let index: LibraryIndex
  let terms: [Term]
  /// Terms that stand for words of the query.
  let kin: [Term]
  /// The weight of the query's words that no guide holds.
  let unknownWeight: Float

  /// A ranking of an index's guides for a query.
  ///
  /// - Parameter kin: other words for those of the query, with how well each stands for its own.
  init(
    _ words: QueryWords, kin: [[UInt8]: Float] = [:], in index: LibraryIndex
  ) throws(IndexError) {
    self.index = index
    var terms: [Term] = []
    var unknownWeight: Float = 0
    var repairs = 0
    let generic = GenericWords.stems(among: StemSet(words.words.map { $0.stem }))
    let isLetter = words.words.count > Self.shortQuery
    for word in words.words {
      let subject = isLetter && terms.count < Self.subjectLength ? Weights.subject : 1
      let kind = generic.contains(word.stem) ? subject * Weights.genericTerm : subject
      if let term = try index.term(word.stem) {
        terms.append(Term(word, term, share: 1, kind: kind, in: index))
      } else if repairs < Spelling.mostRepairs,
        let term = try Spelling.nearest(to: word.stem, in: index)
      {
        repairs += 1
        terms.append(Term(word, term, share: Weights.repaired, kind: kind, in: index))
      } else {
        unknownWeight += Weights.rarity(documents: 0, of: index.count)
      }
    }
    self.terms = terms
    self.unknownWeight = unknownWeight
    self.kin = try Self.kin(kin, beside: terms, in: index)
  }

  private static func kin(
    _ kin: [[UInt8]: Float], beside terms: [Term], in index: LibraryIndex
  ) throws(IndexError) -> [Term] {
    var found: [Term] = []
    for (stem, share) in kin.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      guard !terms.contains(where: { $0.term.stem == stem }), let term = try index.term(stem)
      else { continue }
      found.append(Term(.init(word: stem, stem: stem, count: 1), term, share: share, in: index))
    }
    return found
  }

  /// Whether the library holds any word as the query spells it.
  var knowsAnyWord: Bool { !terms.allSatisfy { $0.isRepaired } }

  /// The query's words as the library spells them, where that differs and finds something.
  func suggestion() throws(IndexError) -> String? {
    guard terms.contains(where: { $0.isRepaired }) else { return nil }
    let words = terms.map { $0.isRepaired ? $0.term.form : $0.word.word }
    return words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
  }

  /// The best guides, best first.
  func hits(limit: Int) throws(IndexError) -> [Hit] {
    var scorer = WindowScorer(index, keeping: max(limit, Self.candidates))
    for term in terms + kin { try scorer.add(term.term, weight: term.weight) }
    var best = TopScores(capacity: limit)
    for entry in try scorer.run() {
      // The names of the others cannot lift them up any more.
      if entry.score * (1 + Weights.nameCoverage) < best.threshold { break }
      best.insert(TopScores.Entry(guide: entry.guide, score: try liftedScore(of: entry)))
    }
    return best.sorted.map { Hit(guide: Int($0.guide), score: $0.score) }
  }

  /// How sure it is that a guide is about the query's subject, whatever the library's size: its
  /// score beside what so many words of such rarity can bring, both squared.
  func confidence(_ hit: Hit) -> Float {
    let all = terms.reduce(unknownWeight) { $0 + $1.weight }
    let most = Weights.rarity(documents: 0, of: index.count)
    return all > 0 ? hit.score * hit.score / (all * most) : 0
  }

  /// The score with what the guide's names add.
  private func liftedScore(of entry: TopScores.Entry) throws(IndexError) -> Float {
    let covered = try index.coverage(ofNamesOf: Int(entry.guide)) { hash in
      terms.contains { $0.hash == hash }
    }
    return entry.score * (1 + Weights.nameCoverage * covered)
  }
}
