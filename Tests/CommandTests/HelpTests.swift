import Testing

@testable import guide

@Suite struct HelpTests {
  @Test(arguments: ["--help", "-h", "help"])
  func helpIsOutput(word: String) throws {
    let run = try Program.run(word)
    #expect(run.end == .exited(0))
    #expect(run.error.isEmpty)
    for command in Command.allCases { #expect(run.outputText.contains("  \(command.rawValue)")) }
    for option in Option.allCases { #expect(run.outputText.contains(option.spelling)) }
    for line in run.outputLines { #expect(line.count <= 80) }
  }

  @Test(arguments: [20, 40])
  func helpFitsANarrowTerminal(columns: Int) throws {
    for arguments in [["help"], ["help", "format"]]
      + Command.allCases.map({ ["help", $0.rawValue] })
    {
      let run = try PseudoTerminal(columns: columns, rows: 1000).run(arguments)
      #expect(run.end == .exited(0))
      // A single word may be wider.
      for line in run.outputLines where line.count > columns {
        #expect(line.split(separator: " ").count == 1, "\(line)")
      }
    }
  }

  @Test func helpIsPaged() throws {
    let run = try PseudoTerminal(columns: 80, rows: 24)
      .run(["help"], environment: ["GUIDE_PAGER": "sed s/^/P:/"])
    #expect(run.outputLines.filter { $0.hasPrefix("P:") }.count > 24)
  }

  @Test(arguments: Command.allCases)
  func examplesComeFirst(command: Command) throws {
    let lines = try Program.run("help", command.rawValue).outputLines
    let examples = try #require(lines.firstIndex(of: "Examples:"))
    let options = try #require(lines.firstIndex(of: "Options:"))
    #expect(examples < options && examples < 8)
  }

  /// Every example of the help texts does what it says, and the answers are the right ones.
  @Test(arguments: Command.allCases.flatMap(\.entry.examples))
  func everyExampleWorks(example: String) throws {
    let home = try TemporaryFolder()
    try home.write(Sample.guide("Itch"), to: "my-guide.md")
    try home.write(Sample.guide("Itch"), to: "page.txt")
    try home.write(Sample.guide("Itch"), to: "guides/itch.md")
    let run = try Program.shell(
      "cd \(home.path) && \"$GUIDE\"" + example.dropFirst("guide".count),
      environment: ["HOME": home.path, "SOURCE_DATE_EPOCH": "1780000000"])
    #expect(run.end == .exited(0))
    #expect(run.errorText == "")
    let words: [String: String] = [
      "guide list -l throat": "sore-throat\t", "guide show sore-throat -s help": "hard to breathe",
      "guide show page.txt --format markdown": "# Itch", "guide faq exercise": "xercise",
      "guide search bruise numb": "sore-after-massage", "guide ask my throat hurts": "Sore throat",
      "guide ask \"how long does a sore throat last?\"": "week",
    ]
    if let wanted = words[example] { #expect(run.outputText.contains(wanted)) }
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
    #expect(run.outputLines.first == "guide 0.1.0")
    let guides = try Program.run("list").outputLines.count - 1
    let days = try Program.run("list", "-l").outputLines
      .compactMap { $0.split(separator: "\t", omittingEmptySubsequences: false).dropFirst(4).first }
    let newest = try #require(days.max())
    #expect(run.outputLines[1] == "\(guides) guides, the newest checked on \(newest)")
  }

  @Test(arguments: [
    (["lst"], "guide: no command 'lst'; try: guide list\n"),
    (["show", "x", "-s", "1", "-s", "2"], "guide: '--section' is given twice; give one of them\n"),
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
