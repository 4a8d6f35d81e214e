import GuideIndex
import GuideLibrary
import GuideModel
import GuideSearch
import GuideSystem

/// Why the program did not do, or did not find, what was asked.
///
/// Only the facts stand here; the words are in `CommandError+Sentence`.
enum CommandError: Error, Sendable, Hashable {
  case usage(UsageError)
  case answerIsNo(Refusal)
  case failure(Failure)
  /// A check found faults, which it has told.
  case faultsFound
  /// Nothing in the guides answers, as the answer has said.
  case nothingAnswers

  /// The exit status that the error ends the program with.
  var exitStatus: ExitStatus {
    switch self {
    case .answerIsNo, .faultsFound, .nothingAnswers: .no
    case .usage, .failure: .failed
    }
  }
}

/// The answer is no.
enum Refusal: Error, Sendable, Hashable {
  case noGuide(String, nearest: [String])
  case ambiguousGuide(String, [Slug])
  case noSection(String, of: ShownName, nearest: [String])
  case ambiguousSection(String, numbers: [Int], of: ShownName)
  case noQuestions(ShownName)
  case nothingFound(String, suggestion: String?)
  case noMatch([String])
}

/// Something could not be read or written.
enum Failure: Error, Sendable, Hashable {
  case unreadable(Source, FileError)
  /// Nothing but zero bytes, as a file has that was never written or whose disk failed.
  case blank(Source)
  case notAGuide(Source, GuideError)
  /// A file or folder of the library could not be read as guides.
  case library(GuideFileError)
  /// Bytes of the file are no UTF-8.
  case notUTF8(Source)
  case noFolderToIndex
  case unindexable(String, ReplacementError)
  /// The index is passed over.
  case unusableIndex(String, IndexError)
  /// The index is passed over as the system does not give it.
  case unreadableIndex(String, FileError)
  /// The folder, or a file of it, has changed since it was indexed.
  case oldIndex(String)
  case unwritable(WriteError)
  /// A file or folder could not be put in its place.
  case unwritableFile(String, ReplacementError)
  /// A folder that would be replaced holds a file that is not the program's.
  case foreignFile(String, inFolder: String)
}

/// Where bytes come from.
enum Source: Sendable, Hashable {
  case file(String)
  case standardInput
}

/// A guide as the reader can name it again.
enum ShownName: Sendable, Hashable {
  case guide(Slug)
  case file(String)
  case standardInput

  var typed: String {
    switch self {
    case .guide(let slug): slug.text
    case .file(let path): path
    case .standardInput: "-"
    }
  }
}

/// Does something whose failure is the command's.
func orFail<Value>(_ body: () throws(Failure) -> Value) throws(CommandError) -> Value {
  do {
    return try body()
  } catch {
    throw .failure(error)
  }
}
