/// Finds any of some phrases as whole words.
package struct PhraseFinder: Sendable {
  /// Whether a phrase may have an `s` at its end.
  package enum Plurals: Sendable { case taken, refused }

  /// A phrase's letters in `letters`, and the next phrase that begins with the same byte.
  private struct Entry {
    let start: Int
    let end: Int
    let next: Int
  }

  private var letters: [UInt8] = []
  private var entries: [Entry] = []
  /// For each ASCII character the phrase that begins with it and was added last; -1 for none.
  private var newest = [Int](repeating: -1, count: 128)
  private let plurals: Plurals

  /// A finder of phrases in small ASCII letters.
  package init(_ phrases: [String], plurals: Plurals) {
    self.plurals = plurals
    for phrase in phrases {
      guard let first = phrase.utf8.first, first < 128 else { continue }
      let start = letters.count
      letters += phrase.utf8
      entries.append(Entry(start: start, end: letters.count, next: newest[Int(first)]))
      newest[Int(first)] = entries.count - 1
    }
  }

  /// Whether a phrase stands in the text.
  package func finds(in text: [UInt8]) -> Bool { finds(in: text.span, 0..<text.count) }

  /// Whether a phrase stands between two places.
  package func finds(in text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var place = range.lowerBound
    let end = range.upperBound
    let newest = newest.span
    while place < end {
      let first = Int(text[place].lowercased)
      if first < 128, newest[first] >= 0, stands(newest[first], in: text, at: place, until: end) {
        return true
      }
      // On to the next word.
      while place < end, text[place].isWordByte { place += 1 }
      while place < end, !text[place].isWordByte { place += 1 }
    }
    return false
  }

  /// Whether the phrase of an index, or another that begins like it, stands at a place.
  private func stands(
    _ index: Int, in text: Span<UInt8>, at place: Int, until limit: Int
  ) -> Bool {
    let letters = letters.span
    let entries = entries.span
    var index = index
    while index >= 0 {
      let entry = entries[index]
      if stands(letters, entry.start..<entry.end, in: text, at: place, until: limit) { return true }
      index = entry.next
    }
    return false
  }

  private func stands(
    _ letters: Span<UInt8>, _ phrase: Range<Int>, in text: Span<UInt8>, at place: Int,
    until limit: Int
  ) -> Bool {
    var end = place + phrase.count
    guard end <= limit else { return false }
    for offset in 0..<phrase.count
    where text[place + offset].lowercased != letters[phrase.lowerBound + offset] {
      return false
    }
    if plurals == .taken, end < limit, text[end].lowercased == UInt8(ascii: "s") { end += 1 }
    return end == limit || !text[end].isWordByte
  }
}

extension UInt8 {
  /// Whether the byte can stand inside a word: a letter, a digit, or part of another script's.
  ///
  /// Curly quotes and dashes begin with 0xE2.
  fileprivate var isWordByte: Bool { isLetterOrDigit || (self >= 0x80 && self != 0xE2) }
}
