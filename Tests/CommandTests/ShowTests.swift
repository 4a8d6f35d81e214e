import Foundation
import Testing

@Suite struct ShowTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try .ofGuides()
  }

  private func show(_ arguments: String...) throws -> Run {
    try Program.run(["show", "--content", folder.path] + arguments)
  }

  private static let shortLine =
    "General information only. It does not replace advice from a health professional."

  @Test func theShortDisclaimerStandsUnderTheTitle() throws {
    let run = try Program.shell("\"$GUIDE\" show sore-after-massage | head -2")
    #expect(run.outputLines.dropFirst().first.map(String.init) == Self.shortLine)
  }

  @Test(arguments: [
    ["itchy-elbow"], ["ITCHY-Elbow"], ["Itchy", "elbow"], ["elbow itch"], ["Elbow", "Itch"],
  ])
  func namesTitlesAndOtherNames(words: [String]) throws {
    let run = try Program.run(["show", "--content", folder.path] + words)
    #expect(run.end == .exited(0))
    #expect(run.outputText.hasPrefix("Itchy elbow\n" + Self.shortLine + "\n"))
  }

  @Test func aMisspeltNameIsSuggestedNotGuessed() throws {
    let run = try show("itchy-elbwo")
    #expect(run.end == .exited(1))
    #expect(run.output.isEmpty)
    #expect(
      run.errorText == "guide: no guide named 'itchy-elbwo'; did you mean 'itchy-elbow'?\n")
  }

  @Test func aNameThatIsNearNothing() throws {
    let run = try show("quite-another-thing")
    #expect(run.end == .exited(1))
    #expect(
      run.errorText
        == "guide: no guide named 'quite-another-thing'; "
        + "'guide search quite another thing' looks inside the guides\n")
    // Nothing is offered that a shell would take for something else.
    let other = try show("what's that?")
    #expect(
      other.errorText == "guide: no guide named 'what's that?'; 'guide list' prints the names\n")
  }

  @Test func aNameOfTwoGuidesIsNone() throws {
    let run = try show("itching arm")
    #expect(run.end == .exited(1))
    #expect(run.output.isEmpty)
    #expect(
      run.errorText == "guide: 'itching arm' names more than one guide; "
        + "did you mean 'itchy-elbow' or 'sneezing'?\n")
  }

  @Test func aFileIsHeadedByItsName() throws {
    try folder.write(Sample.page, to: "page.txt")
    let path = folder.path("page.txt")
    let run = try Program.run("show", path, "--width=0")
    #expect(run.end == .exited(0))
    #expect(
      run.outputText.hasPrefix(
        "From \(path), not part of this library\n\nItchy Elbow? Here’s Why\n"))
  }

  @Test func standardInputIsAGuideToo() throws {
    let run = try Program.run("show", "-", "--json", input: Array(Sample.page.utf8))
    let guide = try #require(try run.json() as? [String: Any])
    #expect(guide["title"] as? String == "Itchy Elbow? Here’s Why")
    #expect(guide["slug"] as? String == "itchy-elbow")
  }

  @Test(arguments: ["2", "When to get help", "when-to-get-help", "help", "WHEN TO GET HELP"])
  func oneSection(name: String) throws {
    let run = try show("sneezing", "-s", name)
    #expect(run.end == .exited(0))
    #expect(run.outputText.contains("\n2. When to get help\n"))
    #expect(run.outputText.contains("- you cannot breathe"))
    #expect(!run.outputText.contains("Nobody knows."))
    #expect(run.outputLines.dropFirst().first.map(String.init) == Self.shortLine)
    #expect(run.outputText.contains("These are words of this guide's own."))
  }

  @Test(arguments: [
    ("hlep", "did you mean 'help'?"), ("why-it-cmes", "did you mean 'why-it-comes'?"),
    ("9", "'guide show sneezing --toc' prints the sections"),
    ("zzz", "'guide show sneezing --toc' prints the sections"),
  ])
  func anUnknownSection(name: String, hint: String) throws {
    let run = try show("sneezing", "-s", name)
    #expect(run.end == .exited(1))
    #expect(run.output.isEmpty)
    #expect(run.errorText == "guide: 'sneezing' has no section '\(name)'; \(hint)\n")
  }

  @Test func aRoleOfTwoSectionsIsNone() throws {
    try folder.write(
      "# Two\n\nLead.\n\n## Why one\n\nA.\n\n## Why two\n\nB.\n", to: "two.md")
    let run = try show("two", "-s", "causes")
    #expect(run.end == .exited(1))
    #expect(
      run.errorText == "guide: 'two' has more than one section 'causes'; give its number: 1 or 2\n")
  }

  @Test func contentsOnly() throws {
    let run = try show("sneezing", "--toc")
    #expect(run.end == .exited(0))
    #expect(run.outputText.contains("1. Why it comes\n"))
    #expect(run.outputText.contains("3. Common questions\n"))
    #expect(!run.outputText.contains("Nobody knows."))
  }

  @Test(arguments: ["text", "markdown", "json", "html"])
  func everyFormatCarriesTheDisclaimer(format: String) throws {
    for extent in [[], ["--toc"], ["-s", "2"]] {
      let run = try Program.run(
        ["show", "--content", folder.path, "sneezing", "--format", format] + extent)
      #expect(run.end == .exited(0))
      let text = run.outputText.split { $0.isWhitespace }.joined(separator: " ")
      #expect(text.contains("words of this guide"))
    }
  }

  @Test func jsonIsOneObject() throws {
    let run = try show("sneezing", "--json")
    let guide = try #require(try run.json() as? [String: Any])
    #expect(guide["slug"] as? String == "sneezing")
    #expect(guide["form"] as? String == "canonical")
  }

  @Test func everyBuiltInGuideIsShown() throws {
    for name in try Program.run("list").outputLines where !name.isEmpty {
      let run = try Program.run("show", String(name))
      #expect(run.end == .exited(0))
      #expect(run.error.isEmpty)
      #expect(run.outputLines.count > 50)
    }
  }

  @Test(arguments: [
    ["sore-after-massage"], ["Sore", "after", "massage"], ["help", "sore-after-massage"],
  ])
  func aGuideIsNoCommand(words: [String]) throws {
    let run = try Program.run(words)
    let typed = words.filter { $0 != "help" }.joined(separator: " ")
    #expect(run.end == .exited(2))
    #expect(
      run.errorText == "guide: '\(typed)' is a guide, not a command; "
        + "did you mean 'guide show sore-after-massage'?\n")
  }
}
