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
    try output.writeLines(listing.guides.map(\.name.text))
    return .done
  }
  let (guides, failures) = try library.allGuides()
  failures.forEach { report(.failure($0)) }
  let wanted = WantedWords(request.words)
  let found = guides.filter { wanted.areAll(in: $0.names + $0.guide.about.tags) }
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

extension ListedGuide {
  fileprivate init(_ guide: LibraryGuide) {
    self.init(guide.guide, origin: guide.source.origin)
  }
}

extension Source {
  /// What a list says of where a guide comes from.
  var origin: String {
    switch self {
    case .builtIn: "built-in"
    case .file(let path): path
    case .standardInput: "-"
    }
  }
}
