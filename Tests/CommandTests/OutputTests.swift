import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite struct OutputTests {
  static let commands = [
    "show sore-after-massage", "show sore-throat --json", "list", "list -l", "faq", "help",
    "help --man", "completions zsh", "--version", "search bruise", "ask how long does it last",
  ]

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")), arguments: commands)
  func aFullDiskIsSaid(command: String) throws {
    let run = try Program.shell("\"$GUIDE\" \(command) > /dev/full")
    #expect(run.end == .exited(2))
    #expect(run.errorText == "guide: cannot write: No space left on device\n")
  }

  @Test(arguments: commands)
  func aClosedOutputIsSaid(command: String) throws {
    let run = try Program.shell("\"$GUIDE\" \(command) >&-")
    #expect(run.end == .exited(2))
    #expect(run.errorText == "guide: cannot write: standard output is closed\n")
  }

  @Test(arguments: commands)
  func aReaderThatLeavesIsNoNoise(command: String) throws {
    // The reader has gone before the first byte is written.
    let line = "(sleep 0.2; \"$GUIDE\" \(command); echo $? >&3) 3>&2 | true"
    let run = try Program.shell("{ \(line); } 2>&1")
    #expect(run.outputText == "141\n")
  }

  @Test func aParentThatIgnoresBrokenPipesChangesNothing() throws {
    let line = "trap '' PIPE; (sleep 0.2; \"$GUIDE\" show nosebleed; echo $? >&3) 3>&2 | true"
    let run = try Program.shell("{ \(line); } 2>&1")
    #expect(run.outputText == "141\n")
  }

  @Test func headGetsItsLines() throws {
    let run = try Program.shell("\"$GUIDE\" show sore-throat | head -1")
    #expect(run.outputText == "Sore throat\n")
    #expect(run.error.isEmpty)
  }

  @Test func aClosedErrorStreamIsNoReasonToFail() throws {
    let run = try Program.shell("\"$GUIDE\" show sore-throat 2>&- | tail -1; \"$GUIDE\" x 2>&-")
    #expect(run.end == .exited(2))
  }

  @Test func everythingArrivesThroughASlowPipe() throws {
    let whole = try Program.run("faq", "--json")
    let slow = try Program.shell("\"$GUIDE\" faq --json | (sleep 0.3; cat)")
    #expect(whole.output.count > 20_000)
    #expect(slow.output == whole.output)
  }

  @Test func nothingIsWrittenUnasked() throws {
    let home = try TemporaryFolder()
    for command in [["list"], ["show", "nosebleed"], ["faq"], ["help"]] {
      _ = try Program.run(command, environment: ["HOME": home.path])
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: home.path).isEmpty)
  }
}
