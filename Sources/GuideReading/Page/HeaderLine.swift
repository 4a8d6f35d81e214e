import GuideLexicon
import GuideModel
import GuideWords

/// What a line of a page's header holds: `Dr. Carlo Neri | April 11, 2025 | 5 min read` three items,
/// `Published on March 3, 2025 by Jane Smith` two.
struct HeaderLine {
  /// One piece of such a line.
  enum Item {
    case name(NameLine)
    case date(DateLine)
    /// `Updated 2 weeks ago`: no day, as the page does not say when it was copied.
    case age(String)
    case readingTime
  }

  /// The items, in order; at least one.
  let items: [Item]
  /// Whether nothing else stands on the line.
  var isWhole = true

  /// The items of a line; nil for a line with anything else on it.
  init?(_ text: String) {
    let text = String(text.drop { "—–- ".contains($0) })
    let pieces = text.headerPieces
    let items = pieces.compactMap { Item($0) }
    if !items.isEmpty, items.count == pieces.count {
      // Beside "By Jane Smith" another line of that shape is a topic.
      let isNamed = items.contains {
        if case .name(let name) = $0 { name.isLabelled } else { false }
      }
      self.items = isNamed ? items.filter { $0.tells } : items
      isWhole = self.items.count == items.count
    } else if pieces.count == 1, let pair = HeaderLine.pair(in: text) {
      self.items = pair
    } else {
      return nil
    }
  }

  private init(items: [Item]) {
    self.items = items
    isWhole = false
  }

  /// Whether a word says what a name or a day is.
  var isLabelled: Bool {
    items.contains { item in
      switch item {
      case .name(let name): name.isLabelled
      case .date(let date): date.isLabelled
      case .age, .readingTime: false
      }
    }
  }

  /// What a line surely tells of the page; nil where it tells nothing.
  static func telling(_ text: String) -> HeaderLine? {
    guard let header = dated(text) else { return nil }
    let items = header.items.filter { $0.tells }
    if items.count == header.items.count { return header }
    return items.isEmpty ? nil : HeaderLine(items: items)
  }

  /// The items of a line above an article, beside which a topic may stand: `3 May 2025 · Knees`.
  static func dated(_ text: String) -> HeaderLine? {
    guard text.utf8.count < Lexicon.longestHeaderLine else { return nil }
    if let whole = HeaderLine(text) { return whole }
    let pieces = text.headerPieces
    let items = pieces.count > 1 ? pieces.compactMap { Item($0) }.filter { $0.tells } : []
    if !items.isEmpty, pieces.allSatisfy({ Words($0).count < 8 }) {
      return HeaderLine(items: items)
    }
    return ScannedHeader(text).map { HeaderLine(items: $0.items) }
  }

  /// A name and a date, or two dates, side by side without a mark between them.
  private static func pair(in text: String) -> [Item]? {
    guard text.utf8.contains(where: { $0.isDigit }) else { return nil }
    let words = text.blankParts.map { String($0) }
    guard words.count <= Lexicon.mostHeaderWords, words.contains(where: DateLine.beginsDate) else {
      return nil
    }
    for place in words.indices.dropFirst() {
      let left = words[..<place].droppingConnectors.joined(separator: " ")
      let right = words[place...].droppingConnectors.joined(separator: " ")
      guard DateLine(left) != nil || DateLine(right) != nil else { continue }
      if let first = Item(left), let second = Item(right), let pair = joined(first, second) {
        return pair
      }
    }
    return nil
  }

  /// "Medically reviewed by X on DAY" and "Reviewed DAY by X" tell of one review.
  private static func joined(_ first: Item, _ second: Item) -> [Item]? {
    switch (first, second) {
    case (.name(let name), .date(let date)) where date.isDay:
      let isReview = name.person == .reviewer && !date.isLabelled
      return [first, .date(isReview ? date.labelled(.reviewed) : date)]
    case (.date(let date), .name(let name)) where date.isDay:
      let isReview = date.field == .reviewed && name.isLabelled
      return [first, .name(isReview ? name.labelled(.reviewer) : name)]
    case (.date(let one), .date(let other)) where one.isDay && other.isDay && other.isLabelled:
      return [first, second]
    case (.name, _), (.date, _), (.age, _), (.readingTime, _): return nil
    }
  }
}

extension HeaderLine.Item {
  /// Whether the item is sure to tell of the page.
  fileprivate var tells: Bool {
    switch self {
    case .date(let date): date.isDay
    case .name(let name): name.isLabelled || name.isCertain
    case .age, .readingTime: true
    }
  }

  fileprivate init?(_ text: String) {
    guard text.blankParts.count <= Lexicon.mostHeaderWords else { return nil }
    if let date = DateLine(text) {
      self = .date(date)
    } else if let name = NameLine(text) {
      self = .name(name)
    } else if Guide.Furniture.Kind(ofPageLine: text) == .meta {
      self = .readingTime
    } else if Guide.RelatedGuide.Age(line: text) != nil, Words(text).count > 3 {
      self = .age(text)
    } else {
      return nil
    }
  }
}

extension String {
  /// The parts between header marks.
  fileprivate var headerPieces: [String] {
    unicodeScalars.split { Lexicon.headerMarks.contains($0) }
      .map { String($0).trimmed(of: .space) }
  }
}

extension ArraySlice<String> {
  /// The words without "on", dashes and commas at the edges.
  fileprivate var droppingConnectors: ArraySlice<String> {
    var words = self
    while let last = words.last, Lexicon.headerConnectors.contains(last) { words.removeLast() }
    while let first = words.first, Lexicon.headerConnectors.contains(first) { words.removeFirst() }
    return words
  }
}
