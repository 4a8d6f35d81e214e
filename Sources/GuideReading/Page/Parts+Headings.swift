import GuideLexicon
import GuideModel
import GuideWords

extension PageReader {
  /// A heading with a number before it, which would else begin a list.
  mutating func readNumberedHeading() -> Bool {
    lineText.isItem && readHeading()
  }

  /// A heading opens a part and closes the one before.
  mutating func readHeading() -> Bool {
    guard let heading = headingOfLine else { return false }
    // "Usually not" under a question is its answer, however much it looks like a heading.
    if heading.role == .other, questions.awaitsAnswer { return false }
    open(stacked(heading))
    return true
  }

  /// Opens a part.
  private mutating func open(_ heading: HeadedBlocks) {
    closePart()
    isInHeader = false
    part = heading
    partLine = index
    findRaggedItems(least: 3)
    if heading.role == .faqs { questions.openSection() }
  }

  /// A heading directly below another makes one part with it, called by the more telling line.
  private mutating func stacked(_ heading: HeadedBlocks) -> HeadedBlocks {
    guard let above = part, above.blocks.isEmpty, questions.isEmpty, openText == nil,
      openList == nil, partLine >= 0, nextText[partLine] == index,
      Guide.Role(ofSpecialHeading: Words(above.heading.text)) == nil,
      Guide.Role(ofSpecialHeading: Words(heading.heading.text)) == nil, above.role != .types
    else { return heading }
    let isHelp = above.role == .seekHelp && heading.role != .seekHelp
    let isLonger = Words(above.heading.text).count > Words(heading.heading.text).count
    let isAboveTelling =
      isHelp || (isLonger && !(heading.role == .seekHelp && above.role != .seekHelp))
    let (telling, other) = isAboveTelling ? (above, heading) : (heading, above)
    part = nil
    let role = telling.role == .other ? other.role : telling.role
    return HeadedBlocks(heading: telling.heading, role: role, blocks: [.paragraph(other.heading)])
  }

  /// A line that names a level of help and leads over to signs is a heading wherever it stands.
  mutating func readHelpLine() -> Bool {
    guard let text = helpOfLine, nextLine != nil else { return false }
    let heading = Guide.Text(line: line.number, text: text.asHeading)
    open(stacked(HeadedBlocks(heading: heading, role: .seekHelp)))
    findRaggedItems(least: 1)
    return true
  }

  /// The line, if it leads over to signs: "See a GP if:".
  var helpOfLine: String? {
    let text = line.text.withoutBold
    guard text.utf8.count < 160, startsAfresh, ListMarker(text) == nil,
      followsEnd || text.hasSuffix(":"),
      HelpCues.introduceSigns(in: text)
    else { return nil }
    let opens =
      Lexicon.pageOpenings.contains(Words(text))
      || text.hasSuffix(":") && text.sentenceRanges.count > 1
    let isShort = Words(text).count < 12
    if part?.role == .seekHelp || !isShort { return opens ? text : nil }
    return opens || isShort ? text : nil
  }

  /// The part that the line opens, if it is a heading.
  var headingOfLine: HeadedBlocks? {
    guard line.text.utf8.count <= Lexicon.longestHeading * 4, let text = headingText?.withoutBold
    else {
      return nil
    }
    let shape = text == line.text ? lineText.heading : PageHeading(text)
    let heading = Guide.Text(line: line.number, text: text.asHeading)
    if startsAfresh,
      let role = Guide.Role(ofSpecialHeading: shape.words) ?? heading.text.roleOfLabel
    {
      return HeadedBlocks(heading: heading, role: role)
    }
    guard shape.isShaped || part != nil && text.isLongQuestion, standsAlone(as: shape.role),
      nextLine != nil
    else { return nil }
    return HeadedBlocks(heading: heading, role: shape.role)
  }

  /// The line without a number before it; nil for an item of a list.
  ///
  /// Some pages number their headings. Such a line stands alone, and neither an item before it nor
  /// the next line is of a list.
  private var headingText: String? {
    guard let marker = ListMarker(line.text) else { return line.text }
    let isHeading =
      marker.number != nil && openList == nil && followsBlank
      && (lineBelow?.isBlank ?? false) && PageHeading(marker.content).isShaped
      && (nextLine.map { ListMarker($0.text) == nil } ?? false)
    return isHeading ? marker.content : nil
  }

