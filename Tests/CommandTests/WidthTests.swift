import Testing

@Suite struct WidthTests {
  private static let command = ["show", "sore-throat", "--no-pager", "--color=never"]

  /// The longest line of text; addresses of sources are never broken, so they do not count.
  private func width(_ run: Run) -> Int {
    run.outputLines.filter { !$0.contains("://") }.map(\.count).max() ?? 0
  }

  @Test(arguments: [
    ("40", 34...40), ("20", 16...20), ("10", 16...20), ("500", 74...80), ("wide", 74...80),
    ("0", 74...80), ("", 74...80),
  ])
  func columnsVariable(columns: String, expected: ClosedRange<Int>) throws {
    let run = try Program.run(Self.command, environment: ["COLUMNS": columns])
    #expect(expected.contains(width(run)))
  }

  @Test func theOptionWinsAndIsTakenAsItIs() throws {
    let wide = try Program.run(
      Self.command + ["--width=120"], environment: ["COLUMNS": "40"])
    #expect((100...120).contains(width(wide)))
    let unwrapped = try Program.run(Self.command + ["-w0"])
    #expect(width(unwrapped) > 120)
  }

  @Test func aTerminalIsAsked() throws {
    let run = try PseudoTerminal(columns: 47, rows: 24).run(Self.command)
    #expect((40...47).contains(width(run)))
  }

  @Test func theTerminalAtTheOtherEndOfAPipeIsAsked() throws {
    let line = "\"$GUIDE\" \(Self.command.joined(separator: " ")) | cat"
    let run = try PseudoTerminal(columns: 43, rows: 24).shell(line)
    #expect((36...43).contains(width(run)))
  }
}

@Suite struct LocaleTests {
  private func show(_ environment: [String: String], _ options: String...) throws -> Run {
    try Program.run(
      ["show", "sore-after-massage", "-s", "1"] + options, environment: environment)
  }

  @Test(arguments: [
    ["LANG": "C"], ["LC_ALL": "C", "LANG": "C.UTF-8"], ["LC_CTYPE": "POSIX", "LANG": "C.UTF-8"],
    ["LANG": "en_US.ISO-8859-1"], ["LC_ALL": "de_DE"],
  ])
  func anotherCharacterSetGetsASCII(environment: [String: String]) throws {
    let run = try show(environment)
    #expect(run.end == .exited(0))
    #expect(run.output.allSatisfy { $0 < 0x80 })
    #expect(run.outputText.contains("When to get help: section"))
  }

  @Test(arguments: [
    ["LANG": "C.UTF-8"], ["LANG": "de_DE.utf8"], ["LC_ALL": "", "LANG": "en_GB.UTF-8"],
    ["LC_ALL": "ca_ES.UTF-8@valencia", "LANG": "C"], ["LANG": ""],
  ])
  func utf8StaysAsItIs(environment: [String: String]) throws {
    #expect(try show(environment).outputText.contains("“"))
  }

  @Test(arguments: ["json", "html", "markdown"])
  func onlyTextChanges(format: String) throws {
    let ascii = try show(["LC_ALL": "C"], "--format", format)
    let unicode = try show(["LC_ALL": "C.UTF-8"], "--format", format)
    #expect(ascii.output == unicode.output)
  }
}
