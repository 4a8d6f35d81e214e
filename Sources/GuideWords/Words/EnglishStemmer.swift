/// Takes the endings off English words: the Porter 2 algorithm as Snowball 3 has it.
///
/// "soreness", "sorer" and "sore" come to one stem, so that a question finds a guide that uses
/// another form of its words. Stages, in the algorithm's own names:
///
///     prelude         the y that is a consonant is marked as Y
///     markRegions     R1 and R2, the parts of the word that may lose an ending
///     step1a … 5      plurals, -ed and -ing, -y, then the longer endings, then a final -e or -l
///     postlude        Y is y again
///
/// The word is changed in place; nothing is allocated.
package struct EnglishStemmer {
  private var word: [UInt8]
  private var r1 = 0
  private var r2 = 0
  private var hasMarkedY = false

  /// Replaces the word by its stem; a word that holds anything but a to z and apostrophes stays.
  package static func stem(_ word: inout [UInt8]) {
    guard word.count > 2, word.allSatisfy(isLetter) else { return }
    var stemmer = EnglishStemmer(word: [])
    swap(&stemmer.word, &word)
    stemmer.run()
    swap(&stemmer.word, &word)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte &- 0x61 < 26 || byte == UInt8(ascii: "'")
  }

  private init(word: [UInt8]) { self.word = word }

  private mutating func run() {
    if let exception = exception(in: EnglishEndings.wholeWords) {
      replace(exception.ending.count, by: exception.stem)
      return
    }
    prelude()
    markRegions()
    step1a()
    step1b()
    step1c()
    replaceInR1(EnglishEndings.step2)
    step3()
    step4()
    step5()
    postlude()
  }

  // MARK: Regions

  /// Marks the y that begins the word or follows a vowel as a consonant.
  private mutating func prelude() {
    if word.first == UInt8(ascii: "'") { word.removeFirst() }
    var followsVowel = true
    for index in word.indices {
      let isConsonantY = word[index] == UInt8(ascii: "y") && followsVowel
      if isConsonantY {
        word[index] = UInt8(ascii: "Y")
        hasMarkedY = true
      }
      followsVowel = Self.isVowel(word[index])
    }
  }

  private mutating func markRegions() {
    r1 = startOfR1()
    r2 = endOfVowelAndConsonant(from: r1)
  }

  private func startOfR1() -> Int {
    for prefix in EnglishEndings.prefixes where starts(with: prefix) { return prefix.count }
    return endOfVowelAndConsonant(from: 0)
  }

  private func starts(with prefix: Ending) -> Bool {
    word.count >= prefix.count && word.prefix(prefix.count).elementsEqual(prefix.letters)
  }

  /// The place behind the first consonant that follows a vowel.
  private func endOfVowelAndConsonant(from start: Int) -> Int {
    guard let vowel = word[start...].firstIndex(where: Self.isVowel),
      let consonant = word[vowel...].firstIndex(where: { !Self.isVowel($0) })
    else { return word.count }
    return consonant + 1
  }

  private mutating func postlude() {
    guard hasMarkedY else { return }
    for index in word.indices where word[index] == UInt8(ascii: "Y") {
      word[index] = UInt8(ascii: "y")
    }
  }

  // MARK: Steps

  private mutating func step1a() {
    for ending in EnglishEndings.possessives where ends(with: ending) {
      drop(ending.count)
      break
    }
    if ends(with: EnglishEndings.sses) {
      drop(2)
    } else if ends(with: EnglishEndings.ied) || ends(with: EnglishEndings.ies) {
      drop(word.count > 4 ? 2 : 1)
    } else if ends(with: EnglishEndings.s), !ends(with: EnglishEndings.us),
      !ends(with: EnglishEndings.ss), hasVowel(before: 2)
    {
      drop(1)
    }
  }

  private mutating func step1b() {
    if let ending = firstEnding(of: EnglishEndings.eed) {
      guard word.count - ending.count >= r1, !keepsItsEed(ending) else { return }
      replace(ending.count, by: EnglishEndings.ee)
    } else if let ending = firstEnding(of: EnglishEndings.edAndIng) {
      guard hasVowel(before: ending.count), !keepsItsIng(ending) else { return }
      if isConsonantAndYing { return replace(4, by: EnglishEndings.ie) }
      drop(ending.count)
      mendAfterEdAndIng()
    }
  }

  /// "proceed", "exceed" and "succeed" keep their ending.
  private func keepsItsEed(_ ending: Ending) -> Bool {
    let stem = word.dropLast(ending.count)
    return EnglishEndings.keepingEed.contains { stem.elementsEqual($0.letters) }
  }

  /// "evening" is no form of "even".
  private func keepsItsIng(_ ending: Ending) -> Bool {
    guard ending.count == 3, ends(with: EnglishEndings.ing) else { return false }
    let stem = word.dropLast(3)
    return EnglishEndings.keepingIng.contains { stem.elementsEqual($0.letters) }
  }

  /// "dying" comes from "die", as every word of one consonant and "ying" does.
  private var isConsonantAndYing: Bool {
    word.count == 5 && ends(with: EnglishEndings.ying) && !Self.isVowel(word[0])
  }

  private mutating func mendAfterEdAndIng() {
    if EnglishEndings.missingE.contains(where: { ends(with: $0) }) {
      word.append(UInt8(ascii: "e"))
    } else if EnglishEndings.doubles.contains(where: { ends(with: $0) }) {
      let staysDouble = word.count == 3 && StemLetters.aeo.contains(word[0])
      if !staysDouble { drop(1) }
    } else if r1 == word.count, endsInShortSyllable(before: 0) {
      word.append(UInt8(ascii: "e"))
    }
  }

  private mutating func step1c() {
    guard word.count > 2, ends(with: EnglishEndings.y) || ends(with: EnglishEndings.consonantY),
      !Self.isVowel(word[word.count - 2])
    else { return }
    replace(1, by: EnglishEndings.i)
  }

  private mutating func replaceInR1(_ table: [Replacement]) {
    guard hasRoomInR1, let found = firstReplacement(in: table), isInR1(found.ending) else {
      return
    }
    switch found.ending.bits {
    case EnglishEndings.ogi.bits:
      guard letter(beforeEnding: 3) == UInt8(ascii: "l") else { return }
    case EnglishEndings.li.bits:
      guard let before = letter(beforeEnding: 2), StemLetters.beforeLi.contains(before) else {
        return
      }
    default: break
    }
    replace(found.ending.count, by: found.stem)
  }

  private mutating func step3() {
    guard hasRoomInR1, let found = firstReplacement(in: EnglishEndings.step3),
      isInR1(found.ending)
    else { return }
    if found.ending.bits == EnglishEndings.ative.bits, !isInR2(found.ending) { return }
    replace(found.ending.count, by: found.stem)
  }

  private mutating func step4() {
    guard hasRoomInR2, let ending = firstEnding(of: EnglishEndings.step4), isInR2(ending) else {
      return
    }
    if ending.bits == EnglishEndings.ion.bits {
      guard let before = letter(beforeEnding: 3), StemLetters.beforeIon.contains(before) else {
        return
      }
    }
    drop(ending.count)
  }

  private mutating func step5() {
    if ends(with: EnglishEndings.e) {
      let isFarBack =
        isInR2(EnglishEndings.e) || (isInR1(EnglishEndings.e) && !endsInShortSyllable(before: 1))
      if isFarBack { drop(1) }
    } else if ends(with: EnglishEndings.ll), isInR2(EnglishEndings.l) {
      drop(1)
    }
  }

  // MARK: Questions about the word

  private static func isVowel(_ byte: UInt8) -> Bool { StemLetters.vowels.contains(byte) }

  private func hasVowel(before count: Int) -> Bool {
    word.count > count && word.dropLast(count).contains(where: Self.isVowel)
  }

  /// A short syllable: consonant, vowel and a consonant other than w, x and Y; or vowel and
  /// consonant at the word's start; or "past", which keeps paste apart from past.
  private func endsInShortSyllable(before count: Int) -> Bool {
    let end = word.count - count
    guard end >= 2 else { return false }
    let last = word[end - 1]
    guard !Self.isVowel(last), Self.isVowel(word[end - 2]) else {
      return end == 4 && word.prefix(4).elementsEqual(EnglishEndings.past.letters)
    }
    if end == 2 { return true }
    return !Self.isVowel(word[end - 3]) && !StemLetters.wxY.contains(last)
  }

  private func isInR1(_ ending: Ending) -> Bool { word.count - ending.count >= r1 }
  private func isInR2(_ ending: Ending) -> Bool { word.count - ending.count >= r2 }

  // Most words are too short for the endings of steps 2 to 4, none of which has one letter.
  private var hasRoomInR1: Bool { word.count - r1 >= 2 }
  private var hasRoomInR2: Bool { word.count - r2 >= 2 }

  private func letter(beforeEnding count: Int) -> UInt8? {
    word.count > count ? word[word.count - count - 1] : nil
  }

  private var tail: UInt64 { word.suffix(8).reduce(0) { $0 << 8 | UInt64($1) } }

  private func ends(with ending: Ending) -> Bool { ending.ends(tail) }

  private func firstEnding(of endings: [Ending]) -> Ending? {
    let tail = tail
    return endings.first { $0.ends(tail) }
  }

  private func firstReplacement(in table: [Replacement]) -> Replacement? {
    let tail = tail
    return table.first { $0.ending.ends(tail) }
  }

  private func exception(in table: [Replacement]) -> Replacement? {
    guard word.count <= 6 else { return nil }
    let tail = tail
    return table.first { $0.ending.bits == tail }
  }

  // MARK: Changes

  private mutating func drop(_ count: Int) { word.removeLast(count) }

  private mutating func replace(_ count: Int, by stem: Ending) {
    word.removeLast(count)
    word.append(contentsOf: stem.letters)
  }
}

/// A set of ASCII letters, one bit each.
private struct StemLetters {
  static let vowels = StemLetters("aeiouy")
  static let aeo = StemLetters("aeo")
  static let beforeLi = StemLetters("cdeghkmnrt")
  static let beforeIon = StemLetters("st")
  static let wxY = StemLetters("wxY")

  private let bits: UInt64

  private init(_ letters: String) {
    bits = letters.utf8.reduce(0) { $0 | 1 << UInt64($1 &- 0x40) }
  }

  /// Whether the letter belongs to the set.
  func contains(_ byte: UInt8) -> Bool {
    let place = byte &- 0x40
    return place < 64 && bits & (1 << UInt64(place)) != 0
  }
}
