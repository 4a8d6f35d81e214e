/// Ways of saying something, found in a text whatever the endings and the words in between.
///
/// One way a row, as words parted by blanks:
///
///     chest pain/tight        one after the other, up to four other words between
///     take +my life           directly after the word before
///     ~leg swollen hot        near each other in any order, each a word of its own
///     =cutting myself         an exact word: "cut myself" is not meant
///     confused -about/by      not directly before these words (of an unordered pattern: its first)
///     go +on -*               with no word behind it
///     @child drowsy           any word of that row of `WordClasses`
///
/// Words are compared by their stems, after folding.
package struct PhraseList: Sendable {
  fileprivate let rows: String
  fileprivate let mark: Unicode.Scalar

  /// The patterns of a list, one a row unless another mark parts them.
  package init(_ rows: String, between mark: Unicode.Scalar = "\n") {
    self.rows = rows
    self.mark = mark
  }
}

extension PhraseText {
  /// Whether any of the patterns is said.
  ///
  /// A question holds few words: a row is left at the first place that none of them fills, and only
  /// words that may be meant are stemmed. So the lists may be long.
  package func says(anyOf list: PhraseList) -> Bool {
    Pieces(of: list.rows.utf8[...], between: UInt8(ascii: list.mark)).contains { row in
      PhrasePattern(row, in: self)?.isSaid ?? false
    }
  }
}

/// What stands between marks, piece by piece: most rows are left at their first word.
private struct Pieces: Sequence, IteratorProtocol {
  private var rest: Substring.UTF8View
  private let mark: UInt8

  init(of text: Substring.UTF8View, between mark: UInt8) {
    rest = text
    self.mark = mark
  }

  mutating func next() -> Substring.UTF8View? {
    rest = rest.drop { $0 == mark }
    if rest.isEmpty { return nil }
    let piece = rest.prefix { $0 != mark }
    rest = rest[piece.endIndex...]
    return piece
  }
}

/// A row of a list, looked for in one text.
private struct PhrasePattern {
  /// How many words may stand between two words of a pattern.
  static let longestGap = 4

  /// One place of a pattern: where in the text a word stands that fills it, in order.
  private struct Place {
    let found: [Int]
    /// How many words may stand between it and the place before.
    let gap: Int
  }

  private var places: [Place] = []
  private var isOrdered = true
  /// Where words stand that must not follow.
  private var unwanted: Set<Int> = []
  private let end: Int

  /// The pattern of a row; nil where the text lacks a word for one of its places.
  init?(_ row: Substring.UTF8View, in text: PhraseText) {
    end = text.words.count
    for piece in Pieces(of: row, between: UInt8(ascii: " ")) {
      switch piece.first {
      case UInt8(ascii: "-"):
        let words = piece.dropFirst()
        unwanted = Set(words.first == UInt8(ascii: "*") ? Array(0..<end) : text.places(of: words))
        continue
      case UInt8(ascii: "~"):
        isOrdered = false
        places.append(Place(found: text.places(of: piece.dropFirst()), gap: Self.longestGap))
      case UInt8(ascii: "+"):
        places.append(Place(found: text.places(of: piece.dropFirst()), gap: 0))
      default: places.append(Place(found: text.places(of: piece), gap: Self.longestGap))
      }
      if places.last?.found.isEmpty ?? true { return nil }
    }
    if places.isEmpty { return nil }
  }

  /// Whether the text says it.
  var isSaid: Bool { isOrdered ? isSaidInOrder : isSaidNearby }

  private var isSaidInOrder: Bool {
    var reached = places[0].found
    for place in places.dropFirst() where !reached.isEmpty {
      reached = Self.indices(of: place, behind: reached)
    }
    return reached.contains { !isUnwanted(after: $0) }
  }

  /// Where a place stands close behind one of the indices, both in order: one walk.
  private static func indices(of place: Place, behind reached: [Int]) -> [Int] {
    var next = 0
    return place.found.filter { index in
      while next < reached.count, reached[next] < index { next += 1 }
      return next > 0 && index - reached[next - 1] <= place.gap + 1
    }
  }

  /// Within how many words an unordered pattern must stand: more for one of more places.
  private var window: Int { places.count < 3 ? 9 : 14 }

  private var isSaidNearby: Bool {
    // For each word the places that it fills, one bit a place.
    var fills = [UInt16](repeating: 0, count: end)
    for (number, place) in places.enumerated() {
      for index in place.found where number > 0 || !isUnwanted(after: index) {
        fills[index] |= 1 << UInt16(number)
      }
    }
    return fills.indices.contains { start in
      fills[start] != 0 && areFilled(by: fills[start..<min(start + window, end)])
    }
  }

  /// Whether each place has a word of its own: "hot calf" is not hot twice.
  ///
  /// It has where any places together have at least as many words as there are of them (Hall's
  /// theorem).
  private func areFilled(by words: ArraySlice<UInt16>) -> Bool {
    (1..<UInt16(1) << UInt16(places.count)).allSatisfy { some in
      words.count { $0 & some != 0 } >= some.nonzeroBitCount
    }
  }

  private func isUnwanted(after index: Int) -> Bool { unwanted.contains(index + 1) }
}

/// The words of a question with their stems, question words included.
package struct PhraseText: Sendable {
  /// A word of the text.
  package struct Word: Sendable, Hashable {
    package let folded: [UInt8]
    package let stem: [UInt8]

    package init(folded: [UInt8], stem: [UInt8]) {
      self.folded = folded
      self.stem = stem
    }
  }

  /// The words in order.
  package let words: [Word]
  /// Their stems.
  package let stems: StemSet

  /// The words of a text.
  package init(_ text: String) {
    var words: [Word] = []
    Stems.forEach(in: text) { word, stem, _ in
      // "can't" and "cant" are one word to whoever types in a hurry; "baby's" is the baby's.
      let folded = word.filter { $0 != UInt8(ascii: "'") }
      let isPossessive = word.suffix(2).elementsEqual("'s".utf8)
      words.append(Word(folded: folded, stem: isPossessive ? stem : Stems.stem(of: folded)))
    }
    self.init(words: words)
  }

  /// A text of these words.
  package init(words: [Word]) {
    self.words = words
    stems = StemSet(words.map { $0.stem })
  }

  /// Where any of some words stands, parted by "/", in order.
  fileprivate func places(of alternatives: Substring.UTF8View) -> [Int] {
    var places: [Int] = []
    for word in Pieces(of: alternatives, between: UInt8(ascii: "/")) {
      switch word.first {
      case UInt8(ascii: "@"):
        for member in WordClasses.members(of: word.dropFirst()) {
          places += self.places(ofWord: member)
        }
      case UInt8(ascii: "="):
        let exact = word.dropFirst()
        places += words.indices.filter { words[$0].folded.elementsEqual(exact) }
      default: places += self.places(ofWord: word)
      }
    }
    return places.count < 2 ? places : Set(places).sorted()
  }

  /// Whether a word stands in the text, with any ending.
  package func says(word: Substring.UTF8View) -> Bool { !places(ofWord: word).isEmpty }

  private func places(ofWord word: Substring.UTF8View) -> [Int] {
    guard let first = word.first, stems.firstBytes.contains(first) else { return [] }
    let word = Array(word)
    guard stems.mayHold(stemOf: word) else { return [] }
    let stem = Stems.stem(of: word)
    guard stems.stems.contains(stem) else { return [] }
    return words.indices.filter { words[$0].stem == stem }
  }
}
