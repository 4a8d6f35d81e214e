import GuideLexicon
package import GuideModel
import GuideWords

/// Reads a copied web page in three steps: lines to blocks (`Lines`), blocks to zones (`Zones`),
/// blocks to parts (`Parts+…`).
///
/// The third step is one walk over the lines of the article. Each line that is not blank goes
/// through the same tests in the same order, and the first that fits takes it, so every line belongs
/// to exactly one element. A test is a function that reads the line and says whether it did.
struct PageReader {
  let lines: [PageLine]
  let zones: Zones
  let layout: PageLayout
  /// For each line the index of the next that is not blank; the count of lines where none is.
  let nextText: [Int]
  var index = 0
  let builder = GuideBuilder()

  /// Whether no prose or heading has come yet, so that names and dates are the page's own.
  var isInHeader = true
  /// What a promotion or the page's foot makes of its lines; nil where none runs.
  var promotion: Guide.Furniture.Kind?
  /// How many lines of running text have gone into promotions.
  var promotedText = 0
  /// Whether the line before was furniture or an image, after which a heading may stand at once.
  var followsFurniture = false
  /// The lines that an advert takes.
  var advertEnd = 0
  /// The line of the last name, beside which a job may stand.
  var nameLine = -1
  /// Where a list without bullets ends.
  var raggedEnd = 0
  /// The table of contents, once a label of one has come.
  var contentsList: ContentsList?
  /// The part that is open; nil in the lead.
  var part: HeadedBlocks?
  /// The line of its heading.
  var partLine = -1
  var openText: OpenText?
  var openList: OpenList?
  var questions = OpenQuestions()
  /// Disclaimers that stand in the middle of the open part, to be added after it.
  var inlineDisclaimers: [HeadedBlocks] = []
  /// Sources that stand in the middle of it.
  var sourceLines: [Guide.Text] = []
  /// Where a table ends.
  var tableEnd = 0
  var relatedList = OpenRelated()
  /// What each line was taken for; nothing unless it was asked for.
  private(set) var trace: [LineReading] = []
  private let isTraced: Bool

  /// Reads the lines of a page; a file's name is the title of one that has none.
  init(_ all: [PageLine], name: String? = nil, isTraced: Bool = false) throws(GuideError) {
    self.isTraced = isTraced
    lines = PageReader.withoutSideLinks(all, builder)
    zones = Zones(lines)
    layout = PageLayout(lines)
    nextText = PageReader.nextText(of: lines)
    guard lines.contains(where: { !$0.isBlank }) else { throw .noTitle }
    while index < lines.count {
      readLine()
      index += 1
    }
    closePart()
    closeContentsList()
    if zones.title == nil { takeTitleFromText(name) }
    builder.findDisclaimer()
    builder.furniture.sort { $0.line < $1.line }
  }

  private static func nextText(of lines: [PageLine]) -> [Int] {
    var next = [Int](repeating: lines.count, count: lines.count)
    for index in lines.indices.dropLast().reversed() {
      next[index] = lines[index + 1].isBlank ? next[index + 1] : index + 1
    }
    return next
  }

  /// The lines without links such as "Return to top" beside a heading.
  private static func withoutSideLinks(_ all: [PageLine], _ builder: GuideBuilder) -> [PageLine] {
    all.map { line in
      guard line.cells.count == 2, let kind = Guide.Furniture.Kind(ofPageLine: line.cells[1]),
        Guide.Furniture.Kind(ofPageLine: line.cells[0]) == nil, !line.cells[0].isEmpty
      else { return line }
      builder.furniture.append(
        Guide.Furniture(line: line.number, kind: kind, text: line.cells[1]))
      return PageLine(number: line.number, text: line.cells[0], column: line.column)
    }
  }

  private mutating func readLine() {
    if line.isBlank {
      closeText()
      return
    }
    if zones.isTitle(index) {
      let known = index == zones.title ? "" : builder.title.text + " "
      let first = index == zones.title ? line.number : builder.title.line
      builder.title = Guide.Text(line: first, text: known + line.text)
      note("title", "first line that the article bears out")
      followsFurniture = false
      return
    }
    if let rule = readSurroundings() {
      if zones.kinds[index] == nil || openText?.text.isEmpty == false { closeText() }
      note("furniture", rule)
      followsFurniture = true
    } else {
      let rule = readContent()
      if isTraced { note(rule, part.map { "in \($0.role.rawValue)" } ?? "in the lead") }
      followsFurniture = false
    }
  }

  private mutating func note(_ kind: String, _ rule: String) {
    guard isTraced else { return }
    let zone =
      zones.title.map { index < $0 } ?? false
      ? "before" : index < zones.body.upperBound ? "article" : "after"
    trace.append(LineReading(line: line.number, zone: zone, kind: kind, rule: rule))
  }

