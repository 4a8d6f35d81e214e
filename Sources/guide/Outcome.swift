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
  /// What could not be read; each is said in a line of its own.
  var warnings: [Failure] = []
  /// Why it was not done, or the answer is no.
  var error: CommandError?

  /// How the program ends.
  var status: ExitStatus {
    if let error { return error.exitStatus }
    return warnings.contains { $0.isLoss } ? .failed : .done
  }

  /// What a page comes to.
  static func page(_ page: Page, _ reading: Reading, warnings: [Failure] = []) -> Outcome {
    Outcome(output: .page(page, reading), warnings: warnings)
  }
}

extension Failure {
  /// Whether a guide is missing from what was asked for.
  fileprivate var isLoss: Bool {
    switch self {
    case .oldIndex, .unusableIndex, .notUTF8: false
    case .library(let error):
      switch error.reason {
      case .name, .second: false
      case .file, .folder, .content: true
      }
    case .unreadable, .blank, .notAGuide, .noFolderToIndex, .unindexable, .unwritable: true
    }
  }
}
