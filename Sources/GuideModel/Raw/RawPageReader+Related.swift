/// The related guides that are being read.
struct OpenRelated {
  /// One guide and what has come of it.
  struct Item {
    let line: Int
    let title: String
    var teaser: (line: Int, text: String)?
    var author: Text?
    var age: Text?
  }

  var current: Item?
  /// Whether a button or an age has ended the item, so that the next line is a title.
  var isComplete = true

  mutating func closeItem() { isComplete = true }
}

extension RawPageReader {
  /// Inside a list of related guides: age, author, the next title, or a line of the teaser.
  mutating func readRelated() -> Bool {
    guard part?.role == .related, !opensOtherPart else { return false }
    let line = line
    if relatedList.current != nil, RelatedGuide.Age(line: line.text) != nil {
      relatedList.current?.age = Text(line: line.number, text: line.text)
      relatedList.closeItem()
    } else if isRelatedAuthor {
      let name = NameLine(line.text)?.name ?? line.text
      relatedList.current?.author = Text(line: line.number, text: name)
    } else if relatedList.isComplete || startsRelatedItem {
      closeRelated()
      let title = ListMarker(line.text)?.content ?? line.text
      relatedList = OpenRelated(
        current: OpenRelated.Item(line: line.number, title: title), isComplete: false)
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
    return name.isLabelled || RelatedGuide.Age(line: next.text) != nil
      || Furniture.Kind(ofLine: next.text) == .button
  }

  private var startsRelatedItem: Bool {
    ListMarker(line.text) != nil || (isHeadingShaped && startsAfresh)
  }

  /// Whether a heading of another part ends the list.
  ///
  /// The special headings do. So does a help heading that a list follows: a guide to read next has
  /// none, and red flags must not be taken for teasers.
  private var opensOtherPart: Bool {
    guard let heading = headingOfLine else { return false }
    if Role(ofSpecialHeading: Words(heading.heading)) != nil { return true }
    return heading.role == .seekHelp && (nextLine.map { ListMarker($0.text) != nil } ?? false)
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
    relatedList = OpenRelated()
    draft.related.append(RelatedGuide(item))
  }
}

extension RelatedGuide {
  fileprivate init(_ item: OpenRelated.Item) {
    self.init(
      line: item.line, title: item.title, slug: Slug(fromTitle: item.title).text,
      teaserLine: item.teaser?.line, teaser: item.teaser?.text,
      teaserTruncated: item.teaser?.text.isCutOff ?? false, authorLine: item.author?.line,
      author: item.author?.text, updatedLine: item.age?.line, updatedText: item.age?.text,
      updated: (item.age?.text).flatMap(Age.init(line:)))
  }
}

extension String {
  /// Whether dots at the end show that the text was cut.
  var isCutOff: Bool { hasSuffix("...") || hasSuffix("…") }
}
