/// Finds the word of a library that a misspelt word most likely stands for.
///
/// Careful, because a wrong word is worse than none: only words that no guide holds are repaired,
/// short ones never, the first letter must be right, and few letters may differ.
enum Spelling {
  /// How many words of a query are repaired: a text in another language would cost a walk through
  /// the dictionary for each of its words.
  static let mostRepairs = 16

  /// How many letters of a word of that length may be wrong, added, missing or swapped.
  static func tolerance(length: Int) -> Int {
    switch length {
    case ..<5: 0
    case 5...7: 1
    default: 2
    }
  }

  /// The term nearest to a stem that no guide holds: the fewest differences, then the commonest.
  static func nearest(to stem: [UInt8], in index: LibraryIndex) throws(IndexError) -> IndexTerm? {
    let tolerance = tolerance(length: stem.count)
    guard tolerance > 0, let first = stem.first, stem.allSatisfy(isLetter) else { return nil }
    let letters = letters(of: stem)
    var best: (term: IndexTerm, distance: Int)?
    try index.forEachTerm(beginningWith: first) { term in
      let limit = best.map { min($0.distance, tolerance) } ?? tolerance
      guard abs(term.stem.count - stem.count) <= limit,
        // One difference takes a letter away and brings another at most.
        (letters ^ Self.letters(of: term.stem)).nonzeroBitCount <= 2 * limit,
        term.stem.allSatisfy(isLetter)
      else { return }
      let distance = distance(stem, term.stem, upTo: limit)
      guard distance <= limit else { return }
      let isBetter = best.map { (distance, -term.count) < ($0.distance, -$0.term.count) } ?? true
      if isBetter { best = (term, distance) }
    }
    return best?.term
  }

  /// The letters of a word, one bit for each; most words are told to be too far by them alone.
  private static func letters(of stem: [UInt8]) -> UInt32 {
    var letters: UInt32 = 0
    for byte in stem { letters |= 1 << UInt32(byte & 31) }
    return letters
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 || byte >= 0x80 }

  /// How many letters must be changed, added, left out or swapped with a neighbour to make one word
  /// of the other; more than `limit` where that is too many.
  static func distance(_ left: [UInt8], _ right: [UInt8], upTo limit: Int) -> Int {
    guard abs(left.count - right.count) <= limit else { return limit + 1 }
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      current.reserveCapacity(right.count + 1)
      for column in right.indices {
        let change = last[column] + (left[row] == right[column] ? 0 : 1)
        var cost = min(change, last[column + 1] + 1, current[column] + 1)
        let isSwap =
          row > 0 && column > 0 && left[row] == right[column - 1] && left[row - 1] == right[column]
        if isSwap { cost = min(cost, beforeLast[column - 1] + 1) }
        current.append(cost)
      }
      if current.allSatisfy({ $0 > limit }) { return limit + 1 }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}
