import GuideLibrary
import GuideModel
import GuideReading
import GuideRendering
import GuideSystem

/// Does `guide check`.
func check(_ request: CheckRequest) throws(Complaint) -> ExitStatus {
  let library = Library(request.reading)
  let files = request.files.isEmpty ? try library.files() : GuideFile.all(named: request.files)
  let checker = try library.checker(of: files.found, asWhole: request.files.isEmpty)
  let findings = files.found.flatMap { file in
    checker.diagnostics(name: file.name, path: file.path, file.bytes)
  }
  for failure in files.failures { report(.failure(failure)) }
  if request.reading.form != .text || !findings.isEmpty {
    try Output(request.reading).show(.findings(findings))
  }
  if !files.failures.isEmpty { return .failed }
  return findings.contains { $0.severity == .error } ? .no : .done
}

/// A file that is checked.
struct GuideFile: Sendable {
  /// What the findings call it.
  let path: String
  /// The name that it gives its guide; nil where it gives none.
  let name: String?
  let bytes: [UInt8]

  /// Files, and what could not be read.
  struct Several {
    var found: [GuideFile] = []
    var failures: [Failure] = []
  }

  /// Reads files by what was typed.
  static func all(named arguments: [String]) -> Several {
    var files = Several()
    for argument in arguments {
      let source: Source = argument == "-" ? .standardInput : .file(argument)
      do {
        let bytes = try source.bytes()
        files.found.append(GuideFile(path: argument, name: source.stem, bytes: bytes))
      } catch {
        files.failures.append(error)
      }
    }
    return files
  }
}

extension Library {
  /// The files of all guides, and of those that are called as no guide can be.
  fileprivate func files() throws(Complaint) -> GuideFile.Several {
    let listing = try listing()
    var files = GuideFile.Several()
    for name in listing.names {
      do throws(Fault) {
        if let file = try file(of: name) { files.found.append(file) }
      } catch {
        files.failures.append(.faulty(error))
      }
    }
    for failure in listing.refused {
      if case .badFileName(let path) = failure {
        let misnamed = GuideFile.all(named: [path])
        files.found += misnamed.found
        files.failures += misnamed.failures
      } else {
        files.failures.append(failure)
      }
    }
    return files
  }

  private func file(of name: Slug) throws(Fault) -> GuideFile? {
    for place in places {
      let shelf = place.shelf
      if let bytes = try shelf.bytes(name.text) {
        return GuideFile(path: shelf.path(name.text), name: name.text, bytes: bytes)
      }
    }
    return nil
  }

  /// A checker that knows the guides of the library and the checked files.
  fileprivate func checker(
    of files: [GuideFile], asWhole isWhole: Bool
  ) throws(Complaint) -> Checker {
    let checked = files.compactMap { $0.summary }
    let today = Surroundings.real.today
    guard !isWhole else { return Checker(today: today, library: checked, scope: .library) }
    let names = Set(checked.map { $0.name })
    let others = summaries(of: try listing().names).values.filter { !names.contains($0.name) }
    return Checker(today: today, library: checked + others)
  }
}

extension GuideFile {
  /// What a list says of the guide; nil where the bytes are none.
  fileprivate var summary: GuideSummary? {
    if let slug = name.flatMap({ Slug($0) }) {
      return try? GuideSummary(name: slug, origin: .folder(path), reading: bytes)
    }
    guard let guide = try? Guide(slug: nil, reading: bytes) else { return nil }
    return GuideSummary(name: guide.slug, of: guide, origin: .folder(path))
  }
}
