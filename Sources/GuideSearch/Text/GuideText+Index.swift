public import GuideIndex
public import GuideModel
import GuideWords

extension IndexSegmentBuilder {
  /// Adds a guide of a library's file.
  ///
  /// - Parameter source: the file's bytes; with them, a hit is shown without reading the guide.
  public mutating func add(
    _ guide: Guide, file: String = "", stamp: FileStamp? = nil, source: [UInt8] = []
  ) {
    add(GuideText(guide), as: IndexedGuide(guide, file: file, stamp: stamp), source: source)
  }

  /// Adds a guide's text under what a list shows of it.
  mutating func add(_ text: GuideText, as guide: IndexedGuide, source: [UInt8] = []) {
    count(text.title, weight: Weights.title)
    for alias in text.aliases { count(alias, weight: Weights.alias) }
    for part in text.parts { count(part) }
    add(
      IndexEntry(
        key: guide.key, facts: guide.facts,
        names: ([text.title] + text.aliases).map(Query.nameTerms),
        questions: text.questions.map { Query.questionHash(PhraseText($0)) },
        text: source.isEmpty ? [] : text.packed(from: source)))
  }

  private mutating func count(_ part: GuideText.Part) {
    if part.number != nil { count(part.heading, weight: Weights.heading) }
    for passage in part.passages {
      if let heading = passage.heading, passage.kind != .wording {
        count(heading, weight: Weights.heading)
      }
      count(passage.text, weight: Weights.body)
    }
  }
}

extension IndexSegment {
  /// The guides of an index that are still as they were, ready to be merged with those read anew.
  ///
  /// - Parameter isKept: whether a guide's file is unchanged.
  public init(
    keeping index: LibraryIndex, where isKept: (IndexedGuide) -> Bool
  ) throws(IndexError) {
    try self.init(of: index) { listed throws(IndexError) in isKept(try IndexedGuide(listed)) }
  }
}

extension LibraryIndex {
  /// What is known of a guide, by its number.
  public func guide(_ number: Int) throws(IndexError) -> IndexedGuide {
    try IndexedGuide(listed(number))
  }

  /// All guides in order.
  public func allGuides() throws(IndexError) -> [IndexedGuide] {
    var guides: [IndexedGuide] = []
    for listed in try allListed() { guides.append(try IndexedGuide(listed)) }
    return guides
  }

  /// The text of a guide out of its file's bytes; nil where those are not the bytes that were
  /// indexed.
  func text(
    _ number: Int, of guide: IndexedGuide, in source: [UInt8]
  ) throws(IndexError) -> GuideText? {
    guard let packed = try text(number) else { return nil }
    return try GuideText(unpacking: packed, of: guide, in: source)
  }
}

extension IndexedGuide {
  /// What an index knows of a guide that was read from a file.
  fileprivate init(_ guide: Guide, file: String, stamp: FileStamp?) {
    self.init(
      name: guide.slug, title: guide.title.text, aliases: guide.about.alsoCalled,
      tags: guide.about.tags, author: guide.author?.text,
      published: guide.published.map { $0.description },
      reviewed: guide.reviewed.map { $0.description }, file: file, stamp: stamp)
  }
}
