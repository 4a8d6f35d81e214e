import GuideModel
import GuideReading
import GuideWords

/// Makes quotable passages of a guide's text: whole sentences, levels of help as a whole.
struct Quotes {
  /// The longest quote in characters of UTF-8; of a longer section the best blocks are taken, of a
  /// longer paragraph the best sentences.
  static let longest = 900

  let guide: GuideText

  /// The quote of a ranked unit, with the counts of its passages.
  func quote(
    _ hit: SectionRanking.Hit, _ ranking: SectionRanking, for concepts: Concepts, score: Float
  ) -> Answer.Passage {
    let part = guide.parts[hit.part]
    if let question = hit.question {
      let passage = part.passages[question]
      return quote(
        part, line: passage.line, caption: passage.heading,
        text: Self.bestSentences(of: passage.text, for: concepts), score: score)
    }
    if part.passages.contains(where: { $0.isWarning(in: part) }) {
      if let help = Self.together(help(in: part, score: score)) { return help }
    }
    let chosen = chosenPassages(of: part, ranking.passages[hit.part])
    let first = part.passages[chosen.lowerBound]
    let text = part.passages[chosen].filter { $0.kind != .answer && $0.kind != .wording }
      .map { $0.quoted }
    return quote(
      part, line: first.line, caption: first.kind == .type ? nil : first.heading,
      text: text.count == 1
        ? Self.bestSentences(of: text[0], for: concepts) : text.joined(separator: "\n"),
      score: score)
  }

  /// Which passages of a section are quoted: all of it where that is short enough, else the run of
  /// whole blocks that holds most of the question.
  private func chosenPassages(
    of part: GuideText.Part, _ counts: [SectionRanking.Counts]
  ) -> Range<Int> {
    let blocks = Self.blocks(of: part)
    guard !blocks.isEmpty else { return 0..<part.passages.count }
    let sizes = blocks.map { $0.reduce(0) { $0 + part.passages[$1].utf8.count } }
    if sizes.reduce(0, +) <= Self.longest { return 0..<part.passages.count }
    let values = blocks.map { block in
      block.reduce(Float(0)) { $0 + counts[$1].fit.reduce(0, +) } / Float(block.count)
    }
    var best = (range: 0..<1, value: -Float.infinity)
    for start in blocks.indices {
      var (end, size, value) = (start, 0, Float(0))
      while end < blocks.count, end == start || size + sizes[end] <= Self.longest {
        size += sizes[end]
        value += values[end]
        end += 1
        if value > best.value { best = (start..<end, value) }
      }
    }
    return blocks[best.range.lowerBound].lowerBound..<blocks[best.range.upperBound - 1].upperBound
  }

  /// The passages of a part in blocks that are not torn: a list with the line that leads to it, a
  /// type by itself.
  private static func blocks(of part: GuideText.Part) -> [Range<Int>] {
    var blocks: [Range<Int>] = []
    for (place, passage) in part.passages.enumerated() where passage.kind != .wording {
      let before = place == 0 ? nil : part.passages[place - 1]
      let goesOn =
        passage.isItem && before.map { $0.isItem || ($0.kind == .paragraph && $0.leadsOn) } ?? false
      if goesOn, let last = blocks.popLast() {
        blocks.append(last.lowerBound..<place + 1)
      } else {
        blocks.append(place..<place + 1)
      }
    }
    return blocks
  }

  private func quote(
    _ part: GuideText.Part, line: Int, caption: String?, text: String, score: Float,
    urgency: Urgency? = nil
  ) -> Answer.Passage {
    Answer.Passage(
      guide: guide.name, title: guide.title, section: part.number, heading: part.heading,
      line: line, caption: caption, quote: text, score: Double(score), urgency: urgency)
  }

  /// A level of help as a whole, or another paragraph of a help section.
  struct Level {
    let kind: GuideText.Passage.Kind
    let quote: Answer.Passage

    /// Its place among the others; what names no urgency comes last.
    fileprivate var rank: Int {
      switch kind {
      case .sign(.emergency): 0
      case .sign(.urgent): 1
      case .sign(.routine): 2
      case .sign(.selfCare), .sign(.unspecified), .paragraph, .item, .step, .answer, .type,
        .wording:
        3
      }
    }
  }

  /// What the guide says of getting help, the most urgent first.
  func help(score: Float) -> [Level] {
    let levels = guide.parts.flatMap { part in help(in: part, score: score) }
    // A sort that keeps the order of equals, which the library's does not promise.
    return (0...3).flatMap { rank in levels.filter { $0.rank == rank } }
  }

