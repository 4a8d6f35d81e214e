import GuideModel
import GuideRendering
import GuideSystem

/// Does `guide list`.
func list(_ request: ListRequest) throws(Complaint) -> ExitStatus {
  let library = Library(request.reading)
  let output = Output(request.reading)
  if request.needsNamesOnly, !output.surroundings.outputIsTerminal() {
    let listing = try library.listing()
    listing.refused.forEach { report(.failure($0)) }
    try output.writeLines(listing.names.map(\.text))
    return .done
  }
  let (summaries, failures) = try library.summaries()
  failures.forEach { report(.failure($0)) }
  let wanted = WantedWords(request.words)
  let found = request.words.isEmpty ? summaries : summaries.filter { wanted.areAll(in: $0.words) }
  try output.show(.list(found.map(ListedGuide.init), request.style(in: output.surroundings)))
  guard request.words.isEmpty || !found.isEmpty else { throw .answerIsNo(.noMatch(request.words)) }
  return .done
}

extension ListRequest {
  /// Whether the list can be made without opening a file, if it goes into a pipe.
  fileprivate var needsNamesOnly: Bool {
    words.isEmpty && detail == .short && reading.form == .text
  }

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

extension ListedGuide {
  fileprivate init(_ summary: GuideSummary) {
    switch summary.origin {
    case .builtIn: self.init(summary, origin: "built-in")
    case .folder(let path): self.init(summary, origin: path)
    }
  }
}
