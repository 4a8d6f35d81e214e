import GuideLibrary
import GuideModel
import GuideRendering

/// What a command comes to: what is to be said, and how the program ends.
///
/// Commands print nothing; `finish(with:)` does.
struct Outcome {
  /// What goes to standard output.
  enum Output {
    case nothing
    /// A page, in the form and layout that were asked for.
    case page(Page, Reading)
    /// Finished text, which may need a pager.
    case pages([UInt8], Reading)
    /// Finished text of the program's own.
    case text(String)
  }

  /// A standing notice for words of danger, said before everything else; nil where `output` says it.
  var notice: String?
  var output = Output.nothing
  /// What a reader should know of files; each is said in a line of its own.
  var warnings: [Failure] = []
  /// What could not be read and is missing from the output, said like warnings.
  private(set) var losses: [Failure] = []
  /// Why it was not done, or the answer is no.
  var error: CommandError?

  /// How the program ends.
  var status: ExitStatus { losses.isEmpty ? error?.exitStatus ?? .done : .failed }

  /// Whether a whole folder could not be read, so that nothing can be said of what it lacks.
  var lacksFolder: Bool { losses.contains { $0.isOfFolder } }

  /// Sorts what could not be read by whether it is missing from the output.
  mutating func add(_ failures: [Failure]) {
    for failure in failures {
      if failure.isLoss { losses.append(failure) } else { warnings.append(failure) }
    }
  }

  /// What a page comes to.
  static func page(_ page: Page, _ reading: Reading, warnings: [Failure] = []) -> Outcome {
    Outcome(output: .page(page, reading), warnings: warnings)
  }
}

extension Failure {
  fileprivate var isOfFolder: Bool {
    if case .library(let error) = self, case .folder = error.reason { true } else { false }
  }

  /// Whether a guide is missing from what was asked for.
  fileprivate var isLoss: Bool {
    switch self {
    case .oldIndex, .unusableIndex, .unreadableIndex, .notUTF8: false
    case .library(let error):
      switch error.reason {
      case .name, .second: false
      case .file, .failure, .folder, .content: true
      }
    case .unreadable, .blank, .notAGuide, .noFolderToIndex, .unindexable, .unwritable,
      .unwritableFile,
      .foreignFile:
      true
    }
  }
}
