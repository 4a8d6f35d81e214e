/// How a program ends; the numbers are those of grep.
enum ExitStatus: Int32, Sendable {
  /// It was done.
  case done = 0
  /// The answer is no: no such guide, nothing found, faults found.
  case no = 1
  /// It could not be done.
  case failed = 2
}

extension ExitStatus {
  /// What help and the man page say of the exit status.
  static let meanings: [(String, String)] = [
    ("0", "done"),
    ("1", "the answer is no: no such guide, nothing found, faults found"),
    ("2", "it could not be done: wrong usage, a missing or unreadable file, a write error"),
  ]
}
