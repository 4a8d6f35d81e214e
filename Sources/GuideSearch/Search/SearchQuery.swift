import GuideWords

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
    for text in Self.quoted(in: query) {
      var phrase: [[UInt8]] = []
      Stems.forEach(in: text) { _, stem, _ in phrase.append(stem) }
      if !phrase.isEmpty { phrases.append(phrase) }
    }
    self.phrases = phrases
  }

  /// What stands between an odd quote and the next.
  private static func quoted(in query: String) -> [String] {
    var texts: [String] = []
    var isQuoted = false
    for scalar in query.unicodeScalars {
      if isQuote(scalar) {
        isQuoted.toggle()
        if isQuoted { texts.append("") }
      } else if isQuoted {
        texts[texts.count - 1].unicodeScalars.append(scalar)
      }
    }
    return texts
  }

  private static func isQuote(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "\u{201C}", "\u{201D}", "\u{201E}": true
    default: false
    }
  }
}
