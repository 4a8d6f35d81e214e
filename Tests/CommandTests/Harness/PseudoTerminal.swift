import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A terminal that a test sits at.
final class PseudoTerminal {
  private let controller: Int32
  private let name: String

  init(columns: Int, rows: Int) throws {
    (controller, name) = try Self.open()
    _ = fcntl(controller, F_SETFD, FD_CLOEXEC)
    var size = winsize()
    size.ws_col = UInt16(columns)
    size.ws_row = UInt16(rows)
    unsafe _ = ioctl(controller, UInt(TIOCSWINSZ), &size)
  }

  /// Opens the two ends.
  ///
  /// Swift does not see glibc's `posix_openpt`, so Linux gets what that does.
  private static func open() throws -> (controller: Int32, name: String) {
    #if os(Linux)
      let setLock: UInt = 0x4004_5431  // TIOCSPTLCK of <asm-generic/ioctls.h>
      let getNumber: UInt = 0x8004_5430  // TIOCGPTN
      let controller = unsafe Glibc.open("/dev/ptmx", O_RDWR | O_NOCTTY)
      var isLocked: Int32 = 0
      var number: Int32 = 0
      guard controller >= 0, unsafe ioctl(controller, setLock, &isLocked) == 0,
        unsafe ioctl(controller, getNumber, &number) == 0
      else { throw CocoaError(.fileReadUnknown) }
      return (controller, "/dev/pts/\(number)")
    #else
      let controller = posix_openpt(O_RDWR | O_NOCTTY)
      guard controller >= 0, grantpt(controller) == 0, unlockpt(controller) == 0,
        let name = unsafe ptsname(controller)
      else { throw CocoaError(.fileReadUnknown) }
      return (controller, unsafe String(cString: name))
    #endif
  }

  deinit {
    _ = close(controller)
  }

  /// Runs `guide` at this terminal: input, output and errors are the terminal, and it is the one
  /// that the program was started from.
  func run(_ arguments: String..., environment: [String: String] = [:]) throws -> Run {
    try run(arguments, environment: environment)
  }

  /// Runs `guide` at this terminal.
  ///
  /// What is `typed` waits in the terminal until somebody reads it.
  func run(
    _ arguments: [String], environment: [String: String] = [:], typing typed: String = ""
  ) throws -> Run {
    type(typed)
    return try run(command: [Program.path()] + arguments, environment: environment)
  }

  private func type(_ text: String) {
    let keys = Array(text.utf8)
    unsafe _ = write(controller, keys, keys.count)
  }

  /// Runs a line of shell at this terminal, as `run` does; `$GUIDE` is the program's path.
  func shell(
    _ line: String, typing typed: String = "", environment: [String: String] = [:]
  ) throws -> Run {
    type(typed)
    return try run(
      command: ["/bin/sh", "-c", line],
      environment: environment.merging(["GUIDE": Program.path()]) { $1 })
  }

  /// What the terminal showed, with the line endings that the program wrote.
  private func run(command: [String], environment: [String: String]) throws -> Run {
    var all = Program.plainEnvironment.merging(environment) { $1 }
    // The terminal's own width is what is tried here.
    all["COLUMNS"] = environment["COLUMNS"]
    let child = try start(command, environment: all)
    var streams = [Stream(controller)]
    let isDone = Spawned.collect(&streams)
    if !isDone { kill(child, SIGKILL) }
    let end = Spawned.wait(for: child)
    let shown = streams[0].bytes.filter { $0 != UInt8(ascii: "\r") }
    return Run(end: isDone ? end : .hung, output: shown, error: [])
  }

  private func start(_ command: [String], environment: [String: String]) throws -> pid_t {
    // A new session's first terminal becomes its own.
    #if os(Linux)
      let newSession: Int32 = 0x80  // POSIX_SPAWN_SETSID of <spawn.h>
    #else
      let newSession = Int32(POSIX_SPAWN_SETSID)
    #endif
    return try unsafe Spawned.start(
      command, environment: environment, flags: newSession
    ) { actions in
      unsafe posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
      unsafe posix_spawn_file_actions_adddup2(&actions, 0, 1)
      unsafe posix_spawn_file_actions_adddup2(&actions, 0, 2)
    }
  }
}
