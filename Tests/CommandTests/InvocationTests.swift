import Testing

@testable import guide

@Suite struct InvocationTests {
  private func show(_ arguments: String...) throws -> ShowRequest? {
    guard case .show(let request) = try Invocation(parsing: ["show"] + arguments) else {
      return nil
    }
    return request
  }

  @Test func optionsStandAnywhere() throws {
    let expected = try Invocation(parsing: ["show", "--width", "40", "--toc", "sore-throat"])
    for arguments in [
      ["show", "sore-throat", "--toc", "--width", "40"], ["--toc", "show", "sore-throat", "-w40"],
      ["-w", "40", "show", "--toc", "sore-throat"], ["show", "--width=40", "sore-throat", "--toc"],
    ] {
      #expect(try Invocation(parsing: arguments) == expected)
    }
  }

  @Test func lettersCombine() throws {
    let combined = try Invocation(parsing: ["list", "-lw40"])
    #expect(try combined == Invocation(parsing: ["list", "--long", "--width=40"]))
  }

  @Test func whatFollowsTwoDashesIsAnOperand() throws {
    #expect(try show("--", "--toc")?.guide == "--toc")
    #expect(try show("-")?.guide == "-")
  }

  @Test func aNameMayHaveSpaces() throws {
    #expect(try show("Sore", "after", "massage")?.guide == "Sore after massage")
  }

  @Test func theLastOfTwoValuesCounts() throws {
    #expect(try show("x", "-w", "40", "-w", "60")?.reading.display.width == .columns(60))
  }

  @Test(arguments: [
    ("0", WidthWish.unlimited), ("20", .columns(20)), ("200", .columns(200)),
  ])
  func widths(text: String, wish: WidthWish) throws {
    #expect(try show("x", "--width", text)?.reading.display.width == wish)
  }

  @Test(arguments: ["19", "201", "-1", "", "wide", "9999999999999999999999"])
  func noWidths(text: String) {
    #expect(throws: UsageError.invalidValue(.width, text)) {
      try show("x", "--width=\(text)")
    }
  }

  @Test func jsonIsAFormat() throws {
    #expect(try show("x", "--json")?.reading.form == .json)
    #expect(try show("x", "--format", "json")?.reading.form == .json)
    #expect(throws: UsageError.conflict(.json, .format)) {
      try show("x", "--json", "--format=html")
    }
  }

  @Test(arguments: [
    (["list", "--jsn"], UsageError.unknownOption("--jsn", nearest: .json)),
    (["list", "--js"], .unknownOption("--js", nearest: .json)),
    (["list", "--quux"], .unknownOption("--quux", nearest: nil)),
    (["list", "-q"], .unknownOption("-q", nearest: nil)),
    (["list", "--toc"], .optionNotTaken(.toc, by: .list)),
    (["show", "x", "-s"], .needsValue(.section)),
    (["show", "x", "--toc=1"], .takesNoValue(.toc)),
    (["show", "x", "--toc", "-s1"], .conflict(.section, .toc)),
    (["show", "x", "-s", "1", "-s", "2"], .repeated(.section)),
    (["ask", "x", "-g", "a", "--guide=b"], .repeated(.guide)),
    (["check", "--explain", "grade-hihg"], .unknownCode("grade-hihg", nearest: "grade-high")),
    (["check", "--explain", "grade-high", "x.md"], .surplusOperand(.check, "x.md")),
    (["new"], .missingOperand(.new)), (["new", "Où?"], .unusableName("Où?")),
    (["export"], .missingOperand(.export)),
    (["show", "x", "--color=blue"], .invalidValue(.color, "blue")),
    (["show", "x", "--content="], .invalidValue(.content, "")),
    (["show"], .missingOperand(.show)),
    (["search"], .missingOperand(.search)),
    (["ask"], .missingOperand(.ask)),
    (["index", "a", "b"], .surplusOperand(.index, "b")),
    (["search", "x", "-n", "0"], .invalidValue(.max, "0")),
    (["search", "x", "-n", "many"], .invalidValue(.max, "many")),
    (["completions"], .missingOperand(.completions)),
    (["completions", "tcsh"], .unknownShell("tcsh")),
    (["completions", "zsh", "x"], .surplusOperand(.completions, "x")),
    (["lst"], .unknownCommand(["lst"], nearest: .list)),
    (["hlep"], .unknownCommand(["hlep"], nearest: .help)),
    (["help", "shwo"], .unknownCommand(["shwo"], nearest: .show)),
    (["help", "show", "list"], .surplusOperand(.help, "list")),
    ([], .noCommand), (["--width", "40"], .noCommand),
  ])
  func complaints(arguments: [String], error: UsageError) {
    #expect(throws: error) { try Invocation(parsing: arguments) }
  }

  @Test(arguments: [
    (["-h"], Invocation.help(.overview, Reading())),
    (["--help", "show"], .help(.command(.show), Reading())),
    (["show", "-h"], .help(.command(.show), Reading())), (["help"], .help(.overview, Reading())),
    (["help", "list"], .help(.command(.list), Reading())),
    (["help", "--man"], .help(.manual, Reading())),
    (["help", "format"], .help(.format, Reading())),
    (["-V"], .version), (["--version", "list"], .version),
  ])
  func helpAndVersion(arguments: [String], invocation: Invocation) throws {
    #expect(try Invocation(parsing: arguments) == invocation)
  }
}

@Suite struct CommandTableTests {
  @Test func noLetterStandsForTwoOptions() {
    let letters = Option.allCases.compactMap(\.entry.letter)
    #expect(Set(letters).count == letters.count)
  }

  @Test(arguments: Command.allCases)
  func everyCommandSaysWhatItDoes(command: Command) {
    #expect(!command.entry.summary.isEmpty)
    #expect(!command.entry.examples.isEmpty)
    #expect(Set(command.entry.options).count == command.entry.options.count)
  }

  @Test(arguments: Option.allCases)
  func everyOptionIsTaken(option: Option) {
    #expect(!option.entry.summary.isEmpty)
    #expect(Command.allCases.contains { $0.allOptions.contains(option) })
  }

  @Test(arguments: Command.allCases.flatMap(\.entry.examples))
  func everyExampleParses(example: String) throws {
    let command = example.split(separator: " > ")[0]
    let words = command.filter { $0 != "\"" }.split(separator: " ").map(String.init)
    #expect(words.first == "guide")
    _ = try Invocation(parsing: Array(words.dropFirst()))
  }
}
