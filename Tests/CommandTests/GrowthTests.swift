import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Input on which a command's work could grow faster than the input itself.
struct HostileInput: Sendable {
  let name: String
  let make: @Sendable (Int) -> String

  init(_ name: String, _ make: @escaping @Sendable (Int) -> String) {
    self.name = name
    self.make = make
  }

  private static let start = "# T\n\nLead.\n\n## Why it happens\n\n"

  /// A part of something that repeats.
  private static func repeating(
    _ name: String, _ text: String, after opening: String = ""
  ) -> HostileInput {
    HostileInput(name) { start + opening + String(repeating: text, count: $0) }
  }

  /// A part of something that repeats with a number in place of "%".
  private static func counting(
    _ name: String, _ text: String, after opening: String = ""
  ) -> HostileInput {
    HostileInput(name) { count in
      let pieces = text.split(separator: "%", omittingEmptySubsequences: false)
      return start + opening + (0..<count).map { pieces.joined(separator: "\($0)") }.joined()
    }
  }

  static let files = [
    repeating("findings on a line", "![](x.png =1x1) "),
    repeating("findings whose address stands elsewhere", "[a] ", after: "[a]: ftp://b\n\n"),
    repeating("equal headings", "## Part\n\nText.\n\n"),
    HostileInput("a wide table of short rows") { count in
      start + String(repeating: "|a", count: count) + "\n" + String(repeating: "|-", count: count)
        + "\n" + String(repeating: "|b\n", count: count)
    },
    repeating("a cell of many lines", "c<br>", after: "| a | b |\n|---|---|\n| "),
    repeating("what follows a type", "a\n\n", after: "## Types of pain\n\n- **Kind**: text.\n\n"),
    repeating(
      "what follows a related guide", "> a\n\n",
      after: "## Related guides\n\n- [R](r.md): teaser\n\n"),
    counting("other wordings", "## Part %\n\nAlso asked: why; how\n\nText.\n\n"),
    counting("links of a source", "[S](https://a.example/%) ", after: "## Sources\n\n- "),
    repeating("marks that nothing closes", "==a "),
    counting("questions", "### What is %?\n\nIt is.\n\n", after: "## Common questions\n\n"),
    counting("signs", "- chest pain %\n", after: "## When to get help\n\n### Call 999 if\n\n"),
  ]

  static let unknownWords = HostileInput("unknown words") {
    (0..<$0).map { "x\($0)q" }.joined(separator: " ")
  }

  static let questions = [
    HostileInput("misspelt words") { (0..<$0).map { "throta\($0)" }.joined(separator: " ") },
    HostileInput("signs of danger, nearly") { String(repeating: "no chest pain ", count: $0) },
  ]
}

/// A command that is given hostile input; "@" stands for the file, "%" for the words.
struct HostileRun: Sendable, CustomTestStringConvertible {
  let input: HostileInput
  let command: [String]

  var testDescription: String { input.name + ": guide " + command.joined(separator: " ") }

  /// So much has to be read that what grows with the square of it shows.
  var fewestBytes: Int { command.contains("%") ? 60_000 : 30_000 }

  /// Whether so much input can be given: the system takes words of 2 MB, and a word's place counts.
  func takes(_ repeats: Int) -> Bool {
    !command.contains("%") || input.make(repeats).utf8.count <= 500_000
  }

  private static let fileCommands = [
    ["show", "@"], ["show", "@", "--format", "json"], ["show", "@", "--format", "html"],
    ["show", "@", "--format", "markdown"], ["check", "@"],
  ]
  private static let typedCommands = [
    ["ask", "%"], ["search", "%"], ["show", "%"], ["faq", "%"], ["list", "%"], ["%"],
  ]

  static let all =
    HostileInput.files.flatMap { input in
      fileCommands.map { HostileRun(input: input, command: $0) }
    }
    + typedCommands.map { HostileRun(input: HostileInput.unknownWords, command: $0) }
    + HostileInput.questions.map { HostileRun(input: $0, command: ["ask", "%"]) }
}

/// Four times the input takes about four times the processor's time; `Tests/Benchmarks` has a script
/// that gives each command every input, and counts.
@Suite(
  .serialized,
  .enabled("takes minutes but on the installed form, which GUIDE_PROGRAM names") {
    ProcessInfo.processInfo.environment["GUIDE_PROGRAM"] != nil
  })
struct GrowthTests {
  /// Linear work grows by 4, quadratic work by 16.
  private static let limit = 10.0
  /// A run has to take so long that what starting the program takes is little of it.
  private static let shortest = 0.03
  /// What takes no longer is no harm, and hardly to be measured.
  private static let harmless = 0.15

  @Test(arguments: HostileRun.all)
  func growsLinearly(_ run: HostileRun) throws {
    let folder = try TemporaryFolder()
    let start = try time(run, 1, in: folder)
    var repeats = 100
    while run.takes(8 * repeats),
      try run.input.make(repeats).utf8.count < run.fewestBytes
        || time(run, repeats, in: folder) < start + Self.shortest
    { repeats *= 2 }
    // The least of some tries is what the work takes; the rest is the machine's.
    var (small, large) = (Double.infinity, Double.infinity)
    for _ in 0..<8 where !(large < Self.limit * small) {
      small = min(small, max(try time(run, repeats, in: folder) - start, 0.001))
      large = min(large, try time(run, 4 * repeats, in: folder) - start)
    }
    #expect(large < Self.limit * small || large < Self.harmless)
  }

  /// The processor's seconds that a run takes.
  private func time(
    _ run: HostileRun, _ repeats: Int, in folder: TemporaryFolder
  ) throws -> Double {
    let text = run.input.make(repeats)
    try folder.write(text, to: "input.md")
    let words = run.command.flatMap {
      $0 == "%"
        ? text.split(separator: " ").map { String($0) }
        : [$0 == "@" ? folder.path("input.md") : $0]
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
    // Their sum is exact; how it is shared between the two is an estimate.
    return seconds(usage.ru_utime) + seconds(usage.ru_stime)
  }

  private func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1e6
  }
}
