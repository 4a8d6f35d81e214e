import GuideLibrary
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
  if !result.hits.isEmpty { try output.finish(with: .hits(result)) }
  // JSON is a whole document even where it holds nothing.
  if request.reading.form != .text { try output.show(.hits(result)) }
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
  try Output(request.reading).show(.answer(answer))
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
