/// Words of a question that say nothing of its subject.
///
/// They are dropped from a query unless nothing else is left; the index holds them all. Words that
/// tell a meaning apart (no, not, without, before, after, more) stay in.
enum StopWords {
  /// Whether a folded word is one; "dont" is "don't".
  static func contains(_ word: [UInt8]) -> Bool {
    let plain = word.contains(apostrophe) ? word.filter { $0 != apostrophe } : word
    guard let first = plain.first, first &- 0x61 < 26 else { return false }
    let letter = Int(first - 0x61)
    return VocabularyFile.stopWords.withBytes { text in
      for start in table.starts[table.bounds[letter]..<table.bounds[letter + 1]]
      where stands(plain, at: Int(start), in: text) { return true }
      return false
    }
  }

  private static let apostrophe = UInt8(ascii: "'")

  private static func stands(_ word: [UInt8], at start: Int, in text: borrowing Span<UInt8>) -> Bool
  {
    var matched = 0
    var place = start
    while place < text.count, text[place] > UInt8(ascii: " ") {
      if text[place] != apostrophe {
        guard matched < word.count, word[matched] == text[place] else { return false }
        matched += 1
      }
      place += 1
    }
    return matched == word.count
  }

  /// Where the words stand in the text, those of one first letter together, and between which of
  /// them each letter's lie.
  ///
  /// The first query waits for it: a table of hashes takes twenty times as long to make.
  private static let table: (starts: [UInt16], bounds: [Int]) = VocabularyFile.stopWords.withBytes {
    text in
    var counts = [Int](repeating: 0, count: 27)
    forEachWord(in: text) { letter, _ in counts[letter + 1] += 1 }
    for letter in 1..<27 { counts[letter] += counts[letter - 1] }
    var next = counts
    var starts = [UInt16](repeating: 0, count: counts[26])
    forEachWord(in: text) { letter, start in
      starts[next[letter]] = UInt16(start)
      next[letter] += 1
    }
    return (starts, counts)
  }

  /// Hands over where each word begins, with the number of its first letter.
  private static func forEachWord(
    in text: borrowing Span<UInt8>, _ take: (_ letter: Int, _ start: Int) -> Void
  ) {
    VocabularyLines.forEach(in: text) { line in
      var isBetween = true
      for place in line {
        let byte = text[place]
        if isBetween, byte &- 0x61 < 26 { take(Int(byte - 0x61), place) }
        isBetween = byte <= UInt8(ascii: " ")
      }
    }
  }
}
