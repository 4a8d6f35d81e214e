import GuideIndex
import GuideModel
import GuideWords

/// Finds the places of one guide where the words of a query stand.
struct PlaceFinder {
  /// A passage that holds words of the query.
  struct Place {
    /// The number and heading of the part that it stands in.
    let section: Int?
    let heading: String
    let line: Int
    /// The text that the snippet is cut from.
    let text: String
    let score: Float
  }

  /// A place that may turn out to be the best one of its part.
  private struct Candidate {
    let part: GuideText.Part
    let line: Int
    /// The text as UTF-8.
    let text: ArraySlice<UInt8>
    let score: Float

    /// The place; it holds on to nothing of the guide, so that a search of many guides takes the
    /// memory of one.
    var place: Place {
      Place(
        section: part.number, heading: part.heading, line: line,
        text: String(decoding: text, as: UTF8.self), score: score)
    }
  }

  /// The stems that are looked for.
  private let stems: StemSet
  /// What each is worth, by its number.
  private let weights: [Float]
  private let phrases: [Phrase]

  /// The stems of a phrase, in order and as a set.
  private struct Phrase {
    let stems: [[UInt8]]
    let set: StemSet
  }

  /// A finder of terms and of phrases.
  init(_ terms: [GuideRanking.Term], phrases: [[[UInt8]]]) {
    let stems = StemSet(terms.map { $0.term.stem })
    self.stems = stems
    weights = stems.stems.map { stem in
      terms.reduce(0) { $1.term.stem == stem ? max($0, $1.weight) : $0 }
    }
    self.phrases = phrases.map { Phrase(stems: $0, set: StemSet($0)) }
  }

  /// The best places of a guide, at most so many, best first: the best passage of each part that
  /// holds a word.
  ///
  /// Empty where the guide holds no word, or a phrase stands nowhere in it.
  func places(in guide: GuideText, limit: Int) -> [Place] {
    if !phrases.isEmpty {
      let texts = texts(of: guide)
      let holdsAll = phrases.allSatisfy { phrase in texts.contains { holds(phrase, $0.span) } }
      guard holdsAll else { return [] }
    }
    // One reader for all passages: making one takes as long as to read a short passage.
    var reader = WordReader(forWordsOf: stems)
    var places: [Candidate] = []
    for part in guide.parts {
      if let place = bestPlace(in: part, by: &reader) { places.append(place) }
    }
    guard places.isEmpty else {
      return places.sorted { $0.score > $1.score }.prefix(limit).map { $0.place }
    }
    // Where only the title or another name holds the words, the guide's first text is shown.
    var isNamed = false
    for name in [guide.title] + guide.aliases {
      isNamed = isNamed || !numbers(in: name.utf8.span, by: &reader).isEmpty
    }
    return isNamed ? [opening(of: guide).place] : []
  }

  private func opening(of guide: GuideText) -> Candidate {
    let part = guide.parts.first { !$0.passages.isEmpty } ?? guide.parts[0]
    let passage = part.passages.first
    return Candidate(
      part: part, line: passage?.line ?? part.line, text: passage?.utf8 ?? Self.slice(guide.title),
      score: 0)
  }

  private func bestPlace(
    in part: GuideText.Part, by reader: inout WordReader
  ) -> Candidate? {
    var best: Candidate?
    var previous: String?
    for passage in part.passages {
      if let heading = passage.heading, heading != previous {
        let score = score(of: heading.utf8.span, by: &reader)
        if score > best?.score ?? 0 {
          best = Candidate(part: part, line: passage.line, text: Self.slice(heading), score: score)
        }
      }
      previous = passage.heading
      let score = score(of: passage.utf8.span, by: &reader)
      if score > best?.score ?? 0 {
        // Another wording is found, and never shown.
        let shown = passage.kind == .wording ? Self.shown(for: passage, of: part) : passage
        best = Candidate(part: part, line: shown.line, text: shown.utf8, score: score)
      }
    }
    guard best == nil, part.number != nil else { return best }
    // A heading is a place only where no passage below it holds a word.
    let score = score(of: part.heading.utf8.span, by: &reader)
    return score > 0
      ? Candidate(part: part, line: part.line, text: Self.slice(part.heading), score: score) : nil
  }

  /// The passage that a wording is given for.
  private static func shown(
    for wording: GuideText.Passage, of part: GuideText.Part
  ) -> GuideText.Passage {
    part.passages.first { $0.kind == .answer && $0.heading == wording.heading }
      ?? part.passages[0]
  }

  private static func slice(_ text: String) -> ArraySlice<UInt8> { Array(text.utf8)[...] }

  /// The sum of what the different words of a text are worth; nothing where phrases are asked for
  /// and none stands in it.
  private func score(
    of text: borrowing Span<UInt8>, by reader: inout WordReader
  ) -> Float {
    let words = numbers(in: text, by: &reader).reduce(0) { $0 + weights[$1] }
    guard words > 0, !phrases.isEmpty else { return words }
    for phrase in phrases where holds(phrase, text) { return words }
    return 0
  }

  /// The numbers of the stems that stand in a text, each once.
  private func numbers(
    in text: borrowing Span<UInt8>, by reader: inout WordReader
  ) -> [Int] {
    var numbers: [Int] = []
    Stems.forEach(of: stems, in: text, by: &reader) { number in
      if !numbers.contains(number) { numbers.append(number) }
    }
    return numbers
  }

  private func holds(_ phrase: Phrase, _ text: borrowing Span<UInt8>) -> Bool {
    // Most texts lack one word of it: seen without stemming the others.
    var found: [Int] = []
    Stems.forEach(of: phrase.set, in: text) { number in
      if !found.contains(number) { found.append(number) }
    }
    guard found.count == phrase.set.stems.count else { return false }
    var recent: [[UInt8]] = []
    var isFound = false
    Stems.forEach(in: text) { _, stem, _ in
      recent.append(stem)
      if recent.count > phrase.stems.count { recent.removeFirst() }
      isFound = isFound || recent == phrase.stems
    }
    return isFound
  }

  private func texts(of guide: GuideText) -> [ArraySlice<UInt8>] {
    let names = [guide.title] + guide.aliases + guide.parts.map { $0.heading }
    let passages = guide.parts.flatMap { $0.passages }
    return (names + passages.compactMap { $0.heading }).map(Self.slice) + passages.map { $0.utf8 }
  }
}