  /// The rule by which the line belongs to the page, or tells of it; nil for one of the article.
  private mutating func readSurroundings() -> String? {
    if let kind = zones.kinds[index] {
      if opensFurniture, readFurniture() { return "furniture by its words" }
      if readContentsEntry() { return "entry of a table of contents" }
      // The article begins after the points that some pages put before it.
      let isTitle = zones.rules[index] == Zones.titleAgain
      if isTitle, part?.role == .takeaways, builder.lead.isEmpty { closePart() }
      _ = addFurniture(lineText.furniture ?? promotion ?? kind)
      return zones.rules[index]
    }
    if openText?.awaitsQuestion == true { return nil }
    if readPromoted() { return "below an advert or a footer's heading" }
    if readImage() { return "image" }
    if readFurniture() { return "furniture by its words" }
    if readContentsEntry() { return "entry of a table of contents" }
    if readAdvert() { return "advert" }
    if readHeaderLine() { return "names and dates" }
    if readJob() { return "job beside a name" }
    return nil
  }

  /// Whether the line says of those below it what they are.
  private var opensFurniture: Bool {
    guard let title = zones.title, index > title, let kind = lineText.furniture else {
      return false
    }
    return kind == .toc || kind == .promo
  }

  private mutating func readContent() -> String {
    if readAwaited() { return "question" }
    if readRelated() { return "related" }
    if readQuestion() || readUnmarkedQuestion() { return "question" }
    if readAnswer() { return "answer" }
    if readInlineDisclaimer() { return "disclaimer" }
    if readSource() { return "source" }
    if readTable() { return "table" }
    if readHelpLine() { return "help heading" }
    if readNumberedHeading() { return "heading" }
    if readListItem() || readRaggedItem() { return "list item" }
    if readHeading() { return "heading" }
    _ = readParagraph()
    return "paragraph"
  }

  /// A page whose title was not copied is called by its first heading, by its file, or by how it
  /// begins.
  private func takeTitleFromText(_ name: String?) {
    let heading = builder.parts.lazy.compactMap { part -> Guide.Text? in
      guard case .prose(let section) = part, section.role != .seekHelp else { return nil }
      return section.heading
    }.first
    if let heading {
      builder.title = heading
    } else if let name, name != Slug.untitled.text {
      let title = name.split(separator: "-").joined(separator: " ")
      builder.title = Guide.Text(line: 1, text: title.prefix(1).uppercased() + title.dropFirst())
    } else {
      let text = lines.first { !$0.isBlank }
      builder.title = Guide.Text(line: text?.number ?? 1, text: text?.text ?? "")
    }
  }
}

/// What a line of a page was taken for, and why.
package struct LineReading: Sendable, Hashable {
  /// The line, from 1.
  package let line: Int
  /// Before the article, in it or after it.
  package let zone: String
  /// What it was taken for.
  package let kind: String
  /// The rule that took it.
  package let rule: String

  /// What every line of a copied page was taken for.
  package static func explain(_ bytes: [UInt8]) throws(GuideError) -> [LineReading] {
    try PageReader(PageLine.lines(of: bytes), isTraced: true).trace
  }
}

extension PageReader {
  /// The line that is being read.
  var line: PageLine { lines[index] }

  /// What is known of it by itself.
  var lineText: LineText { zones.texts[index] }

  /// The next line that is not blank.
  var nextLine: PageLine? { nextText[index] < lines.count ? lines[nextText[index]] : nil }

  /// The line directly below, blank or not; nil at the end.
  var lineBelow: PageLine? { index + 1 < lines.count ? lines[index + 1] : nil }

  /// Whether a blank line, or the file's beginning, stands above.
  var followsBlank: Bool { index == 0 || lines[index - 1].isBlank }

  /// Whether the line begins something new and does not go on with a wrapped sentence.
  var startsAfresh: Bool {
    followsBlank || followsFurniture || openText == nil || !line.text.startsInLowerCase
  }

  /// Whether the line above ends what it says, though no blank line follows it.
  var followsEnd: Bool {
    guard index > 0 else { return true }
    let above = lines[index - 1]
    if above.isBlank || followsFurniture || zones.texts[index - 1].isItem { return true }
    if raggedEnd == index || partLine == index - 1 || zones.isTitle(index - 1) { return true }
    guard let last = above.text.last else { return true }
    return ".!?:)”\"".contains(last) || isItemOpen || (layout.isDense && last.isNumber)
  }

  /// Takes a line for furniture.
  mutating func addFurniture(_ kind: Guide.Furniture.Kind) -> Bool {
    builder.furniture.append(Guide.Furniture(line: line.number, kind: kind, text: line.text))
    return true
  }

  /// Notes something of the line for `check`; the offset is in bytes of its text.
  mutating func note(_ kind: ReadingNote.Kind, offset: Int = 0) {
    builder.notes.append(ReadingNote(kind: kind, line: line.number, column: line.column + offset))
  }
}
