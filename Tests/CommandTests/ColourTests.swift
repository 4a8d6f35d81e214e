import Testing

@Suite struct ColourTests {
  private static let bold = "\u{1B}[1m"

  /// What the environment and the options say, and whether headings are bold: at a terminal, and
  /// in a pipe.
  private static let rules: [([String: String], [String], terminal: Bool, pipe: Bool)] = [
    ([:], [], true, false),
    (["NO_COLOR": "1"], [], false, false),
    (["NO_COLOR": ""], [], true, false),
    (["CLICOLOR": "0"], [], false, false),
    (["CLICOLOR": "1"], [], true, false),
    (["TERM": "dumb"], [], false, false),
    (["CLICOLOR_FORCE": "1"], [], true, true),
    (["FORCE_COLOR": "1"], [], true, true),
    (["FORCE_COLOR": "0"], [], true, false),
    (["CLICOLOR_FORCE": ""], [], true, false),
    (["CLICOLOR_FORCE": "1", "CLICOLOR": "0"], [], true, true),
    (["CLICOLOR_FORCE": "1", "TERM": "dumb"], [], true, true),
    (["NO_COLOR": "1", "CLICOLOR_FORCE": "1"], [], false, false),
    (["NO_COLOR": "1", "FORCE_COLOR": "1"], [], false, false),
    (["NO_COLOR": "1"], ["--color=always"], true, true),
    (["TERM": "dumb"], ["--color=always"], true, true),
    (["FORCE_COLOR": "1"], ["--color=never"], false, false),
    (["NO_COLOR": "1", "CLICOLOR_FORCE": "1"], ["--color=auto"], false, false),
  ]

  @Test(arguments: rules.indices)
  func whoWins(index: Int) throws {
    let (environment, options, terminal, pipe) = Self.rules[index]
    let command = ["show", "nosebleed", "--no-pager"] + options
    let piped = try Program.run(command, environment: environment)
    #expect(piped.outputText.contains(Self.bold) == pipe)
    let shown = try PseudoTerminal(columns: 80, rows: 24).run(command, environment: environment)
    #expect(shown.outputText.contains(Self.bold) == terminal)
  }

  @Test func aPipeGetsNoEscapeAndNoBlankAtALinesEnd() throws {
    for command in [["show", "sore-throat"], ["faq"], ["list", "-l"], ["help"]] {
      let run = try Program.run(command)
      #expect(!run.output.contains(0x1B))
      #expect(!run.outputLines.contains { $0.hasSuffix(" ") })
    }
  }

  @Test func errorsAreNeverColoured() throws {
    let run = try PseudoTerminal(columns: 80, rows: 24)
      .run(["show", "no-such-guide"], environment: ["CLICOLOR_FORCE": "1"])
    #expect(!run.output.contains(0x1B))
  }
}
