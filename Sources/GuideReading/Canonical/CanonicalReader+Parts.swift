import GuideLexicon
import GuideModel
import GuideWords

extension CanonicalReader {
  /// A help section that names levels of urgency is `help`; any other is prose.
  ///
  /// Subheadings name them, or where there are none lines in bold, or lines that a list follows.
  func readHelp(_ part: HeadedBlocks) {
    if !builder.hasHelp {
      for marks in [HelpLevels.Marks.headings, .lines] {
        let found = HelpLevels(part.blocks, marks: marks)
        if found.nameUrgency {
          return builder.add(
            .help(Guide.Help(heading: part.heading, intro: found.intro, levels: found.levels)))
        }
      }
    }
    builder.add(part)
  }

  /// Takes a part that is a question of the part of questions before it, or is called a question.
  ///
  /// One that tells when to get help stays a part.
  func takeQuestion(_ part: HeadedBlocks, _ heading: HeadingText) -> Bool {
    if heading.isQuestionLabel, case .paragraph(let question)? = part.blocks.first {
      let label = Guide.Furniture(line: part.heading.line, kind: .meta, text: part.heading.text)
      builder.furniture.append(label)
      let answer = part.blocks.dropFirst().filter { !isAnswerLabel($0) }
      return builder.add(Guide.FAQ(question: question, answer: Array(answer)), opensPart: true)
    }
    let asks = part.heading.text.utf8.last == UInt8(ascii: "?") && part.role != .seekHelp
    return asks
      && builder.add(Guide.FAQ(question: part.heading, answer: part.blocks), opensPart: false)
  }

  /// Whether a block only says that the answer follows; such a label is furniture.
  private func isAnswerLabel(_ block: Guide.Block) -> Bool {
    guard case .heading(_, let text) = block, HeadingText(text.text).isAnswerLabel else {
      return false
    }
    builder.furniture.append(Guide.Furniture(line: text.line, kind: .meta, text: text.text))
    return true
  }

  /// Questions are subheadings, or paragraphs that begin with `Q:`; what follows is the answer.
  func readQuestions(_ part: HeadedBlocks) {
    var intro = part
    intro.blocks = []
    var questions = QuestionReader()
    for block in part.blocks where !questions.read(block) { intro.blocks.append(block) }
    questions.closeQuestion()
    builder.add(intro, questions: questions.questions)
  }

  /// One guide an item: `[Title](slug.md): teaser`.
  func readRelated(_ part: HeadedBlocks) {
    var intro: [Guide.Block] = []
    var items: [Guide.RelatedGuide] = []
    // What stands below the last guide; put there once, however much it is.
    var below: [Guide.Block] = []
    for block in part.blocks {
      switch block {
      case .list(let list):
        items.take(below: &below)
        items += list.items.map { Guide.RelatedGuide($0) }
      case .paragraph(let text):
        items.take(below: &below)
        items.append(Guide.RelatedGuide(Guide.List.Item(text)))
      case .heading, .quote, .code, .table, .image, .rule:
        if items.isEmpty { intro.append(block) } else { below.append(block) }
      }
    }
    items.take(below: &below)
    builder.add(.related(Guide.RelatedList(heading: part.heading, intro: intro, items: items)))
  }
}

/// The levels of a help section.
private struct HelpLevels {
  /// What names a level.
  enum Marks {
    case headings, lines
  }

  /// What stands before the first level.
  private(set) var intro: [Guide.Block] = []
  private var headings: [Guide.Text] = []
  private var below: [[Guide.Block]] = []
  /// The level of the headings that name levels of help.
  private var headingLevel = 0

  init(_ blocks: [Guide.Block], marks: Marks) {
    for (place, block) in blocks.enumerated() {
      let next = place + 1 < blocks.count ? blocks[place + 1] : nil
      let heading = marks == .headings ? heading(block) : line(block, before: next)
      if let heading {
        headings.append(heading)
        below.append([])
      } else if below.isEmpty {
        intro.append(block)
      } else {
        below[below.count - 1].append(block)
      }
    }
  }

