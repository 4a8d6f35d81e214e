import GuideWords

/// What `measures.txt` finds in a question: numbers that tell of something without a word for it.
enum Measures {
  /// The text with the word that is meant in place of each such number.
  static func named(in text: PhraseText) -> PhraseText {
    guard text.words.contains(where: { $0.folded.first?.isDigit ?? false }) else { return text }
    return VocabularyFile.measures.withBytes { bytes in
      var classes = WordClasses()
      var words = text.words
      VocabularyLines.forEach(in: bytes) { line in
        guard bytes[line.lowerBound] != UInt8(ascii: "@") else {
          return classes.add(line, of: bytes, in: text)
        }
        let columns = VocabularyLines.pieces(of: bytes, line, between: "\t")
        guard columns.count == 3 else { return }
        let meant = columns[0].map { bytes[$0] }
        put(meant, in: &words, at: text.places(saying: columns[1], of: bytes, classes))
      }
      return words == text.words ? text : PhraseText(words: words.filter { !$0.folded.isEmpty })
    }
  }

  /// Puts a word in place of the number that stands in some places; what follows the number there, a
  /// fraction or a unit, goes.
  private static func put(_ word: [UInt8], in words: inout [PhraseText.Word], at places: Set<Int>) {
    for place in places.sorted() {
      let isNumber = words[place].folded.first?.isDigit ?? false
      if places.contains(place - 1),
        words[place - 1].folded == word || words[place - 1].folded == []
      {
        words[place] = PhraseText.Word(folded: [], stem: [])
      } else if isNumber {
        words[place] = PhraseText.Word(folded: word, stem: Stems.stem(of: word))
      }
    }
  }
}
