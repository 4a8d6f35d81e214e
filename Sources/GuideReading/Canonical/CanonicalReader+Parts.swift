extension CanonicalReader {
  /// A help section whose subheadings name levels of urgency is `help`; any other is prose.
  mutating func readHelp(_ part: HeadedBlocks) {
    var intro: [Block] = []
    var levels: [HelpLevel] = []
    var open: (heading: String, items: [Text])?
    func closeLevel() {
      guard let level = open else { return }
      levels.append(
        HelpLevel(
          urgency: Urgency(ofHeading: level.heading), heading: level.heading, items: level.items))
    }
    for block in part.blocks {
      if case .heading(_, let text) = block {
        closeLevel()
        open = (text.text.asHeading, [])
      } else if open != nil {
        open?.items += block.texts
      } else {
        intro.append(block)
      }
    }
    closeLevel()
    if draft.help == nil, levels.contains(where: { $0.urgency != .unspecified }) {
      draft.add(Help(line: part.line, heading: part.heading, intro: intro, levels: levels))
    } else {
      draft.add(part)
    }
  }

  /// Questions are subheadings, or paragraphs that begin with `Q:`; what follows is the answer.
  mutating func readQuestions(_ part: HeadedBlocks) {
    var intro = part
    intro.blocks = []
    var questions = QuestionReader()
    for block in part.blocks where !questions.read(block) { intro.blocks.append(block) }
    questions.closeQuestion()
    draft.faqs += questions.questions
    draft.add(intro)
  }

  /// One guide an item: `[Title](slug.md): teaser`.
  mutating func readRelated(_ part: HeadedBlocks) {
    for block in part.blocks {
      let items: [Text] = if case .list(let list) = block { list.items } else { block.texts }
      draft.related += items.map(RelatedGuide.init)
    }
  }
}

/// Reads the blocks of a section of questions.
private struct QuestionReader {
  /// The questions that have ended.
  private(set) var questions: [FAQ] = []
  /// The line of the question that is being answered.
  private var line: Int?
  private var question = ""
  private var answer: [Block] = []

  /// Reads a block; false for one before any question.
  mutating func read(_ block: Block) -> Bool {
    switch block {
    case .heading(_, let text):
      open(text.text.after(.question) ?? text.text, line: text.line)
    case .paragraph(let text):
      if let bare = text.text.after(.question), !bare.isEmpty {
        open(bare, line: text.line)
      } else if line == nil {
        return false
      } else {
        addAnswer(text)
      }
    case .list, .quote, .code, .table, .image, .rule:
      if line == nil { return false }
      answer.append(block)
    }
    return true
  }

  private mutating func addAnswer(_ text: Text) {
    guard let bare = text.text.after(.answer) else { return answer.append(.paragraph(text)) }
    if let text = text.dropping(prefixBefore: bare) { answer.append(.paragraph(text)) }
  }

  private mutating func open(_ question: String, line: Int) {
    closeQuestion()
    self.line = line
    self.question = question
  }

  /// Ends the question that is being answered, if there is one.
  mutating func closeQuestion() {
    if let line { questions.append(FAQ(questionLine: line, question: question, answer: answer)) }
    line = nil
    answer = []
  }
}

extension RelatedGuide {
  fileprivate init(_ item: Text) {
    let link = item.inlines.firstLink
    let opening = link?.text ?? item.text.beforeColon
    let rest = item.text.dropping(opening) ?? item.text[...]
    let teaser = String(rest).trimmed(of: .space).droppingMark
    let slug = (link?.url).map { $0.linkedName } ?? Slug(fromTitle: opening).text
    self.init(
      line: item.line, title: opening, slug: slug,
      teaserLine: teaser.isEmpty ? nil : item.line, teaser: teaser.isEmpty ? nil : teaser,
      teaserTruncated: teaser.isCutOff)
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
  var linkedName: String {
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

  /// The text after the mark that parts a link from what is said of it.
  fileprivate var droppingMark: String {
    let mark = utf8.prefix { !$0.isBlank && !$0.isLetterOrDigit }
    guard [":", "–", "—", "-", "."].contains(where: { mark.elementsEqual($0.utf8) }) else {
      return self
    }
    return String(self[mark.endIndex...]).trimmed(of: .space)
  }
}