  private func help(in part: GuideText.Part, score: Float) -> [Level] {
    var levels: [Level] = []
    var open: (kind: GuideText.Passage.Kind, first: GuideText.Passage, texts: [String])?
    func close() {
      guard let level = open else { return }
      let quote = quote(
        part, line: level.first.line, caption: level.first.heading,
        text: level.texts.joined(separator: "\n"), score: score, urgency: level.kind.urgency)
      levels.append(Level(kind: level.kind, quote: quote))
      open = nil
    }
    for passage in part.passages where passage.isWarning(in: part) {
      if case .sign = passage.kind, open?.kind == passage.kind {
        open?.texts.append(passage.quotedItem)
      } else {
        close()
        open = (passage.kind, passage, [passage.quotedItem])
      }
    }
    close()
    return levels
  }

  /// The levels of help in one passage, all of them: a reader of one alone would take it for the only
  /// one.
  static func together(_ levels: [Level]) -> Answer.Passage? {
    guard let first = levels.first?.quote else { return nil }
    return Answer.Passage(
      guide: first.guide, title: first.title, section: first.section, heading: first.heading,
      line: first.line, caption: first.caption,
      quote: ([first.quote] + levels.dropFirst().map { $0.quote.text }).joined(separator: "\n\n"),
      score: first.score, urgency: first.urgency)
  }

  /// The part that says when to get help.
  var helpPlace: Answer.Place? {
    guide.parts.first { part in part.passages.contains { $0.isWarning(in: part) } }.map(place(of:))
  }

  /// A unit as a place: a question by its own words.
  func place(of hit: SectionRanking.Hit) -> Answer.Place {
    let part = guide.parts[hit.part]
    guard let question = hit.question, let heading = part.passages[question].heading else {
      return place(of: part)
    }
    return Answer.Place(
      guide: guide.name, title: guide.title, section: part.number, heading: heading,
      line: part.passages[question].line)
  }

  /// A part as a place.
  func place(of part: GuideText.Part) -> Answer.Place {
    Answer.Place(
      guide: guide.name, title: guide.title, section: part.number, heading: part.heading,
      line: part.line)
  }

  /// The whole text, or of a long one the run of whole sentences that holds most of the question.
  static func bestSentences(of text: String, for concepts: Concepts) -> String {
    guard text.utf8.count > longest else { return text }
    let sentences = text.sentences
    let values = sentences.map { value(of: String($0), for: concepts) }
    var best = (start: 0, end: 1, value: -Float.infinity)
    for start in sentences.indices {
      var (end, length, value) = (start, 0, Float(0))
      while end < sentences.count, end == start || length + sentences[end].utf8.count <= longest {
        length += sentences[end].utf8.count + 1
        value += values[end]
        end += 1
        if value > best.value { best = (start, end, value) }
      }
    }
    return sentences[best.start..<best.end].joined(separator: " ")
  }

  /// How much of the question a sentence holds; a little less than none for one without, so that no
  /// run is longer than it need be.
  private static func value(of sentence: String, for concepts: Concepts) -> Float {
    var found: Set<[UInt8]> = []
    Stems.forEach(in: sentence) { _, stem, _ in
      for concept in concepts.all where concept.stems[stem] != nil { found.insert(concept.own) }
    }
    return found.isEmpty ? -0.05 : Float(found.count)
  }
}

extension GuideText.Passage {
  /// The text; a sign is an item of a list and looks like one.
  fileprivate var quotedItem: String {
    if case .sign = kind { "- " + text } else { text }
  }

  /// The text as it is quoted with others.
  fileprivate var quoted: String {
    switch kind {
    case .item, .sign: "- " + text
    case .step(let number): "\(number). " + text
    case .paragraph, .answer, .type, .wording: text
    }
  }

  /// Whether it is an item of a list.
  fileprivate var isItem: Bool {
    switch kind {
    case .item, .step: true
    case .paragraph, .answer, .type, .sign, .wording: false
    }
  }

  /// Whether the text ends in a colon, and so leads to what follows.
  fileprivate var leadsOn: Bool { utf8.last == UInt8(ascii: ":") }
}

extension GuideText.Passage.Kind {
  /// How urgent a sign is; nil for what is none.
  fileprivate var urgency: Urgency? {
    if case .sign(let urgency) = self { urgency } else { nil }
  }
}
