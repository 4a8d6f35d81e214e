import GuideIndex
import GuideBuiltIn
import GuideLibrary
import GuideModel
import GuideRendering
import GuideSearch
import GuideSystem

/// Does `guide search`.
func search(_ request: SearchRequest) throws(CommandError) -> Outcome {
  let searching = Searching(request.query, limit: request.most ?? Searching.usualLimit)
  let warnings = Warnings()
  let result = try Content(request.reading).searched(warnings) { library throws(IndexError) in
    try searching.result(in: library)
  } isNothing: {
    $0.hits.isEmpty
  }
  var outcome = Outcome(notice: dangerNotice(for: [request.query]))
  outcome.add(warnings.failures)
  // JSON is a whole document even where it holds nothing.
  if !result.hits.isEmpty || request.reading.form != .text {
    outcome.output = .page(.hits(result, notice: outcome.notice), request.reading)
  }
  if result.hits.isEmpty {
    outcome.error = .answerIsNo(.nothingFound(request.query, suggestion: result.suggestion))
  }
  return outcome
}

/// Does `guide ask`.
func ask(_ request: AskRequest) throws(CommandError) -> Outcome {
  let question = try request.questionAsked()
  let asking = Asking(question, limit: request.most ?? Asking.mostPassages)
  if let notice = asking.answerToDanger { return danger(notice, asking, request) }
  let content = try Content(request.reading)
  let warnings = Warnings()
  let answer: Answer
  var origin = Origin.library
  if let name = request.guide {
    let shown = try content.guide(for: name)
    for warning in shown.warnings { warnings.add(warning) }
    answer = asking.answer(from: shown.guide)
    origin = shown.origin
  } else {
    answer = try content.searched(warnings) { library throws(IndexError) in
      try asking.answer(from: library)
    } isNothing: {
      $0.passages.isEmpty
    }
  }
  var outcome = Outcome.page(.answer(answer, from: origin), request.reading)
  outcome.add(warnings.failures)
  if answer.passages.isEmpty { outcome.error = .nothingAnswers }
  return outcome
}

extension AskRequest {
  /// The question: as typed, or what stands in standard input for "-".
  fileprivate func questionAsked() throws(CommandError) -> String {
    guard question == "-" else { return question }
    let bytes = try orFail { () throws(Failure) in try Source.standardInput.bytes() }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// The notice, with the emergency level of a guide that names the sign: of the guide that was named,
/// else of any.
///
/// Danger waits for no guide: whatever cannot be read, the notice stands.
private func danger(_ notice: Answer, _ asking: Asking, _ request: AskRequest) -> Outcome {
  var answer = notice
  if notice.outcome == .emergency, let content = try? Content(request.reading) {
    if let name = request.guide, let shown = try? content.guide(for: name) {
      answer = asking.answer(from: shown.guide)
    }
    if answer.passages.isEmpty {
      let found = try? content.searched(Warnings()) { library throws(IndexError) in
        try asking.answer(from: library)
      } isNothing: {
        $0.passages.isEmpty
      }
      answer = found ?? notice
    }
  }
  return .page(.answer(answer), request.reading)
}

extension Content {
  /// What a search of the library makes: by the index of its folder, where that can be used, else
  /// by reading every guide, as it does before it says that they hold nothing.
  fileprivate func searched<Result>(
    _ warnings: Warnings, _ search: (GuideLibrary) throws(IndexError) -> Result,
    isNothing: (Result) -> Bool
  ) throws(CommandError) -> Result {
    if let index = index(warnings) {
      do throws(IndexError) {
        let result = try search(index.library)
        if !isNothing(result) { return result }
        if try index.isWhole() { return result }
      } catch {
        warnings.add(.unusableIndex(index.path, error))
      }
    }
    do throws(IndexError) {
      let (library, failures) = try indexed()
      for failure in failures { warnings.add(failure) }
      return try search(library)
    } catch {
      // An index in memory is as it was made.
      throw .failure(.unusableIndex("", error))
    }
  }

  /// The index of all guides in use, where one has them all: that of the only folder, or the
  /// built-in one where the reader has no guides of their own.
  private func index(_ warnings: Warnings) -> IndexInUse? {
    let inUse = places.filter { !$0.isEmpty }
    guard inUse.count == 1, let place = inUse.first else { return nil }
    switch place {
    case .builtIn: return BuiltInGuides.indexed().map { .builtIn($0) }
    case .folder(let folder):
      return folder.openIndex(warnings).map { .folder($0, path: folder.indexPath) }
    }
  }
}

/// The index that a search goes by.
private enum IndexInUse {
  case builtIn(GuideLibrary)
  case folder(FolderIndex, path: String)

  var library: GuideLibrary {
    switch self {
    case .builtIn(let library): library
    case .folder(let index, _): index.library
    }
  }

  var path: String {
    switch self {
    case .builtIn: ""
    case .folder(_, let path): path
    }
  }

  /// Whether it knows every guide as it is now.
  func isWhole() throws(IndexError) -> Bool {
    switch self {
    case .builtIn: true
    case .folder(let index, _): try index.isWhole()
    }
  }
}

extension Content.Place {
  /// Whether the place is a folder of the reader's own without guides.
  fileprivate var isEmpty: Bool {
    guard case .folder(let folder) = self, folder.isOwn, let listing = try? folder.listing() else {
      return false
    }
    return listing.names.isEmpty && listing.refused.isEmpty
  }
}
