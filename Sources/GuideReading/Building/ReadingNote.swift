/// What a reader noticed that the guide itself does not keep; `check` reports it.
package struct ReadingNote: Sendable, Hashable {
  /// What was noticed.
  package enum Kind: Sendable, Hashable {
    /// A date that means two days, depending on the country.
    case ambiguousDate(String)
    /// A date that is no day.
    case invalidDate(String)
    /// An age in place of a date.
    case relativeDate(String)
    /// An answer before which no question stands.
    case answerWithoutQuestion
    /// A section that reads like a disclaimer was taken for one.
    case disclaimerByContent(String)
    /// A label of a table of contents with nothing below it.
    case emptyContents
  }

  /// What was noticed.
  package let kind: Kind
  /// The line, from 1.
  package let line: Int
  /// The column, from 1.
  package let column: Int
}
