import GuideWords

/// Where things lie in the packed file of signs (`SignPacker` makes it): a question is held against a
/// few dozen of its rows and not against all.
///
/// A row is said only where each of its places is filled, so it is tried only where a word stands in
/// the text that fills the place which is rarest among all rows.
///
///     keys        a word → the numbers of rows (`WordKeys`)
///     counts      how many there are of each of the following, four bytes each
///     rows        a pattern, and which sign it tells
///     signs       the name and kind of each sign that brings a notice
///     head        the classes of words and the lists of misspellings
///     stems       of how guides word signs, each with what it tells; in order
///     wordings    how guides word signs: text, sign, level, what its stems tell, where they begin
///     places      of stems, by which the wordings name them
///     text        what the entries before it point into
package struct SignTable: Sendable {
  /// A run of entries of one length.
  struct Section: Sendable {
    let start: Int
    let count: Int
    let width: Int

    func entry(_ number: Int) -> Int { start + number * width }
  }

  let keys: WordKeys
  let rows: Section
  let signs: Section
  let head: Section
  let stems: Section
  let wordings: Section
  let places: Section

  /// How long an entry of each section is.
  static let widths = [8, 8, 8, 12, 16, 2]
  /// What tells no sign but takes words away, or keeps them.
  static let notMeant = 0xffff
  static let anotherTime = 0xfffe
  static let hereAndNow = 0xfffd
  static let anotherBody = 0xfffc
  static let somebody = 0xfffb

  /// The sections of a packed file.
  package init(of packed: borrowing Span<UInt8>) {
    var sections: [Section] = []
    keys = WordKeys(at: 0, in: packed)
    var start = keys.end + Self.widths.count * 4
    for (number, width) in Self.widths.enumerated() {
      let count = packed.number(at: keys.end + number * 4, bytes: 4)
      sections.append(Section(start: start, count: count, width: width))
      start += count * width
    }
    (rows, signs, head) = (sections[0], sections[1], sections[2])
    (stems, wordings, places) = (sections[3], sections[4], sections[5])
  }

  /// What an entry of the head is.
  enum HeadLine: Int {
    case wordClass, misspelt, noMistakes
  }

  /// The lines of the head of one kind.
  func lines(_ kind: HeadLine, in packed: borrowing Span<UInt8>) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    for number in 0..<head.count where packed.mark(at: head.entry(number)) == kind.rawValue {
      lines.append(packed.text(at: head.entry(number)))
    }
    return lines
  }

  /// The name and level of a sign.
  func sign(
    _ number: Int, in packed: borrowing Span<UInt8>
  ) -> (name: String, level: SignCatalogue.Level?) {
    let entry = signs.entry(number)
    return (
      packed.string(packed.text(at: entry)), SignCatalogue.Level(code: packed.mark(at: entry))
    )
  }

  /// The lines of the classes of words that some rows name, in order.
  func classes(namedBy some: [Int], in packed: borrowing Span<UInt8>) -> [Range<Int>] {
    let lines = lines(.wordClass, in: packed)
    var isNamed = [Bool](repeating: false, count: lines.count)
    for row in some {
      let pattern = packed.text(at: rows.entry(row))
      for place in pattern where packed[place] == UInt8(ascii: "@") {
        for number in lines.indices
        where packed.holdsName(of: lines[number], at: place, upTo: pattern.upperBound) {
          isNamed[number] = true
          break
        }
      }
    }
    return lines.indices.filter { isNamed[$0] }.map { lines[$0] }
  }

  /// The numbers of the rows that a text may say, in order.
  func rowsToTry(for text: PhraseText, in packed: borrowing Span<UInt8>) -> [Int] {
    var some = [WordKeys.any]
    for word in text.words where !word.stem.isEmpty {
      some.append(WordKeys.key(word.stem))
      some.append(WordKeys.key(word.folded, isExact: true))
    }
    return keys.rows(of: some, in: packed)
  }
}

extension SignCatalogue.Level {
  /// What stands for it in a packed file.
  var code: Int {
    switch self {
    case .emergency: 0
    case .crisis: 1
    case .urgent: 2
    case .routine: 3
    }
  }

  fileprivate init?(code: Int) {
    switch code {
    case 0: self = .emergency
    case 1: self = .crisis
    case 2: self = .urgent
    case 3: self = .routine
    default: return nil
    }
  }
}

extension Span<UInt8> {
  /// The text that an entry points to.
  func text(at entry: Int) -> Range<Int> {
    let start = number(at: entry, bytes: 4)
    return start..<start + number(at: entry + 4, bytes: 2)
  }

  /// What else a short entry says.
  func mark(at entry: Int) -> Int { number(at: entry + 6, bytes: 2) }

  /// Whether the first word of a line stands at a place.
  fileprivate func holdsName(of line: Range<Int>, at start: Int, upTo end: Int) -> Bool {
    var (place, letter) = (start, line.lowerBound)
    while place < end, letter < line.upperBound, self[letter] != UInt8(ascii: " ") {
      guard self[place] == self[letter] else { return false }
      (place, letter) = (place + 1, letter + 1)
    }
    let isWhole = letter == line.upperBound || self[letter] == UInt8(ascii: " ")
    return isWhole
      && (place == end || self[place] == UInt8(ascii: "/") || self[place] == UInt8(ascii: " "))
  }
}
