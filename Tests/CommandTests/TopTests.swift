import Foundation
import Testing

/// What stands above the fold, and what a terminal makes of it.
@Suite struct TopTests {
  private static func lines(_ arguments: String..., environment: [String: String] = [:]) throws
    -> [String]
  {
    try Program.run(arguments, environment: environment).outputText.components(separatedBy: "\n")
  }

  @Test func emergencyThenLeadThenContents() throws {
    let lines = try Self.lines("show", "nosebleed")
    #expect(lines[0] == "Nosebleed")
    #expect(lines[1].hasPrefix("General information only."))
    #expect(lines[2].hasPrefix("Not checked by a clinician. Last checked "))
    #expect(lines[3] == "")
    #expect(lines[4].hasPrefix("Call emergency services"))
    let lead = try #require(
      lines.firstIndex { $0.hasPrefix("  ") && !$0.hasPrefix("  - ") && !$0.hasPrefix("    ") })
    let contents = try #require(lines.firstIndex(of: "Contents"))
    #expect(lead < contents)
    #expect(!lines[..<contents].contains { $0.hasPrefix("When to get help:") })
    #expect(!lines[..<contents].contains { $0.contains("Written by") })
    #expect(lines.contains { $0.hasPrefix("  Written by: ") })
  }

  @Test func whereNoLevelStandsAboveThereIsAPointer() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "# Itch\n\nIt itches.\n\n## When to get help\n\nIf it lasts.\n", to: "itch.md")
    let lines = try Self.lines("show", folder.path("itch.md"))
    #expect(lines.contains("When to get help: section 1, “When to get help”"))
  }

  @Test func anOverdueCheckIsSaid() throws {
    let late = try Self.lines(
      "show", "nosebleed", environment: ["SOURCE_DATE_EPOCH": "4000000000"])
    #expect(late[2].hasPrefix("Not checked by a clinician. Check was due "))
    let early = try Self.lines(
      "show", "nosebleed", environment: ["SOURCE_DATE_EPOCH": "1790000000"])
    #expect(early[2].hasPrefix("Not checked by a clinician. Last checked "))
  }

  @Test func onlyTheEmergencyHeadingIsRed() throws {
    let run = try PseudoTerminal(columns: 80, rows: 24).run("show", "sore-throat", "--no-pager")
    let pieces = run.outputText.components(separatedBy: "\u{1B}[31m").dropFirst()
    // At the top, and in its own section.
    #expect(pieces.count == 2)
    for piece in pieces {
      #expect(
        piece.hasPrefix(
          "\u{1B}[1mCall emergency services or go to an emergency department now if\u{1B}[22m\u{1B}[39m\n"
        ) || piece.hasPrefix("Call emergency"))
    }
    let colours = run.outputText.matches(of: /\u{1B}\[[0-9;]*m/).map { String($0.output) }
    #expect(
      Set(colours).isSubset(
        of: ["1", "22", "3", "23", "31", "39"].map { "\u{1B}[\($0)m" }))
    let plain = try Program.run("show", "sore-throat").outputText
    #expect(run.outputText.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
  }

  @Test(arguments: [
    (["TERM": "xterm"], false), (["TERM": "xterm-256color", "VTE_VERSION": "7006"], true),
    (["TERM": "xterm-256color", "VTE_VERSION": "4500"], false),
    (["TERM": "xterm-256color", "TERM_PROGRAM": "Apple_Terminal"], false),
    (["TERM": "xterm-256color", "TERM_PROGRAM": "iTerm.app"], true),
    (["TERM": "xterm-kitty"], true),
    (["TERM": "foot"], true), (["TERM": "linux"], false),
    (["TERM": "screen-256color", "VTE_VERSION": "7006"], false),
    (["TERM": "xterm-256color", "TMUX": "/tmp/x,1,0", "TERM_PROGRAM": "WezTerm"], false),
    (["TERM": "xterm-kitty", "NO_COLOR": "1"], false),
  ])
  func linksAreForTerminalsThatTakeThem(environment: [String: String], areHidden: Bool) throws {
    let run = try PseudoTerminal(columns: 80, rows: 24)
      .run(["show", "sore-throat", "-s", "sources", "--no-pager"], environment: environment)
    #expect(run.outputText.contains("\u{1B}]8;;https://") == areHidden)
    #expect(run.outputText.contains("https://www.nlm.nih.gov/"))
  }

  @Test(arguments: [20, 40])
  func addressesStayWhole(columns: Int) throws {
    let address = "https://example.org/a/very/long/path/that-goes-on/and-on?with=this&and=that#x"
    let bare = "www.example.org/" + String(repeating: "page/", count: 12)
    let folder = try TemporaryFolder()
    try folder.write(
      """
      # Itch

      See \(address), and (\(bare)), or write to somebody.with.a.long.name@a-long-domain.example.org.

      | Where | What |
      |---|---|
      | \(address) | a page |

      ## Sources

      - [Page](\(address)). Somebody.
      """, to: "itch.md")
    let run = try PseudoTerminal(columns: columns, rows: 1000).run("show", folder.path("itch.md"))
    let count = run.outputText.components(separatedBy: address).count - 1
    #expect(count >= 3)
    #expect(run.outputText.contains(bare))
    #expect(run.outputText.contains("somebody.with.a.long.name@a-long-domain.example.org"))
  }

  @Test func aLongListIsAlignedOnATerminal() throws {
    let terminal = try PseudoTerminal(columns: 200, rows: 1000).run("list", "-l", "--color=never")
    #expect(!terminal.outputText.contains("\t"))
    let lines = terminal.outputLines.dropLast()
    #expect(lines.allSatisfy { $0.count <= 200 })
    let title = try #require(lines[0].range(of: "Title"))
    let column = lines[0].distance(from: lines[0].startIndex, to: title.lowerBound)
    for line in lines.dropFirst() where line.count > column {
      #expect(line.dropFirst(column - 1).first == " ")
      #expect(line.dropFirst(column).first != " ")
    }
    let narrow = try PseudoTerminal(columns: 40, rows: 1000)
      .run("list", "-l", "--color=never")
    #expect(narrow.outputLines.allSatisfy { $0.count <= 40 })
    let piped = try Program.run("list", "-l")
    #expect(piped.outputLines.dropLast().allSatisfy { $0.filter { $0 == "\t" }.count == 5 })
  }
}

