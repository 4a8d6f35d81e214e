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
  ///
  /// - Parameter permissions: of the group and of others, who may read the new file.
  public init(
    of name: String, inFolder folderPath: String, permissions: UInt32 = 0o644
  ) throws(ReplacementError) {
    let folder = unsafe folderPath.asPath { path in
      Descriptor.repeatingInterrupted { unsafe c_open(path, O_RDONLY | O_CLOEXEC) }
    }
    guard folder >= 0 else { throw .failed(.latest) }
    guard flock(folder, LOCK_EX | LOCK_NB) == 0 else {
      let error = ReplacementError.latest
      _ = close(folder)
      throw error
    }
    let path = folderPath + "/" + name
    let file = Self.newFile(path + ".new", permissions: permissions)
    guard file >= 0 else {
      let error = SystemError.latest
      _ = close(folder)
      throw .failed(error)
    }
    (self.folder, self.file, self.path) = (folder, file, path)
  }

  /// Makes a file that nobody else can have opened: what stands there, from a writer that was killed
  /// or from somebody who waits for one, goes first, be it a file, a pipe or a link.
  private static func newFile(_ path: String, permissions: UInt32) -> Int32 {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let mode = mode_t(0o600 | permissions & 0o044)
    return unsafe path.asPath { path in
      let create = { Descriptor.repeatingInterrupted { unsafe c_create(path, flags, mode) } }
      let file = create()
      guard file < 0, c_errno() == EEXIST, unsafe unlink(path) == 0 else { return file }
      return create()
    }
  }

  deinit {
    _ = close(file)
    if !isDone { _ = unsafe draft.asPath { unsafe unlink($0) } }
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

  private func isRenamed() -> Bool {
    unsafe draft.asPath { draft in unsafe path.asPath { path in unsafe rename(draft, path) } } == 0
  }

  /// Puts the new file in the old one's place, once it is safe on the disk.
  public mutating func finish() throws(ReplacementError) {
    guard fsync(file) == 0, isRenamed() else { throw .latest }
    isDone = true
    // The folder changes by the renaming; a file that is as new tells later changes apart.
    _ = futimens(file, nil)
    guard fsync(folder) == 0 else { throw .latest }
  }
}
