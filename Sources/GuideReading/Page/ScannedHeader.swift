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
  private let words: [String]
  private var place = 0
  /// What the next day is, if a word has said so.
  private var field: Lexicon.DayField?
  private var others = 0
  /// Whether a name is none unless a day stands on the line too.
  private var needsDay = false

  /// Nil for a line without a day or a labelled name, or with much else.
  init?(_ text: String) {
    guard text.mayHoldDayOrName else { return nil }
    words = text.blankParts.flatMap { $0.headerWords }
    guard words.count > 2, words.count <= ScannedHeader.mostWords, text.last != "?" else {
      return nil
    }
    while place < words.count {
      if readDay() || readName() || readLabel() { continue }
      others += 1
      place += 1
    }
    let most = ScannedHeader.mostOtherWords
    guard others <= (isLabelled && hasDay ? most.labelled : most.bare), !items.isEmpty,
      !needsDay || hasDay
    else { return nil }
  }

  private var isLabelled: Bool {
    items.contains { item in
      switch item {
      case .name(let name): name.isLabelled
      case .date(let date): date.isLabelled
      case .age, .readingTime: false
      }
    }
  }

  private var hasDay: Bool {
    items.contains { if case .date = $0 { true } else { false } }
  }

  private mutating func readDay() -> Bool {
    guard DateLine.beginsDate(words[place]) else { return false }
    for count in [3, 1] where place + count <= words.count {
      let text = words[place..<place + count].joined(separator: " ").trimmed(of: "().,;")
      guard let date = DateLine(text), date.isDay else { continue }
      items.append(.date(field.map { date.labelled($0) } ?? date))
      field = nil
      place += count
      return true
    }
    return false
  }

  /// A name after `by` or another word for who wrote or looked over a page.
  private mutating func readName() -> Bool {
    guard place > 0 else { return false }
    let label = Words(words[place - 1])
    let isBy = label.joined == "by"
    let named = Lexicon.first(of: Lexicon.personLabels, matching: label)
    guard isBy || named != nil && words[place - 1].hasSuffix(":") else { return false }
    let rest = words[place...].prefix(8).prefix { !DateLine.beginsDate($0) }
    let count = rest.indices.last { PersonName(Array(words[place...$0])) != nil }
      .map { $0 + 1 - place }
    // One word is a name only beside a day.
    let isBrief = count == nil && isBy && words[place].startsInCapital
    guard let count = count ?? (isBrief ? 1 : nil),
      let name = NameLine("written by " + words[place..<place + count].joined(separator: " "))
    else { return false }
    items.append(.name(name.labelled(field == .reviewed ? .reviewer : named ?? .author)))
    needsDay = needsDay || isBrief
    place += count
    return true
  }

  private mutating func readLabel() -> Bool {
    let word = Words(words[place]).texts.first ?? ""
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
    var previous: UInt8 = 0
    for byte in utf8 {
      if byte.isDigit || byte == UInt8(ascii: ":") { return true }
      if byte | 0x20 == UInt8(ascii: "y"), previous | 0x20 == UInt8(ascii: "b") { return true }
      previous = byte
    }
    return false
  }

  fileprivate var startsInCapital: Bool { first?.isUppercase ?? false }
}
