import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Input on which a command's work could grow faster than the input itself.
struct HostileInput: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// The command; "@" stands for the file, "%" for what is typed.
  let command: [String]
  let repeats: Int
  let make: @Sendable (Int) -> String

  init(
    _ name: String, _ command: [String], _ repeats: Int, _ make: @escaping @Sendable (Int) -> String
  ) {
    testDescription = name
    self.command = command
    self.repeats = repeats
    self.make = make
  }

  private static let start = "# T\n\nLead.\n\n## Why it happens\n\n"

  private static func words(_ count: Int) -> String {
    (0..<count).map { "x\($0)q" }.joined(separator: " ")
  }

  private static func wideTable(_ count: Int) -> String {
    start + String(repeating: "|a", count: count) + "\n" + String(repeating: "|-", count: count)
      + "\n" + String(repeating: "|b\n", count: count)
  }

  static let all = [
    HostileInput("a question of unknown words", ["ask", "%"], 2_000, words),
    HostileInput("a search for unknown words", ["search", "%"], 2_000, words),
    HostileInput("an unknown command of many words", ["%"], 2_000, words),
    HostileInput("findings on a line", ["check", "@"], 700) {
      start + String(repeating: "![](x.png) ", count: $0)
    },
    HostileInput("findings whose address stands elsewhere", ["check", "@"], 700) {
      start + "[a]: ftp://b\n\n" + String(repeating: "[a] ", count: $0)
    },
    HostileInput("equal headings", ["show", "@", "--format", "html"], 700) {
      start + String(repeating: "## Part\n\nText.\n\n", count: $0)
    },
    HostileInput("a wide table of short rows", ["show", "@"], 700, wideTable),
    HostileInput(
      "a wide table of short rows as HTML", ["show", "@", "--format", "html"], 700, wideTable),
    HostileInput("a cell of many lines", ["show", "@"], 700) {
      start + "| a | b |\n|---|---|\n| " + String(repeating: "c<br>", count: $0) + " | d |\n"
    },
  ]
}

/// Four times the input takes about four times the processor's time; `Tests/Benchmarks` has a script
/// that gives each command every input, and counts.
@Suite(.serialized) struct GrowthTests {
  /// Linear work grows by 4, quadratic work by 16.
  private static let limit = 9.0

  @Test(arguments: HostileInput.all)
  func growsLinearly(_ input: HostileInput) throws {
    let folder = try TemporaryFolder()
    var least = Double.infinity
    for _ in 0..<3 where least >= Self.limit {
      let small = try time(input, input.repeats, in: folder)
      least = min(least, try time(input, 4 * input.repeats, in: folder) / max(small, 0.001))
    }
    #expect(least < Self.limit)
  }

  /// The processor's seconds that a run takes.
  private func time(
    _ input: HostileInput, _ repeats: Int, in folder: TemporaryFolder
  ) throws -> Double {
    let text = input.make(repeats)
    try folder.write(text, to: "input.md")
    let words = input.command.map {
      $0 == "@" ? folder.path("input.md") : $0 == "%" ? text : $0
    }
    let child = try unsafe Spawned.start(
      [Program.path()] + words, environment: Program.plainEnvironment
    ) { actions in
      for stream: Int32 in [1, 2] {
        unsafe posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_WRONLY, 0)
      }
    }
    var status: Int32 = 0
    var usage = rusage()
    while unsafe wait4(child, &status, 0, &usage) < 0 && errno == EINTR {}
    #expect(status & 0x7f == 0)
    return Double(usage.ru_utime.tv_sec) + Double(usage.ru_utime.tv_usec) / 1e6
  }
}
