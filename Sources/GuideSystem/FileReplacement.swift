import CSystem

/// Why a file could not be replaced.
public enum ReplacementError: Error, Sendable, Hashable {
  /// Another program is replacing a file of the folder.
  case isLocked
  /// The folder or the file cannot be written.
  case failed(SystemError)

  static var latest: ReplacementError {
    c_errno() == EWOULDBLOCK ? .isLocked : .failed(.latest)
  }
}

/// A file that is written anew beside the old one and takes its place as a whole.
///
/// Whenever the program or the machine stops, the old file or the new one is there, never a part.
/// A lock on the folder keeps a second writer out; it goes with the program.
public struct FileReplacement: ~Copyable {
  private let folder: Int32
  private let file: Int32
  private let path: String
  private var isDone = false

  private var draft: String { path + ".new" }

  /// Begins to replace a file of a folder.
  public init(of name: String, inFolder folderPath: String) throws(ReplacementError) {
    let folder = unsafe c_open(folderPath, O_RDONLY | O_CLOEXEC)
    guard folder >= 0 else { throw .failed(.latest) }
    guard flock(folder, LOCK_EX | LOCK_NB) == 0 else {
      let error = ReplacementError.latest
      _ = close(folder)
      throw error
    }
    let path = folderPath + "/" + name
    // What a writer that was killed left behind is written over; a link is not followed.
    let file = unsafe c_create(
      path + ".new", O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard file >= 0 else {
      let error = SystemError.latest
      _ = close(folder)
      throw .failed(error)
    }
    (self.folder, self.file, self.path) = (folder, file, path)
  }

  deinit {
    _ = close(file)
    if !isDone { _ = unsafe unlink(draft) }
    _ = close(folder)
  }

  /// Writes on.
  public func append(_ bytes: [UInt8]) throws(ReplacementError) {
    do {
      try System.write(bytes.span, to: file)
    } catch {
      throw .latest
    }
  }

  /// Puts the new file in the old one's place, once it is safe on the disk.
  public mutating func finish() throws(ReplacementError) {
    guard fsync(file) == 0, unsafe rename(draft, path) == 0 else { throw .latest }
    isDone = true
    // The folder changes by the renaming; a file that is as new tells later changes apart.
    _ = futimens(file, nil)
    guard fsync(folder) == 0 else { throw .latest }
  }
}
