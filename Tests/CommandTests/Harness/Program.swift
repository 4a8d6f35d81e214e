import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What a program left behind when it ended.
struct Run {
  /// How a program ended.
  enum End: Equatable {
    case exited(Int32)
    case killed(signal: Int32)
    /// It was still running when the harness lost patience.
    case hung
  }

  let end: End
  let output: [UInt8]
  let error: [UInt8]

  var outputText: String { String(decoding: output, as: UTF8.self) }
  var errorText: String { String(decoding: error, as: UTF8.self) }
  var outputLines: [Substring] {
    outputText.split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// The output, decoded as JSON.
  func json() throws -> Any {
    try JSONSerialization.jsonObject(with: Data(output), options: .fragmentsAllowed)
  }
}

/// The `guide` that was built beside these tests.
enum Program {
  /// The path of an executable of this build, or of the `guide` that `GUIDE_PROGRAM` names: the
  /// installed form is built apart from its tests.
  ///
  /// Failing loudly is the point: tests that ran another `guide`, or none, would prove nothing.
  static func path(_ name: String = "guide") throws -> String {
    if name == "guide", let installed = ProcessInfo.processInfo.environment["GUIDE_PROGRAM"] {
      return installed
    }
    #if os(Linux)
      let bundle = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    #else
      let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundlePath ?? ""
    #endif
    let path = URL(fileURLWithPath: bundle).deletingLastPathComponent().path + "/" + name
    guard FileManager.default.isExecutableFile(atPath: path) else { throw NotBuilt(path: path) }
    return path
  }

  struct NotBuilt: Error {
    let path: String
  }

  /// An environment that says nothing about colours, widths, pagers, places or dates.
  static let plainEnvironment = [
    "PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": "/nonexistent", "LANG": "C.UTF-8",
    "COLUMNS": "80", "TERM": "xterm",
  ]

  /// Runs `guide` with its output into pipes.
  static func run(
    _ arguments: String..., environment: [String: String] = [:], input: [UInt8] = []
  ) throws -> Run {
    try run(arguments, environment: environment, input: input)
  }

  /// Runs `guide` with its output into pipes.
  static func run(
    _ arguments: [String], environment: [String: String] = [:], input: [UInt8] = []
  ) throws -> Run {
    try Spawned.run(
      [path()] + arguments, environment: plainEnvironment.merging(environment) { $1 },
      input: input)
  }

  /// Runs a line of shell in which `$GUIDE` is the program's path.
  static func shell(_ line: String, environment: [String: String] = [:]) throws -> Run {
    var all = plainEnvironment.merging(environment) { $1 }
    all["GUIDE"] = try path()
    return try Spawned.run(["/bin/sh", "-c", line], environment: all, input: [])
  }
}

/// Whether a program is on this machine, for tests that need another one.
func isInstalled(_ name: String) -> Bool {
  ["/usr/local/bin/", "/usr/bin/", "/bin/"].contains {
    FileManager.default.isExecutableFile(atPath: $0 + name)
  }
}
