import GuideReading

/// Counts a word's syllables by rule: groups of vowels, less a silent ending.
///
/// Off by one on some.
enum Syllables {
  private static let exceptions: [String: Int] = [
    "something": 2, "somewhere": 2, "area": 3, "areas": 3, "people": 2, "everything": 3,
    "therapeutic": 4,
  ]
  /// Endings that hide a silent e before them.
  private static let endings = [
    "ness", "less", "ful", "ly", "ment", "ments", "where", "thing",
  ].map { Array($0.utf8) }

  /// How many syllables a word of small letters has; 0 for none.
  static func count(in word: [UInt8]) -> Int { count(in: word[...]) }

  private static func count(in word: ArraySlice<UInt8>) -> Int {
    if word.isEmpty { return 0 }
    if let count = exceptions[String(decoding: word, as: UTF8.self)] { return count }
    if let ending = endings.first(where: { isHidingE($0, in: word) }) {
      return groups(in: word.dropLast(ending.count)) + groups(in: ending[...])
    }
    return groups(in: word)
  }

  private static func isHidingE(_ ending: [UInt8], in word: ArraySlice<UInt8>) -> Bool {
    let stem = word.dropLast(ending.count)
    return stem.count >= 3 && stem.last == UInt8(ascii: "e")
      && word.suffix(ending.count) == ending[...]
  }

  /// The groups of vowels, without a silent ending and a `y` that begins the word.
  private static func groups(in word: ArraySlice<UInt8>) -> Int {
    if let count = exceptions[String(decoding: word, as: UTF8.self)] { return count }
    if word.count <= 3 { return 1 }
    var rest = withoutSilentEnding(word)
    if rest.first == UInt8(ascii: "y") { rest.removeFirst() }
    var count = 0
    var follows = false
    for byte in rest {
      let isVowel = byte.isVowel
      if isVowel, !follows { count += 1 }
      follows = isVowel
    }
    return max(1, count)
  }

  /// `-es` and `-e` are silent but after l and vowels, `-ed` but after d and t.
  private static func withoutSilentEnding(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    func follows(_ ending: String, _ isSpoken: (UInt8) -> Bool) -> Bool {
      let stem = word.dropLast(ending.utf8.count)
      return word.suffix(ending.utf8.count).elementsEqual(ending.utf8)
        && stem.last.map { !isSpoken($0) } ?? false
    }
    let isLOrVowel: (UInt8) -> Bool = { $0 == UInt8(ascii: "l") || $0.isVowel }
    if follows("es", isLOrVowel) { return word.dropLast(2) }
    if follows("ed", { $0 == UInt8(ascii: "d") || $0 == UInt8(ascii: "t") }) {
      return word.dropLast(2)
    }
    return follows("e", isLOrVowel) ? word.dropLast() : word
  }
}

extension UInt8 {
  /// Whether it is a vowel, `y` among them.
  fileprivate var isVowel: Bool { "aeiouy".utf8.contains(self) }
}
