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
///     fever #38-43            a number in this range; what follows its digits ("38.5", "39c") is free
///     @child drowsy           any word of that class, where the list has classes
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
    let bytes = list.rows.utf8.span
    var pieces = Pieces(of: 0..<bytes.count, between: UInt8(ascii: list.mark))
    while let row = pieces.next(in: bytes) {
      if PhrasePattern(row, of: bytes, in: self, WordClasses())?.isSaid ?? false { return true }
    }
    return false
  }

  /// Whether the pattern of a row is said.
  package func says(
    _ row: Range<Int>, of bytes: borrowing Span<UInt8>, _ classes: WordClasses
  ) -> Bool {
    PhrasePattern(row, of: bytes, in: self, classes)?.isSaid ?? false
  }

  /// The places of the words that say the pattern of a row; none where it is not said.
  package func places(
    saying row: Range<Int>, of bytes: borrowing Span<UInt8>, _ classes: WordClasses
  ) -> Set<Int> {
    PhrasePattern(row, of: bytes, in: self, classes)?.placesSaid ?? []
  }
}

/// Words that rows name together: `@cant` stands for all of its class.
package struct WordClasses: Sendable {
  /// Each name with where the words of the class stand in a text, in the order of the names.
  fileprivate var classes: [(name: [UInt8], places: [Int])] = []

  /// No classes.
  package init() {}

  /// Adds the class of a row, its name first, for one text.
  package mutating func add(
    _ row: Range<Int>, of bytes: borrowing Span<UInt8>, in text: PhraseText
  ) {
    var pieces = Pieces(of: row, between: UInt8(ascii: " "))
    guard let name = pieces.next(in: bytes) else { return }
    var places: [Int] = []
    while let word = pieces.next(in: bytes) {
      places += text.places(ofMember: word, of: bytes, self)
    }
    classes.append((name.dropFirst().map { bytes[$0] }, Set(places).sorted()))
  }

  fileprivate func places(of name: Range<Int>, in bytes: borrowing Span<UInt8>) -> [Int] {
    for entry in classes where entry.name.count == name.count {
      var index = 0
      while index < name.count, entry.name[index] == bytes[name.lowerBound + index] { index += 1 }
      if index == name.count { return entry.places }
    }
    return []
  }
}

/// What stands between marks, piece by piece: most rows are left at their first word.
private struct Pieces {
  private var place: Int
  private let end: Int
  private let mark: UInt8

  init(of range: Range<Int>, between mark: UInt8) {
    place = range.lowerBound
    end = range.upperBound
    self.mark = mark
  }

