import CSystem

/// One of the streams that a program writes to.
public enum OutputStream: Sendable, Hashable {
  /// Standard output.
  case output
  /// Standard error.
  case error

  var number: Int32 {
    switch self {
    case .output: STDOUT_FILENO
    case .error: STDERR_FILENO
    }
  }
}

/// The size of a terminal in character cells.
public struct TerminalSize: Sendable, Hashable {
  /// How many columns a line has.
  public let columns: Int
  /// How many lines the terminal shows.
  public let rows: Int
}

extension System {
  /// Whether a stream is a terminal.
  public static func isTerminal(_ stream: OutputStream) -> Bool {
    isatty(stream.number) == 1
  }

  /// The size of the terminal that a stream is; nil where it is none or does not know its size.
  public static func terminalSize(of stream: OutputStream) -> TerminalSize? {
    terminalSize(of: stream.number)
  }

  /// The size of the terminal that the program was started from, whatever its streams are.
  public static func sizeOfControllingTerminal() -> TerminalSize? {
    guard let terminal = try? Descriptor(opening: "/dev/tty") else { return nil }
    return terminalSize(of: terminal.number)
  }

  private static func terminalSize(of number: Int32) -> TerminalSize? {
    var size = winsize()
    guard unsafe c_window_size(number, &size) == 0, size.ws_col > 0 else { return nil }
    return TerminalSize(columns: Int(size.ws_col), rows: Int(size.ws_row))
  }
}
