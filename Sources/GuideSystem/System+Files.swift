import CSystem

extension System {
  /// The bytes of a regular file of at most `limit` bytes; links are followed.
  public static func contents(ofFile path: String, limit: Int) throws(FileError) -> [UInt8] {
    let file = try Descriptor(opening: path)
    return try contents(of: file, limit: limit)
  }

  /// The bytes of whatever a reader has named, at most `limit`: a file, or to its end a pipe or a
  /// device such as `/dev/stdin`, however long it takes.
  public static func contents(ofNamed path: String, limit: Int) throws(FileError) -> [UInt8] {
    do {
      return try contents(ofFile: path, limit: limit)
    } catch {
      guard error == .isPipe || error == .isDevice else { throw error }
    }
    let stream = try Descriptor(waitingFor: path)
    return try readToEnd(of: stream.number, limit: limit)
  }

  /// The bytes of a file of a folder, at most `limit`.
  ///
  /// A link is followed only where it stays inside the folder: a library that was copied from
  /// elsewhere must not show its reader's other files.
  public static func contents(
    ofFile name: String, inFolder folder: String, limit: Int
  ) throws(FileError) -> [UInt8] {
    do {
      let file = try Descriptor(opening: folder + "/" + name, flags: O_NOFOLLOW)
      return try contents(of: file, limit: limit)
    } catch {
      guard error == .linkLoop else { throw error }
    }
    // Whoever puts another link in the place of what was looked at is not followed.
    let target = try targetOfLink(name, inFolder: folder)
    let home = try Descriptor(opening: folder, flags: O_DIRECTORY)
    return try contents(of: Descriptor(opening: target[...], beneath: home), limit: limit)
  }

  /// Where a link leads, as a path from its folder on without links; throws where that is outside.
  public static func targetOfLink(
    _ name: String, inFolder folder: String
  ) throws(FileError) -> [UInt8] {
    let target = try realPath(folder + "/" + name)
    let home = try realPath(folder)
    let slash = UInt8(ascii: "/")
    guard target.starts(with: home) else { throw .linkOut }
    let rest = target.dropFirst(home.count)
    if home == [slash] { return Array(rest) }
    guard rest.first == slash, rest.count > 1 else { throw .linkOut }
    return Array(rest.dropFirst())
  }

  /// Whether there is anything of that name, if only a link.
  public static func isThere(_ path: String) -> Bool {
    var facts = stat()
    return unsafe path.asPath { unsafe lstat($0, &facts) } == 0
  }

  /// Everything that standard input gives, at most `limit` bytes.
  public static func contentsOfStandardInput(limit: Int) throws(FileError) -> [UInt8] {
    try readToEnd(of: STDIN_FILENO, limit: limit)
  }

  private static func realPath(_ path: String) throws(FileError) -> [UInt8] {
    guard let resolved = unsafe path.asPath({ unsafe realpath($0, nil) }) else {
      throw FileError(.latest)
    }
    defer { unsafe free(resolved) }
    let characters = unsafe UnsafeBufferPointer(start: resolved, count: strlen(resolved))
    return unsafe characters.map { UInt8(bitPattern: $0) }
  }

  /// The bytes of a regular file, by one call where it is smaller than `firstRead`.
  ///
  /// A regular file gives fewer bytes than it is asked for only at its end; what gives none, or
  /// would have to be waited for, has to say what it is.
  static func contents(
    of file: borrowing Descriptor, limit: Int, firstRead: Int
  ) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    let count = readOnce(atMost: firstRead, from: file.number, to: &bytes)
    if count > 0, count < firstRead { return bytes }
    let failure = SystemError.latest
    let size = try file.sizeOfRegularFile()
    guard size <= limit else { throw .tooLarge(limit: limit) }
    guard count >= 0 else { throw FileError(failure) }
    try readRest(of: file, upTo: size, into: &bytes)
    return bytes
  }

  private static func contents(
    of file: borrowing Descriptor, limit: Int
  ) throws(FileError) -> [UInt8] {
    let size = try file.sizeOfRegularFile()
    guard size <= limit else { throw .tooLarge(limit: limit) }
    // Files that the system makes up as they are read say that they are empty.
    guard size > 0 else { return try readToEnd(of: file.number, limit: limit) }
    var bytes: [UInt8] = []
    try readRest(of: file, upTo: size, into: &bytes)
    return bytes
  }

  private static func readRest(
    of file: borrowing Descriptor, upTo size: Int, into bytes: inout [UInt8]
  ) throws(FileError) {
    while bytes.count < size {
      let count = try append(atMost: size - bytes.count, from: file.number, to: &bytes)
      if count == 0 { break }
    }
  }

  private static func readToEnd(of number: Int32, limit: Int) throws(FileError) -> [UInt8] {
    let chunk = 65536
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(limit, sizeHint(of: number)) + chunk)
    while try append(atMost: chunk, from: number, to: &bytes) > 0 {
      guard bytes.count <= limit else { throw .tooLarge(limit: limit) }
    }
    return bytes
  }

  /// How much a descriptor is likely to give: the size of a regular file, else nothing known.
  private static func sizeHint(of number: Int32) -> Int {
    var status = stat()
    let isRegular =
      unsafe fstat(number, &status) == 0 && c_file_type(status.st_mode) == Int32(S_IFREG)
    return isRegular ? Int(status.st_size) : 0
  }

  /// Reads once, whatever signals come; answers how many bytes came, 0 at the end, or -1.
  private static func readOnce(
    atMost wanted: Int, from number: Int32, to bytes: inout [UInt8]
  ) -> Int {
    var received = 0
    bytes.append(addingCapacity: wanted) { (room: inout OutputSpan<UInt8>) in
      unsafe room.withUnsafeMutableBufferPointer { buffer, initialized in
        repeat {
          received = unsafe read(number, buffer.baseAddress, wanted)
        } while received < 0 && c_errno() == EINTR
        initialized = max(0, received)
      }
    }
    return received
  }

  /// Reads once, however long it takes; answers how many bytes came, 0 at the end.
  private static func append(
    atMost wanted: Int, from number: Int32, to bytes: inout [UInt8]
  ) throws(FileError) -> Int {
    while true {
      let received = readOnce(atMost: wanted, from: number, to: &bytes)
      if received >= 0 { return received }
      guard c_errno() == EAGAIN else { throw FileError(.latest) }
      waitUntilReady(number, for: Int16(POLLIN))
    }
  }

  /// Waits for a descriptor that somebody else has set not to block.
  static func waitUntilReady(_ number: Int32, for events: Int16) {
    var request = pollfd(fd: number, events: events, revents: 0)
    _ = unsafe poll(&request, 1, -1)
  }
}
