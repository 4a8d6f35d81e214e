import GuideModel
import GuideWords

/// Text that the next line may go on with.
struct OpenText {
  enum Kind { case paragraph, item, question, disclaimer(heading: String) }

  let kind: Kind
  let line: Int
  var text: String
}

/// A list that the next item may go on with.
struct OpenList {
  let start: Int?
  var lastNumber: Int?
  var items: [Guide.List.Item] = []
}

extension PageReader {
  /// Whatever nothing else took is a paragraph; the lines of a block are joined by one blank.
  mutating func readParagraph() -> Bool {
    isInHeader = false
    if openText != nil, !followsBlank, !followsFurniture, !isItemOpen || continuesItem {
      extendText(line.text)
      return true
    }
    closeText()
    closeList()
    openText = OpenText(kind: .paragraph, line: line.number, text: line.text)
    return true
  }

  /// A bullet or a number begins an item; a line that is set in or begins small goes on with it.
  mutating func readListItem() -> Bool {
    guard let marker = ListMarker(line.text), !isWrappedNumber(marker) else {
      guard isItemOpen, continuesItem else { return false }
      extendText(line.text)
      return true
    }
    isInHeader = false
    closeText()
    if !goesOnWithList(marker) {
      closeList()
      openList = OpenList(start: marker.number)
    }
    openList?.lastNumber = marker.number
    openText = OpenText(kind: .item, line: line.number, text: marker.content)
    return true
  }

  /// `Disclaimer: …` anywhere is the page's disclaimer.
  mutating func readInlineDisclaimer() -> Bool {
    guard startsAfresh, let colon = line.text.prefix(40).firstIndex(of: ":") else { return false }
    let label = line.text[..<colon]
    let rest = line.text[line.text.index(after: colon)...].drop { $0 == " " }
    guard !rest.isEmpty, label.folded.hasSuffix("disclaimer"),
      Guide.Role(ofSpecialHeading: Words(label)) == .disclaimer
    else { return false }
    isInHeader = false
    closeText()
    openText = OpenText(
      kind: .disclaimer(heading: String(label)), line: line.number, text: String(rest))
    return true
  }

  /// A number inside a wrapped paragraph begins no list unless it is 1, as in CommonMark.
  private func isWrappedNumber(_ marker: ListMarker) -> Bool {
    guard let number = marker.number, number != 1, case .paragraph? = openText?.kind else {
      return false
    }
    return !followsBlank
  }

  private var isItemOpen: Bool {
    if case .item? = openText?.kind { true } else { false }
  }

  /// A bullet that stood alone takes the next line whatever it looks like.
  private var continuesItem: Bool {
    line.isIndented || line.text.startsInLowerCase || (openText?.text.isEmpty ?? false)
  }

  private func goesOnWithList(_ marker: ListMarker) -> Bool {
    guard let openList else { return false }
    guard let number = marker.number, let last = openList.lastNumber else {
      return marker.number == nil && openList.start == nil
    }
    return number == last + 1 || number == last
  }

  private mutating func extendText(_ text: String) {
    if openText?.text.isEmpty == false { openText?.text.append(" ") }
    openText?.text.append(text)
  }

  /// Ends the paragraph, item or question that is open.
  mutating func closeText() {
    guard let open = openText else { return }
    // An empty bullet waits for its text past blank lines.
    if open.text.isEmpty, line.isBlank { return }
    openText = nil
    let text = Guide.Text(line: open.line, text: open.text)
    switch open.kind {
    case .paragraph: append(.paragraph(text))
    case .item: if !text.text.isEmpty { openList?.items.append(Guide.List.Item(text)) }
    case .question: openQuestion(text)
    case .disclaimer(let heading):
      let heading = Guide.Text(line: text.line, text: heading)
      inlineDisclaimers.append(
        HeadedBlocks(heading: heading, role: .disclaimer, blocks: [.paragraph(text)]))
    }
  }

  /// Ends the list that is open.
  mutating func closeList() {
    guard let list = openList else { return }
    openList = nil
    if !list.items.isEmpty { append(.list(Guide.List(start: list.start, items: list.items))) }
  }

  /// Ends the part that is open, and everything in it.
  mutating func closePart() {
    if openText?.text.isEmpty == true { openText = nil }
    closeText()
    closeList()
    closeRelated()
    closeQuestion()
    addPart()
    part = nil
    questions = OpenQuestions()
    relatedList = OpenRelated()
    for disclaimer in inlineDisclaimers { builder.add(disclaimer) }
    inlineDisclaimers = []
  }

  /// Adds the open part with its questions or related guides.
  ///
  /// Questions make a part that is for nothing else one of questions; beside a part of another role
  /// they stand by themselves.
  private mutating func addPart() {
    let items = questions.closed
    guard let part else {
      if !items.isEmpty { add(headless: items) }
      return
    }
    switch part.role {
    case .related:
      builder.add(
        .related(
          Guide.RelatedList(heading: part.heading, intro: part.blocks, items: relatedList.closed)))
    case .faqs: builder.add(part, questions: items)
    case .other where !items.isEmpty: builder.add(part, questions: items)
    case .causes, .normality, .symptoms, .seekHelp, .selfCare, .prevention, .types, .takeaways,
      .bottomLine, .disclaimer, .sources, .other:
      builder.add(part)
      if !items.isEmpty { add(headless: items) }
    }
  }

  private func add(headless items: [Guide.FAQ]) {
    builder.add(.questions(Guide.QuestionList(heading: nil, items: items)))
  }

  /// Adds a block to the answer, the part or the lead that is open.
  mutating func append(_ block: Guide.Block) {
    if questions.current != nil {
      questions.current?.answer.append(block)
    } else if part != nil {
      part?.blocks.append(block)
    } else {
      builder.lead.append(block)
    }
  }
}
