package import GuideWords

/// The words that guides are read by: headings, page furniture, roles, urgency, dates, names.
///
/// Data only. Lists are in the order in which they are tried; the first match wins.
package enum Lexicon {
  /// What a pattern stands for.
  package typealias Rule<Meaning> = (meaning: Meaning, phrases: [Phrase])

  /// The meaning of the first rule that fits the words.
  package static func first<Meaning>(of rules: [Rule<Meaning>], matching words: Words) -> Meaning? {
    rules.first { $0.phrases.contains(words) }?.meaning
  }
}
