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

  /// The items of a line; nil for a line with anything else on it.
  init?(_ text: String) {
    let pieces = text.split { Lexicon.headerMarks.contains($0) }.map { String($0) }
    let items = pieces.compactMap { Item($0.trimmed(of: .space)) }
    if !items.isEmpty, items.count == pieces.count {
      self.items = items
    } else if pieces.count == 1, let pair = HeaderLine.pair(in: text) {
      self.items = pair
    } else {
      return nil
    }
  }

  /// A name and a date, or two dates, side by side without a mark between them.
  private static func pair(in text: String) -> [Item]? {
    guard text.utf8.contains(where: { $0.isDigit }) else { return nil }
    let words = text.blankParts.map { String($0) }
    for place in words.indices.dropFirst() {
      let left = words[..<place].droppingConnectors.joined(separator: " ")
      let right = words[place...].droppingConnectors.joined(separator: " ")
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
  fileprivate init?(_ text: String) {
    if let date = DateLine(text) {
      self = .date(date)
    } else if let name = NameLine(text) {
      self = .name(name)
    } else if Guide.Furniture.Kind(ofLine: text) == .meta {
      self = .readingTime
    } else if Guide.RelatedGuide.Age(line: text) != nil, Words(text).count > 3 {
      self = .age(text)
    } else {
      return nil
    }
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
