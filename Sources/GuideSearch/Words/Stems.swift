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

  /// The stem of a folded word.
  static func stem(of word: [UInt8]) -> [UInt8] {
    var stem = word
    EnglishStemmer.stem(&stem)
    return stem
  }
}
