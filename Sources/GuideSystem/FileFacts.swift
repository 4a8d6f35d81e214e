import CSystem

/// What tells that a file has changed: together these change whenever a file does.
public struct FileFacts: Sendable, Hashable {
  /// The size in bytes.
  public let size: Int
  /// The file's number in its file system.
  public let inode: UInt64
  /// When it was last changed, in whole seconds since 1970.
  public let seconds: Int
  /// The rest of that time.
  public let nanoseconds: Int
  /// Who may do what with it.
  public let permissions: UInt32

  init(_ facts: stat) {
    permissions = UInt32(facts.st_mode & 0o777)
    size = Int(facts.st_size)
    inode = UInt64(facts.st_ino)
    #if canImport(Darwin)
      seconds = facts.st_mtimespec.tv_sec
      nanoseconds = facts.st_mtimespec.tv_nsec
    #else
      seconds = facts.st_mtim.tv_sec
      nanoseconds = facts.st_mtim.tv_nsec
    #endif
  }

  /// Whether this was changed after the other.
  public func isNewer(than other: FileFacts) -> Bool {
    (seconds, nanoseconds) > (other.seconds, other.nanoseconds)
  }
}

extension System {
  /// The facts of whatever has that name; nil where nothing has.
  public static func facts(ofFile path: String) -> FileFacts? {
    var facts = stat()
    guard unsafe path.asPath({ unsafe stat($0, &facts) }) == 0 else { return nil }
    return FileFacts(facts)
  }
}
