import GuideWords

/// A line that names a person: `Dr. Carlo Neri`, `Medically reviewed by Jane Smith, MD`.
package struct NameLine {
  /// The most words of what follows a label such as `Written by`.
  private static let longestLabelled = 8

  /// Author or reviewer.
  package let person: Lexicon.Person
  /// The name as written, without the label.
  package let name: String
  /// Whether the line says what it is by a label.
  package let isLabelled: Bool
  /// Whether a label, a title or a degree shows that this is a person and not a heading.
  package let isCertain: Bool

  /// A name line; nil for any other line.
  package init?(_ text: some StringProtocol) {
    let words = text.blankParts.map { String($0) }
    let label = NameLine.label(of: words)
    person = label?.person ?? .author
    isLabelled = label != nil
    let rest = Array(words[(label?.count ?? 0)...])
    name = rest.joined(separator: " ").trimmed(of: ":,")
    guard let shape = PersonName(rest) else {
      // "Written by" is clear whatever follows; "By" alone begins many a sentence.
      guard let label, label.isClear, !rest.isEmpty, rest.count <= NameLine.longestLabelled,
        !name.hasSuffix("."), !name.hasSuffix("?"), !name.utf8.contains(where: { $0.isDigit })
      else { return nil }
      isCertain = true
      return
    }
    isCertain = label != nil || shape.hasTitle || shape.hasDegree
  }

  /// The same name as another person.
  package func labelled(_ person: Lexicon.Person) -> NameLine {
    NameLine(person: person, name: name, isLabelled: true, isCertain: true)
  }

  private init(person: Lexicon.Person, name: String, isLabelled: Bool, isCertain: Bool) {
    self.person = person
    self.name = name
    self.isLabelled = isLabelled
    self.isCertain = isCertain
  }

  private struct Label {
    let person: Lexicon.Person
    let count: Int
    let isClear: Bool
  }

  private static func label(of words: [String]) -> Label? {
    for count in stride(from: min(3, words.count - 1), through: 1, by: -1) {
      let label = Words(words[..<count].joined(separator: " "))
      if let person = Lexicon.first(of: Lexicon.personLabels, matching: label) {
        return Label(person: person, count: count, isClear: label.joined != "by")
      }
    }
    return nil
  }
}

/// The shape of a person's name: two to four capitalised words, perhaps a title and degrees.
struct PersonName {
  package let hasTitle: Bool
  package let hasDegree: Bool

  package init?(_ words: [String]) {
    var name = words.prefix { !$0.hasSuffix(",") }
    if name.count < words.count { name = words[...name.count] }
    // Most lines end in a small word and need no closer look.
    guard let last = name.last, last.startsInCapital else { return nil }
    let degrees = words[name.count...].map { PersonName.degree($0) }
    guard degrees.allSatisfy(Lexicon.degrees.contains) else { return nil }
    hasDegree = !degrees.isEmpty
    let title = Words(name.first ?? "").texts.first ?? ""
    hasTitle = name.count > 1 && Lexicon.personTitles.contains(title)
    if hasTitle { name.removeFirst() }
    let isLowOnWords = name.count < (hasTitle ? 1 : 2)
    guard !isLowOnWords, name.count <= 6, PersonName.isName(Array(name)) else { return nil }
  }

  private static func degree(_ word: String) -> String {
    String(word.folded.filter { $0 != "." && $0 != "," && $0 != "(" && $0 != ")" })
  }

  private static func isName(_ words: [String]) -> Bool {
    let proper = words.filter { !Lexicon.nameParticles.contains($0) }
    return (1...4).contains(proper.count) && words.last == proper.last
      && proper.allSatisfy(isNameWord)
  }

  private static func isNameWord(_ word: String) -> Bool {
    let word = word.hasSuffix(",") ? word.dropLast() : word[...]
    guard let first = word.first, first.isUppercase else { return false }
    return word.allSatisfy { $0.isLetter || "-'’.".contains($0) }
      && (!word.hasSuffix(".") || word.count <= 4)
  }
}
