import GuideLexicon
import GuideModel
import GuideWords

extension Guide.TypeItem {
  /// The type that a list item tells of.
  ///
  /// The name is bold, or stands before a colon or a dash, or is the run of capitals that the item
  /// begins with; an item without one has none. The effect is what follows `Effect:`, or else runs
  /// from the first later sentence that names what the heading says is affected. Whatever stands
  /// below the item's first paragraph stays below it.
  /// - Parameter topic: what the heading says is affected, if it says so.
  init(_ item: Guide.List.Item, topic: EffectTopic?) {
    guard let opening = item.opening else {
      let nothing = Guide.Text(line: item.line, text: "")
      self.init(line: item.line, name: nil, description: nothing, blocks: item.blocks)
      return
    }
    let label = opening.effectLabel
    let end = label?.lowerBound ?? opening.text.utf8.count
    let named = ItemName(String(opening.text.part(0..<end)), bold: opening.boldOpener)
    let start = named?.rest ?? 0
    let derived = label == nil ? opening.effectStart(of: topic, from: start) : nil
    let effect = (label?.upperBound ?? derived).flatMap { opening.dropping(first: $0) }
    self.init(
      line: item.line, name: named.flatMap { opening.part($0.name)?.withoutBold },
      separator: named?.separator ?? "",
      description: opening.part(start..<(derived ?? end)) ?? Guide.Text(line: item.line, text: ""),
      effect: effect, isEffectLabelled: label != nil,
      effectLevel: effect.map { EffectLevel(of: $0.text) } ?? .notStated,
      blocks: Array(item.further))
  }
}

extension Guide.Text {
  /// Where `Effect:` stands with something before and after it: from the blank before to the blanks
  /// after it.
  fileprivate var effectLabel: Range<Int>? {
    guard let label = text.firstRange(ofText: "Effect:") else { return nil }
    let start = text.utf8.distance(from: text.startIndex, to: label.lowerBound)
    let rest = text[label.upperBound...].drop { $0 == " " }
    let isApart = start > 0 && text[..<label.lowerBound].utf8.last.map { $0.isBlank } ?? false
    guard isApart, !rest.isEmpty else { return nil }
    return start..<text.utf8.count - rest.utf8.count
  }

  /// Where the first sentence after the one at a place begins that names the topic.
  fileprivate func effectStart(of topic: EffectTopic?, from place: Int) -> Int? {
    guard let topic else { return nil }
    let body = String(text.part(place..<text.utf8.count))
    let sentence = body.sentenceRanges.dropFirst().first {
      topic.isNamed(in: body.part($0.range))
    }
    return sentence.map { place + $0.start }
  }

  /// The text without bold type around all of it.
  fileprivate var withoutBold: Guide.Text {
    guard inlines.count == 1, case .strong(let inner) = inlines[0] else { return self }
    if inner.count == 1, case .text = inner[0] { return Guide.Text(line: line, text: text) }
    return Guide.Text(line: line, text: text, inlines: inner)
  }

  /// The bold text that it begins with, where mark-up shows it.
  fileprivate var boldOpener: String? {
    guard case .strong(let inlines)? = inlines.first else { return nil }
    return inlines.plainText
  }
}

/// What a heading such as "Types of X and how they affect Y" says is affected.
struct EffectTopic {
  private let stem: String

  /// The topic that a heading names; nil where it names none.
  init?(ofHeading heading: String) {
    let words = Words(heading).texts
    guard let verb = words.lastIndex(where: { $0 == "affect" || $0 == "affects" }) else {
      return nil
    }
    let topic = words[(verb + 1)...].prefix { !Lexicon.effectStops.contains($0) }
    guard let noun = topic.last else { return nil }
    stem = EffectTopic.stem(of: noun)
  }

  /// Whether a sentence holds a word of the topic's stem.
  func isNamed(in sentence: Substring) -> Bool {
    let words = Words(sentence)
    return words.places.contains { words.bytes[$0.range].starts(with: stem.utf8) }
  }

  private static func stem(of word: String) -> String {
    let shortestStem = 3
    for ending in ["ness", "ing", "s"] where word.hasSuffix(ending) {
      let stem = word.dropLast(ending.count)
      return stem.count >= shortestStem ? String(stem) : word
    }
    return word
  }
}

extension Guide.TypeItem.EffectLevel {
  /// What the words of an effect say of how likely it is.
  init(of effect: String) {
    let words = Words(effect)
    if EffectWords.easing.finds(in: words.bytes) {
      self = .eases
    } else if Lexicon.unlikely.contains(words) {
      self = .unlikely
    } else if Lexicon.likely.contains(words) {
      self = .likely
    } else {
      self = EffectWords.possible.finds(in: words.bytes) ? .possible : .notStated
    }
  }
}

private enum EffectWords {
  static let easing = PhraseFinder(Lexicon.easing, plurals: .refused)
  static let possible = PhraseFinder(Lexicon.possible, plurals: .refused)
}
