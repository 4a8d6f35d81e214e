import GuideLexicon
import GuideModel
import GuideWords

/// The related guides that are being read.
struct OpenRelated {
  /// One guide and what has come of it.
  struct Item {
    let line: Int
    let title: String
    var teaser: (line: Int, text: String)?
    var author: Guide.Text?
    var age: Guide.Text?
  }

  var current: Item?
  /// Whether a button or an age has ended the item, so that the next line is a title.
  var isComplete = true
  /// The guides that have ended.
  var closed: [Guide.RelatedGuide] = []
  /// Whether any item of the list has had a button or an age.
  var haveMarks = false

  mutating func closeItem() {
    isComplete = true
    haveMarks = current != nil || haveMarks
  }
}

extension PageReader {
  /// Inside a list of related guides: age, author, the next title, or a line of the teaser.
  mutating func readRelated() -> Bool {
    guard part?.role == .related else { return false }
    if opensOtherPart {
      // Text without a heading is the article's.
      if headingOfLine == nil { closePart() }
      return false
    }
    let line = line
    if relatedList.current != nil, Guide.RelatedGuide.Age(line: line.text) != nil {
      if relatedList.current?.age == nil {
        relatedList.current?.age = Guide.Text(line: line.number, text: line.text)
      } else {
        _ = addFurniture(.meta)
      }
      relatedList.closeItem()
    } else if isRelatedAuthor {
      let name = NameLine(line.text)?.name ?? line.text
      relatedList.current?.author = Guide.Text(line: line.number, text: name)
    } else if relatedList.isComplete || startsRelatedItem {
      closeRelated()
      let title = ListMarker(line.text)?.content ?? line.text
      relatedList.current = OpenRelated.Item(line: line.number, title: title)
      relatedList.isComplete = false
    } else {
      addTeaser()
    }
    return true
  }

  /// A name counts where a button or an age follows, and never as the first line of an item: a title
  /// such as "Neck Pain" has the same shape.
  private var isRelatedAuthor: Bool {
    guard let item = relatedList.current, item.author == nil, !relatedList.isComplete,
      let name = NameLine(line.text)
    else { return false }
    guard let next = nextLine else { return name.isCertain }
    return name.isLabelled || isMark(next)
  }

  private var startsRelatedItem: Bool {
    ListMarker(line.text) != nil || (lineText.heading.isShaped && startsAfresh)
  }

  /// Whether a heading of another part ends the list.
  ///
  /// The special headings do. So does a help heading that a list follows, or prose where the guides
  /// to read next have had buttons or ages: red flags must not be taken for teasers.
  private var opensOtherPart: Bool {
    if line.text.utf8.count > Lexicon.longestTeaser { return true }
    if line.text.hasSuffix("."), line.text.tellsWhenToGetHelp { return true }
    guard let heading = headingOfLine else { return false }
    if Guide.Role(ofSpecialHeading: Words(heading.heading.text)) != nil { return true }
    guard heading.role == .seekHelp, let nextLine else { return false }
    return ListMarker(nextLine.text) != nil || (relatedList.haveMarks && !isMarkNear)
  }

  /// Whether a button or an age comes within the lines that one related guide takes.
  private var isMarkNear: Bool {
    let mostLines = 4
    var place = index
    for _ in 0..<mostLines {
      place = nextText[place]
      guard place < lines.count else { return false }
      if isMark(lines[place]) { return true }
    }
    return false
  }

  private func isMark(_ line: PageLine) -> Bool {
    Guide.RelatedGuide.Age(line: line.text) != nil
      || Guide.Furniture.Kind(ofPageLine: line.text) == .button
  }

  private mutating func addTeaser() {
    let line = line
    if relatedList.current?.teaser == nil {
      relatedList.current?.teaser = (line.number, line.text)
    } else {
      relatedList.current?.teaser?.text += " " + line.text
    }
  }

  /// Ends the related guide that is open.
  mutating func closeRelated() {
    guard let item = relatedList.current else { return }
    relatedList.current = nil
    relatedList.isComplete = true
    relatedList.closed.append(Guide.RelatedGuide(item))
  }
}

extension Guide.RelatedGuide {
  fileprivate init(_ item: OpenRelated.Item) {
    self.init(
      title: Guide.Text(line: item.line, text: item.title), slug: Slug(fromTitle: item.title).text,
      teaser: item.teaser.map { Guide.Text(line: $0.line, text: $0.text) },
      teaserTruncated: item.teaser?.text.isCutOff ?? false, author: item.author,
      updatedText: item.age, updated: (item.age?.text).flatMap(Age.init(line:)))
  }
}

extension String {
  /// Whether dots at the end show that the text was cut.
  var isCutOff: Bool { hasSuffix("...") || hasSuffix("…") }
}

extension Lexicon {
  /// The most bytes of what a page says of another; longer lines are an article's text.
  static let longestTeaser = 400
}
