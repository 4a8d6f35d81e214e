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

  @Test func atATerminalItFitsOneScreen() throws {
    let run = try PseudoTerminal(columns: 80, rows: 24).run([])
    #expect(run.outputLines.count <= 26)
    #expect(!run.output.contains(0x1B))
  }
}
