extension Lexicon {
  /// Words that tell a reader to act: whole words, phrases with single blanks.
  static let actions: [String] = [
    "see", "consult", "call", "contact", "seek", "get", "go to", "check in with", "speak to",
    "talk to", "ask for", "book", "make an appointment", "need", "needs",
  ]

  /// Words that name health care: whole words, with or without a plural's `s`.
  static let healthCare: [String] = [
    "doctor", "gp", "nurse", "dentist", "health care provider", "healthcare provider",
    "health care professional", "healthcare professional", "health provider",
    "health professional", "emergency", "emergencies", "999", "911", "112", "111", "a&e",
    "hospital", "medical help", "medical attention", "medical care", "urgent", "urgently",
  ]
}
