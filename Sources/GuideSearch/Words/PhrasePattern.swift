/// A way of saying something, found in a text whatever the endings and the words in between.
///
/// Written as words parted by blanks:
///
///     chest pain/tight        one after the other, up to four other words between
///     take +my life           directly after the word before
///     ~leg swollen hot        near each other in any order
///     =cutting myself         an exact word: "cut myself" is not meant
///     confused -about/by      not directly before these words (of an unordered pattern: its first)
///
/// Words are compared by their stems, after folding.
struct PhrasePattern: Sendable {
  /// How many words may stand between two words of a pattern.
  static let longestGap = 4
  /// Within how many words an unordered pattern must stand.
  static let window = 9

  private enum Order { case asWritten, any }

  /// One place of a pattern: any of these stems or exact words.
  private struct Place: Sendable {
    var stems: [[UInt8]] = []
    var words: [[UInt8]] = []
    /// How many words may stand between it and the place before.
    var gap = longestGap

    func matches(_ word: PhraseText.Word) -> Bool {
      stems.contains(word.stem) || words.contains(word.folded)
    }
  }

  private let places: [Place]
  private let order: Order
  private let unwanted: Place

  /// The patterns of a list, one a row unless another mark parts them.
  static func all(in list: String, between mark: Unicode.Scalar = "\n") -> [PhrasePattern] {
    WordList.pieces(of: list, between: mark).map { PhrasePattern($0) }
  }

  /// The pattern that a row writes.
  init(_ row: String) {
    var places: [Place] = []
    var unwanted = Place()
    for piece in row.utf8.split(separator: UInt8(ascii: " ")) {
      switch piece.first {
      case UInt8(ascii: "-"): unwanted = Self.place(piece.dropFirst())
      case UInt8(ascii: "~"): places.append(Self.place(piece.dropFirst()))
      case UInt8(ascii: "+"):
        var place = Self.place(piece.dropFirst())
        place.gap = 0
        places.append(place)
      default: places.append(Self.place(piece))
      }
    }
    self.places = places
    self.unwanted = unwanted
    order = row.utf8.first == UInt8(ascii: "~") ? .any : .asWritten
  }

  private static func place(_ alternatives: Substring.UTF8View) -> Place {
    var place = Place()
    for word in alternatives.split(separator: UInt8(ascii: "/")) {
      if word.first == UInt8(ascii: "=") {
        place.words.append(Array(word.dropFirst()))
      } else {
        place.stems.append(Stems.stem(of: Array(word)))
      }
    }
    return place
  }

  /// Whether the text says it.
  func matches(_ text: PhraseText) -> Bool {
    switch order {
    case .asWritten: matchesInOrder(text.words)
    case .any: matchesNearby(text.words)
    }
  }

  private func matchesInOrder(_ words: [PhraseText.Word]) -> Bool {
    guard let first = places.first else { return false }
    var reached = words.indices.filter { first.matches(words[$0]) }
    for place in places.dropFirst() where !reached.isEmpty {
      reached = Self.indices(of: place, behind: reached, in: words)
    }
    return reached.contains { !isUnwanted(after: $0, in: words) }
  }

  /// Where a place stands close behind one of the indices, which are in order: one walk.
  private static func indices(
    of place: Place, behind reached: [Int], in words: [PhraseText.Word]
  ) -> [Int] {
    var found: [Int] = []
    var next = 0
    for index in reached[0]..<words.count {
      while next < reached.count, reached[next] < index { next += 1 }
      guard next > 0, index - reached[next - 1] <= place.gap + 1 else { continue }
      if place.matches(words[index]) { found.append(index) }
    }
    return found
  }

  private func matchesNearby(_ words: [PhraseText.Word]) -> Bool {
    words.indices.contains { start in
      guard places.contains(where: { $0.matches(words[start]) }) else { return false }
      let near = start..<min(start + Self.window, words.count)
      return places.indices.allSatisfy { place in
        near.contains { index in
          places[place].matches(words[index]) && (place > 0 || !isUnwanted(after: index, in: words))
        }
      }
    }
  }

  private func isUnwanted(after index: Int, in words: [PhraseText.Word]) -> Bool {
    index + 1 < words.count && unwanted.matches(words[index + 1])
  }
}

/// The words of a question with their stems, question words included.
struct PhraseText: Sendable {
  /// A word of the text.
  struct Word: Sendable, Hashable {
    let folded: [UInt8]
    let stem: [UInt8]
  }

  /// The words in order.
  let words: [Word]

  /// The words of a text.
  init(_ text: String) {
    var words: [Word] = []
    Stems.forEach(in: text) { word, stem, _ in
      // "can't" and "cant" are one word to whoever types in a hurry; "baby's" is the baby's.
      let folded = word.filter { $0 != UInt8(ascii: "'") }
      let isPossessive = word.suffix(2).elementsEqual("'s".utf8)
      words.append(Word(folded: folded, stem: isPossessive ? stem : Stems.stem(of: folded)))
    }
    self.words = words
  }

  /// Whether any of the patterns is said.
  func says(anyOf patterns: [PhrasePattern]) -> Bool {
    patterns.contains { $0.matches(self) }
  }
}
