import GuideLexicon
import GuideModel
import GuideWords

/// What a short line says of who wrote a page, and when, in whatever order its publisher has:
/// `January 24, 2014 by Jane Smith, MPH 2 Comments`, `Reviewed by: A. Neri on 3 May 2023`.
///
/// The line is walked once. A word of the vocabulary says what the next day or name is; what is
/// neither must be little, or the line is a sentence.
struct ScannedHeader {
  /// The most words of such a line.
  private static let mostWords = 24
  /// The most that tell nothing of the page, on a line that says what its day or name is and on one
  /// that does not.
  private static let mostOtherWords = (labelled: 5, bare: 2)

  /// The names and days, in order.
  private(set) var items: [HeaderLine.Item] = []
  private let words: [Word]
  private var place = 0
  /// What the next day is, if a word has said so.
  private var field: Lexicon.DayField?
  private var others = 0
  /// Whether a name is none unless a day stands on the line too.
  private var needsDay = false

  /// A word of the line.
  private struct Word {
    let text: String
    /// The same for comparison; may be nothing.
    let folded: Words
    let beginsDate: Bool

    init(_ text: String) {
      self.text = text
      folded = Words(text)
      beginsDate = DateLine.beginsDate(text)
    }
  }

  /// Nil for a line without a day or a labelled name, or with much else.
  init?(_ text: String) {
    guard text.mayHoldDayOrName, text.utf8.last != UInt8(ascii: "?") else { return nil }
    let pieces = text.blankParts.flatMap { $0.headerWords }
    guard pieces.count > 2, pieces.count <= ScannedHeader.mostWords else { return nil }
    words = pieces.map { Word($0) }
    let most = ScannedHeader.mostOtherWords
    while place < words.count {
      if readDay() || readName() || readLabel() { continue }
      others += 1
      place += 1
      if others > most.labelled { return nil }
    }
    let isLabelled = items.contains { $0.isLabelled }
    guard others <= (isLabelled && hasDay ? most.labelled : most.bare), !items.isEmpty,
      !needsDay || hasDay
    else { return nil }
  }

  private var hasDay: Bool {
    items.contains { if case .date = $0 { true } else { false } }
  }

  private mutating func readDay() -> Bool {
    guard words[place].beginsDate else { return false }
    for count in [3, 1] where place + count <= words.count {
      let text = texts(count).joined(separator: " ").trimmed(of: "().,;")
      guard let date = DateLine(text), date.isDay else { continue }
      items.append(.date(field.map { date.labelled($0) } ?? date))
      field = nil
      place += count
      return true
    }
    return false
  }

  /// The next words as they stand.
  private func texts(_ count: Int) -> [String] {
    words[place..<place + count].map { $0.text }
  }

  /// A name after `by` or another word for who wrote or looked over a page.
  private mutating func readName() -> Bool {
    guard place > 0 else { return false }
    let label = words[place - 1]
    let isBy = label.folded.joined == "by"
    guard isBy || label.text.hasSuffix(":") else { return false }
    let person = Lexicon.first(of: Lexicon.personLabels, matching: label.folded)
    guard isBy || person != nil else { return false }
    let rest = words[place...].prefix(8).prefix { !$0.beginsDate }
    let whole = (1...8).last { $0 <= rest.count && PersonName(texts($0)) != nil }
    // One word is a name only beside a day.
    let isBrief = whole == nil && isBy && words[place].text.startsInCapital
    guard let count = whole ?? (isBrief ? 1 : nil),
      let name = NameLine("written by " + texts(count).joined(separator: " "))
    else { return false }
    items.append(.name(name.labelled(field == .reviewed ? .reviewer : person ?? .author)))
    needsDay = needsDay || isBrief
    place += count
    return true
  }

  /// A word that says what the next day is, or nothing of the article.
  private mutating func readLabel() -> Bool {
    let word = words[place].folded.texts.first ?? ""
    if let found = Lexicon.dateWords[word] {
      if field != .reviewed || found != .updated { field = found }
    } else if !word.isEmpty, !Lexicon.headerFillers.contains(word),
      !word.utf8.allSatisfy({ $0.isDigit || $0 == UInt8(ascii: ":") })
    {
      return false
    }
    place += 1
    return true
  }
}

extension Substring {
  /// The word's pieces between slashes, unless they are a day's numbers.
  fileprivate var headerWords: [String] {
    let pieces = split(separator: "/").map { String($0) }
    return pieces.contains { $0.contains { $0.isLetter } } ? pieces : [String(self)]
  }
}

extension String {
  /// Whether there is a digit, a colon or the word `by`: most lines have none and need no closer look.
  fileprivate var mayHoldDayOrName: Bool {
    var (second, last): (UInt8, UInt8) = (0, 0)
    for byte in utf8 {
      if byte.isDigit || byte == UInt8(ascii: ":") { return true }
      if last | 0x20 == UInt8(ascii: "y"), second | 0x20 == UInt8(ascii: "b"), !byte.isLetter {
        return true
      }
      (second, last) = (last, byte)
    }
    return false
  }
}
