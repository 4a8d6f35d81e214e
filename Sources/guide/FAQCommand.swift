import GuideModel
import GuideRendering

/// Does `guide faq`.
func faq(_ request: FAQRequest) throws(Complaint) -> ExitStatus {
  let library = Library(request.reading)
  let output = Output(request.reading)
  let (guides, words) = try library.guidesAndWords(request.words)
  let wanted = WantedWords(words)
  let groups = guides.map { $0.questions(matching: wanted) }.filter { !$0.questions.isEmpty }
  try output.show(.questions(groups))
  guard groups.isEmpty else { return .done }
  if words.isEmpty, let only = guides.first { throw .answerIsNo(.noQuestions(only.name)) }
  throw .answerIsNo(.noMatch(words))
}

extension Library {
  /// Which guides are asked and for which words: the guide that the first words name, and the
  /// words after them; all guides where they name none.
  fileprivate func guidesAndWords(
    _ words: [String]
  ) throws(Complaint) -> (guides: [ShownGuide], words: [String]) {
    guard let first = words.first else { return (try allShownGuides(), []) }
    if Source(named: first) != nil {
      return ([try guide(for: first)], Array(words.dropFirst()))
    }
    for count in (1...words.count).reversed() {
      let name = words.prefix(count).joined(separator: " ")
      if case .found(let guide) = try lookUp(name) {
        return ([ShownGuide(guide)], Array(words.dropFirst(count)))
      }
    }
    return (try allShownGuides(), words)
  }

  private func allShownGuides() throws(Complaint) -> [ShownGuide] {
    let (guides, failures) = try allGuides()
    failures.forEach { report(.failure($0)) }
    return guides.map(ShownGuide.init)
  }
}

extension ShownGuide {
  /// A guide of the library.
  init(_ guide: LibraryGuide) {
    self.init(guide: guide.guide, name: .guide(guide.name), origin: .library)
  }

  /// The questions in which, or in whose answers, all words stand.
  fileprivate func questions(matching words: WantedWords) -> QuestionGroup {
    QuestionGroup(
      of: guide, from: origin,
      questions: guide.faqs.filter { words.areAll(in: [$0.question] + $0.answer.texts) })
  }
}
