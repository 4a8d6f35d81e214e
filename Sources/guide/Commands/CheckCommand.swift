import GuideLibrary
import GuideModel
import GuideReading
import GuideRendering
import GuideSystem
import GuideChecking

/// Does `guide check`.
func check(_ request: CheckRequest) throws(CommandError) -> Outcome {
  let content = try Content(request.reading)
  let isWhole = request.files.isEmpty
  let files = isWhole ? content.files() : GuideFile.all(named: request.files)
  let checker = content.checker(of: files.found, asWhole: isWhole)
  let findings = files.found.flatMap { file in
    checker.diagnostics(name: file.name, path: file.path, file.bytes)
  }
  var outcome = Outcome()
  outcome.add(files.failures)
  if request.reading.form != .text || !findings.isEmpty {
    outcome.output = .page(.findings(findings), request.reading)
  }
  if findings.contains(where: { $0.severity == .error }) { outcome.error = .faultsFound }
  return outcome
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

extension Content {
  /// The files of all guides, and of those that are called as no guide can be.
  fileprivate func files() -> GuideFile.Several {
    let listing = library.listing()
    var files = GuideFile.Several()
    for name in listing.names {
      do throws(GuideFileError) {
        if let (path, bytes) = try library.file(of: name) {
          files.found.append(GuideFile(path: path, name: name.text, bytes: bytes))
        }
      } catch {
        files.failures.append(.library(error))
      }
    }
    for error in listing.refused {
      if case .name = error.reason {
        let misnamed = GuideFile.all(named: [error.path])
        files.found += misnamed.found
        files.failures += misnamed.failures
      } else {
        files.failures.append(.library(error))
      }
    }
    return files
  }

  /// A checker that knows the guides of the library and the checked files.
  fileprivate func checker(of files: [GuideFile], asWhole isWhole: Bool) -> Checker {
    let checked = files.compactMap { $0.summary }
    let today = Surroundings.real.today
    guard !isWhole else { return Checker(today: today, library: checked, scope: .library) }
    let names = Set(checked.map { $0.name })
    let others = summaries(of: library.listing().names).values.filter { !names.contains($0.name) }
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
