package import GuideModel
package import GuideWords

/// What a heading says of its part, whatever numbers and signs stand before its words.
package struct HeadingText {
  /// The words without a number, an emoji or the like before them.
  package let words: Words

  package init(_ text: String) {
    words = Words(HeadingText.bare(text.asHeading))
  }

  /// The same of a text that has been cut into words already.
  package init(_ text: String, words: Words) {
    self.words =
      text.utf8.first?.isLetter ?? false ? words : Words(HeadingText.bare(text.asHeading))
  }

  /// What the part is for.
  package var role: Guide.Role {
    if isDisclaimer { return .disclaimer }
    let role = Guide.Role(ofHeading: words)
    return role == .other && HelpCues.areIn(heading: words) ? .seekHelp : role
  }

  /// Whether it opens the part in which a guide speaks of itself.
  package var isAbout: Bool { Lexicon.aboutHeadings.contains(words) }

  /// Whether it only says that a question follows: `Question`, `Q3`.
  package var isQuestionLabel: Bool { HeadingText.questionLabels.contains(words) }

  /// Whether it only says that an answer follows.
  package var isAnswerLabel: Bool { HeadingText.answerLabels.contains(words) }

  private var isDisclaimer: Bool { words.count < 6 && HeadingText.disclaimers.contains(words) }

  private static let questionLabels: [Phrase] = ["question (#)", "q (#)", "q#"]
  private static let answerLabels: [Phrase] = ["answer (#)", "a (#)", "a#"]
  private static let disclaimers: [Phrase] = ["... disclaimer ..."]

  /// The text from its first letter on, a number at the beginning left out.
  private static func bare(_ text: String) -> String {
    if text.utf8.first?.isLetter ?? false { return text }
    guard let start = text.firstIndex(where: { $0.isLetter || $0.isNumber }) else { return text }
    let rest = text[start...]
    let digits = rest.prefix { $0.isNumber }
    let after = rest.dropFirst(digits.count)
    let isNumber = (1...2).contains(digits.count) && (after.first == "." || after.first == ")")
    guard isNumber, after.dropFirst().first == " " else { return String(rest) }
    let words = String(after.dropFirst()).trimmed(of: .space)
    return words.isEmpty ? text : words
  }
}

extension String {
  /// A heading's text without a closing colon.
  package var asHeading: String {
    guard utf8.last == UInt8(ascii: ":") else { return trimmed(of: .space) }
    let bare = String(dropLast()).trimmed(of: .space)
    return bare.isEmpty ? self : bare
  }
}
