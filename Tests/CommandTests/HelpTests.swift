import Testing

@testable import guide

@Suite struct HelpTests {
  @Test func noArgumentsGiveShortHelpAsAnError() throws {
    let run = try Program.run()
    #expect(run.end == .exited(2))
    #expect(run.output.isEmpty)
    #expect(run.errorText.hasPrefix("usage: guide COMMAND"))
    for command in Command.allCases { #expect(run.errorText.contains("  \(command.rawValue)")) }
  }

  @Test(arguments: ["--help", "-h", "help"])
  func helpIsOutput(word: String) throws {
    let run = try Program.run(word)
    #expect(run.end == .exited(0))
    #expect(run.error.isEmpty)
    for command in Command.allCases { #expect(run.outputText.contains("  \(command.rawValue)")) }
    for option in Option.allCases { #expect(run.outputText.contains(option.spelling)) }
    for line in run.outputLines { #expect(line.count <= 80) }
  }

  @Test(arguments: Command.allCases)
  func everyCommandHasHelp(command: Command) throws {
    let run = try Program.run("help", command.rawValue)
    #expect(run.end == .exited(0))
    #expect(run.outputText.hasPrefix("usage: guide \(command.synopsis)\n"))
    for option in command.entry.options { #expect(run.outputText.contains(option.spelling)) }
    #expect(try Program.run(command.rawValue, "--help").output == run.output)
  }

  @Test(arguments: ["--version", "-V"])
  func version(option: String) throws {
    let run = try Program.run(option)
    #expect(run.end == .exited(0))
    #expect(run.outputText == "guide 0.1.0\n")
  }

  @Test(arguments: [
    (["lst"], "guide: no command 'lst'; did you mean 'guide list'?\n"),
    (["list", "--jsn"], "guide: unknown option '--jsn'; did you mean '--json'?\n"),
    (["list", "--toc"], "guide: 'guide list' has no option '--toc'; see 'guide help list'\n"),
    (
      ["show"], "guide: 'guide show' needs the name of a guide; 'guide list' prints the names\n"
    ),
    (
      ["show", "x", "--color", "red"],
      "guide: 'red' is no value for '--color': it takes 'auto', 'always' or 'never'\n"
    ),
    (["completions"], "guide: 'guide completions' needs 'bash', 'zsh' or 'fish'\n"),
  ])
  func usageErrors(arguments: [String], message: String) throws {
    let run = try Program.run(arguments)
    #expect(run.end == .exited(2))
    #expect(run.output.isEmpty)
    #expect(run.errorText == message)
  }

  @Test func argumentsReachNoTerminalAsTheyAre() throws {
    let run = try Program.run("\u{1B}[31mred\u{7}\u{202E}\u{9B}")
    #expect(run.errorText.hasPrefix("guide: no command '\u{FFFD}[31mred\u{FFFD}\u{FFFD}\u{FFFD}'"))
  }
}

@Suite struct ManualPageTests {
  @Test(.enabled(if: isInstalled("mandoc")))
  func lintFindsNothing() throws {
    let run = try Program.shell("$GUIDE help --man | mandoc -T lint -W warning")
    #expect(run.outputText == "")
    #expect(run.end == .exited(0))
  }

  @Test func everyCommandAndOptionIsInIt() throws {
    let text = try Program.run("help", "--man").outputText
    for command in Command.allCases { #expect(text.contains(".It Cm \(command.rawValue)")) }
    for option in Option.allCases {
      let name = option.rawValue.split(separator: "-").joined(separator: "\\-")
      #expect(text.contains("Fl \\-\(name)"))
    }
  }
}
