package import GuideWords

extension Lexicon {
  /// Words that begin a sentence with a capital and are no type's name.
  package static let plainOpeners: Set<String> = [
    "a", "an", "the", "this", "that", "these", "those", "it", "its", "they", "their", "there",
    "some",
    "many", "most", "all", "each", "every", "any", "no", "if", "when", "while", "with", "without",
    "in", "on", "at", "for", "from", "of", "to", "by", "as", "you", "your", "we", "our", "people",
    "one", "two", "other", "another", "sometimes", "often", "usually", "because", "after", "before",
  ]

  /// Words that end what "how they affect X" names.
  package static let effectStops = [
    "in", "of", "for", "during", "after", "before", "on", "at", "when", "while", "and", "or", "by",
  ]

  /// Words that say that a type eases the symptom.
  package static let easing = [
    "ease", "eases", "relieve", "relieves", "reduce", "reduces", "loosen", "loosens", "soothe",
    "soothes",
  ]

  /// Patterns that say that a type seldom brings the symptom on.
  package static let unlikely: [Phrase] = [
    "... unlikely ...", "... not likely ...", "... rarely ...",
    "... does|do not usually|often|normally cause|lead|leave ...",
    "... doesn't|don't usually|often|normally cause|lead|leave ...",
  ]

  /// Patterns that say that a type mostly brings the symptom on.
  package static let likely: [Phrase] = [
    "... often|usually|commonly|likely (to) cause|lead|leave ..."
  ]

  /// Words that say that a type can bring the symptom on.
  package static let possible = ["can", "could", "may", "might", "sometimes"]
}
