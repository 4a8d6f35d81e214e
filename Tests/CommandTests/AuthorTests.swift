import Foundation
import GuideModel
import Testing

@testable import guide

/// From `guide new` to a clean check, as an author goes.
@Suite struct AuthorTests {
  @Test func theFrameIsSoundButForItsBlanks() throws {
    let folder = try TemporaryFolder()
    let frame = try Program.run("new", "sore-knee")
    #expect(frame.end == .exited(0))
    #expect(frame.outputText.hasPrefix("# Sore knee\n"))
    try folder.write(frame.outputText, to: "sore-knee.md")
    let check = try Program.run("check", "--json", folder.path("sore-knee.md"))
    let findings = try #require(try check.json() as? [[String: Any]])
    let codes = Set(findings.compactMap { $0["code"] as? String })
    let blanks: Set = [
      "lead-missing", "section-empty", "question-without-answer", "about-missing-key",
      "date-invalid",
    ]
    #expect(codes == blanks)
    #expect(try Program.run("new", "Sore knee").output == frame.output)
  }

  /// Under the title too, where it is for the whole guide; no reader sees it.
  @Test func wordingsUnderTheTitleAreFoundAndNotShown() throws {
    let folder = try TemporaryFolder()
    let text = """
      # Dry eyes

      Also asked: sand in my peepers

      Blink often. See [the page](https://example.org/x and blink.

      ## Why it happens

      Wind.

      """
    try folder.write(text, to: "dry-eyes.md")
    let path = folder.path("dry-eyes.md")
    let shown = try Program.run("show", path).outputText
    #expect(shown.contains("Blink often.") && !shown.contains("peepers"))
    for typed in [["ask", "sand in my peepers"], ["search", "peepers"]] {
      let answer = try Program.run(typed + ["--content", folder.path])
      #expect(answer.end == .exited(0))
      #expect(answer.outputText.contains("Blink often."))
      #expect(!answer.outputText.contains("peepers"))
    }
    let check = try Program.run("check", path).outputText
    #expect(!check.contains("also-asked") && check.contains(":5:27: note: link-unclosed: "))
  }

  @Test func theFrameFilledInIsClean() throws {
    let folder = try TemporaryFolder()
    var text = try Program.run("new", "sore-knee").outputText
    for (blank, words) in Self.filling {
      #expect(text.contains(blank))
      text = text.replacingOccurrences(of: blank, with: words)
    }
    try folder.write(text, to: "sore-knee.md")
    let check = try Program.run(
      "check", folder.path("sore-knee.md"), environment: ["SOURCE_DATE_EPOCH": "1790000000"])
    #expect(check.outputText == "")
    #expect(check.end == .exited(0))
  }

  private static let filling = [
    ("# Sore knee\n", "# Sore knee\n\nA sore knee most often gets better with rest.\n"),
    ("## Why it happens\n", "## Why it happens\n\nYou may have used it more than it likes.\n"),
    ("department now if\n", "department now if\n\n- you cannot put weight on it\n"),
    ("help today if\n", "help today if\n\n- it is hot and red\n"),
    ("or nurse if\n", "or nurse if\n\n- it lasts for weeks\n"),
    ("at home if\n", "at home if\n\n- it is getting better\n"),
    ("## What you can do\n", "## What you can do\n\n1. Rest it.\n"),
    ("### How long does it last?\n", "### How long does it last?\n\nA week or two.\n"),
    ("## Key takeaways\n", "## Key takeaways\n\n- Rest.\n- Move a little.\n- Ask if in doubt.\n"),
    ("## Bottom line\n", "## Bottom line\n\nGive it time.\n"),
    (
      "## Sources\n",
      "## Sources\n\n- [Knees](https://example.org). Somebody. Public domain. Read 2026-01-02.\n"
    ),
    ("## Related guides\n\n", ""), ("- Also called:", "- Also called: knee pain"),
    ("- For:", "- For: adults"), ("- Written by:", "- Written by: Somebody"),
    ("- Published:", "- Published: 2026-01-02"), ("- Last checked:", "- Last checked: 2026-01-02"),
    ("- Next check due:", "- Next check due: 2029-01-02"),
  ]

  /// What the README shows is what the program prints.
  @Test func theReadMesTemplateIsTheFrame() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let readMe = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    let frame = try Program.run("new", "sore-knee").outputText
    let indented = frame.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "    " + $0 }.joined(separator: "\n")
    #expect(readMe.contains(indented))
  }

  @Test(arguments: Diagnostic.Code.allCases)
  func everyFindingIsExplained(code: Diagnostic.Code) throws {
    let run = try Program.run("check", "--explain", code.rawValue)
    #expect(run.end == .exited(0))
    #expect(run.outputText.hasPrefix("\(code.rawValue)\n\n"))
    #expect(run.outputText.count > code.rawValue.count + 50)
    #expect(run.outputLines.allSatisfy { $0.count <= 80 })
  }

  @Test func aMisspeltFindingIsSuggested() throws {
    let run = try Program.run("check", "--explain", "grade-hihg")
    #expect(run.end == .exited(2))
    #expect(run.errorText == "guide: no finding 'grade-hihg'; did you mean 'grade-high'?\n")
  }

  /// Every line is a finding for an editor's `%f:%l:%c: %t%*[^:]: %m`, or a hint, which is none.
  @Test func editorsTakeFindingsAndNoHints() throws {
    let folder = try TemporaryFolder()
    try folder.write(try Program.run("new", "sore-knee").outputText, to: "a: 1.md")
    let run = try Program.run("check", folder.path("a: 1.md"))
    let lines = run.outputLines.dropLast()
    #expect(lines.count > 10)
    for line in lines {
      let isFinding = line.wholeMatch(of: /(.+):(\d+):(\d+): [ewn][^:]*: .+/) != nil
      #expect(isFinding != line.hasPrefix("  hint: "))
    }
  }

  @Test func theFormatPageNamesEveryPart() throws {
    let run = try Program.run("help", "format")
    #expect(run.end == .exited(0))
    for word in ["## When to get help", "### Get medical help today if", "Checked by a clinician"] {
      #expect(run.outputText.contains(word))
    }
  }
}
