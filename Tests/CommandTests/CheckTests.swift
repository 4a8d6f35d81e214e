import Foundation
import Testing

@Suite struct CheckTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// A guide with one error: a day that does not exist.
  private static let faulty = Sample.guide("Faulty").replacingOccurrences(
    of: "2026-01-02", with: "2026-02-30")

  private func check(_ arguments: String...) throws -> Run {
    try Program.run(["check"] + arguments, environment: ["SOURCE_DATE_EPOCH": "1795737600"])
  }

  @Test func theBuiltInLibraryIsSound() throws {
    let run = try check()
    #expect(run.end == .exited(0))
    #expect(run.error.isEmpty)
    #expect(!run.outputText.contains(": error: ") && !run.outputText.contains(": warning: "))
  }

  @Test func errorsFailAndAreNamedByPlace() throws {
    try folder.write(Self.faulty, to: "faulty.md")
    let run = try check(folder.path("faulty.md"))
    #expect(run.end == .exited(1))
    #expect(
      run.outputText.contains(
        "\(folder.path("faulty.md")):33:14: error: date-invalid: '2026-02-30' is not a date.\n"
          + "  hint: There is no 30 February 2026. Dates are written YYYY-MM-DD.\n"))
  }

  @Test func warningsAndNotesDoNotFail() throws {
    try folder.write(Sample.guide("Sound enough"), to: "sound-enough.md")
    let run = try check(folder.path("sound-enough.md"))
    #expect(run.end == .exited(0))
    #expect(run.outputText.contains(": warning: sources-missing: "))
  }

  @Test func jsonHasEveryKey() throws {
    try folder.write(Self.faulty, to: "faulty.md")
    let run = try check("--json", folder.path("faulty.md"))
    #expect(run.end == .exited(1))
    let findings = try #require(try run.json() as? [[String: Any]])
    let date = try #require(findings.first { $0["code"] as? String == "date-invalid" })
    #expect(
      Set(date.keys) == ["file", "line", "column", "severity", "code", "message", "hint"])
    #expect(date["line"] as? Int == 33)
    #expect(date["column"] as? Int == 14)
  }

  @Test func standardInputIsChecked() throws {
    let run = try Program.run("check", "-", input: Array(Self.faulty.utf8))
    #expect(run.end == .exited(1))
    #expect(run.outputText.contains("-:33:14: error: date-invalid: "))
  }

  @Test func todayIsWhatTheEnvironmentSays() throws {
    try folder.write(Sample.guide("Sound enough"), to: "sound-enough.md")
    let path = folder.path("sound-enough.md")
    // 1 January 2026: the guide's dates lie ahead. 1 January 2040: they are long past.
    let early = try Program.run("check", path, environment: ["SOURCE_DATE_EPOCH": "1767225600"])
    #expect(early.outputText.contains(": warning: date-in-future: "))
    let late = try Program.run("check", path, environment: ["SOURCE_DATE_EPOCH": "2208988800"])
    #expect(late.outputText.contains(": warning: review-overdue: "))
    #expect(!late.outputText.contains("date-in-future"))
  }

  @Test func aFolderIsCheckedAsAWhole() throws {
    try folder.write(Sample.guide("One", alsoCalled: "twin"), to: "one.md")
    try folder.write(Sample.guide("Two", alsoCalled: "twin"), to: "two.md")
    try folder.write(Sample.guide("Bad name"), to: "Bad Name.md")
    let run = try check("--content", folder.path)
    #expect(run.end == .exited(1))
    #expect(run.outputText.contains("one.md:31:16: error: slug-duplicate: "))
    #expect(run.outputText.contains("two.md:31:16: error: slug-duplicate: "))
    #expect(run.outputText.contains("Bad Name.md:1:1: error: slug-invalid: "))
  }

  @Test func whatCannotBeReadIsSaidAndTheRestIsChecked() throws {
    try folder.write(Self.faulty, to: "faulty.md")
    let run = try check(folder.path(""), folder.path("faulty.md"), folder.path("none.md"))
    #expect(run.end == .exited(2))
    #expect(run.outputText.contains("faulty.md:33:14: error: "))
    #expect(run.errorText.contains("cannot read '\(folder.path(""))': it is a folder"))
    #expect(run.errorText.contains("cannot read '\(folder.path("none.md"))': there is no such"))
  }

  @Test func linksAreCheckedAgainstTheLibraryInUse() throws {
    let linking = Sample.guide("Linking")
      .replacingOccurrences(
        of: "## About", with: "## Related guides\n\n- [Next](one.md): it\n\n## About")
    try folder.write(linking, to: "elsewhere/linking.md")
    try folder.write(Sample.guide("One"), to: "library/one.md")
    let path = folder.path("elsewhere/linking.md")
    #expect(try check(path).outputText.contains("related-not-found"))
    let known = try check("--content", folder.path("library"), path)
    #expect(!known.outputText.contains("related-not-found"))
  }
}
