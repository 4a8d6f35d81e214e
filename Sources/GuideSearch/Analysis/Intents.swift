import GuideModel
import GuideWords

/// What a question is after, told by its form: a line of `intents.txt`.
struct Intent: Sendable {
  /// The kinds of part that answer.
  let roles: [Guide.Role]
  /// The stems of words in the heading of such a part.
  let headingStems: StemSet
  /// Whether the opening of the guide answers.
  let isAboutSubject: Bool

  /// The intents that a question shows.
  static func all(in question: PhraseText) -> [Intent] {
    VocabularyFile.intents.withBytes { bytes in
      var found: [Intent] = []
      VocabularyLines.forEach(in: bytes) { line in
        let columns = VocabularyLines.pieces(of: bytes, line, between: "\t")
        guard columns.count >= 3 else { return }
        let patterns = PhraseList(VocabularyLines.text(bytes, columns[2]), between: ";")
        guard question.says(anyOf: patterns) else { return }
        found.append(
          Intent(
            roles: VocabularyLines.text(bytes, columns[0]),
            headings: VocabularyLines.text(bytes, columns[1])))
      }
      return found
    }
  }

  /// Whether a heading holds one of its words.
  func isShown(by heading: String) -> Bool {
    var isShown = false
    Stems.forEach(of: headingStems, in: heading.utf8.span) { _ in isShown = true }
    return isShown
  }

  private init(roles: String, headings: String) {
    let names = WordList.pieces(of: roles, between: ",")
    self.roles = names.compactMap { Guide.Role(rawValue: $0) }
    isAboutSubject = names.contains("OPENING")
    headingStems = StemSet(WordList.stems(of: headings))
  }
}
