import Foundation
import Testing

@Suite struct PagerTests {
  private static let text = ["show", "sore-throat", "--color=never"]

  private func run(
    _ environment: [String: String], rows: Int = 24, _ arguments: [String] = text
  ) throws -> Run {
    try PseudoTerminal(columns: 80, rows: rows).run(arguments, environment: environment)
  }

  private func isPaged(_ run: Run) -> Bool {
    run.outputLines.filter { $0.hasPrefix("P:") }.count > 1
  }

  private static let marking = ["GUIDE_PAGER": "sed s/^/P:/"]

  @Test func aLongTextIsPagedWhole() throws {
    let paged = try run(Self.marking)
    #expect(paged.end == .exited(0))
    #expect(isPaged(paged))
    let plain = try run(["GUIDE_PAGER": ""])
    #expect(
      paged.outputText.replacingOccurrences(of: "P:", with: "") == plain.outputText)
  }

  @Test func whatFitsIsNotPaged() throws {
    #expect(!isPaged(try run(Self.marking, rows: 1000)))
    #expect(!isPaged(try run(Self.marking, ["list", "throat"])))
  }

  @Test func theLastRowIsForThePrompt() throws {
    let section = Self.text + ["-s", "1"]
    let lines = try run(["GUIDE_PAGER": ""], section).outputLines.count - 1
    #expect(isPaged(try run(Self.marking, rows: lines, section)))
    #expect(!isPaged(try run(Self.marking, rows: lines + 1, section)))
  }

  @Test(arguments: [
    ["GUIDE_PAGER": "", "PAGER": "sed s/^/P:/"], ["GUIDE_PAGER": "cat", "PAGER": "sed s/^/P:/"],
    ["GUIDE_PAGER": "sed s/^/P:/", "TERM": "dumb"], ["PAGER": ""], ["PAGER": "cat"],
  ])
  func noPager(environment: [String: String]) throws {
    let run = try run(environment)
    #expect(run.end == .exited(0))
    #expect(!isPaged(run))
    #expect(run.outputText.hasPrefix("Sore throat\n"))
  }

  @Test func pagersOwnVariableComesBeforePAGER() throws {
    #expect(isPaged(try run(["GUIDE_PAGER": "sed s/^/P:/", "PAGER": "true"])))
    #expect(isPaged(try run(["PAGER": "sed s/^/P:/"])))
  }

  @Test func theOptionTurnsItOff() throws {
    #expect(!isPaged(try run(Self.marking, Self.text + ["--no-pager"])))
  }

  @Test func aPipeIsNeverPaged() throws {
    let piped = try Program.run(Self.text, environment: Self.marking)
    #expect(!isPaged(piped))
    let shell = try PseudoTerminal(columns: 80, rows: 10)
      .shell("\"$GUIDE\" show sore-throat | cat", environment: Self.marking)
    #expect(!isPaged(shell))
  }

  @Test(arguments: [
    "no-such-pager", "no-such-pager --quietly", "/no/such/pager", "(no-such-pager)",
  ])
  func aMissingPagerLosesNothing(pager: String) throws {
    let run = try run(["GUIDE_PAGER": pager])
    #expect(run.end == .exited(0))
    let plain = try self.run(["GUIDE_PAGER": ""])
    #expect(run.outputText.hasSuffix(plain.outputText))
    #expect(pager.hasPrefix("(") || run.outputText == plain.outputText)
  }

  @Test(arguments: ["true", "head -1", "false"])
  func aPagerMayQuitAtOnce(pager: String) throws {
    let run = try run(["GUIDE_PAGER": pager], ["faq", "--color=never"])
    #expect(run.end == .exited(0))
    #expect(run.outputText == (pager == "head -1" ? run.outputLines[0] + "\n" : ""))
  }

  @Test func lessGetsItsOptionsUnlessTheReaderSetThem() throws {
    let pager = "echo LESS=$LESS; cat >/dev/null"
    #expect(try run(["GUIDE_PAGER": pager]).outputText.hasPrefix("LESS=FRX"))
    // Without R, less would print the escapes.
    #expect(try run(["GUIDE_PAGER": pager, "LESS": "-i"]).outputText == "LESS=-R -i\n")
    #expect(try run(["GUIDE_PAGER": pager, "LESS": ""]).outputText == "LESS=-R\n")
  }

  /// What less shows at a terminal after the keys.
  private func less(_ environment: [String: String], typing keys: String) throws -> Run {
    try PseudoTerminal(columns: 80, rows: 24)
      .run(["show", "sore-throat"], environment: environment, typing: keys)
  }

  @Test(.enabled(if: isInstalled("less")))
  func thePromptSaysHowToLeave() throws {
    let run = try less([:], typing: "q")
    #expect(run.end == .exited(0))
    #expect(run.outputText.contains("q: quit   h: help"))
  }

  @Test(.enabled(if: isInstalled("less")), arguments: ["", "-i", "-M", "iX"])
  func lessNeverPrintsEscapes(options: String) throws {
    let run = try less(["LESS": options], typing: "q")
    #expect(run.end == .exited(0))
    #expect(!run.outputText.contains("ESC"))
    #expect(run.outputText.contains("\u{1B}[1m"))
  }

  @Test(arguments: [["TERM": ""], ["TERM": "dumb"]])
  func anUnknownTerminalGetsPlainText(environment: [String: String]) throws {
    let run = try PseudoTerminal(columns: 80, rows: 24)
      .run(["show", "sore-throat"], environment: environment.merging(Self.marking) { $1 })
    #expect(!isPaged(run))
    #expect(!run.output.contains(0x1B))
  }

  @Test func aTerminalWithoutANameIsUnknown() throws {
    let run = try PseudoTerminal(columns: 80, rows: 24)
      .shell("env -u TERM \"$GUIDE\" show sore-throat", environment: Self.marking)
    #expect(!isPaged(run))
    #expect(!run.output.contains(0x1B))
    #expect(run.outputText.hasPrefix("Sore throat\n"))
  }

  @Test func theInterruptKeyIsThePagers() throws {
    // The pager's parent is guide.
    let pager = "kill -INT $PPID; cat >/dev/null; echo after"
    let run = try run(["GUIDE_PAGER": pager])
    #expect(run.end == .exited(0))
    #expect(run.outputText == "after\n")
  }

  @Test func thePagerGetsItsSignalsAsTheyWere() throws {
    let run = try run(["GUIDE_PAGER": "cat >/dev/null; trap; kill -INT $$; echo survived"])
    #expect(run.end == .exited(0))
    #expect(run.outputText == "")
  }

  @Test(.enabled(if: isInstalled("less")))
  func lessIsTheDefault() throws {
    let run = try PseudoTerminal(columns: 80, rows: 10).run(Self.text, typing: "q")
    #expect(run.end == .exited(0))
    #expect(run.outputText.contains("Sore throat"))
    // Only the first screen was looked at.
    #expect(!run.outputText.contains("Medical disclaimer"))
  }

  @Test(.enabled(if: isInstalled("less")))
  func headingsAreFoundInLess() throws {
    let run = try PseudoTerminal(columns: 80, rows: 10)
      .run(["show", "sore-throat"], typing: "/^[^ ].*What you can do\nq")
    #expect(run.end == .exited(0))
    #expect(run.outputText.contains("3. What you can do"))
  }
}
