import CSystem

/// An open file that is closed when it goes out of use.
struct Descriptor: ~Copyable {
  let number: Int32

  /// Opens for reading without ever waiting: a named pipe without a writer opens at once.
  init(opening path: String, flags: Int32 = 0) throws(FileError) {
    let number = unsafe path.asPath { path in
      Self.repeatingInterrupted { unsafe c_open(path, Self.safeFlags | flags) }
    }
    guard number >= 0 else { throw FileError(.latest) }
    self.number = number
  }

  /// Opens for reading and waits for whoever writes, as for a named pipe.
  init(waitingFor path: String) throws(FileError) {
    let flags = Self.safeFlags & ~O_NONBLOCK
    let number = unsafe path.asPath { path in
      Self.repeatingInterrupted { unsafe c_open(path, flags) }
    }
    guard number >= 0 else { throw FileError(.latest) }
    self.number = number
  }

  /// Opens a file of an open folder in the same way.
  init(
    opening name: some Collection<UInt8>, in folder: borrowing Descriptor, flags: Int32
  ) throws(FileError) {
    let folder = folder.number
    let number = unsafe name.asPath { name in
      Self.repeatingInterrupted { unsafe c_openat(folder, name, Self.safeFlags | flags) }
    }
    guard number >= 0 else { throw FileError(.latest) }
    self.number = number
  }

  /// Opens a file below an open folder, by a path on which no link is followed.
  init(
    opening path: ArraySlice<UInt8>, beneath folder: borrowing Descriptor
  ) throws(FileError) {
    let slash = UInt8(ascii: "/")
    guard let end = path.firstIndex(of: slash) else {
      try self.init(opening: path, in: folder, flags: O_NOFOLLOW)
      return
    }
    let next = try Descriptor(
      opening: path[..<end], in: folder, flags: O_NOFOLLOW | O_DIRECTORY)
    try self.init(opening: path[(end + 1)...], beneath: next)
  }

  /// Never waits, is not handed to other programs and never becomes the terminal.
  private static let safeFlags = O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY

  static func repeatingInterrupted(_ call: () -> Int32) -> Int32 {
    while true {
      let result = call()
      if result >= 0 || c_errno() != EINTR { return result }
    }
  }

  deinit {
    _ = close(number)
  }

  /// The size in bytes of a regular file; throws for anything else.
  func sizeOfRegularFile() throws(FileError) -> Int {
    var facts = stat()
    guard unsafe fstat(number, &facts) == 0 else { throw FileError(.latest) }
    switch c_file_type(facts.st_mode) {
    case Int32(S_IFREG): return Int(facts.st_size)
    case Int32(S_IFDIR): throw .isFolder
    case Int32(S_IFIFO), Int32(S_IFSOCK): throw .isPipe
    default: throw .isDevice
    }
  }
}
