import GuideLexicon
import GuideReading

extension Lexicon {
  /// The months as they are written.
  static let monthTitles = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// The headings with a meaning, as `guide new` and `guide help format` have them.
  static let canonicalHeadings = [
    "Why it happens", "Is it normal?", "Symptoms", "When to get help", "What you can do",
    "How to prevent it", "Common questions", "Key takeaways", "Bottom line", "Medical disclaimer",
    "Sources", "Related guides", "About this guide",
  ]

  /// The licences under which a source may be used.
  static let licences = [
    "Public domain", "Facts only", "MIT", "CC0", "CC BY 3.0", "CC BY 4.0", "CC BY-SA 3.0",
    "CC BY-SA 4.0", "OGL v2", "OGL v3",
  ]

  /// What may stand before the colon of a link's address.
  static let linkSchemes: Set<String> = ["http", "https", "mailto"]
}

extension AboutKey {
  /// The keys that authors write under "About this guide".
  static var written: [AboutKey] {
    allCases.filter { $0 != .title && $0 != .source }
  }
}
