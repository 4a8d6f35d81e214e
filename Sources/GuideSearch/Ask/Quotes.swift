import GuideModel
import GuideReading
import GuideWords

/// Makes quotable passages of a guide's text: whole sentences, levels of help as a whole.
struct Quotes {
  /// The longest quote in characters of UTF-8; of a longer passage the best sentences are taken.
  static let longest = 600

  let guide: GuideText

  /// The quote of a ranked passage; of a sign the whole level of urgency, for one sign alone would
  /// read as if it were the only one.
  func quote(_ hit: PassageRanking.Hit, for concepts: Concepts, score: Float) -> Answer.Passage {
    let part = guide.parts[hit.part]
    let passage = part.passages[hit.passage]
    if case .sign = passage.kind,
      let level = help(in: part, score: score).first(where: {
        $0.quote.caption == passage.heading
      })
    {
      return level.quote
    }
    return quote(
      part, line: passage.line, caption: passage.kind == .type ? nil : passage.heading,
      text: Self.bestSentences(of: passage.text, for: concepts), score: score)
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
      case .sign(.selfCare), .sign(.unspecified), .paragraph, .item, .answer, .type: 3
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

  /// As many levels of help as there is room for, in their order: the first, which is the most
  /// urgent, and those that hold most of the question.
  static func leading(
    _ levels: [Level], room: Int, for concepts: Concepts
  ) -> [Answer.Passage] {
    let quotes = levels.map { $0.quote }
    guard quotes.count > room else { return quotes }
    let values = quotes.map { value(of: $0.quote, for: concepts) }
    let further = quotes.indices.dropFirst().sorted { (values[$1], $0) < (values[$0], $1) }
    return ([0] + further.prefix(room - 1)).sorted().map { quotes[$0] }
  }

  /// The part that says when to get help.
  var helpPlace: Answer.Place? {
    guide.parts.first { part in part.passages.contains { $0.isWarning(in: part) } }.map(place(of:))
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
}

extension GuideText.Passage.Kind {
  /// How urgent a sign is; nil for what is none.
  fileprivate var urgency: Urgency? {
    if case .sign(let urgency) = self { urgency } else { nil }
  }
}
