import GuideModel
import GuideWords

extension PageReader {
  /// A heading with a number before it, which would else begin a list.
  mutating func readNumberedHeading() -> Bool {
    ListMarker(line.text) != nil && readHeading()
  }

  /// A heading opens a part and closes the one before.
  mutating func readHeading() -> Bool {
    guard let heading = headingOfLine else { return false }
    // "Usually not" under a question is its answer, however much it looks like a heading.
    if heading.role == .other, questions.awaitsAnswer { return false }
    closePart()
    isInHeader = false
    part = heading
    if heading.role == .faqs { questions.openSection() }
    return true
  }

  /// The part that the line opens, if it is a heading.
  var headingOfLine: HeadedBlocks? {
    guard line.text.utf8.count <= Lexicon.longestHeading * 4, let text = headingText?.withoutBold
    else {
      return nil
    }
    let heading = text.asHeading
    let words = Words(heading)
    if startsAfresh, let role = Guide.Role(ofSpecialHeading: words) {
      return HeadedBlocks(heading: Guide.Text(line: line.number, text: heading), role: role)
    }
    let role = Guide.Role(ofHeading: words)
    guard text.isHeadingShaped, standsAlone(as: role), nextLine != nil else { return nil }
    return HeadedBlocks(heading: Guide.Text(line: line.number, text: heading), role: role)
  }

  /// The line without a number before it; nil for an item of a list.
  ///
  /// Some pages number their headings. Such a line stands alone, and neither an item before it nor
  /// the next line is of a list.
  private var headingText: String? {
    guard let marker = ListMarker(line.text) else { return line.text }
    let isHeading =
      marker.number != nil && openList == nil && followsBlank
      && (lineBelow?.isBlank ?? false) && marker.content.isHeadingShaped
      && (nextLine.map { ListMarker($0.text) == nil } ?? false)
    return isHeading ? marker.content : nil
  }

  /// Whether the line, taken by itself, has the shape of a heading.
  var isHeadingShaped: Bool { line.text.isHeadingShaped }

  /// Whether blank lines part the line from its neighbours.
  ///
  /// A list may stand directly under one that shows its role: pages lose that blank line, and "When
  /// to see a doctor" must not get lost with it.
  private func standsAlone(as role: Guide.Role) -> Bool {
    guard followsBlank || followsFurniture else { return false }
    guard let below = lineBelow, !below.isBlank else { return true }
    return role != .other && !line.text.hasSuffix(":") && ListMarker(below.text) != nil
  }
}

extension String {
  /// The text without `**` around all of it.
  fileprivate var withoutBold: String {
    guard hasPrefix("**"), hasSuffix("**"), utf8.count > 4 else { return self }
    return String(dropFirst(2).dropLast(2))
  }

  /// Whether the text is short, begins with a capital or digit and ends as headings do.
  fileprivate var isHeadingShaped: Bool {
    guard let last, !".,;…".contains(last), startsLikeHeading,
      count <= Lexicon.longestHeading
    else { return false }
    let words = split(separator: " ")
    return words.count <= Lexicon.mostHeadingWords && (last != ":" || words.areInTitleCase)
  }

  private var startsLikeHeading: Bool {
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
  /// The most characters of a heading on a copied page.
  static let longestHeading = 80

  /// The most words of one.
  static let mostHeadingWords = 12

  /// Words that title case leaves small.
  static let smallTitleWords: Set<String> = [
    "a", "an", "the", "and", "or", "nor", "but", "of", "in", "on", "at", "to", "for", "from", "by",
    "with", "as", "vs", "vs.", "via", "per", "into", "over",
  ]
}
