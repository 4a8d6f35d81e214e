/// The stems of a text's words.
package enum Stems {
  /// Hands over each word of a text with its stem, in order.
  package static func forEach(
    in text: String, _ take: (_ word: [UInt8], _ stem: [UInt8], _ range: Range<Int>) -> Void
  ) {
    forEach(in: text.utf8.span, take)
  }

  /// Hands over each word of a text with its stem, in order.
  package static func forEach(
    in text: borrowing Span<UInt8>,
    _ take: (_ word: [UInt8], _ stem: [UInt8], _ range: Range<Int>) -> Void
  ) {
    var reader = WordReader()
    while reader.advance(in: text) {
      var stem = reader.word
      EnglishStemmer.stem(&stem)
      take(reader.word, stem, reader.range)
    }
  }

  /// Hands over each word that has one of some stems, in order, with the stem's number; the others
  /// are not stemmed.
  package static func forEach(
    of stems: StemSet, in text: borrowing Span<UInt8>, _ take: (_ number: Int) -> Void
  ) {
    var reader = WordReader(forWordsOf: stems)
    forEach(of: stems, in: text, by: &reader, take)
  }

  /// The same by a reader for these stems, which many texts share.
  package static func forEach(
    of stems: StemSet, in text: borrowing Span<UInt8>, by reader: inout WordReader,
    _ take: (_ number: Int) -> Void
  ) {
    reader.restart()
    while reader.advance(in: text) {
      if let number = stems.number(ofStemOf: reader.word) { take(number) }
    }
  }

  /// The stem of a folded word.
  package static func stem(of word: [UInt8]) -> [UInt8] {
    var stem = word
    EnglishStemmer.stem(&stem)
    return stem
  }
}

/// The stems of a query by their numbers, with a quick answer to most words that have none of them.
///
/// Stemming changes a word's end only: all of a stem but its last letter stands at the beginning of
/// the word. A query has few stems, so they are gone through one by one.
package struct StemSet: Sendable {
  /// The stems, each once, in the order in which they were given.
  package private(set) var stems: [[UInt8]] = []
  /// The bytes that the stems begin with.
  package private(set) var firstBytes = ByteSet([])
  /// What words of the stems begin with, one after the other, and where each ends.
  private var beginnings: [UInt8] = []
  private var ends: [Int] = []
  /// A bit for each triple of letters that words of the stems begin with; all bits where a stem keeps
  /// fewer letters.
  private var openings: UInt64 = 0

  /// So many stems are told apart one by one; a pasted book has more, and they are hashed.
  private static let fewStems = 32

  /// A set of stems.
  package init(_ stems: some Sequence<[UInt8]>) {
    var known: Set<[UInt8]> = []
    for stem in stems {
      guard let first = stem.first else { continue }
      if self.stems.count == Self.fewStems, known.isEmpty { known = Set(self.stems) }
      let isNew = known.isEmpty ? !self.stems.contains(stem) : known.insert(stem).inserted
      guard isNew else { continue }
      self.stems.append(stem)
      firstBytes.insert(first)
      beginnings += stem.prefix(Self.lengthKept(of: stem))
      ends.append(beginnings.count)
      let kept = Self.lengthKept(of: stem)
      openings |= kept < 3 ? .max : Self.opening(stem[0], stem[1], stem[2])
    }
  }

  @inline(__always)
  private static func opening(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> UInt64 {
    1 << UInt64((first &* 7 &+ second &* 3 &+ third) & 63)
  }

  /// Whether the first three letters of a word at a place leave it open that it has one of the stems:
  /// nearly all words fall at this test.
  @inline(__always)
  private func mayOpen(wordAt position: Int, in text: borrowing Span<UInt8>) -> Bool {
    guard position + 2 < text.count else { return true }
    let second = FoldingTables.bytes[Int(text[position + 1])]
    let third = FoldingTables.bytes[Int(text[position + 2])]
    if second == 0xff || third == 0xff { return true }
    let first = FoldingTables.bytes[Int(text[position])]
    return openings & Self.opening(first, second, third) != 0
  }

  /// Whether a word that begins at a place of a text can have one of the stems.
  ///
  /// True where a character beyond ASCII leaves it open.
  @inline(__always)
  package func mayHold(wordAt position: Int, in text: borrowing Span<UInt8>) -> Bool {
    mayOpen(wordAt: position, in: text) && holdsBeginning(at: position, in: text)
  }

  /// Whether all letters that one of the stems keeps stand at a place.
  private func holdsBeginning(at position: Int, in text: borrowing Span<UInt8>) -> Bool {
    var start = 0
    for end in ends {
      var index = start
      while index < end {
        let place = position + index - start
        guard place < text.count else { break }
        let byte = FoldingTables.bytes[Int(text[place])]
        if byte == 0xff { return true }
        if byte != beginnings[index] { break }
        index += 1
      }
      if index == end { return true }
      start = end
    }
    return false
  }

  /// Whether the word's stem can be one of them.
  package func mayHold(stemOf word: [UInt8]) -> Bool {
    stems.contains { Self.begins(word, as: $0) }
  }

  /// The number of the word's stem; nil where it is none of them.
  package func number(ofStemOf word: [UInt8]) -> Int? {
    guard mayHold(stemOf: word) else { return nil }
    return stems.firstIndex(of: Stems.stem(of: word))
  }

  /// How many letters of a stem stand at the beginning of every word that has it.
  ///
  /// All but one, and of "die", "tie" and their like only the first ("dying"). A test holds it to
  /// all words of the stemmer's own list.
  package static func lengthKept(of stem: [UInt8]) -> Int {
    if stem.count < 3 { return stem.count }
    return stem.count == 3 && stem[1...].elementsEqual("ie".utf8) ? 1 : stem.count - 1
  }

  private static func begins(_ word: [UInt8], as stem: [UInt8]) -> Bool {
    let length = lengthKept(of: stem)
    guard word.count >= length else { return false }
    for index in 0..<length where word[index] != stem[index] { return false }
    return true
  }
}