  /// The levels.
  var levels: [Guide.Help.Level] {
    zip(headings, below).map { heading, blocks in
      Guide.Help.Level(
        urgency: Urgency(ofHeading: heading.text), heading: heading, blocks: blocks)
    }
  }

  /// Whether any level says how soon.
  var nameUrgency: Bool {
    headings.contains { Urgency(ofHeading: $0.text) != .unspecified }
  }

  /// Deeper headings stand inside a level, unless they say how soon.
  private mutating func heading(_ block: Guide.Block) -> Guide.Text? {
    guard case .heading(let level, let text) = block else { return nil }
    let heading = text.asHeading
    let isLevel = headings.isEmpty || level <= headingLevel
    if isLevel { headingLevel = level }
    return isLevel || Urgency(ofHeading: heading.text) != .unspecified ? heading : nil
  }

  private func line(_ block: Guide.Block, before next: Guide.Block?) -> Guide.Text? {
    guard case .paragraph(let text) = block, let next else { return nil }
    let isBold =
      BoldLine.isHeading(text) && Urgency(ofHeading: text.text) != .unspecified
    if isBold { return text.unstressed.asHeading }
    guard case .list = next, HelpCues.introduceSigns(in: text.text) else { return nil }
    return text.asHeading
  }
}

/// Reads the blocks of a section of questions.
private struct QuestionReader {
  /// The questions that have ended.
  private(set) var questions: [Guide.FAQ] = []
  /// The question that is being answered.
  private var question: Guide.Text?
  private var answer: [Guide.Block] = []
  /// The level of the headings that ask; deeper ones stand inside answers.
  private var level = 6

  /// Reads a block; false for one before any question.
  mutating func read(_ block: Guide.Block) -> Bool {
    switch block {
    case .heading(let level, let text) where question == nil || level <= self.level:
      self.level = level
      open(text.text.after(.question).flatMap { text.dropping(prefixBefore: $0) } ?? text)
    case .paragraph(let text):
      if let bare = text.text.after(.question), let asked = text.dropping(prefixBefore: bare) {
        open(asked)
      } else if question == nil {
        return false
      } else {
        addAnswer(text)
      }
    case .list, .heading, .quote, .code, .table, .image, .rule:
      if question == nil { return false }
      answer.append(block)
    }
    return true
  }

  private mutating func addAnswer(_ text: Guide.Text) {
    guard let bare = text.text.after(.answer) else { return answer.append(.paragraph(text)) }
    if let text = text.dropping(prefixBefore: bare) { answer.append(.paragraph(text)) }
  }

  private mutating func open(_ question: Guide.Text) {
    closeQuestion()
    self.question = question
  }

  /// Ends the question that is being answered, if there is one.
  mutating func closeQuestion() {
    if let question { questions.append(Guide.FAQ(question: question, answer: answer)) }
    question = nil
    answer = []
  }
}

extension Guide.RelatedGuide {
  /// The guide that a list item names: its first link, or what stands before a colon, is the title;
  /// the rest is the teaser, and after it who wrote the guide and how old it was.
  fileprivate init(_ item: Guide.List.Item) {
    let text = item.opening ?? Guide.Text(line: item.line, text: "")
    let link = text.inlines.firstLink
    let opening = link?.text ?? text.text.beforeColon
    let slug = (link?.url).map { $0.linkedName } ?? Slug(fromTitle: opening).text
    let length = opening.utf8.count
    let isFirst = text.text.utf8.starts(with: opening.utf8)
    let title = isFirst ? text.part(0..<length)?.withoutLink : nil
    let rest = isFirst ? text.dropping(first: text.text.placeAfterTitle(from: length)) : text
    let (teaser, author, age) = rest?.withoutByline ?? (nil, nil, nil)
    self.init(
      title: title ?? Guide.Text(line: item.line, text: opening), slug: slug,
      isLinked: link != nil, teaser: teaser, teaserTruncated: teaser?.text.isCutOff ?? false,
      author: author, updatedText: age,
      updated: (age?.text).flatMap(Age.init(line:)), blocks: Array(item.further))
  }

