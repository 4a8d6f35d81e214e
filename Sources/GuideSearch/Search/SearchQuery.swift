/// What was typed for a search: words, and phrases in quotes that must stand as they are.
struct SearchQuery: Sendable, Hashable {
  /// The words, those of the phrases included.
  let words: QueryWords
  /// The stems of each phrase.
  let phrases: [[[UInt8]]]

  /// The words and phrases of a query; a quote that is not closed reaches to the end.
  init(_ query: String) {
    words = QueryWords(query)
    var phrases: [[[UInt8]]] = []
    let pieces = query.split(omittingEmptySubsequences: false) { Self.quotes.contains($0) }
    for piece in stride(from: 1, to: pieces.count, by: 2) {
      var phrase: [[UInt8]] = []
      Stems.forEach(in: String(pieces[piece])) { _, stem, _ in phrase.append(stem) }
      if !phrase.isEmpty { phrases.append(phrase) }
    }
    self.phrases = phrases
  }

  private static let quotes: Set<Character> = ["\"", "\u{201C}", "\u{201D}", "\u{201E}"]
}
