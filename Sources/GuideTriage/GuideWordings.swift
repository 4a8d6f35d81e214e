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
    /// The numbers of its different stems, in order.
    let stems: [Int]
    /// What its stems tell together.
    let weight: Float
  }

  private let wordings: [Wording]
  /// The stems of all wordings, in order; the place of one is its number.
  private let stems: [[UInt8]]
  /// How much each stem tells: the less, the more wordings have it.
  private let weights: [Float]

  /// How like a wording a line must be: the share of what their words tell that they have in common
  /// (Dice, each word weighed).
  ///
  /// Below it stand lines that have a body part in common, or "you are pregnant"; an author's other
  /// order of words, or a word more, stays above.
  private static let likeness: Float = 0.7

  /// The wordings of a catalogue.
  public init(_ catalogue: SignCatalogue = SignCatalogue()) {
    var matches: [(match: Match, stems: [[UInt8]])] = []
    for sign in catalogue.signs {
      guard let level = sign.level else { continue }
      for wording in sign.guideWordings {
        let match = Match(sign: sign.name, level: level, wording: wording.text)
        matches.append((match, Self.stems(of: wording.text)))
      }
    }
    let (stems, weights) = Self.weights(of: matches.flatMap { $0.stems })
    wordings = matches.map { match, own in
      let numbers = own.compactMap { Self.number(of: $0, in: stems) }
      return Wording(
        match: match, stems: numbers, weight: numbers.reduce(0) { $0 + weights[$1] })
    }
    self.stems = stems
    self.weights = weights
  }

  /// The different stems in order, with what each tells.
  private static func weights(of all: [[UInt8]]) -> ([[UInt8]], [Float]) {
    let all = all.sorted { $0.lexicographicallyPrecedes($1) }
    var stems: [[UInt8]] = []
    var weights: [Float] = []
    var start = 0
    for place in all.indices where place + 1 == all.count || all[place + 1] != all[place] {
      stems.append(all[place])
      weights.append(1 / Float(place + 1 - start).squareRoot())
      start = place + 1
    }
    return (stems, weights)
  }

  private static func number(of stem: [UInt8], in stems: [[UInt8]]) -> Int? {
    var (low, high) = (0, stems.count)
    while low < high {
      let middle = (low + high) / 2
      if stems[middle].lexicographicallyPrecedes(stem) { low = middle + 1 } else { high = middle }
    }
    return low < stems.count && stems[low] == stem ? low : nil
  }

  /// The wording that a line of a guide is most like; nil where it is like none.
  public func match(_ line: String) -> Match? {
    // Nearly every line of a guide in the library is a wording, or like none.
    let length = line.utf8.count
    let same = wordings.first { wording in
      wording.match.wording.utf8.count == length
        && wording.match.wording.utf8.elementsEqual(line.utf8)
    }
    if let same {
      return same.match
    }
    let own = Self.stems(of: line)
    let numbers = own.compactMap { Self.number(of: $0, in: stems) }
    // A word that no wording has tells most.
    let weight = numbers.reduce(Float(own.count - numbers.count)) { $0 + weights[$1] }
    var best: (match: Match, likeness: Float)?
    for wording in wordings
    where 2 * min(weight, wording.weight) >= Self.likeness * (weight + wording.weight) {
      let likeness = 2 * common(numbers, wording.stems) / (weight + wording.weight)
      if likeness > best?.likeness ?? 0 { best = (wording.match, likeness) }
    }
    return best.flatMap { $0.likeness >= Self.likeness ? $0.match : nil }
  }

  /// What the stems tell that both have.
  private func common(_ one: [Int], _ other: [Int]) -> Float {
    var common: Float = 0
    var (first, second) = (0, 0)
    while first < one.count, second < other.count {
      if one[first] == other[second] {
        common += weights[one[first]]
        first += 1
        second += 1
      } else if one[first] < other[second] {
        first += 1
      } else {
        second += 1
      }
    }
    return common
  }

  /// The different stems of a text, in order.
  private static func stems(of text: String) -> [[UInt8]] {
    var stems: [[UInt8]] = []
    Stems.forEach(in: text) { _, stem, _ in stems.append(stem) }
    stems.sort { $0.lexicographicallyPrecedes($1) }
    return stems.indices.filter { $0 == 0 || stems[$0] != stems[$0 - 1] }.map { stems[$0] }
  }
}
