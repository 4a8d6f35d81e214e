import GuideLexicon
import GuideModel
import GuideWords

/// What begins a list item on a page: a bullet or a number.
package struct ListMarker: Equatable {
  /// The number; nil for a bullet.
  package let number: Int?
  /// What follows the marker; may be empty.
  package let content: String

  /// The marker that a line begins with; nil where it begins with none.
  package init?(_ text: String) {
    guard let first = text.first else { return nil }
    if Lexicon.bullets.contains(first) {
      self.init(number: nil, text.dropFirst())
    } else if Lexicon.dashBullets.contains(first), ListMarker.isApart(text.dropFirst()) {
      self.init(number: nil, text.dropFirst())
    } else {
      let digits = text.utf8.prefix { $0.isDigit }
      let rest = text[digits.endIndex...]
      guard digits.count <= 3, let number = Int(decimal: digits),
        rest.hasPrefix(".") || rest.hasPrefix(")"), ListMarker.isApart(rest.dropFirst())
      else { return nil }
      self.init(number: number, rest.dropFirst())
    }
  }

  private init(number: Int?, _ rest: Substring) {
    self.number = number
    content = String(rest.drop { $0 == " " })
  }

  private static func isApart(_ rest: Substring) -> Bool { rest.isEmpty || rest.first == " " }
}
