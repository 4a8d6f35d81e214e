/// The stems of a text's words.
enum Stems {
  /// Hands over each word of a text with its stem, in order.
  static func forEach(
    in text: String, _ take: (_ word: [UInt8], _ stem: [UInt8], _ range: Range<Int>) -> Void
  ) {
    forEach(in: text.utf8.span, take)
  }

  /// Hands over each word of a text with its stem, in order.
  static func forEach(
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
  static func forEach(
    of stems: StemSet, in text: borrowing Span<UInt8>, _ take: (_ number: Int) -> Void
  ) {
    var reader = WordReader(forWordsOf: stems)
    while reader.advance(in: text) {
      if let number = stems.number(ofStemOf: reader.word) { take(number) }
    }
  }

  /// The stem of a folded word.
  static func stem(of word: [UInt8]) -> [UInt8] {
    var stem = word
    EnglishStemmer.stem(&stem)
    return stem
  }
}

/// The stems of a query by their numbers, with a quick answer to most words that have none of them.
///
/// Stemming changes a word's end only: all of a stem but its last two letters stands at the
/// beginning of the word, and at least its first letter. A query has few stems, so they are gone
/// through one by one: hashing would cost more, and a search of the built-in guides would spend a
/// tenth of its time on making the hash table's type.
struct StemSet: Sendable {
  /// The stems, each once, in the order in which they were given.
  private(set) var stems: [[UInt8]] = []
  /// The bytes that the stems begin with.
  private(set) var firstBytes = ByteSet([])
  /// What words of the stems begin with, one after the other, and where each ends.
  private var beginnings: [UInt8] = []
  private var ends: [Int] = []

  /// A set of stems.
  init(_ stems: some Sequence<[UInt8]>) {
    for stem in stems {
      guard let first = stem.first, !self.stems.contains(stem) else { continue }
      self.stems.append(stem)
      firstBytes.insert(first)
      beginnings += stem.prefix(max(stem.count - 2, 1))
      ends.append(beginnings.count)
    }
  }

  /// Whether a word that begins at a place of a text can have one of the stems.
  ///
  /// True where a character beyond ASCII leaves it open.
  func mayHold(wordAt position: Int, in text: borrowing Span<UInt8>) -> Bool {
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
  func mayHold(stemOf word: [UInt8]) -> Bool { stems.contains { Self.begins(word, as: $0) } }

  /// The number of the word's stem; nil where it is none of them.
  func number(ofStemOf word: [UInt8]) -> Int? {
    guard mayHold(stemOf: word) else { return nil }
    return stems.firstIndex(of: Stems.stem(of: word))
  }

  private static func begins(_ word: [UInt8], as stem: [UInt8]) -> Bool {
    let length = max(stem.count - 2, 1)
    guard word.count >= length else { return false }
    for index in 0..<length where word[index] != stem[index] { return false }
    return true
  }
}
