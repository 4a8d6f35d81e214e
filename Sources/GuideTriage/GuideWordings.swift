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

  private let table: SignTable

  /// How like a wording a line must be: the share of what their words tell that they have in common
  /// (Dice, each word weighed).
  ///
  /// Below it stand lines that have a body part in common, or "you are pregnant"; an author's other
  /// order of words, or a word more, stays above.
  private static let likeness: Float = 0.7

  /// The wordings of the file that is compiled in.
  public init() { table = SignFile.withPacked { SignTable(of: $0) } }

  /// The wording that a line of a guide is most like; nil where it is like none.
  public func match(_ line: String) -> Match? {
    SignFile.withPacked { packed in
      // Nearly every line of a guide in the library is a wording, or like none.
      (same(as: line, in: packed) ?? nearest(to: line, in: packed))
        .flatMap { match(ofWording: $0, in: packed) }
    }
  }

  private func match(ofWording number: Int, in packed: borrowing Span<UInt8>) -> Match? {
    let entry = table.wordings.entry(number)
    let (sign, level) = table.sign(packed.mark(at: entry), in: packed)
    return level.map {
      Match(sign: sign, level: $0, wording: packed.string(packed.text(at: entry)))
    }
  }

  /// The number of the wording that a line is.
  private func same(as line: String, in packed: borrowing Span<UInt8>) -> Int? {
    let line = line.utf8.span
    for number in 0..<table.wordings.count {
      let entry = table.wordings.entry(number)
      guard packed.number(at: entry + 4, bytes: 2) == line.count else { continue }
      let text = packed.text(at: entry)
      var place = 0
      while place < line.count, packed[text.lowerBound + place] == line[place] { place += 1 }
      if place == line.count { return number }
    }
    return nil
  }

  /// The number of the wording that a line is most like.
  private func nearest(to line: String, in packed: borrowing Span<UInt8>) -> Int? {
    let own = Self.stems(of: line)
    var numbers: [Int] = []
    for stem in own {
      if let number = number(of: stem, in: packed) { numbers.append(number) }
    }
    // A word that no wording has tells most.
    var weight = Float(own.count - numbers.count)
    for number in numbers { weight += self.weight(of: number, in: packed) }
    var best: (number: Int, likeness: Float)?
    for number in 0..<table.wordings.count {
      let entry = table.wordings.entry(number)
      let other = packed.float(at: entry + 8)
      guard 2 * min(weight, other) >= Self.likeness * (weight + other) else { continue }
      let common = common(numbers, withWording: number, in: packed)
      let likeness = 2 * common / (weight + other)
      if likeness > best?.likeness ?? 0 { best = (number, likeness) }
    }
    return best.flatMap { $0.likeness >= Self.likeness ? $0.number : nil }
  }

  private func weight(of stem: Int, in packed: borrowing Span<UInt8>) -> Float {
    packed.float(at: table.stems.entry(stem) + 8)
  }

  /// The number of a stem among those of all wordings.
  private func number(of stem: [UInt8], in packed: borrowing Span<UInt8>) -> Int? {
    var (low, high) = (0, table.stems.count)
    while low < high {
      let middle = (low + high) / 2
      let text = packed.text(at: table.stems.entry(middle))
      var place = 0
      while place < text.count, place < stem.count,
        packed[text.lowerBound + place] == stem[place]
      { place += 1 }
      if place == text.count, place == stem.count { return middle }
      let isBefore =
        place == text.count
        || place < stem.count && packed[text.lowerBound + place] < stem[place]
      if isBefore { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  /// What the stems tell that both have.
  private func common(
    _ one: [Int], withWording wording: Int, in packed: borrowing Span<UInt8>
  ) -> Float {
    let start = packed.number(at: table.wordings.entry(wording) + 12, bytes: 4)
    let end =
      wording + 1 < table.wordings.count
      ? packed.number(at: table.wordings.entry(wording + 1) + 12, bytes: 4) : table.places.count
    var common: Float = 0
    var (first, second) = (0, start)
    while first < one.count, second < end {
      let other = packed.number(at: table.places.entry(second), bytes: 2)
      if one[first] == other {
        common += weight(of: other, in: packed)
        first += 1
        second += 1
      } else if one[first] < other {
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

extension GuideWordings {
  /// The wordings of a catalogue, as they are packed.
  struct Source {
    /// How guides word a sign.
    struct Wording {
      let text: String
      /// The number of the sign among those with a level.
      let sign: Int
      /// The numbers of its different stems, in order.
      let stems: [Int]
      /// What its stems tell together.
      let weight: Float
    }

    let all: [Wording]
    /// The stems of all wordings, in order; the place of one is its number.
    let stems: [[UInt8]]
    /// How much each stem tells: the less, the more wordings have it.
    let weights: [Float]

    init(_ catalogue: SignCatalogue) {
      var wordings: [(text: String, sign: Int, stems: [[UInt8]])] = []
      for (number, sign) in catalogue.signs.filter({ $0.level != nil }).enumerated() {
        for wording in sign.guideWordings {
          wordings.append((wording.text, number, GuideWordings.stems(of: wording.text)))
        }
      }
      let (stems, weights) = Self.weights(of: wordings.flatMap { $0.stems })
      all = wordings.map { wording in
        let numbers = wording.stems.compactMap { stems.firstIndex(of: $0) }
        return Wording(
          text: wording.text, sign: wording.sign, stems: numbers,
          weight: numbers.reduce(0) { $0 + weights[$1] })
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
  }
}

extension Span<UInt8> {
  fileprivate func float(at place: Int) -> Float {
    Float(bitPattern: UInt32(number(at: place, bytes: 4)))
  }
}
