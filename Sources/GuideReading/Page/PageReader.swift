import GuideModel

/// Reads a copied web page: plain lines in which headings, lists, questions, adverts and buttons
/// must be told apart by their words and their neighbours.
///
/// One walk over the lines. Each line that is not blank goes through the same tests in the same
/// order, and the first that fits takes it, so every line belongs to exactly one element. A test is
/// a function that reads the line and says whether it did; each kind has a file of its own.
struct PageReader {
  let lines: [PageLine]
  /// For each line the index of the next that is not blank; the count of lines where none is.
  let nextText: [Int]
  var index = 0
  let builder = GuideBuilder()

  /// Whether no prose or heading has come yet, so that names and dates are the page's own.
  var isInHeader = true
  /// Whether a promotion runs.
  var isInPromotion = false
  /// Whether the line before was furniture or an image, after which a heading may stand at once.
  var followsFurniture = false
  /// The table of contents, once a label of one has come.
  var contentsList: ContentsList?
  /// The part that is open; nil in the lead.
  var part: HeadedBlocks?
  var openText: OpenText?
  var openList: OpenList?
  var questions = OpenQuestions()
  /// Disclaimers that stand in the middle of the open part, to be added after it.
  var inlineDisclaimers: [HeadedBlocks] = []
  var relatedList = OpenRelated()

  /// Reads the lines of a page.
  init(_ lines: [PageLine]) throws(GuideError) {
    self.lines = lines
    nextText = PageReader.nextText(of: lines)
    try readTitle()
    while index < lines.count {
      readLine()
      index += 1
    }
    closePart()
    closeContentsList()
    builder.findDisclaimerByContent()
  }

  private static func nextText(of lines: [PageLine]) -> [Int] {
    var next = [Int](repeating: lines.count, count: lines.count)
    for index in lines.indices.dropLast().reversed() {
      next[index] = lines[index + 1].isBlank ? next[index + 1] : index + 1
    }
    return next
  }

  private mutating func readLine() {
    if line.isBlank {
      closeText()
      return
    }
    let wasFurniture =
      readPromoted() || readImage() || readFurniture() || readContentsEntry() || readHeaderLine()
    if wasFurniture {
      closeText()
    } else {
      _ =
        readRelated() || readQuestion() || readAnswer() || readUnmarkedQuestion()
        || readInlineDisclaimer() || readNumberedHeading() || readListItem() || readHeading()
        || readParagraph()
    }
    followsFurniture = wasFurniture
  }
}

extension PageReader {
  /// The line that is being read.
  var line: PageLine { lines[index] }

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

  /// The first line of text, past furniture, is the title; on a page of furniture the first line is.
  private mutating func readTitle() throws(GuideError) {
    let texts = lines.indices.filter { !lines[$0].isBlank }
    guard let first = texts.first else { throw .noTitle }
    let title =
      texts.first {
        Guide.Furniture.Kind(ofLine: lines[$0].text) == nil && Guide.Image(lines[$0]) == nil
      }
      ?? first
    while index < title {
      if !line.isBlank { _ = readImage() || readFurniture() }
      index += 1
    }
    builder.title = Guide.Text(line: line.number, text: line.text)
    index += 1
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

extension StringProtocol {
  /// Whether the first character is a small letter.
  var startsInLowerCase: Bool { first?.isLowercase ?? false }
}
