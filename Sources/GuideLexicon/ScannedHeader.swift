import GuideModel
import GuideWords

/// What a short line says of who wrote a page, and when, in whatever order its publisher has:
/// `January 24, 2014 by Jane Smith, MPH 2 Comments`, `Jane Smith, RN – Updated 3 May 2023`.
///
/// The line is walked once. A word of the vocabulary says what the next day or name is; what is
/// neither must be little, or the line is a sentence. On a line of nothing but names and days a name
/// counts that no word tells, or that has no such shape.
struct ScannedHeader {
  /// The most words of such a line.
  private static let mostWords = 24
  /// The most that tell nothing of the page, on a line that says what its day or name is and on one
  /// that does not.
  private static let mostOtherWords = (labelled: 5, bare: 2)

  /// The names and days, in order.
  private(set) var items: [HeaderLine.Item] = []
  /// Whether the line says nothing but what the items do.
  let isWhole: Bool
  private let words: [Word]
  private var place = 0
  /// What the next day is, if a word has said so.
  private var field: Lexicon.DayField?
  /// What a word has said that the last day was.
  private var told: Lexicon.DayField?
  /// How many words tell nothing of the page.
  private var others = 0
  /// Whether a name is none unless a day stands on the line too.
  private var needsDay = false

  /// A word of the line.
  private struct Word {
    let text: String
    /// The same for comparison; may be nothing.
    let folded: Words
    let beginsDate: Bool
    private let first: String

    init(_ text: String) {
      self.text = text.hasSuffix(";") ? text.dropLast() + "," : text
      folded = Words(text)
      beginsDate = DateLine.beginsDate(text)
      first = folded.texts.first ?? ""
    }

    /// Whether a day or a name begins with it or after it.
    var leadsOver: Bool { beginsDate || first == "by" }
    /// What it says that the next day is.
    var field: Lexicon.DayField? { Lexicon.dateWords[first] }
    /// Whether it tells nothing of the article.
    var isFiller: Bool {
      Lexicon.headerFillers.contains(first)
        || !first.isEmpty && first.utf8.allSatisfy { $0.isDigit || $0 == UInt8(ascii: ":") }
    }
    /// Whether it only leads over to a name or a day.
    var isLabel: Bool { Lexicon.headerLabels.contains(first) }
    /// Whether it may stand between a name and a day.
    var isConnector: Bool { first.isEmpty || isLabel || field != nil }
  }

  /// Nil for a line without a day or a labelled name, or with much else.
  init?(_ text: String) {
    guard text.mayHoldDayOrName, text.utf8.last != UInt8(ascii: "?") else { return nil }
    let pieces = text.blankParts.flatMap { $0.headerWords }
    guard pieces.count > 2, pieces.count <= ScannedHeader.mostWords else { return nil }
    let words = pieces.map { Word($0) }
    self.init(words, asWhole: true)
    if others > 0 || !hasDay { self.init(words, asWhole: false) }
    let most = ScannedHeader.mostOtherWords
    let isLabelled = items.contains { $0.isLabelled }
    guard others <= (isLabelled && hasDay ? most.labelled : most.bare), !items.isEmpty,
      !needsDay || hasDay
    else { return nil }
  }

  /// Reads a line that is to say nothing but names and days, or may hold some words more.
  private init(_ words: [Word], asWhole isWhole: Bool) {
    self.words = words
    self.isWhole = isWhole
    while place < words.count, others <= ScannedHeader.mostOtherWords.labelled {
      if readDay() || readName() || readBareName() || readLabel() { continue }
      if !isWhole || words[place].folded.count > 0 { others += 1 }
      place += 1
    }
  }

  private var hasDay: Bool {
    items.contains { if case .date = $0 { true } else { false } }
  }

  private mutating func readDay() -> Bool {
    guard words[place].beginsDate else { return false }
    for count in [3, 1] where place + count <= words.count {
      let text = texts(count).joined(separator: " ").trimmed(of: "().,;")
      guard let date = DateLine(text), date.isDay else { continue }
      told = field ?? (followsReviewer ? .reviewed : nil)
      field = nil
      items.append(.date(told.map { date.labelled($0) } ?? date))
      place += count
      return true
    }
    return false
  }

  private var followsName: Bool {
    if case .name = items.last { true } else { false }
  }

  private var followsReviewer: Bool {
    if case .name(let name) = items.last { name.person == .reviewer } else { false }
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
    let whole = countOfName
    let clear = isWhole && place > 1 ? ScannedHeader.person(words[place - 2], label) : nil
    // What is no name by its shape is one only beside a day, and one word at most after "by" alone.
    let other = clear != nil ? countBeforeDay : isBy && words[place].text.startsInCapital ? 1 : 0
    let count = whole ?? other
    guard count > 0,
      let name = NameLine("written by " + texts(count).joined(separator: " "))
    else { return false }
    let isReviewer = (field ?? (isWhole ? told : nil)) == .reviewed
    let byField: Lexicon.Person = isReviewer ? .reviewer : .author
    items.append(.name(name.labelled(clear ?? (isBy ? byField : person ?? byField))))
    needsDay = needsDay || whole == nil
    place += count
    return true
  }

  private static func person(_ first: Word, _ second: Word) -> Lexicon.Person? {
    Lexicon.first(
      of: Lexicon.personLabels, matching: Words(first.text + " " + second.text))
  }

  /// A name at the line's beginning, or after its first day, that no word tells.
  private mutating func readBareName() -> Bool {
    guard isWhole, place == 0 || items.count == 1 && hasDay, words[place].text.startsInCapital,
      let count = countOfName, !words[place..<place + count].contains(where: { $0.isFiller }),
      let name = NameLine(texts(count).joined(separator: " ")), !name.isLabelled
    else { return false }
    items.append(.name(name))
    place += count
    return true
  }

  /// How many of the next words make a name.
  private var countOfName: Int? {
    (0...countBeforeDay).last { PersonName(texts($0)) != nil }
  }

  /// How many words, at most eight, stand before the next day and what tells of it.
  private var countBeforeDay: Int {
    var end = place
    while end < words.count, end < place + 8, !words[end].beginsDate,
      words[end].field == nil || !words[end...].prefix(5).contains(where: { $0.leadsOver })
    {
      end += 1
    }
    while end > place, words[end - 1].isConnector { end -= 1 }
    return end - place
  }

  /// A word that says what the next day is, or nothing of the article.
  private mutating func readLabel() -> Bool {
    let word = words[place]
    if let found = word.field {
      // "Reviewed and updated on" is of a review.
      if field != .reviewed || found != .updated || followsName { field = found }
    } else if !(isWhole ? word.isLabel : word.isFiller) {
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
