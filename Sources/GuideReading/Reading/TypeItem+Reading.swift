extension TypeItem {
  /// The type that a list item tells of.
  ///
  /// The name is bold, or stands before a colon or a dash, or is the run of capitals that the item
  /// begins with; an item without one has none. The effect is what follows `Effect:`, or else runs
  /// from the first later sentence that names what the heading says is affected.
  /// - Parameter topic: what the heading says is affected, if it says so.
  init(_ item: Text, topic: EffectTopic?) {
    let whole = item.text
    let (lead, explicit) = TypeItem.cutEffect(from: whole)
    let named = ItemName(lead, isBold: item.boldOpener)
    let body = named?.rest ?? lead
    let derived = explicit == nil ? TypeItem.effect(of: topic, in: body) : nil
    let description = derived.map { String(body[..<$0.startIndex]) } ?? body
    self.init(
      line: item.line, name: named?.name, description: description.trimmed(of: .space),
      effect: (explicit ?? derived).map { String($0) }, text: item.text.withoutBoldMarks)
  }

  /// What follows from the first later sentence that names the topic.
  private static func effect(of topic: EffectTopic?, in body: String) -> Substring? {
    guard let topic else { return nil }
    let sentence = body.sentences.dropFirst().first { topic.isNamed(in: $0) }
    return sentence.map { body[$0.startIndex...] }
  }

  /// What stands before `Effect:`, and what after it.
  private static func cutEffect(from text: String) -> (lead: String, effect: Substring?) {
    guard let label = text.firstRange(ofText: "Effect:") else { return (text, nil) }
    let effect = text[label.upperBound...].drop { $0 == " " }
    let lead = text[..<label.lowerBound]
    let isLabel = lead.utf8.last?.isBlank ?? false
    return effect.isEmpty || !isLabel ? (text, nil) : (String(lead).trimmed(of: .space), effect)
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

extension TypeItem {
  /// What the effect's words say.
  ///
  /// Found anew each time: a page that is only shown never asks.
  public var effectLevel: EffectLevel { effect.map { EffectLevel(of: $0) } ?? .notStated }
}

extension TypeItem.EffectLevel {
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