  /// The same guide with a block below it.
  fileprivate func with(_ below: [Guide.Block]) -> Guide.RelatedGuide {
    Guide.RelatedGuide(
      title: title, slug: slug, isLinked: isLinked, teaser: teaser,
      teaserTruncated: teaserTruncated, author: author, updatedText: updatedText, updated: updated,
      blocks: blocks + below)
  }
}

extension [Guide.RelatedGuide] {
  /// Takes blocks as what stands below the last guide.
  fileprivate mutating func take(below blocks: inout [Guide.Block]) {
    if !blocks.isEmpty, let last = popLast() { append(last.with(blocks)) }
    blocks = []
  }
}

extension Guide.Text {
  /// The text without a link around all of it, whose address the related guide's name keeps; a link
  /// with a title stays.
  fileprivate var withoutLink: Guide.Text {
    guard inlines.count == 1, case .link(_, nil, let inner) = inlines[0] else { return self }
    let isPlain = if case .text? = inner.first, inner.count == 1 { true } else { false }
    return Guide.Text(line: line, text: text, inlines: isPlain ? [] : inner)
  }

  /// What stands before `Written by:`, the author after it, and an age at the end.
  fileprivate var withoutByline: (teaser: Guide.Text?, author: Guide.Text?, age: Guide.Text?) {
    var (rest, age): (Guide.Text?, Guide.Text?) = (self, nil)
    let words = text.blankParts
    for count in 3...6 where age == nil && words.count >= count {
      let start = words[words.count - count].startIndex
      guard Guide.RelatedGuide.Age(line: String(text[start...])) != nil,
        words[words.count - count].first?.isUppercase ?? false
      else { continue }
      let place = text.utf8.distance(from: text.startIndex, to: start)
      (rest, age) = (part(0..<place), dropping(first: place))
    }
    guard let whole = rest, let label = whole.text.firstRange(ofText: "Written by: ") else {
      return (rest, nil, age)
    }
    let place = whole.text.utf8.distance(from: whole.text.startIndex, to: label.lowerBound)
    return (whole.part(0..<place), whole.dropping(first: place + 12), age)
  }
}

extension Substring.UTF8View {
  /// Whether a path without a scheme has this ending.
  fileprivate func endsWith(_ ending: String) -> Bool {
    suffix(ending.utf8.count).elementsEqual(ending.utf8) && !contains(UInt8(ascii: ":"))
  }
}

extension String {
  /// What an address names: the file's name without folder, ending and fragment for a guide, or else
  /// the address.
  package var linkedName: String {
    let path = utf8.prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") }
    for ending in [".md", ".markdown"] where path.endsWith(ending) {
      let name = path.dropLast(ending.utf8.count)
      let folder = name.lastIndex(of: UInt8(ascii: "/"))
      let start = folder.map { name.index(after: $0) } ?? name.startIndex
      return start < name.endIndex ? String(self[start..<name.endIndex]) : self
    }
    return self
  }

  fileprivate var beforeColon: String {
    guard let mark = firstRange(ofText: ": ") else { return self }
    return String(self[..<mark.lowerBound])
  }

  /// The place after the mark that parts a title, which ends at a place, from what is said of it.
  fileprivate func placeAfterTitle(from place: Int) -> Int {
    let rest = part(place..<utf8.count)
    let bare = rest.drop { $0 == " " }
    let mark = bare.utf8.prefix { !$0.isBlank && !$0.isLetterOrDigit }
    let isMark = [":", "–", "—", "-", "."].contains { mark.elementsEqual($0.utf8) }
    let skipped = rest.utf8.count - bare.utf8.count + (isMark ? mark.count : 0)
    return place + skipped
  }
}