/// What a reader's own folder adds.
@Suite struct OwnGuideTests {
  private let home: TemporaryFolder
  private let environment: [String: String]

  init() throws {
    home = try TemporaryFolder()
    environment = ["HOME": home.path]
  }

  @Test func oneThatStandsInSaysSo() throws {
    try home.write(Sample.guide("My throat"), to: ".local/share/guide/sore-throat.md")
    let run = try Program.run("show", "sore-throat", environment: environment)
    let path = home.path(".local/share/guide/sore-throat.md")
    // The path is longer than a line.
    let shown = run.outputText.filter { !$0.isWhitespace }
    #expect(
      shown.hasPrefix("MythroatFrom\(path),inplaceofthebuilt-inguideGeneralinformationonly."))
    let other = try Program.run("show", "nosebleed", environment: environment)
    #expect(!other.outputText.contains("in place of"))
  }

  @Test func oneOfItsOwnNameDoesNot() throws {
    try home.write(Sample.guide("Itch"), to: ".local/share/guide/itch.md")
    let run = try Program.run("show", "itch", environment: environment)
    #expect(!run.outputText.contains("in place of"))
  }

  @Test(arguments: ["README.md", "readme.md", "README.txt", "ReadMe.markdown"])
  func aReadMeIsNoGuide(name: String) throws {
    try home.write(Sample.guide("Itch"), to: "guides/itch.md")
    try home.write("# About these guides\n\nThey are mine.\n", to: "guides/\(name)")
    let content = home.path("guides")
    let list = try Program.run("list", "--content", content)
    #expect(list.outputText == "itch\n" && list.error.isEmpty)
    for arguments in [["check"], ["faq"], ["search", "itch"], ["index"]] {
      let run = try Program.run(arguments + ["--content", content])
      #expect(run.errorText == "")
      #expect(!run.outputText.contains("About these guides"))
    }
    let shown = try Program.run("show", "readme", "--content", content)
    #expect(shown.end == .exited(1))
  }

  @Test func aRelatedGuideWithoutALinkHasNoCommand() throws {
    try home.write(
      """
      # Itch

      It itches.

      ## Related guides

      - Why skin flakes: what helps
      - [Rash](rash.md): red skin
      """, to: "itch.md")
    let path = home.path("itch.md")
    let text = try Program.run("show", path).outputText
    #expect(
      text.contains("  - Why skin flakes: what helps\n  - Rash: red skin\n    guide show rash\n"))
    #expect(!text.contains("guide show why"))
    let html = try Program.run("show", path, "--format", "html").outputText
    #expect(html.contains("<li>Why skin flakes: what helps</li>"))
    let markdown = try Program.run("show", path, "--format", "markdown").outputText
    #expect(markdown.contains("- Why skin flakes: what helps\n"))
  }

  @Test(arguments: [
    ("sources", "\nSources\n"), ("about", "\nAbout this guide\n"),
    ("related", "\nRelated guides\n"),
    ("disclaimer", "\nMedical disclaimer\n"), ("About this guide", "\nAbout this guide\n"),
  ])
  func partsOutsideTheContentsCanBeShown(name: String, heading: String) throws {
    let run = try Program.run("show", "sore-throat", "-s", name)
    #expect(run.end == .exited(0))
    #expect(run.outputText.contains(heading))
    #expect(run.outputText.components(separatedBy: "\nMedical disclaimer\n").count == 2)
    for format in ["json", "html", "markdown"] {
      let run = try Program.run("show", "sore-throat", "-s", name, "--format", format)
      #expect(run.end == .exited(0))
      #expect(!run.output.isEmpty)
      if format == "json" { _ = try run.json() }
    }
  }

  @Test func sectionsForScriptsCanBeTyped() throws {
    for name in ["sore-throat", "nosebleed", "sore-after-massage"] {
      let rows = try Program.run("show", name, "--toc", "-l").outputText.split(separator: "\n")
      #expect(rows.count > 4)
      for row in rows {
        let fields = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        #expect(fields.count == 3)
        let run = try Program.run("show", name, "-s", fields[1])
        #expect(run.end == .exited(0))
        #expect(run.outputText.contains(fields[2]))
      }
    }
  }

  @Test func answersSayWhereTheyStand() throws {
    let run = try Program.run("ask", "--json", "my throat hurts")
    let answer = try #require(try run.json() as? [String: Any])
    let passage = try #require((answer["passages"] as? [[String: Any]])?.first)
    #expect(passage["guide"] as? String == "sore-throat")
    #expect(passage["section"] as? Int == 1)
    let refusal = try Program.run("ask", "--json", "what is the capital of France?")
    #expect(refusal.end == .exited(1))
    #expect(!refusal.outputText.contains("guide's own words"))
    #expect(refusal.outputText.contains("General information only."))
  }
}
