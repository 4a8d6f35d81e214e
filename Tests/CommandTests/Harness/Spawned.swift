import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Starts programs by `posix_spawn`; Foundation's `Process` has been seen to hang.
enum Spawned {
  /// How long a program may take before it counts as hanging.
  static let patience: Double = 60

  /// Runs a program to its end, its output into pipes, its input from a file.
  static func run(
    _ command: [String], environment: [String: String], input: [UInt8]
  ) throws -> Run {
    let folder = try TemporaryFolder()
    try folder.write(input, to: "input")
    let output = try Pipe()
    let error = try Pipe()
    // A test's thread may hold signals back; a shell that waits for its children needs them.
    let allSignals = Int32(POSIX_SPAWN_SETSIGMASK)
    let child = try unsafe start(command, environment: environment, flags: allSignals) { actions in
      unsafe posix_spawn_file_actions_addopen(&actions, 0, folder.path("input"), O_RDONLY, 0)
      unsafe posix_spawn_file_actions_adddup2(&actions, output.writing, 1)
      unsafe posix_spawn_file_actions_adddup2(&actions, error.writing, 2)
    }
    output.closeWriting()
    error.closeWriting()
    var streams = [Stream(output.reading), Stream(error.reading)]
    let isDone = collect(&streams)
    if !isDone { kill(child, SIGKILL) }
    let end = wait(for: child)
    return Run(end: isDone ? end : .hung, output: streams[0].bytes, error: streams[1].bytes)
  }

  /// Starts a program with the file actions that `prepare` adds.
  static func start(
    _ command: [String], environment: [String: String], flags: Int32 = 0,
    _ prepare: (inout posix_spawn_file_actions_t) -> Void
  ) throws -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe prepare(&actions)
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    // Which signals are held back, where `flags` say that this is to be set: none.
    var noSignals = sigset_t()
    unsafe sigemptyset(&noSignals)
    unsafe posix_spawnattr_setsigmask(&attributes, &noSignals)
    unsafe posix_spawnattr_setflags(&attributes, Int16(flags))
    var arguments = unsafe command.map { unsafe strdup($0) } + [nil]
    var variables = unsafe environment.map { unsafe strdup("\($0)=\($1)") } + [nil]
    defer { unsafe (arguments + variables).forEach { unsafe free($0) } }
    var child: pid_t = 0
    let failure = unsafe posix_spawn(
      &child, command[0], &actions, &attributes, &arguments, &variables)
    guard failure == 0 else { throw NotStarted(command: command, code: failure) }
    return child
  }

  struct NotStarted: Error {
    let command: [String]
    let code: Int32
  }

  static func wait(for child: pid_t) -> Run.End {
    var status: Int32 = 0
    while unsafe waitpid(child, &status, 0) < 0 && errno == EINTR {}
    let signal = status & 0x7f
    return signal == 0 ? .exited((status >> 8) & 0xff) : .killed(signal: signal)
  }

  /// Reads until every stream has ended; false where that takes too long.
  static func collect(_ streams: inout [Stream]) -> Bool {
    let deadline = Date().addingTimeInterval(patience)
    while streams.contains(where: { !$0.hasEnded }) {
      guard Date() < deadline else { return false }
      for index in streams.indices { streams[index].readWhatIsThere() }
    }
    return true
  }
}

/// What has come from a descriptor so far.
struct Stream {
  let descriptor: Int32
  private(set) var bytes: [UInt8] = []
  private(set) var hasEnded = false

  init(_ descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// Waits a little for bytes and takes them.
  ///
  /// A pseudo-terminal ends by EIO.
  mutating func readWhatIsThere() {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard !hasEnded, unsafe poll(&request, 1, 5) > 0 else { return }
    var chunk = [UInt8](repeating: 0, count: 65536)
    let count = unsafe read(descriptor, &chunk, chunk.count)
    if count > 0 {
      bytes += chunk[..<count]
    } else {
      hasEnded = true
    }
  }
}

/// A pipe that is closed when it goes out of use.
final class Pipe {
  let reading: Int32
  let writing: Int32
  private var isWritingOpen = true

  init() throws {
    var ends: [Int32] = [0, 0]
    guard unsafe pipe(&ends) == 0 else { throw CocoaError(.fileReadUnknown) }
    (reading, writing) = (ends[0], ends[1])
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  }

  func closeWriting() {
    if isWritingOpen { _ = close(writing) }
    isWritingOpen = false
  }

  deinit {
    closeWriting()
    _ = close(reading)
  }
}
