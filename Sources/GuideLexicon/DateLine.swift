package import GuideModel
import GuideWords

/// A line of a page's header that gives a day: `April 11, 2025`, `Last reviewed: 3 March 2025`.
package struct DateLine {
  /// What the words of a date come to.
  package enum Value: Equatable {
    /// A day.
    case day(Day)
    /// `03/04/2025`: two days, depending on the country.
    case ambiguous
    /// A date that is no day, such as 30 February or a month alone.
    case incomplete
  }

  /// Which day of the guide it is; an unlabelled date is the day of publication.
  package let field: Lexicon.DayField
  /// Whether the line says which.
  package let isLabelled: Bool
  /// The day.
  package let value: Value
  /// How many bytes stand before the date.
  package let offset: Int

  /// A date line; nil for any other line.
  package init?(_ text: some StringProtocol) {
    let words = text.blankParts
    guard words.count <= 10,
      let start = words.firstIndex(where: { DateLine.beginsDate($0) })
    else { return nil }
    isLabelled = start > 0
    guard words.count - start <= 3,
      let value = DateLine.value(of: words[start...].map { String($0) }, isLabelled: isLabelled),
      let field = DateLine.field(ofLabel: words[..<start])
    else { return nil }
    self.field = field
    self.value = value
    offset = text.utf8.distance(from: text.startIndex, to: words[start].startIndex)
  }

  /// Whether the date is a day.
  package var isDay: Bool {
    if case .day = value { true } else { false }
  }

  /// The same date as another day of the guide.
  package func labelled(_ field: Lexicon.DayField) -> DateLine {
    DateLine(field: field, isLabelled: true, value: value, offset: offset)
  }

  private init(field: Lexicon.DayField, isLabelled: Bool, value: Value, offset: Int) {
    self.field = field
    self.isLabelled = isLabelled
    self.value = value
    self.offset = offset
  }

  /// Whether a word may be the first of a date.
  package static func beginsDate(_ word: some StringProtocol) -> Bool {
    guard let first = word.utf8.first(where: { $0.isLetterOrDigit || $0 >= 0x80 }) else {
      return false
    }
    return first.isDigit && word.utf8.first == first
      || Lexicon.monthLetters.contains(first) && word.utf8.count > 2
        && Lexicon.monthNames.contains(Words(word).texts.first ?? "")
  }

  private static func field<S: StringProtocol>(ofLabel label: ArraySlice<S>) -> Lexicon.DayField? {
    if label.isEmpty { return .published }
    return Lexicon.first(
      of: Lexicon.dateLabels, matching: Words(label.map { String($0) }.joined(separator: " ")))
  }

  /// A label tells that even half a date is one; without it the whole line must be a day.
  private static func value(of words: [String], isLabelled: Bool) -> Value? {
    let words = words.map { $0.folded.trimmed(of: ",.;") }
    if words.count == 1, let value = numeric(words[0]) { return value }
    if words.count == 3, let value = written(words) { return value }
    if words.count > 1, numeric(words[0]) != nil { return nil }
    return isLabelled && words.count <= 3 ? .incomplete : nil
  }

  /// `2025-06-30`, `03/04/2025`.
  private static func numeric(_ word: String) -> Value? {
    let numbers = word.utf8.split { "-/.".utf8.contains($0) }.map { Int(decimal: $0) }
    guard numbers.count == 3, let first = numbers[0], let second = numbers[1],
      let third = numbers[2]
    else { return nil }
    if word.utf8.prefix(4).allSatisfy({ $0.isDigit }) {
      return Day(year: first, month: second, day: third).map(Value.day) ?? .incomplete
    }
    let days = [
      Day(year: third, month: first, day: second), Day(year: third, month: second, day: first),
    ].compactMap { $0 }
    guard let day = days.first else { return .incomplete }
    return days.allSatisfy { $0 == day } ? .day(day) : .ambiguous
  }

  /// `April 11 2025`, `3rd March 2025`.
  private static func written(_ words: [String]) -> Value? {
    let isMonthFirst = Lexicon.monthNames.contains(words[0])
    let (month, day) = isMonthFirst ? (words[0], words[1]) : (words[1], words[0])
    guard Lexicon.monthNames.contains(month), let year = Int(decimal: words[2].utf8),
      let number = Int(decimal: day.utf8.prefix { $0.isDigit }),
      ["", "st", "nd", "rd", "th"].contains(String(day.drop { $0.isNumber }))
    else { return nil }
    let monthNumber = Lexicon.months[String(month.prefix(3))] ?? 0
    return Day(year: year, month: monthNumber, day: number).map(Value.day) ?? .incomplete
  }
}
