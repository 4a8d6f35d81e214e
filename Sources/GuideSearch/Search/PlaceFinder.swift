import GuideModel

/// Finds the places of one guide where the words of a query stand.
struct PlaceFinder {
  /// A passage that holds words of the query.
  struct Place {
    let part: GuideText.Part
    let line: Int
    /// The text that the snippet is cut from.
    let text: String
    let score: Float
  }

  /// The stems that are looked for, with what each is worth.
  private let weights: [[UInt8]: Float]
  private let stems: StemSet
  private let phrases: [[[UInt8]]]

  /// A finder of words with what they are worth, and of phrases.
  init(weights: [[UInt8]: Float], phrases: [[[UInt8]]]) {
    self.weights = weights
    stems = StemSet(weights.keys)
    self.phrases = phrases
  }

  /// The places of a guide, best first: the best passage of each part that holds a word. Empty where
  /// a phrase stands nowhere in the guide.
  func places(in guide: GuideText) -> [Place] {
    if !phrases.isEmpty {
      let texts = texts(of: guide)
      let holdsAll = phrases.allSatisfy { phrase in texts.contains { holds(phrase, $0) } }
      guard holdsAll else { return [] }
    }
    let places = guide.parts.compactMap(bestPlace)
    let sorted = places.enumerated().sorted {
      ($1.element.score, $0.offset) < ($0.element.score, $1.offset)
    }
    return sorted.isEmpty ? [opening(of: guide)] : sorted.map(\.element)
  }

  /// Where only the title or another name holds the words: the guide's first text.
  private func opening(of guide: GuideText) -> Place {
    let part = guide.parts.first { !$0.passages.isEmpty } ?? guide.parts[0]
    let passage = part.passages.first
    return Place(
      part: part, line: passage?.line ?? part.line, text: passage?.text ?? guide.title, score: 0)
  }

  private func bestPlace(in part: GuideText.Part) -> Place? {
    var best: Place?
    func offer(_ line: Int, _ text: String, factor: Float) {
      let score = score(of: text) * factor
      if score > (best?.score ?? 0) {
        best = Place(part: part, line: line, text: text, score: score)
      }
    }
    for passage in part.passages {
      if let heading = passage.heading { offer(passage.line, heading, factor: 1) }
      offer(passage.line, passage.text, factor: 1)
    }
    // A heading is a place only where no passage below it holds a word.
    if best == nil, part.number != nil { offer(part.line, part.heading, factor: 1) }
    return best
  }

  /// The sum of what the different words of a text are worth; nothing where phrases are asked for
  /// and none stands in it.
  private func score(of text: String) -> Float {
    var found: Set<[UInt8]> = []
    Stems.forEach(of: stems, in: text) { stem, _ in found.insert(stem) }
    let words = found.reduce(0) { $0 + (weights[$1] ?? 0) }
    return phrases.isEmpty || phrases.contains { holds($0, text) } ? words : 0
  }

  private func holds(_ phrase: [[UInt8]], _ text: String) -> Bool {
    var recent: [[UInt8]] = []
    var isFound = false
    Stems.forEach(in: text) { _, stem, _ in
      recent.append(stem)
      if recent.count > phrase.count { recent.removeFirst() }
      isFound = isFound || recent == phrase
    }
    return isFound
  }

  private func texts(of guide: GuideText) -> [String] {
    [guide.title] + guide.aliases
      + guide.parts.flatMap { part in
        [part.heading] + part.passages.flatMap { [$0.heading ?? "", $0.text] }
      }
  }
}
