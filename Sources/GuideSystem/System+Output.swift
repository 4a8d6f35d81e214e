import CSystem

/// Why bytes could not be written.
public enum WriteError: Error, Sendable, Hashable {
  /// The reader of a pipe has gone.
  case readerGone
  /// The stream is closed or not open for writing.
  case isClosed
  /// Anything else, such as a full disk.
  case failed(SystemError)

  init(_ error: SystemError) {
    switch error.code {
    case EPIPE: self = .readerGone
    case EBADF: self = .isClosed
    default: self = .failed(error)
    }
  }
}

extension System {
  /// Writes all bytes to standard output and closes it.
  ///
  /// The close is part of the writing: some file systems report a full disk only there.
  public static func writeOutput(_ bytes: [UInt8]) throws(WriteError) {
    guard !bytes.isEmpty else { return }
    try writePiece(bytes.span)
    try closeOutput()
  }

  /// Writes all bytes to standard output, which stays open for more.
  public static func writePiece(_ bytes: Span<UInt8>) throws(WriteError) {
    try write(bytes, to: STDOUT_FILENO)
  }

  /// Closes standard output after the last piece.
  public static func closeOutput() throws(WriteError) {
    // After EINTR the descriptor is gone on Linux; the data has been taken either way.
    guard close(STDOUT_FILENO) == 0 || c_errno() == EINTR else { throw WriteError(.latest) }
  }

  /// Writes all bytes to standard error as well as that goes: there is nowhere to report to.
  public static func writeError(_ bytes: [UInt8]) {
    try? write(bytes.span, to: STDERR_FILENO)
  }

  /// Ends the program as a write to a pipe without a reader ends any program, silently.
  ///
  /// A parent may have told its children to ignore that signal; the end is the same for them.
  public static func endAsReaderIsGone() -> Never {
    _ = signal(SIGPIPE, c_signal_default())
    var set = sigset_t()
    unsafe sigemptyset(&set)
    unsafe sigaddset(&set, SIGPIPE)
    unsafe sigprocmask(SIG_UNBLOCK, &set, nil)
    raise(SIGPIPE)
    exit(128 + SIGPIPE)
  }

  static func write(_ bytes: Span<UInt8>, to number: Int32) throws(WriteError) {
    var start = 0
    while start < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe writeOnce(UnsafeRawBufferPointer(rebasing: buffer[start...]), to: number)
      }
      if count >= 0 {
        start += count
        continue
      }
      switch c_errno() {
      case EINTR: continue
      case EAGAIN: waitUntilReady(number, for: Int16(POLLOUT))
      default: throw WriteError(.latest)
      }
    }
  }

  private static func writeOnce(_ buffer: UnsafeRawBufferPointer, to number: Int32) -> Int {
    unsafe CSystem.write(number, buffer.baseAddress, buffer.count)
  }
}
