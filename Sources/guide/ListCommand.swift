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
  var rows = ListRows(of: library, for: request)
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
  private let form: Form
  private(set) var count = 0

  init(of library: Library, for request: ListRequest) {
    self.library = library
    wanted = WantedWords(request.words)
    form = request.reading.form
  }

  /// The rows of some guides; what is faulty is named on standard error.
  mutating func read(_ names: ArraySlice<Slug>) -> [ListedGuide] {
    let (summaries, failures) = library.summaries(of: names)
    for failure in failures { report(.failure(failure)) }
    let rows = summaries.filter { wanted.isEmpty || wanted.areAll(in: $0.words) }
    count += rows.count
    return rows.map { ListedGuide($0, in: form) }
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
  fileprivate init(_ summary: GuideSummary, in form: Form) {
    let origin =
      switch summary.origin {
      case .builtIn: "built-in"
      case .folder(let path): path
      }
    // Text does not show other names, and taking them apart costs time in large libraries.
    self.init(summary, alsoCalled: form == .text ? [] : summary.alsoCalled, origin: origin)
  }
}
