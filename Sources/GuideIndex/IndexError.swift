/// Why an index file cannot be used; the library is then searched without it.
public enum IndexError: Error, Sendable, Hashable {
  /// The file is no guide index.
  case foreign
  /// The file is an index of another version.
  case otherVersion(Int)
  /// The file ends too early.
  case truncated
  /// A part of the file is not what was written.
  case damaged
  /// The file could not be read.
  case unreadable
}
