package import GuideModel
package import GuideWords

extension Lexicon {
  /// The months by their first three letters.
  package static let months: [String: Int] = [
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "may": 5, "jun": 6, "jul": 7, "aug": 8, "sep": 9,
    "oct": 10, "nov": 11, "dec": 12,
  ]

  /// The months in full and the usual short forms.
  package static let monthNames: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
    "sept", "oct", "nov", "dec",
  ]

  /// The letters that their names begin with.
  package static let monthLetters: ASCIISet = "JFMASONDjfmasond"

  /// Units of an age such as "2 weeks ago".
  package static let ageUnits: [String: Guide.RelatedGuide.Age.Unit] = [
    "second": .second, "sec": .second, "minute": .minute, "min": .minute, "hour": .hour,
    "hr": .hour, "day": .day, "week": .week, "month": .month, "year": .year,
  ]

  /// Numbers that an age may write as a word.
  package static let ageAmounts: [String: Int] = ["a": 1, "an": 1, "one": 1, "two": 2, "three": 3]

  /// Longer lines, in bytes, are prose and no line of names and dates.
  package static let longestHeaderLine = 160

  /// Characters that part the pieces of such a line.
  package static let headerMarks: [Unicode.Scalar] = ["|", "·", "•"]

  /// The most words of a name or a date with its label.
  package static let mostHeaderWords = 16

  /// What stands between the pages of a trail: `Home > Health > Knees`.
  package static let trailMarks = [" > ", " >> ", " :: ", " » ", " › ", " / "]

  /// Words before the number of an age.
  package static let ageOpeners: Set<String> = [
    "updated", "last", "published", "posted", "reviewed", "about", "over",
  ]
}