  mutating func next(in bytes: borrowing Span<UInt8>) -> Range<Int>? {
    while place < end, bytes[place] == mark { place += 1 }
    guard place < end else { return nil }
    let start = place
    while place < end, bytes[place] != mark { place += 1 }
    return start..<place
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
  init?(
    _ row: Range<Int>, of bytes: borrowing Span<UInt8>, in text: PhraseText,
    _ classes: WordClasses
  ) {
    end = text.words.count
    var pieces = Pieces(of: row, between: UInt8(ascii: " "))
    while let piece = pieces.next(in: bytes) {
      let words = piece.lowerBound + 1..<piece.upperBound
      switch bytes[piece.lowerBound] {
      case UInt8(ascii: "-"):
        let isAny = !words.isEmpty && bytes[words.lowerBound] == UInt8(ascii: "*")
        unwanted = Set(isAny ? Array(0..<end) : text.places(of: words, in: bytes, classes))
        continue
      case UInt8(ascii: "~"):
        isOrdered = false
        places.append(
          Place(found: text.places(of: words, in: bytes, classes), gap: Self.longestGap))
      case UInt8(ascii: "+"):
        places.append(Place(found: text.places(of: words, in: bytes, classes), gap: 0))
      default:
        places.append(
          Place(found: text.places(of: piece, in: bytes, classes), gap: Self.longestGap))
      }
      if places.last?.found.isEmpty ?? true { return nil }
    }
    if places.isEmpty { return nil }
  }

  /// Whether the text says it.
  var isSaid: Bool { isOrdered ? isSaidInOrder : !placesSaidNearby.isEmpty }

  /// The places of the words that say it.
  var placesSaid: Set<Int> { isOrdered ? placesSaidInOrder : placesSaidNearby }

  private var isSaidInOrder: Bool { reached().last?.isEmpty == false }

  /// For each place of the pattern the words that fill it close behind one that fills the place
  /// before.
  private func reached() -> [[Int]] {
    var reached = [places[0].found]
    for place in places.dropFirst() {
      reached.append(Self.indices(of: place, behind: reached[reached.count - 1]))
    }
    reached[reached.count - 1].removeAll { isUnwanted(after: $0) }
    return reached
  }

  private var placesSaidInOrder: Set<Int> {
    var reached = reached()
    // Back from the last place, so that only words of a whole chain are left.
    for number in places.indices.dropFirst().reversed() {
      let (next, gap) = (reached[number], places[number].gap)
      reached[number - 1].removeAll { index in
        !next.contains { $0 > index && $0 - index <= gap + 1 }
      }
    }
    return Set(reached.flatMap { $0 })
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
  private var window: Int { places.count < 3 ? 12 : 16 }

  /// The words of the first stretch that says an unordered pattern.
  private var placesSaidNearby: Set<Int> {
    // For each word the places that it fills, one bit a place.
    var fills = [UInt16](repeating: 0, count: end)
    for (number, place) in places.enumerated() {
      for index in place.found where number > 0 || !isUnwanted(after: index) {
        fills[index] |= 1 << UInt16(number)
      }
    }
    for start in fills.indices where fills[start] != 0 {
      let stretch = start..<min(start + window, end)
      if areFilled(by: fills[stretch]) { return Set(stretch.filter { fills[$0] != 0 }) }
    }
    return []
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
  /// What the words begin with.
  private let openings: WordOpenings

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
    openings = WordOpenings(of: words)
  }

  /// The text with words that are like no other in some places.
  package func masked(at places: Set<Int>) -> PhraseText {
    PhraseText(
      words: words.indices.map { places.contains($0) ? Word(folded: [], stem: []) : words[$0] })
  }

  /// Where any of some words stands, parted by "/", in order.
  fileprivate func places(
    of alternatives: Range<Int>, in bytes: borrowing Span<UInt8>, _ classes: WordClasses
  ) -> [Int] {
    var places: [Int] = []
    var start = alternatives.lowerBound
    for place in alternatives where bytes[place] == UInt8(ascii: "/") {
      places += self.places(ofMember: start..<place, of: bytes, classes)
      start = place + 1
    }
    places += self.places(ofMember: start..<alternatives.upperBound, of: bytes, classes)
    return places.count < 2 ? places : Set(places).sorted()
  }

  /// Where one of the alternatives stands.
  fileprivate func places(
    ofMember member: Range<Int>, of bytes: borrowing Span<UInt8>, _ classes: WordClasses
  ) -> [Int] {
    guard !member.isEmpty else { return [] }
    switch bytes[member.lowerBound] {
    case UInt8(ascii: "@"): return classes.places(of: member.dropFirst(), in: bytes)
    case UInt8(ascii: "#"): return places(ofNumber: member.dropFirst().map { bytes[$0] })
    case UInt8(ascii: "="):
      let exact = member.lowerBound + 1..<member.upperBound
      guard openings.mayHold(exact, in: bytes) else { return [] }
      let word = exact.map { bytes[$0] }
      return words.indices.filter { words[$0].folded == word }
    default:
      guard openings.mayHold(member, in: bytes) else { return [] }
      return places(ofWord: member.map { bytes[$0] })
    }
  }

  /// Where a number stands that lies in a range such as "38-43".
  private func places(ofNumber range: [UInt8]) -> [Int] {
    let bounds = range.split(separator: UInt8(ascii: "-")).map { $0.leadingNumber ?? 0 }
    guard bounds.count == 2, bounds[0] <= bounds[1] else { return [] }
    return words.indices.filter { index in
      words[index].folded[...].leadingNumber.map { (bounds[0]...bounds[1]).contains($0) } ?? false
    }
  }

  /// Whether a word stands in the text, with any ending.
  package func says(word: Substring.UTF8View) -> Bool {
    guard let first = word.first, stems.firstBytes.contains(first) else { return false }
    return !places(ofWord: Array(word)).isEmpty
  }

  private func places(ofWord word: [UInt8]) -> [Int] {
    guard stems.mayHold(stemOf: word) else { return [] }
    let stem = Stems.stem(of: word)
    guard stems.stems.contains(stem) else { return [] }
    return words.indices.filter { words[$0].stem == stem }
  }
}

extension Range<Int> {
  /// The range without its first place.
  fileprivate func dropFirst() -> Range<Int> { lowerBound + 1..<upperBound }
}

extension ArraySlice<UInt8> {
  /// The number that it begins with, of at most four digits.
  fileprivate var leadingNumber: Int? {
    let digits = prefix { $0.isDigit }
    guard !digits.isEmpty, digits.count < 5 else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }
}

/// The first two letters of a text's words: nearly every word of a list falls at this test.
private struct WordOpenings: Sendable {
  /// For each first byte one bit for each letter that comes second.
  private var seconds = [UInt32](repeating: 0, count: 256)

  init(of words: [PhraseText.Word]) {
    for word in words {
      add(word.folded)
      add(word.stem)
    }
  }

  private mutating func add(_ word: [UInt8]) {
    guard let first = word.first else { return }
    // "die" is the stem of "dying", and so with "lie" and "tie".
    let isChanged = word.count == 3 && word[1...].elementsEqual("ie".utf8)
    seconds[Int(first)] |= isChanged ? .max : Self.bit(word.count > 1 ? word[1] : 0)
  }

  private static func bit(_ byte: UInt8) -> UInt32 { byte.isLetter ? 1 << UInt32(byte & 31) : 1 }

  func mayHold(_ word: Range<Int>, in bytes: borrowing Span<UInt8>) -> Bool {
    let second = word.count > 1 ? bytes[word.lowerBound + 1] : 0
    return seconds[Int(bytes[word.lowerBound])] & Self.bit(second) != 0
  }
}
