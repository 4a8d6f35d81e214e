import Foundation
import Testing

@Suite struct ListTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try .ofGuides()
  }

  private func list(_ arguments: String..., environment: [String: String] = [:]) throws -> Run {
    try Program.run(["list", "--content", folder.path] + arguments, environment: environment)
  }

  @Test func aPipeGetsOneNameALine() throws {
    let run = try list()
    #expect(run.end == .exited(0))
    #expect(run.outputText == "itchy-elbow\nsneezing\nyawning\n")
    #expect(run.error.isEmpty)
  }

  @Test func aTerminalGetsTitlesBesideTheNames() throws {
    let run = try PseudoTerminal(columns: 60, rows: 24)
      .run("list", "--content", folder.path, "--color=never")
    #expect(run.end == .exited(0))
    #expect(run.outputText.contains("itchy-elbow   Itchy elbow\n"))
    #expect(run.outputText.contains("sneezing      Sneezing\n"))
  }

  @Test func longListsHaveTabs() throws {
    let lines = try list("-l").outputLines
    let fields = "itchy-elbow\tItchy elbow\tA. Author\t2026-01-02\t2026-03-04\t/"
    #expect(lines.first?.hasPrefix(fields) == true)
    #expect(lines.count == 4)
  }

  @Test func longListsOfManyGuidesKeepTheirOrderAndAnyLength() throws {
    let many = try TemporaryFolder()
    for number in 1000..<1300 {
      // Longer than what is asked for at first, and exactly as long.
      let length = [0, 16384, 40000][number % 3]
      let start = "# Guide \(number)\n\nText.\n\n"
      let end = "\n\n## About this guide\n\n- Written by: Author \(number)\n"
      let middle = String(repeating: "x", count: max(0, length - start.count - end.count))
      try many.write(start + middle + end, to: "guide-\(number).md")
    }
    let run = try Program.run("list", "-l", "--content", many.path)
    let expected = (1000..<1300).map {
      "guide-\($0)\tGuide \($0)\tAuthor \($0)\t\t\t\(many.path)\n"
    }
    #expect(run.outputText == expected.joined())
    #expect(run.error.isEmpty)
  }

  @Test func jsonSaysWhereAGuideComesFrom() throws {
    let guides = try #require(try list("--json").json() as? [[String: Any]])
    #expect(guides.map { $0["name"] as? String } == ["itchy-elbow", "sneezing", "yawning"])
    #expect(guides.first?["origin"] as? String == folder.path)
    #expect(guides.first?["alsoCalled"] as? [String] == ["elbow itch", "itching arm"])
    #expect(guides.last?["alsoCalled"] as? [String] == [])
  }

  @Test(arguments: [
    (["elbow"], "itchy-elbow\n"), (["ITCHY"], "itchy-elbow\n"), (["skin"], "itchy-elbow\n"),
    (["itching"], "itchy-elbow\nsneezing\n"), (["itching", "sneez"], "sneezing\n"),
  ])
  func wordsNarrow(words: [String], names: String) throws {
    let run = try Program.run(["list", "--content", folder.path] + words)
    #expect(run.outputText == names)
    #expect(run.end == .exited(0))
  }

  @Test func noMatchIsANo() throws {
    let run = try list("xyzzy")
    #expect(run.end == .exited(1))
    #expect(run.output.isEmpty)
    #expect(run.errorText == "guide: nothing matches 'xyzzy'; try fewer or other words\n")
  }

  @Test func severalFoldersAreOneLibrary() throws {
    let other = try TemporaryFolder()
    try other.write(Sample.guide("Yawning again"), to: "yawning.md")
    try other.write(Sample.guide("Hiccups"), to: "hiccups.md")
    let content = other.path + ":" + folder.path
    let run = try Program.run("list", "--content", content)
    #expect(run.outputText == "hiccups\nitchy-elbow\nsneezing\nyawning\n")
    let shown = try Program.run("show", "yawning", environment: ["GUIDE_CONTENT": content])
    #expect(shown.outputText.hasPrefix("Yawning again\n"))
  }

  @Test func theOptionWinsOverTheVariable() throws {
    let run = try list(environment: ["GUIDE_CONTENT": "/nonexistent"])
    #expect(run.outputText == "itchy-elbow\nsneezing\nyawning\n")
  }

  @Test func ownGuidesAddToTheBuiltInOnes() throws {
    let data = try TemporaryFolder()
    try data.write(Sample.guide("Hiccups"), to: "guide/hiccups.md")
    try data.write(Sample.guide("My own words"), to: "guide/sore-throat.md")
    let environment = ["XDG_DATA_HOME": data.path]
    let names = try Program.run(["list"], environment: environment).outputLines
    #expect(names.contains("hiccups") && names.contains("nosebleed"))
    #expect(names.count { $0 == "sore-throat" } == 1)
    let own = try Program.run(["show", "sore-throat"], environment: environment)
    #expect(own.outputText.hasPrefix("My own words\n"))
  }

  @Test func homeHoldsOwnGuidesToo() throws {
    let home = try TemporaryFolder()
    try home.write(Sample.guide("Hiccups"), to: ".local/share/guide/hiccups.md")
    let run = try Program.run("show", "hiccups", environment: ["HOME": home.path])
    #expect(run.outputText.hasPrefix("Hiccups\n"))
  }

  @Test(arguments: [
    ("/nonexistent", "there is no such file or folder"), ("/etc/passwd", "it is not a folder"),
  ])
  func aFolderThatIsNone(path: String, reason: String) throws {
    for command in [["list"], ["show", "x"], ["faq"]] {
      let run = try Program.run(command + ["--content", path])
      #expect(run.end == .exited(2))
      #expect(run.output.isEmpty)
      #expect(run.errorText == "guide: cannot read guides from '\(path)': \(reason)\n")
    }
  }

  @Test func anEmptyFolderHasNoGuides() throws {
    let empty = try TemporaryFolder()
    let run = try Program.run("list", "--content", empty.path)
    #expect(run.end == .exited(0))
    #expect(run.output.isEmpty && run.error.isEmpty)
    #expect(try Program.run("list", "--json", "--content", empty.path).json() as? [String] == [])
  }
}
