import CSystem

/// What became of a text that was given to a pager.
public enum PagerOutcome: Sendable, Hashable {
  /// The pager ran; how much of the text its reader looked at is the reader's business.
  case ran
  /// There is no such pager; nothing was shown.
  case missing
}

extension System {
  /// Shows a text through a pager, which the shell runs, and waits until its reader leaves it.
  ///
  /// `lessOptions` become the environment variable LESS. The interrupt key belongs to the pager while it runs.
  public static func page(
    _ bytes: [UInt8], through command: String, lessOptions: String
  ) -> PagerOutcome {
    unsafe setenv("LESS", lessOptions, 1)
    let interrupt = setInterruptAside()
    defer { _ = signal(SIGINT, interrupt) }
    guard let pipe = unsafe popen(command, "w") else { return .missing }
    // Only after the start, so that the pager gets this signal as it was.
    let readerGone = signal(SIGPIPE, c_signal_ignored())
    try? unsafe write(bytes.span, to: fileno(pipe))
    let status = unsafe pclose(pipe)
    _ = signal(SIGPIPE, readerGone)
    return isNotFound(status) ? .missing : .ran
  }

  /// Makes the interrupt signal do nothing, from before a pager starts, since the pager may be sent
  /// it at once; returns what it did.
  ///
  /// Handled rather than ignored: a program that is started gets back the signals that are handled,
  /// and not those that are ignored. Where the parent had it ignored, it stays so for both.
  private static func setInterruptAside() -> sig_t? {
    let before = signal(SIGINT) { _ in }
    let ignored = unsafe unsafeBitCast(c_signal_ignored(), to: Int.self)
    if unsafe unsafeBitCast(before, to: Int.self) == ignored { _ = signal(SIGINT, before) }
    return before
  }

  /// Whether a program of that name can be run, by the folders of PATH or by its own path.
  public static func hasProgram(_ name: String) -> Bool {
    guard !name.utf8.contains(UInt8(ascii: "/")) else { return canRun(name) }
    let folders = environment("PATH") ?? "/usr/bin:/bin"
    return folders.split(separator: ":", omittingEmptySubsequences: false).contains { folder in
      canRun(folder.isEmpty ? name : folder + "/" + name)
    }
  }

  private static func canRun(_ path: String) -> Bool {
    unsafe access(path, X_OK) == 0
  }

  /// The shell's exit statuses for a command that is not there (127) or cannot be run (126).
  private static func isNotFound(_ status: Int32) -> Bool {
    guard status >= 0, status & 0x7f == 0 else { return status < 0 }
    let code = (status >> 8) & 0xff
    return code == 126 || code == 127
  }
}
