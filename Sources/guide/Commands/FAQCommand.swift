import GuideLibrary
import GuideModel
import GuideRendering

/// Does `guide faq`.
func faq(_ request: FAQRequest) throws(CommandError) -> Outcome {
  let content = try Content(request.reading)
  let (named, words) = try content.guideAndWords(request.words)
  let isName = request.words.count == 1 && words.isEmpty
  var outcome = Outcome(notice: dangerNotice(for: isName ? [] : request.words))
  let guides: [ShownGuide]
  if let named {
    guides = [named]
  } else {
    let (found, failures) = content.guides()
    guides = found.map { ShownGuide($0) }
    outcome.add(failures)
  }
  if let named { outcome.warnings += named.warnings }
  let wanted = WantedWords(words)
  let groups = guides.map { $0.questions(matching: wanted) }.filter { !$0.questions.isEmpty }
  // JSON is a whole document even where it holds nothing.
  if !groups.isEmpty || request.reading.form != .text {
    outcome.output = .page(.questions(groups, notice: outcome.notice), request.reading)
  }
  if groups.isEmpty { outcome.error = .answerIsNo(content.refusal(named: named, words: words)) }
  return outcome
}

extension Content {
  /// More words than this make no name; looking further would only cost time.
  private static let longestName = 12

  /// The guide that the first words name, if they do, and the words after them.
  fileprivate func guideAndWords(
    _ words: [String]
  ) throws(CommandError) -> (guide: ShownGuide?, words: [String]) {
    guard let first = words.first else { return (nil, []) }
    if Source(named: first) != nil {
      return (try guide(for: first), Array(words.dropFirst()))
    }
    for count in (1...min(words.count, Self.longestName)).reversed() {
      let name = words.prefix(count).joined(separator: " ")
      if case .guide(let guide) = try lookUp(name) {
        return (guide, Array(words.dropFirst(count)))
      }
    }
    return (nil, words)
  }

  /// Why no question is shown.
  ///
  /// A first word that nearly is a guide's name was probably meant as one.
  fileprivate func refusal(named guide: ShownGuide?, words: [String]) -> Refusal {
    if let guide { return words.isEmpty ? .noQuestions(guide.name) : .noMatch(words) }
    let nearest = words.first.map { library.nearestNames(to: $0) } ?? []
    if let first = words.first, !nearest.isEmpty {
      return .noGuide(first, nearest: nearest.map { $0.text })
    }
    return .noMatch(words)
  }
}

extension ShownGuide {
  /// The questions in which, or in whose answers, all words stand.
  fileprivate func questions(matching words: WantedWords) -> QuestionGroup {
    QuestionGroup(
      of: guide, from: origin,
      questions: guide.faqs.filter { faq in
        words.areAll(in: [faq.question.text] + faq.answer.flatMap { $0.texts }.map { $0.text })
      })
  }
}
