import GuideModel
import GuideWords

extension PageReader {
  /// After a promotion everything is furniture until a heading that names or shows a part.
  mutating func readPromoted() -> Bool {
    guard isInPromotion else { return false }
    if let heading = headingOfLine, heading.role != .other {
      isInPromotion = false
      return false
    }
    return addFurniture(Guide.Furniture.Kind(ofLine: line.text) ?? .promo)
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
    guard startsAfresh, let kind = Guide.Furniture.Kind(ofLine: line.text) else { return false }
    switch kind {
    case .promo: isInPromotion = true
    case .toc: contentsList = (contentsList ?? ContentsList(lines)).opened(by: line)
    case .button: relatedList.closeItem()
    case .cta, .tocEntry, .ad, .meta, .menu, .footer, .credit, .alsoAsked: break
    }
    return addFurniture(kind)
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
