import GuideWords

/// What is looked for: the words of a query that say something of its subject.
struct QueryWords: Sendable, Hashable {
  /// A word of the query.
  struct Word: Sendable, Hashable {
    /// The word, folded.
    let word: [UInt8]
    /// What it is looked up by.
    let stem: [UInt8]
    /// How often it stands in the query.
    var count: Int
  }

  /// The words in the order of the query, each once.
  let words: [Word]

  /// The words of a query: without question words, unless it has no others.
  init(_ query: String) {
    let all = Self.allWords(of: query)
    let telling = all.filter { !StopWords.contains($0.word) }
    words = telling.isEmpty ? all : telling
  }

  private static func allWords(of query: String) -> [Word] {
    let bytes = query.utf8.span
    var reader = WordReader()
    var words: [Word] = []
    while words.count < longestQuery, reader.advance(in: bytes) {
      let stem = Stems.stem(of: reader.word)
      if let index = words.firstIndex(where: { $0.stem == stem }) {
        words[index].count += 1
      } else {
        words.append(Word(word: reader.word, stem: stem, count: 1))
      }
    }
    return words
  }

  /// How many different words of a query are looked up: a pasted book costs no more than a letter.
  static let longestQuery = 256

  /// The terms of a guide's name as hashes, each once: what an index compares a query with.
  static func nameTerms(_ name: String) -> [UInt32] {
    var terms: [UInt32] = []
    for word in QueryWords(name).words { terms.append(WordTable.hash(word.stem)) }
    return terms
  }
}
