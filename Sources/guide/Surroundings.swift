import GuideSystem

/// What the program may ask about the place that it runs in; nothing is asked before it is needed.
struct Surroundings: Sendable {
  /// The value of an environment variable.
  var variable: @Sendable (String) -> String?
  /// Whether standard output is a terminal.
  var outputIsTerminal: @Sendable () -> Bool
  /// The size of the terminal that standard output is.
  var outputSize: @Sendable () -> TerminalSize?
  /// The size of the terminal that standard error is.
  var errorSize: @Sendable () -> TerminalSize?
  /// The size of the terminal that the program was started from.
  var controllingTerminalSize: @Sendable () -> TerminalSize?

  /// The place that the program really runs in.
  static let real = Surroundings(
    variable: { System.environment($0) },
    outputIsTerminal: { System.isTerminal(.output) },
    outputSize: { System.terminalSize(of: .output) },
    errorSize: { System.terminalSize(of: .error) },
    controllingTerminalSize: { System.sizeOfControllingTerminal() })

  /// The value of a variable that counts as not set where it is empty.
  func value(of name: String) -> String? {
    guard let value = variable(name), !value.isEmpty else { return nil }
    return value
  }
}
