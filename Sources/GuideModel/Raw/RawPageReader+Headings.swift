extension RawPageReader {
  /// The most characters and words of a heading.
  var longestHeading: Int { 80 }
  private var mostWords: Int { 12 }

  /// A heading opens a part and closes the one before.
  mutating func readHeading() -> Bool {
    guard let heading = headingOfLine else { return false }
    // "Usually not" under a question is its answer, however much it looks like a heading.
    if heading.role == .other, questions.awaitsAnswer { return false }
    closePart()
    isInHeader = false
    part = heading
    draft.list(heading)
    if heading.role == .faqs { questions.openSection() }
    return true
  }

  /// The part that the line opens, if it is a heading.
  var headingOfLine: HeadedBlocks? {
    guard line.text.utf8.count <= longestHeading * 4 else { return nil }
    let heading = line.text.trimmedHeading
    let words = Words(heading)
    if startsAfresh, let role = Role(ofSpecialHeading: words) {
      return HeadedBlocks(line: line.number, heading: heading, role: role)
    }
    let role = Role(ofHeading: words)
    guard isHeadingShaped, standsAlone(as: role), nextLine != nil else { return nil }
    return HeadedBlocks(line: line.number, heading: heading, role: role)
  }

  /// Whether the line, taken by itself, is short, begins with a capital or digit and ends as
  /// headings do.
  var isHeadingShaped: Bool {
    let text = line.text
    guard let last = text.last, !".,;…".contains(last), text.startsLikeHeading,
      text.count <= longestHeading
    else { return false }
    let words = text.split(separator: " ")
    return words.count <= mostWords && (last != ":" || words.areInTitleCase)
  }

  /// Whether blank lines part the line from its neighbours.
  ///
  /// A list may stand directly under one that shows
  /// its role: pages lose that blank line, and "When to see a doctor" must not get lost with it.
  private func standsAlone(as role: Role) -> Bool {
    guard followsBlank || followsFurniture else { return false }
    guard let below = lineBelow, !below.isBlank else { return true }
    return role != .other && !line.text.hasSuffix(":") && ListMarker(below.text) != nil
  }
}

extension String {
  /// A heading's text: no colon at its end, no mark-up.
  fileprivate var trimmedHeading: String {
    let text = hasSuffix(":") ? String(dropLast()).trimmed(of: " ") : self
    return text.isEmpty ? self : text
  }

  fileprivate var startsLikeHeading: Bool {
    guard let first = first(where: { !"\"'“‘(¿¡".contains($0) }) else { return false }
    return first.isUppercase || first.isNumber
  }
}

extension [Substring] {
  /// Whether every word but the small ones begins with a capital or digit.
  fileprivate var areInTitleCase: Bool {
    allSatisfy { word in
      !word.startsInLowerCase || Lexicon.smallTitleWords.contains(word.folded)
    }
  }
}

extension Lexicon {
  /// Words that title case leaves small.
  static let smallTitleWords: Set<String> = [
    "a", "an", "the", "and", "or", "nor", "but", "of", "in", "on", "at", "to", "for", "from", "by",
    "with", "as", "vs", "vs.", "via", "per", "into", "over",
  ]
}
