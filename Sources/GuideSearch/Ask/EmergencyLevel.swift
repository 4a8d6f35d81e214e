import GuideIndex
import GuideModel
import GuideTriage
import GuideWords

/// Finds the one thing that may follow a notice: the emergency level of a guide that names a sign
/// which was told.
///
/// A guide names a sign by the wording that the file of signs has for guides. A line that the file
/// does not have names it where it tells this sign and no other, and where the guide's own name was
/// typed: "you feel faint" in a guide about bleeding is no answer to a faint.
struct EmergencyLevel {
  private let signs: Set<String>
  private let first: String?
  private let question: PhraseText
  private let wordings = GuideWordings()

  init(for danger: Danger, in question: PhraseText) {
    signs = Set(danger.signs)
    first = danger.signs.first
    self.question = question
  }

  /// How well a guide's level fits; of two the greater is quoted.
  private struct Fit: Comparable {
    /// How many of the signs it names.
    let signs: Int
    /// Whether it names the first of them.
    let isFirst: Bool
    /// Whether a line has the file's own wording, to the letter.
    let isExact: Bool
    /// Whether one of the guide's names was typed.
    let isNamed: Bool
    /// How many of its lines name one.
    let lines: Int
    /// How many words of its names were typed.
    let words: Int

    private var flags: Int { (isFirst ? 4 : 0) + (isExact ? 2 : 0) + (isNamed ? 1 : 0) }

    static func < (one: Fit, other: Fit) -> Bool {
      // A guide with more lines of the signs is about them, whatever name was typed beside.
      (one.lines, one.signs, one.flags, one.words)
        < (other.lines, other.signs, other.flags, other.words)
    }
  }

  /// The level of the guide that fits best, whole; nil where no guide names any of the signs.
  func quote(from guides: [GuideText]) -> Answer.Passage? {
    var best: (fit: Fit, quote: Answer.Passage)?
    for guide in guides {
      guard let level = Quotes(guide: guide).emergencyLevel,
        let fit = fit(of: guide), best.map({ $0.fit < fit }) ?? true
      else { continue }
      best = (fit, level)
    }
    return best?.quote
  }

  private func fit(of guide: GuideText) -> Fit? {
    let title = PhraseText(guide.title)
    let names = [title] + guide.aliases.map { PhraseText($0) }
    // Tags are among the other names; a lone word of them, such as "bleeding", is no name.
    let isNamed = names.contains { name in
      (name.words.count > 1 || name.words == title.words) && name.words.allSatisfy(isTyped)
    }
    var named: Set<String> = []
    var lines = 0
    var isExact = false
    for part in guide.parts {
      for passage in part.passages where passage.kind == .sign(.emergency) {
        guard let sign = sign(in: passage.text, ofNamedGuide: isNamed) else { continue }
        named.insert(sign.name)
        isExact = isExact || sign.isExact
        lines += 1
      }
    }
    guard !named.isEmpty else { return nil }
    let words = Set(names.flatMap { $0.words.filter(isTyped) })
    let isFirst = first.map { named.contains($0) } ?? false
    return Fit(
      signs: named.count, isFirst: isFirst, isExact: isExact, isNamed: isNamed, lines: lines,
      words: words.count)
  }

  private func isTyped(_ word: PhraseText.Word) -> Bool {
    question.words.contains { $0.stem == word.stem }
  }

  /// The sign among those told that a line names.
  private func sign(
    in line: String, ofNamedGuide isNamed: Bool
  ) -> (name: String, isExact: Bool)? {
    if let match = wordings.match(line) {
      return signs.contains(match.sign) ? (match.sign, match.wording == line) : nil
    }
    guard isNamed, let danger = Danger(in: line), signs.isSuperset(of: danger.signs) else {
      return nil
    }
    return danger.signs.first.map { ($0, false) }
  }
}

extension Quotes {
  /// The emergency level, whole; nil where the guide has none.
  fileprivate var emergencyLevel: Answer.Passage? {
    help(score: 1).first { $0.kind == .sign(.emergency) }?.quote
  }
}

extension GuideLibrary {
  /// Beyond so many guides only those that rank first are read.
  private static let mostRead = 64

  /// The guides that may name one of the signs of a danger.
  func guides(naming danger: Danger, toldBy question: String) throws(IndexError) -> [GuideText] {
    var numbers = Array(0..<min(index.count, Self.mostRead))
    if index.count > Self.mostRead {
      let wordings = SignCatalogue().signs.filter { danger.signs.contains($0.name) }
        .flatMap { $0.guideWordings.map { $0.text } }
      let query = try Query(([question] + wordings).joined(separator: " "), in: index)
      numbers = try GuideRanking(query, in: index).hits(limit: Self.mostRead).map { $0.guide }
    }
    var guides: [GuideText] = []
    for number in numbers {
      if let guide = try text(of: number) { guides.append(guide) }
    }
    return guides
  }
}
