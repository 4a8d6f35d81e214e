import GuideLexicon
import GuideModel
import GuideWords

/// Text that the next line may go on with.
struct OpenText {
  enum Kind { case paragraph, item, question, disclaimer(heading: String) }

  let kind: Kind
  let line: Int
  var text: String

  /// Whether a label has said that a question follows.
  var awaitsQuestion: Bool {
    if case .question = kind { text.isEmpty } else { false }
  }
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
    if openText != nil, !followsBlank, !followsFurniture, !isItemOpen || continuesItem, goesOn {
      extendText(line.text)
      if line.text.hasSuffix(":") { findRaggedItems(least: 2) }
      return true
    }
    closeText()
    closeList()
    if line.text.hasSuffix(":") { findRaggedItems(least: 2) }
    openText = OpenText(kind: .paragraph, line: line.number, text: line.text)
    return true
  }

  /// Whether the line above may go on in this one: long lines are paragraphs of their own.
  private var goesOn: Bool {
    guard index > 0 else { return false }
    let above = lines[index - 1]
    if part?.role == .sources, above.text.hasSuffix("."), !line.text.startsInLowerCase {
      return false
    }
    return above.width <= 110 || line.text.startsInLowerCase
  }

  /// Finds the short lines below that are items of a list without bullets.
  mutating func findRaggedItems(least: Int) {
    guard part?.role != .related, part?.role != .faqs, part?.role != .sources else { return }
    let start = nextText[index]
    var place = start
    while place < lines.count, !lines[place].isBlank, isRagged(place) { place += 1 }
    if place - start >= least { raggedEnd = place }
  }

  private func isRagged(_ place: Int) -> Bool {
    let text = lines[place].text
    let known = zones.texts[place]
    guard zones.kinds[place] == nil, text.utf8.count < 100, !known.isItem,
      let last = text.last, !".:,?!".contains(last), lines[place].gaps == 0,
      known.special == nil, known.furniture == nil, known.dialogue == nil
    else { return false }
    guard place + 1 < lines.count, !lines[place + 1].isBlank else { return true }
    return !layout.isBroken(lines[place], before: lines[place + 1])
      && !(layout.isDense && lines[place + 1].text.utf8.count > 100)
  }

  /// An item of a list that has lost its bullets.
  mutating func readRaggedItem() -> Bool {
    guard index < raggedEnd else { return false }
    isInHeader = false
    closeText()
    if openList == nil { openList = OpenList(start: nil) }
    openText = OpenText(kind: .item, line: line.number, text: line.text)
    return true
  }

  /// `Source: …` names what the page rests on.
  mutating func readSource() -> Bool {
    guard startsAfresh, part?.role != .sources, line.text.utf8.count < 400,
      let colon = line.text.prefix(12).firstIndex(of: ":"),
      ["source", "sources"].contains(Words(line.text[..<colon]).joined),
      !line.text[colon...].dropFirst().isEmpty
    else { return false }
    closeText()
    closeList()
    sourceLines.append(Guide.Text(line: line.number, text: line.text))
    return true
  }

  /// Lines of cells between tabs make a table, the first its header.
  mutating func readTable() -> Bool {
    guard line.isTabbed, line.cells.count > 1 else { return false }
    let count = line.cells.count
    if tableEnd > index { return true }
    var end = index
    while end < lines.count, lines[end].isTabbed, lines[end].cells.count > 1,
      lines[end].cells.count <= count
    {
      end += 1
    }
    guard end - index > 1 else { return false }
    closeText()
    closeList()
    isInHeader = false
    let rows = lines[index..<end].map { line in
      (0..<count).map {
        Guide.Text(line: line.number, text: $0 < line.cells.count ? line.cells[$0] : "")
      }
    }
    append(
      .table(
        Guide.Table(
          line: line.number, alignments: Array(repeating: .none, count: count), header: rows[0],
          rows: Array(rows.dropFirst()))))
    tableEnd = end
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

  var isItemOpen: Bool {
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

  mutating func extendText(_ text: String) {
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
    for source in sourceLines { builder.add(source: source) }
    sourceLines = []
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
