/// The stems of a text's words.
enum Stems {
  /// Hands over each word of a text with its stem, in order.
  static func forEach(
    in text: String, _ take: (_ word: [UInt8], _ stem: [UInt8], _ range: Range<Int>) -> Void
  ) {
    let bytes = text.utf8.span
    var reader = WordReader()
    while reader.advance(in: bytes) {
      var stem = reader.word
      EnglishStemmer.stem(&stem)
      take(reader.word, stem, reader.range)
    }
  }

  /// Hands over each word that has one of some stems, in order, without stemming the others.
  static func forEach(
    of stems: StemSet, in text: String, _ take: (_ stem: [UInt8], _ range: Range<Int>) -> Void
  ) {
    let bytes = text.utf8.span
    var reader = WordReader()
    while reader.advance(in: bytes) {
      guard stems.mayHold(stemOf: reader.word) else { continue }
      let stem = stem(of: reader.word)
      if stems.stems.contains(stem) { take(stem, reader.range) }
    }
  }

  /// The stem of a folded word.
  static func stem(of word: [UInt8]) -> [UInt8] {
    var stem = word
    EnglishStemmer.stem(&stem)
    return stem
  }
}

/// Some stems, with a quick answer to most words that have none of them.
///
/// Stemming changes a word's end only: word and stem share their first byte.
struct StemSet: Sendable {
  let stems: Set<[UInt8]>
  private let firstBytes: Set<UInt8>

  /// A set of stems.
  init(_ stems: some Sequence<[UInt8]>) {
    self.stems = Set(stems)
    firstBytes = Set(self.stems.compactMap(\.first))
  }

  /// Whether the word's stem can be one of them.
  func mayHold(stemOf word: [UInt8]) -> Bool {
    word.first.map(firstBytes.contains) ?? false
  }
}
