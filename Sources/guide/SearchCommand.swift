import GuideModel
import GuideRendering
import GuideSearch
import GuideSystem

/// Does `guide search`.
func search(_ request: SearchRequest) throws(Complaint) -> Never {
  let searching = Searching(request.query, limit: request.most ?? Searching.usualLimit)
  let result = try Library(request.reading).searched { library throws(IndexError) in
    try searching.result(in: library)
  }
  let output = Output(request.reading)
  if !result.hits.isEmpty { try output.finish(with: .hits(SearchHits(result))) }
  // JSON is a whole document even where it holds nothing.
  if request.reading.form != .text { try output.show(.hits(SearchHits(result))) }
  throw .answerIsNo(.nothingFound(request.query, suggestion: result.suggestion))
}

/// Does `guide ask`.
func ask(_ request: AskRequest) throws(Complaint) -> ExitStatus {
  let asking = Asking(request.question, limit: request.most ?? Asking.mostPassages)
  let library = Library(request.reading)
  let answer: Answer
  if let name = request.guide {
    answer = asking.answer(from: try library.guide(for: name).guide)
  } else {
    answer = try library.searched { library throws(IndexError) in
      try asking.answer(from: library)
    }
  }
  try Output(request.reading).show(.answer(QuotedAnswer(answer)))
  return answer.outcome == .none ? .no : .done
}

extension Library {
  /// What a search of the library makes: by the index of its folder, where that can be used, else
  /// by reading every guide.
  fileprivate func searched<Result>(
    _ search: (GuideLibrary) throws(IndexError) -> Result
  ) throws(Complaint) -> Result {
    if case .named(let folder)? = places.first, places.count == 1, let index = folder.openIndex() {
      do {
        return try search(index)
      } catch {
        report(.failure(.unusableIndex(folder.indexPath, error)))
      }
    }
    if let index = builtInIndex, let result = try? search(index) { return result }
    let (guides, failures) = try guides()
    for failure in failures { report(.failure(failure)) }
    do {
      return try search(GuideLibrary(guides.map { $0.guide }))
    } catch {
      // An index in memory is as it was made.
      throw .failure(.unusableIndex("", error))
    }
  }
}

// MARK: What search found, as pages show it

extension SearchHits {
  fileprivate init(_ result: SearchResult) {
    self.init(
      query: result.query, hits: result.hits.compactMap { Hit($0) }, suggestion: result.suggestion)
  }
}

extension Hit {
  fileprivate init?(_ hit: SearchResult.Hit) {
    guard let guide = Slug(hit.guide) else { return nil }
    self.init(
      guide: guide, title: hit.title, section: hit.section, heading: hit.heading, line: hit.line,
      score: Double(hit.score), snippet: hit.snippet.text,
      matches: hit.snippet.matches.map { Match(start: $0.start, end: $0.end) })
  }
}

extension QuotedAnswer {
  fileprivate init(_ answer: Answer) {
    var places = answer.nearest
    if let help = answer.help, !places.contains(help) { places.append(help) }
    self.init(
      question: answer.question, outcome: Outcome(answer.outcome),
      // That nothing answers is the outcome itself; a page says it in its own place.
      notice: answer.outcome == .none ? nil : answer.notice,
      passages: answer.passages.compactMap { Passage($0) },
      pointers: places.compactMap { Pointer($0) })
  }
}

extension QuotedAnswer.Outcome {
  fileprivate init(_ outcome: Answer.Outcome) {
    switch outcome {
    case .answer: self = .answer
    case .help: self = .help
    case .emergency: self = .emergency
    case .crisis: self = .crisis
    case .none: self = .none
    }
  }
}

extension Passage {
  fileprivate init?(_ passage: Answer.Passage) {
    guard let guide = Slug(passage.guide) else { return nil }
    self.init(
      guide: guide, title: passage.title, section: passage.section, heading: passage.heading,
      line: passage.line, caption: passage.caption, quote: passage.quote,
      score: Double(passage.score))
  }
}

extension Pointer {
  fileprivate init?(_ place: Answer.Place) {
    guard let guide = Slug(place.guide), let section = place.section else { return nil }
    self.init(guide: guide, section: section, heading: place.heading)
  }
}
