import CSystem

/// A folder that is kept open while many of its files are read.
///
/// Files are opened by their names alone, which spares the system the walk along the folder's path,
/// and a folder that is renamed meanwhile stays the one it was.
public final class OpenFolder: Sendable {
  /// So much is asked for at first: nearly every guide fits, and one that does is read by one call.
  private static let firstRead = 16384

  private let descriptor: Descriptor
  private let path: String

  /// Opens a folder.
  public init(_ path: String) throws(FileError) {
    descriptor = try Descriptor(opening: path, flags: O_DIRECTORY)
    self.path = path
  }

  /// The bytes of a file that the folder has listed as a regular one, at most `limit`.
  ///
  /// A pipe that has taken its place meanwhile may be read, but is never waited for.
  /// A link is followed only where it stays inside the folder, as it is by
  /// `System.contents(ofFile:inFolder:limit:)`.
  public func contents(ofFile name: String, limit: Int) throws(FileError) -> [UInt8] {
    do {
      let file = try Descriptor(opening: name.utf8, in: descriptor, flags: O_NOFOLLOW)
      return try System.contents(of: file, limit: limit, firstRead: Self.firstRead)
    } catch {
      guard error == .linkLoop else { throw error }
    }
    let file = try Descriptor(
      opening: System.targetOfLink(name, inFolder: path)[...], beneath: descriptor)
    return try System.contents(of: file, limit: limit, firstRead: Self.firstRead)
  }

  /// The facts of a file that may be read; nil where there is none.
  public func facts(ofReadableFile name: String) -> FileFacts? {
    var facts = stat()
    let folder = descriptor.number
    guard unsafe name.asPath({ unsafe fstatat(folder, $0, &facts, 0) }) == 0 else { return nil }
    // What everybody may read needs no further call, and nearly every file is so.
    let everybody: mode_t = 0o444
    if facts.st_mode & everybody != everybody {
      guard unsafe name.asPath({ unsafe faccessat(folder, $0, R_OK, 0) }) == 0 else { return nil }
    }
    return FileFacts(facts)
  }
}