  /// Whether blank lines part the line from its neighbours.
  ///
  /// A list may stand directly under one that shows its role: pages lose that blank line, and "When
  /// to see a doctor" must not get lost with it.
  private func standsAlone(as role: Guide.Role) -> Bool {
    guard followsBlank || followsFurniture || (layout.partsLittle && followsEnd) else {
      return false
    }
    guard let below = lineBelow, !below.isBlank else { return !layout.isDense || followsBlank }
    if line.text.hasSuffix(":") { return false }
    if zones.texts[index + 1].isItem {
      return role != .other || layout.isDense || line.text.first.map { !$0.isASCII } ?? false
    }
    guard layout.partsLittle, !layout.isBroken(line, before: below) else { return false }
    let isLong = below.text.utf8.count > max(54, line.text.utf8.count)
    return isLong || below.text.hasSuffix(":") || below.text.hasSuffix("?") && role == .faqs
  }
}

/// What a text of a copied page says if it is a heading.
struct PageHeading {
  /// The most words of a heading that tells when to get help.
  private static let mostHelpWords = 20

  /// The words without a number or a sign before them.
  let words: Words
  /// What its part is for.
  let role: Guide.Role
  /// Whether the text is short, begins with a capital or digit and ends as headings do.
  let isShaped: Bool

  init(_ text: String) { self.init(text, words: Words(text)) }

  /// The same of a text that has been cut into words already.
  init(_ text: String, words: Words) {
    let heading = HeadingText(text, words: words)
    self.words = heading.words
    role = PageHeading.role(of: heading)
    isShaped = text.hasHeadingShape(as: role)
  }

  private static func role(of heading: HeadingText) -> Guide.Role {
    let role = heading.role
    guard role != .seekHelp, heading.words.count <= mostHelpWords,
      Lexicon.pageHelp.contains(heading.words), Guide.Role(ofSpecialHeading: heading.words) == nil
    else { return role }
    return .seekHelp
  }
}

extension String {
  /// What the words before a colon make of a heading: "Conclusion: Start With the Clock".
  fileprivate var roleOfLabel: Guide.Role? {
    guard let colon = prefix(40).firstIndex(of: ":"), !hasSuffix(".") else { return nil }
    let role = Guide.Role(ofSpecialHeading: Words(self[..<colon]))
    return role == .bottomLine || role == .takeaways ? role : nil
  }

  /// The text without `**` around all of it.
  fileprivate var withoutBold: String {
    guard hasPrefix("**"), hasSuffix("**"), utf8.count > 4 else { return self }
    return String(dropFirst(2).dropLast(2))
  }

  fileprivate func hasHeadingShape(as role: Guide.Role) -> Bool {
    guard utf8.count <= Lexicon.longestHeading * 4, let last, !".,;…".contains(last),
      startsLikeHeading, count <= Lexicon.longestHeading
    else { return false }
    let words = split(separator: " ")
    guard words.count <= Lexicon.mostHeadingWords || words.count <= 20 && role == .seekHelp
    else { return false }
    return !utf8.contains(UInt8(ascii: ";")) && (last != ":" || words.areInTitleCase)
  }

  /// Whether it is a question somewhat longer than other headings.
  fileprivate var isLongQuestion: Bool {
    hasSuffix("?") && startsLikeHeading && count <= Lexicon.longestHeading
      && split(separator: " ").count <= 18 && sentenceRanges.count == 1
  }

  private var startsLikeHeading: Bool {
    guard let first = first(where: { $0.isLetter || $0.isNumber }) else { return false }
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
  static let longestHeading = 100

  /// The most words of one.
  static let mostHeadingWords = 14

  /// Words that title case leaves small.
  static let smallTitleWords: Set<String> = [
    "a", "an", "the", "and", "or", "nor", "but", "of", "in", "on", "at", "to", "for", "from", "by",
    "with", "as", "vs", "vs.", "via", "per", "into", "over",
  ]
}
