/// A pattern of words, written as people would note it down.
///
/// | in the pattern | stands for |
/// |---|---|
/// | `guide` | that word |
/// | `guide|page` | one of these words |
/// | `(the)` | that word or nothing |
/// | `#` in a word | digits |
/// | `...` | any words or none |
///
/// Patterns are matched as they are written, byte by byte: a reader tries many and keeps none.
package struct Phrase: ExpressibleByStringLiteral, Sendable {
  private let pattern: String
  private let letters: PhraseLetters

  package init(stringLiteral pattern: String) {
    self.pattern = pattern
    letters = PhraseLetters(of: pattern)
  }

  /// Whether the words, all of them, are as the pattern says.
  ///
  /// Walks both once; at a mismatch goes back to the last `...` and lets it take one word more.
  package func matches(_ words: Words) -> Bool {
    guard letters.mayMatch(words.firstLetters) else { return false }
    let utf8 = pattern.utf8Span
    let pattern = utf8.span
    var place = 0
    var word = 0
    var retry: (place: Int, word: Int)?
    while true {
      let token = pattern.token(at: place)
      if token.isEmpty, word == words.count { return true }
      if pattern.isAnything(token) {
        place = token.upperBound + 1
        retry = (place, word)
      } else if word < words.count, pattern.matches(token, words.bytes, words.places[word].range) {
        place = token.upperBound + 1
        word += 1
      } else if pattern.isOptional(token) {
        place = token.upperBound + 1
      } else {
        guard let last = retry, last.word < words.count else { return false }
        (place, word) = (last.place, last.word + 1)
        retry = (place, word)
      }
    }
  }
}

/// The first letters of the words that a pattern cannot do without: most patterns fall at this test.
private struct PhraseLetters {
  /// The letters of the words that must all be there.
  private var all = LetterSet()
  /// The letters of one place's choices, of which one must be there; all where there is no such.
  private var any = LetterSet.full

  init(of pattern: String) {
    let utf8 = pattern.utf8Span
    let bytes = utf8.span
    var token = bytes.token(at: 0)
    while !token.isEmpty {
      if !bytes.isAnything(token), !bytes.isOptional(token) { require(bytes, token) }
      token = bytes.token(at: token.upperBound + 1)
    }
  }

  private mutating func require(_ bytes: Span<UInt8>, _ token: Range<Int>) {
    var choices = LetterSet()
    var isFirst = true
    for place in token {
      if isFirst { choices.insert(bytes[place]) }
      isFirst = bytes[place] == UInt8(ascii: "|")
    }
    if choices.count == 1 { all.formUnion(choices) } else { any = choices }
  }

  func mayMatch(_ letters: LetterSet) -> Bool {
    letters.holds(all) && letters.meets(any)
  }
}

/// A set of first letters; digits and everything else are one letter more.
package struct LetterSet {
  private var bits: UInt32

  package init() { bits = 0 }

  private init(bits: UInt32) { self.bits = bits }

  package static let full = LetterSet(bits: .max)

  package var count: Int { bits.nonzeroBitCount }

  package mutating func insert(_ byte: UInt8) {
    bits |= byte.isLetter ? 1 << UInt32(byte & 0x1F) : 1
  }

  package mutating func formUnion(_ other: LetterSet) { bits |= other.bits }

  package func holds(_ other: LetterSet) -> Bool { other.bits & ~bits == 0 }

  package func meets(_ other: LetterSet) -> Bool { other.bits & bits != 0 }
}

/// The bytes of a pattern, token by token.
extension Span<UInt8> {
  /// The token that begins at a place; empty at the end.
  fileprivate func token(at start: Int) -> Range<Int> {
    guard start < count else { return count..<count }
    var end = start
    while end < count, self[end] != UInt8(ascii: " ") { end += 1 }
    return start..<end
  }

  fileprivate func isAnything(_ token: Range<Int>) -> Bool {
    token.count == 3 && self[token.lowerBound] == UInt8(ascii: ".")
  }

  fileprivate func isOptional(_ token: Range<Int>) -> Bool {
    !token.isEmpty && self[token.lowerBound] == UInt8(ascii: "(")
  }

  /// Whether one of the token's choices is the word.
  fileprivate func matches(_ token: Range<Int>, _ bytes: [UInt8], _ word: Range<Int>) -> Bool {
    var place = isOptional(token) ? token.lowerBound + 1 : token.lowerBound
    let end = isOptional(token) ? token.upperBound - 1 : token.upperBound
    while place < end {
      if matchesChoice(&place, end, bytes, word) { return true }
      while place < end, self[place] != UInt8(ascii: "|") { place += 1 }
      place += 1
    }
    return false
  }

  /// Whether the choice that begins at a place is the word; leaves the place in the choice.
  private func matchesChoice(
    _ place: inout Int, _ end: Int, _ bytes: [UInt8], _ word: Range<Int>
  ) -> Bool {
    var position = word.lowerBound
    while place < end, self[place] != UInt8(ascii: "|") {
      if self[place] == UInt8(ascii: "#") {
        let start = position
        while position < word.upperBound, bytes[position].isDigit { position += 1 }
        if position == start { return false }
      } else {
        guard position < word.upperBound, bytes[position] == self[place] else { return false }
        position += 1
      }
      place += 1
    }
    return position == word.upperBound
  }
}

extension [Phrase] {
  /// Whether any of the patterns fits.
  package func contains(_ words: Words) -> Bool {
    for phrase in self where phrase.matches(words) { return true }
    return false
  }
}
