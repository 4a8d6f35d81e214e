import Foundation
import Testing

/// What somebody sees who types `guide` and nothing else.
@Suite struct FirstScreenTests {
  private static func screen(columns: Int = 80) throws -> Run {
    try Program.run([], environment: ["COLUMNS": "\(columns)"])
  }

  /// The lines under "Try:", cut off where their meaning begins.
  private static func commands(of screen: String) -> [String] {
    let lines = screen.components(separatedBy: "\n")
    guard let first = lines.firstIndex(of: "Try:") else { return [] }
    return lines[(first + 1)...].prefix { !$0.isEmpty }
      .map { $0.trimmingCharacters(in: .whitespaces).components(separatedBy: "  ")[0] }
  }

  @Test func itIsAnErrorThatSaysWhatToDo() throws {
    let run = try Self.screen()
    #expect(run.end == .exited(2))
    #expect(run.output.isEmpty)
    #expect(run.errorText.contains("\nIn an emergency, call your emergency number now"))
    #expect(run.errorText.hasSuffix("'guide help' has the rest.\n"))
    for name in try Program.run("list").outputText.split(separator: "\n") {
      #expect(run.errorText.contains("  \(name)"))
    }
    for word in ["check", "export", "index", "completions"] {
      #expect(!run.errorText.contains("guide " + word), "for authors, in help only")
    }
  }

  @Test func everyCommandOfItWorksAsItStands() throws {
    let commands = Self.commands(of: try Self.screen().errorText)
    #expect(
      commands == [
        "guide ask my throat hurts", "guide show sore-throat", "guide show sore-throat -s help",
      ])
    for command in commands {
      let run = try Program.shell("\"$GUIDE\"" + command.dropFirst("guide".count))
      #expect(run.end == .exited(0))
      #expect(run.outputText.contains("Sore throat"))
      #expect(run.errorText == "")
    }
  }

  @Test func withOtherGuidesItNamesThose() throws {
    let folder = try TemporaryFolder()
    try folder.write("# Dry eyes\n\nBlink.\n", to: "dry-eyes.md")
    let environment = ["GUIDE_CONTENT": folder.path]
    let screen = try Program.run([], environment: environment).errorText
    #expect(!screen.contains("sore-throat"))
    for command in Self.commands(of: screen) {
      let run = try Program.shell(
        "\"$GUIDE\"" + command.dropFirst("guide".count), environment: environment)
      #expect(run.end == .exited(0))
    }
  }

  @Test(arguments: [20, 40, 80, 200])
  func noLineIsWiderThanTheTerminal(columns: Int) throws {
    let widest =
      try Self.screen(columns: columns).errorText.split(separator: "\n")
      .map(\.count).max() ?? 0
    // A name is not broken.
    #expect(widest <= max(columns, 32))
    #expect(columns < 80 || widest <= 80)
  }

  @Test(arguments: [(80, 24), (80, 20), (60, 24), (120, 24), (200, 50)])
  func atATerminalItFitsOneScreen(columns: Int, rows: Int) throws {
    let run = try PseudoTerminal(columns: columns, rows: rows).run([])
    // The last of these is for the prompt.
    #expect(run.outputLines.count <= rows)
    #expect(run.outputLines.allSatisfy { $0.count <= columns })
    #expect(!run.output.contains(0x1B))
    let names = try Program.run("list").outputText.split(separator: "\n")
    let shown = run.outputText.components(separatedBy: "The guides:\n")[1]
      .split { $0.isWhitespace }
    let missing = names.count { !shown.contains($0) }
    #expect(missing == 0 || run.outputText.contains("  and \(missing) more: guide list\n"))
    #expect(missing <= names.count - 4)
  }
}
