import GuideModel
import GuideRendering
import GuideSystem

/// Does `guide list`.
func list(_ request: ListRequest) throws(Complaint) -> ExitStatus {
  let library = Library(request.reading)
  let output = Output(request.reading)
  let listing = try library.listing()
  for failure in listing.refused { report(.failure(failure)) }
  let style = request.style(in: output.surroundings)
  if request.words.isEmpty, style == .names, request.reading.form == .text {
    try output.writeLines(listing.names.map { $0.text })
    return .done
  }
  let rows = ListRows(of: library, for: request)
  let isEmpty: Bool
  if style == .long, request.reading.form == .text {
    isEmpty = try output.showParts(of: listing.names) { names in
      let (rows, failures) = rows.read(names)
      return PagePart(page: .list(rows, style), failures: failures)
    }
  } else {
    let (rows, failures) = rows.readAll(listing.names)
    for failure in failures { report(.failure(failure)) }
    isEmpty = rows.isEmpty
    try output.show(.list(rows, style))
  }
  guard request.words.isEmpty || !isEmpty else { throw .answerIsNo(.noMatch(request.words)) }
  return .done
}

/// Reads what a list says of guides.
private struct ListRows: Sendable {
  private let library: Library
  private let wanted: WantedWords

  init(of library: Library, for request: ListRequest) {
    self.library = library.opened
    wanted = WantedWords(request.words)
  }

  /// The rows of all guides, and what is faulty.
  func readAll(_ names: [Slug]) -> (rows: [GuideSummary], failures: [Failure]) {
    let (summaries, failures) = library.summaries(of: names)
    return (summaries.compactMap(row), failures)
  }

  /// The rows of some guides, read one after another, and what is faulty.
  func read(_ names: ArraySlice<Slug>) -> (rows: [GuideSummary], failures: [Failure]) {
    var rows: [GuideSummary] = []
    var failures: [Failure] = []
    rows.reserveCapacity(names.count)
    for name in names {
      do throws(Failure) {
        if let row = try library.summary(of: name).flatMap(row) { rows.append(row) }
      } catch {
        failures.append(error)
      }
    }
    return (rows, failures)
  }

  /// The row of a guide; nil where it does not match.
  private func row(_ summary: GuideSummary) -> GuideSummary? {
    guard wanted.isEmpty || wanted.areAll(in: summary.words) else { return nil }
    return summary
  }
}

extension ListRequest {
  fileprivate func style(in surroundings: Surroundings) -> ListStyle {
    switch detail {
    case .long: .long
    case .short: surroundings.outputIsTerminal() ? .columns : .names
    }
  }
}

extension GuideSummary {
  /// What the guide can be found by.
  fileprivate var words: [String] { [name.text, title] + alsoCalled + tags }
}
