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
  var rows = ListRows(of: library, matching: WantedWords(request.words))
  if style == .long, request.reading.form == .text {
    try output.showBatches(of: listing.names) { .list(rows.read($0), style) }
  } else {
    try output.show(.list(rows.read(listing.names[...]), style))
  }
  guard request.words.isEmpty || rows.count > 0 else { throw .answerIsNo(.noMatch(request.words)) }
  return .done
}

/// Reads what a list says of guides, and keeps count.
private struct ListRows {
  private let library: Library
  private let wanted: WantedWords
  private(set) var count = 0

  init(of library: Library, matching wanted: WantedWords) {
    self.library = library
    self.wanted = wanted
  }

  /// The rows of some guides; what is faulty is named on standard error.
  mutating func read(_ names: ArraySlice<Slug>) -> [ListedGuide] {
    let (summaries, failures) = library.summaries(of: names)
    for failure in failures { report(.failure(failure)) }
    let rows = summaries.filter { wanted.isEmpty || wanted.areAll(in: $0.words) }
    count += rows.count
    return rows.map { ListedGuide($0) }
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

extension ListedGuide {
  fileprivate init(_ summary: GuideSummary) {
    switch summary.origin {
    case .builtIn: self.init(summary, origin: "built-in")
    case .folder(let path): self.init(summary, origin: path)
    }
  }
}
