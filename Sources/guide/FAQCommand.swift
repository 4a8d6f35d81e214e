import GuideLibrary
import GuideModel
import GuideRendering

/// Does `guide faq`.
func faq(_ request: FAQRequest) throws(Complaint) -> Never {
  let library = Library(request.reading)
  let (named, words) = try library.guideAndWords(request.words)
  let guides = if let named { [named] } else { try library.shownGuides() }
  let wanted = WantedWords(words)
  let groups = guides.map { $0.questions(matching: wanted) }.filter { !$0.questions.isEmpty }
  let output = Output(request.reading)
  if !groups.isEmpty { try output.finish(with: .questions(groups)) }
  // JSON is a whole document even where it holds nothing.
  if request.reading.form != .text { try output.show(.questions(groups)) }
  throw .answerIsNo(library.refusal(named: named, words: words))
}

extension Library {
  /// More words than this make no name; looking further would only cost time.
  private static let longestName = 12

  /// The guide that the first words name, if they do, and the words after them.
  fileprivate func guideAndWords(
    _ words: [String]
  ) throws(Complaint) -> (guide: ShownGuide?, words: [String]) {
    guard let first = words.first else { return (nil, []) }
    if Source(named: first) != nil {
      return (try guide(for: first), Array(words.dropFirst()))
    }
    for count in (1...min(words.count, Self.longestName)).reversed() {
      let name = words.prefix(count).joined(separator: " ")
      if let guide = try guide(ifNamed: name) { return (guide, Array(words.dropFirst(count))) }
    }
    return (nil, words)
  }

  /// Why no question is shown.
  ///
  /// A first word that nearly is a guide's name was probably meant as one.
  fileprivate func refusal(named guide: ShownGuide?, words: [String]) -> Refusal {
    if let guide { return words.isEmpty ? .noQuestions(guide.name) : .noMatch(words) }
    let nearest = words.first.map { catalogue.nearestNames(to: $0) } ?? []
    if let first = words.first, !nearest.isEmpty {
      return .noGuide(first, nearest: nearest.map { $0.text })
    }
    return .noMatch(words)
  }

  /// All guides; what is faulty is named on standard error.
  fileprivate func shownGuides() throws(Complaint) -> [ShownGuide] {
    let (guides, failures) = try guides()
    failures.forEach { report(.failure($0)) }
    return guides.map { ShownGuide($0) }
  }
}

extension ShownGuide {
  /// The questions in which, or in whose answers, all words stand.
  fileprivate func questions(matching words: WantedWords) -> QuestionGroup {
    QuestionGroup(
      of: guide, from: origin,
      questions: guide.faqs.filter { words.areAll(in: [$0.question.text] + $0.answer.flatMap { $0.texts }.map { $0.text }) })
  }
}
