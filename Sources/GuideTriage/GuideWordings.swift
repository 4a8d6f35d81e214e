import GuideWords

/// How guides word the signs of the file: tells of a line of a guide which sign it is.
public struct GuideWordings: Sendable {
  /// A wording of the file that a line is, or nearly is.
  public struct Match: Sendable, Hashable {
    /// The sign.
    public let sign: String
    /// The file's level for it.
    public let level: SignCatalogue.Level
    /// The wording, as the file has it.
    public let wording: String
  }

  private struct Wording {
    let match: Match
    /// Its different stems, in order.
    let stems: [[UInt8]]
  }

  private let wordings: [Wording]
  /// The stems of all wordings, in order, with how much each tells: the less, the more have it.
  private let weights: [(stem: [UInt8], weight: Float)]

  /// How like a wording a line must be: the share of what their words tell that they have in common
  /// (Dice, each word weighed).
  ///
  /// Below it stand lines that have a body part in common, or "you are pregnant"; an author's other
  /// order of words, or a word more, stays above.
  private static let likeness: Float = 0.7

  /// The wordings of a catalogue.
  public init(_ catalogue: SignCatalogue = SignCatalogue()) {
    wordings = catalogue.signs.flatMap { sign in
      sign.guideWordings.compactMap { wording in
        sign.level.map { level in
          Wording(
            match: Match(sign: sign.name, level: level, wording: wording.text),
            stems: Self.stems(of: wording.text))
        }
      }
    }
    weights = Self.weights(of: wordings)
  }

  private static func weights(of wordings: [Wording]) -> [(stem: [UInt8], weight: Float)] {
    let all = wordings.flatMap { $0.stems }.sorted { $0.lexicographicallyPrecedes($1) }
    var weights: [(stem: [UInt8], weight: Float)] = []
    var start = 0
    for place in all.indices where place + 1 == all.count || all[place + 1] != all[place] {
      weights.append((all[place], 1 / Float(place + 1 - start).squareRoot()))
      start = place + 1
    }
    return weights
  }

  /// How much a stem tells; a word that no wording has tells most.
  private func weight(of stem: [UInt8]) -> Float {
    var (low, high) = (0, weights.count)
    while low < high {
      let middle = (low + high) / 2
      if weights[middle].stem.lexicographicallyPrecedes(stem) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < weights.count && weights[low].stem == stem ? weights[low].weight : 1
  }

  /// The wording that a line of a guide is most like; nil where it is like none.
  public func match(_ line: String) -> Match? {
    let stems = Self.stems(of: line).map { (stem: $0, weight: weight(of: $0)) }
    var best: (match: Match, likeness: Float)?
    for wording in wordings {
      let likeness = likeness(of: stems, wording.stems)
      if likeness > best?.likeness ?? 0 { best = (wording.match, likeness) }
    }
    return best.flatMap { $0.likeness >= Self.likeness ? $0.match : nil }
  }

  /// The different stems of a text, in order.
  private static func stems(of text: String) -> [[UInt8]] {
    var stems: [[UInt8]] = []
    Stems.forEach(in: text) { _, stem, _ in stems.append(stem) }
    stems.sort { $0.lexicographicallyPrecedes($1) }
    return stems.indices.filter { $0 == 0 || stems[$0] != stems[$0 - 1] }.map { stems[$0] }
  }

  private func likeness(of line: [(stem: [UInt8], weight: Float)], _ wording: [[UInt8]]) -> Float {
    var common: Float = 0
    var all: Float = 0
    for entry in line {
      all += entry.weight
      if wording.contains(entry.stem) { common += 2 * entry.weight }
    }
    for stem in wording { all += weight(of: stem) }
    return all > 0 ? common / all : 0
  }
}
