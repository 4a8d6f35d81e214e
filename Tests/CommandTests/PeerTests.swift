import Foundation
import Testing

/// What readers of other tools complain of, tried here: see also the tests of colours, widths,
/// pagers, output, lists and completions.
@Suite struct PeerTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// What the program shows of a text.
  private func show(_ text: String, _ options: String...) throws -> Run {
    try folder.write(text, to: "text.md")
    return try Program.run(["show", folder.path("text.md")] + options)
  }

  /// The columns that a line takes where wide characters take two.
  private func columns(_ line: Substring) -> Int {
    line.unicodeScalars.reduce(0) { $0 + ((0x3000...0xFFEF).contains($1.value) ? 2 : 1) }
  }

  @Test(arguments: [20, 40, 80])
  func japaneseWraps(width: Int) throws {
    let prose = String(repeating: "頭が痛いときは水を飲んで休みましょう。", count: 12)
    let run = try show("# 頭痛\n\n\(prose)\n", "--width=\(width)")
    let lines = run.outputLines.filter { !$0.hasPrefix("From ") && !$0.hasPrefix("/") }
    let wide = lines.filter { $0.contains("頭が") || $0.contains("休み") }
    #expect(wide.allSatisfy { columns($0) <= width })
    // The lines are full, not merely short.
    #expect(wide.dropLast().contains { columns($0) > width - 6 })
    #expect(wide.map { $0.drop { $0 == " " } }.joined().contains("頭が痛い"))
  }

  @Test func wholeWordsAtFortyColumns() throws {
    let word = "extraordinarily"
    let prose = Array(repeating: word, count: 30).joined(separator: " ")
    try folder.write("# Words\n\n\(prose)\n", to: "text.md")
    // Unasked, at every run: nothing of an earlier one is remembered.
    for _ in 0..<2 {
      let run = try PseudoTerminal(columns: 40, rows: 100)
        .run(["show", folder.path("text.md"), "--color=never"])
      #expect(run.outputText.split { $0.isWhitespace }.count { $0 == word } == 30)
      #expect(run.outputLines.allSatisfy { $0.count <= 40 || $0.contains("/") })
    }
  }

  @Test(arguments: [
    "\u{1B}]0;evil\u{7}", "&#27;[31m", "\u{9B}31m", "\u{202E}", "\u{7F}", "\u{8}", "&#x9b;",
    "\u{2066}",
  ])
  func nothingThatATerminalObeysGoesThrough(evil: String) throws {
    let text = """
      # Title\(evil)end

      Lead \(evil) **\(evil)** `code\(evil)` [link\(evil)](https://e.org/\(evil) "\(evil)")

      ## Heading\(evil)

      - item\(evil)

          block\(evil)

      | a\(evil) |
      |---|
      | b\(evil) |
      """
    for options in [[], ["--toc"], ["-s", "1"], ["--format", "html"], ["--format", "markdown"]] {
      try folder.write(text, to: "text.md")
      let run = try Program.run(["show", folder.path("text.md")] + options)
      #expect(run.end == .exited(0))
      #expect(!run.outputText.unicodeScalars.contains(where: isObeyed))
    }
    let json = try Program.run(["show", folder.path("text.md"), "--json"])
    #expect(!json.output.contains { $0 < 0x20 && $0 != 0x0A || $0 == 0x7F })
  }

  private func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: false
    case 0...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  @Test func fileNamesAreShownHarmlessToo() throws {
    try folder.write("# Title\n\nText.\n", to: "\u{1B}[31mred.md")
    let run = try Program.run("show", folder.path("\u{1B}[31mred.md"))
    #expect(run.end == .exited(0))
    #expect(!run.output.contains(0x1B))
    let missing = try Program.run("show", folder.path("\u{1B}[32mgreen.md"))
    #expect(!missing.error.contains(0x1B))
  }

  @Test func frontMatterIsNotText() throws {
    let run = try show("---\ntitle: Something\ndate: 2026-01-02\n---\n\n# Title\n\nText.\n")
    #expect(run.end == .exited(0))
    #expect(!run.outputText.contains("---") && !run.outputText.contains("date:"))
    #expect(run.outputText.contains("\nTitle\n"))
  }

  @Test func authorAndDaysAreShown() throws {
    let run = try show(Sample.guide("Itch"))
    let text = run.outputText.split { $0.isWhitespace }.joined(separator: " ")
    #expect(text.contains("Not checked by a clinician. Last checked 4 March 2026."))
    #expect(
      text.contains("Written by: A. Author Published: 2 January 2026 Last checked: 4 March 2026"))
  }

  @Test func theFileNamedIsReadWhateverStandardInputIs() throws {
    try folder.write("# Title\n\nText.\n", to: "text.md")
    let run = try Program.run(
      "show", folder.path("text.md"), input: Array("# Other\n\nText.\n".utf8))
    #expect(run.outputText.contains("\nTitle\n"))
    #expect(!run.outputText.contains("Other"))
  }

  @Test func headingsAreTheOutline() throws {
    let run = try show(Sample.guide("Itch"))
    let outline = run.outputLines.filter { line in line.first.map { $0 != " " } ?? false }
    #expect(outline.contains("1. Why it comes"))
    #expect(outline.contains("2. When to get help"))
  }
}
