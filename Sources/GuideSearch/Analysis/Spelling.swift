import GuideIndex
import GuideWords

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

  /// The term nearest to a stem that no guide holds: the fewest differences, of a word that sounds the
  /// same one more; then the most of its letters kept ("troat" lacks one of "throat" and has one that
  /// "treat" has not), then the commonest.
  static func nearest(to stem: [UInt8], in index: LibraryIndex) throws(IndexError) -> IndexTerm? {
    let tolerance = tolerance(length: stem.count)
    guard tolerance > 0, let first = stem.first, stem.allSatisfy(isLetter) else { return nil }
    let letters = letters(of: stem)
    let sound = SoundKey.of(stem)
    var best: (term: IndexTerm, difference: Difference)?
    try index.forEachTerm(beginningWith: first) { term in
      // One difference takes a letter away and brings another at most.
      guard term.stem.allSatisfy(isLetter),
        (letters ^ Self.letters(of: term.stem)).nonzeroBitCount <= 2 * (tolerance + 1),
        let slips = EditDistance.between(stem, term.stem, limit: tolerance + 1)
      else { return }
      let isAlike = SoundKey.of(term.stem) == sound
      guard slips <= tolerance || isAlike else { return }
      let difference = Difference(
        slips: slips, isAlike: isAlike,
        dropped: (letters & ~Self.letters(of: term.stem)).nonzeroBitCount, count: term.count)
      if best.map({ difference < $0.difference }) ?? true { best = (term, difference) }
    }
    return best?.term
  }

  /// How far a term is from a word.
  private struct Difference: Comparable {
    let slips: Int
    let isAlike: Bool
    let dropped: Int
    let count: Int

    /// Words of one sound are half a slip nearer.
    private var distance: Int { 2 * slips - (isAlike ? 1 : 0) }

    static func < (one: Difference, other: Difference) -> Bool {
      (one.distance, one.dropped, -one.count) < (other.distance, other.dropped, -other.count)
    }
  }

  /// The letters of a word, one bit for each; most words are told to be too far by them alone.
  private static func letters(of stem: [UInt8]) -> UInt32 {
    var letters: UInt32 = 0
    for byte in stem { letters |= 1 << UInt32(byte & 31) }
    return letters
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 || byte >= 0x80 }
}
