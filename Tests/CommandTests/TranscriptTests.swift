import Foundation
import Testing

/// What the program prints, as `Transcripts.txt` has it.
///
/// After a change that is meant, `RECORD_GOLDENS=1 swift test --filter TranscriptTests` writes the
/// file anew, a run that fails on purpose.
@Suite struct TranscriptTests {
  /// A command and what it printed.
  private struct Transcript: Equatable {
    let command: String
    let output: String
  }

  private static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Transcripts.txt")

  @Test func allIsAsItWas() throws {
    let text = try String(contentsOf: Self.file, encoding: .utf8)
    let (head, transcripts) = Self.parsed(text)
    #expect(transcripts.count > 15)
    let now = try transcripts.map {
      Transcript(command: $0.command, output: try Self.run($0.command))
    }
    guard ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == nil else {
      try (head + now.map { "$ \($0.command)\n\($0.output)" }.joined(separator: "\n"))
        .write(to: Self.file, atomically: true, encoding: .utf8)
      Issue.record("recorded anew")
      return
    }
    for (was, now) in zip(transcripts, now) { #expect(now == was) }
  }

  /// The lines before the first command, and the commands with their output, parted by empty lines.
  private static func parsed(_ text: String) -> (head: String, [Transcript]) {
    let parts = ("\n" + text).components(separatedBy: "\n$ ")
    let transcripts = parts.dropFirst().map { part in
      let lines = part.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      return Transcript(command: String(lines[0]), output: lines.count > 1 ? String(lines[1]) : "")
    }
    return (String(parts[0].dropFirst()) + "\n", transcripts)
  }

  private static func run(_ command: String) throws -> String {
    let program = URL(filePath: try Program.path()).deletingLastPathComponent().path
    let run = try Program.shell(
      "exec 2>&1; " + command,
      environment: ["PATH": program + ":/usr/bin:/bin", "SOURCE_DATE_EPOCH": "1795800000"])
    return run.outputText
  }
}
