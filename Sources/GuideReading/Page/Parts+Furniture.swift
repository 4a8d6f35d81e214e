import GuideLexicon
import GuideModel
import GuideWords

extension PageReader {
  /// After a promotion or a footer's heading everything is furniture until a heading that names or
  /// shows a part; names and dates tell of the page there too.
  mutating func readPromoted() -> Bool {
    guard let promotion else { return false }
    if let heading = headingOfLine, heading.role != .other {
      self.promotion = nil
      return false
    }
    if readHeaderLine() { return true }
    if let text = helpOfLine, !text.isEmpty {
      self.promotion = nil
      return false
    }
    if line.text.hasSuffix("."), RedFlags.mayBe(in: line.text) { return false }
    if zones.isText(index) {
      promotedText += 1
      // The article goes on: adverts say little.
      if promotion == .footer || promotedText > 3 {
        self.promotion = nil
        promotedText = 0
        return false
      }
    }
    return addFurniture(lineText.furniture ?? promotion)
  }

  /// An image stands on a line of its own.
  mutating func readImage() -> Bool {
    guard let image = Guide.Image(line) else { return false }
    closeText()
    closeList()
    append(.image(image))
    return true
  }

  /// Buttons, adverts and the like, by their words.
  mutating func readFurniture() -> Bool {
    guard startsAfresh, openText?.text.isEmpty != true else { return false }
    if isMark { return addFurniture(.meta) }
    if line.text.utf8.count < 60, Lexicon.closings.contains(lineText.words) {
      promotion = .footer
      relatedList.closeItem()
      return addFurniture(.footer)
    }
    guard let kind = lineText.furniture ?? sideLink else { return false }
    switch kind {
    case .promo: promotion = .promo
    case .toc: contentsList = (contentsList ?? ContentsList(lines)).opened(by: line)
    case .button: relatedList.closeItem()
    case .cta, .tocEntry, .ad, .meta, .menu, .footer, .credit, .alsoAsked: break
    }
    return addFurniture(kind)
  }

  /// A line of marks alone, or of what a browser without images puts in their place: `[logo.gif]`.
  private var isMark: Bool {
    let isPlaceholder =
      line.text.hasPrefix("[") && line.text.hasSuffix("]") && line.text.utf8.count < 60
      && lineText.words.count < 3 && !line.text.dropLast().contains("]")
    return isPlaceholder
      || line.text.allSatisfy { "|_=~·*-–—".contains($0) }
        && (line.text.count > 2 || line.text == "|")
  }

  /// `Related: …`, `See also: …` in the middle of the text, and pages that a row of links leads to.
  private var sideLink: Guide.Furniture.Kind? {
    guard line.text.utf8.count < 160, openText == nil else { return nil }
    if line.gaps > 1, !line.isTabbed, !RedFlags.mayBe(in: line.text) { return .menu }
    if line.text.isRunTogether { return .toc }
    guard let colon = line.text.prefix(30).firstIndex(of: ":") else { return nil }
    let rest = line.text[colon...].dropFirst()
    let words = Words(line.text[..<colon])
    guard !rest.isEmpty, part?.role != .related else { return nil }
    return words.joined == "related" || words.joined == "share" || words.joined == "share this"
      || words.joined == "tags" || words.joined == "filed under" ? .button : nil
  }

  /// A heading with a sentence or two of praise and a button, anywhere on the page.
  mutating func readAdvert() -> Bool {
    if index < advertEnd { return addFurniture(.promo) }
    guard followsBlank || followsFurniture, lineText.heading.isShaped,
      lineText.role != .seekHelp
    else { return false }
    var place = nextText[index]
    var words = 0
    var promises = false
    var count = 0
    while place < lines.count, count < 4 {
      let text = lines[place].text
      let known = zones.texts[place]
      let isEnd =
        zones.kinds[place] != nil || known.furniture == .button || known.furniture == .cta
        || Lexicon.closings.contains(known.words)
      if isEnd {
        guard count > 0, promises, words < 45 else { return false }
        advertEnd = place
        return addFurniture(.promo)
      }
      if known.heading.isShaped || text.after(.answer) != nil || text.after(.question) != nil {
        return false
      }
      if known.tellsOfPage || known.isItem || text.utf8.count > 300 || text.tellsWhenToGetHelp {
        return false
      }
      words += known.words.count
      promises = promises || Lexicon.promises.contains(known.words)
      place = nextText[place]
      count += 1
    }
    return false
  }

  /// The lines below the label of a table of contents that come again further down as headings.
  mutating func readContentsEntry() -> Bool {
    guard let list = contentsList, list.isOpen else { return false }
    let isEntry =
      list.isRepeated(line, after: index)
      || (list.hasEntries && !followsBlank && line.text.count <= Lexicon.longestHeading)
    guard isEntry else {
      closeContentsList()
      return false
    }
    contentsList?.hasEntries = true
    return addFurniture(.tocEntry)
  }
}

extension PageReader {
  /// Ends the entries of a table of contents; one without any is noted at its label.
  mutating func closeContentsList() {
    guard let list = contentsList, list.isOpen else { return }
    contentsList?.isOpen = false
    guard !list.hasEntries, let label = list.label else { return }
    builder.notes.append(
      ReadingNote(kind: .emptyContents, line: label.number, column: label.column))
  }
}

/// Knows which lines come again, so that a table of contents is not taken for the headings.
struct ContentsList {
  /// Whether entries may come.
  var isOpen = true
  /// Whether some have come since the label.
  var hasEntries = false
  /// The line of the label.
  private(set) var label: PageLine?
  private var lastPlace: [String: Int] = [:]

  /// Indexes a page once, however many labels it has.
  init(_ lines: [PageLine]) {
    for index in lines.indices where lines[index].text.utf8.count <= Lexicon.longestFurniture {
      lastPlace[ContentsList.key(lines[index])] = index
    }
  }

  /// The same below a new label.
  func opened(by label: PageLine) -> ContentsList {
    var list = self
    list.label = label
    list.isOpen = true
    list.hasEntries = false
    return list
  }

  /// Whether the line's text comes again below it.
  func isRepeated(_ line: PageLine, after index: Int) -> Bool {
    lastPlace[ContentsList.key(line)].map { $0 > index } ?? false
  }

  private static func key(_ line: PageLine) -> String {
    Words(ListMarker(line.text)?.content ?? line.text).joined
  }
}

extension String {
  /// Whether entries of a menu were copied without blanks between them: `OverviewCausesTreatment`.
  fileprivate var isRunTogether: Bool {
    guard !hasSuffix("."), !hasSuffix(":") else { return false }
    var joints = 0
    var previous: Character = " "
    for character in self {
      if previous.isLowercase, character.isUppercase { joints += 1 }
      previous = character
    }
    return joints > 1
  }
}

extension String {
  /// Whether it says whom to see or call and in what case, or speaks of an emergency.
  var tellsWhenToGetHelp: Bool {
    let words = Words(self)
    if Lexicon.emergency.contains(words) { return true }
    return RedFlags.mayBe(in: self)
      && words.texts.contains { $0 == "if" || $0 == "when" || $0 == "unless" }
  }
}
