import Foundation
import Testing

/// Words that are no command lead somewhere, and what is suggested works as it stands.
@Suite struct WordsTests {
  @Test(arguments: [
    (["my", "throat", "hurts"], "no command 'my'; try: guide ask \"my throat hurts\""),
    (["headache"], "'headache' is a guide, not a command; did you mean 'guide show headache'?"),
    (
      ["sore", "after", "massage"],
      "'sore after massage' is a guide, not a command; did you mean 'guide show sore-after-massage'?"
    ),
    (
      ["help", "headache"],
      "'headache' is a guide, not a command; did you mean 'guide show headache'?"
    ),
    (["sore"], "no command 'sore'; try: guide show sore-after-massage; guide show sore-throat"),
    (["version"], "no command 'version'; try: guide --version"),
    (["lst", "-l"], "no command 'lst'; try: guide list --long"),
    (["shwo"], "no command 'shwo'; try: guide help show"),
    (["help", "shwo"], "no command 'shwo'; try: guide help show"),
    (["shoe", "rubs"], "no command 'shoe'; try: guide ask \"shoe rubs\""),
    (["diabetes"], "no command 'diabetes'; try: guide search diabetes"),
    (["xyzzy"], "no command 'xyzzy'; 'guide list' prints the names of the guides"),
    (["it's", "sore"], "no command 'it's'; try: guide ask \"it's sore\""),
    (["is", "$HOME", "sore"], "no command 'is'; try: guide ask 'is $HOME sore'"),
    (["sore", "--jsn"], "unknown option '--jsn'; did you mean '--json'?"),
    (["my", "throat", "--toc"], "'guide ask' has no option '--toc'; see 'guide help ask'"),
    (
      ["headache", "--content", "/no/such"],
      "cannot read guides from '/no/such': there is no such file or folder"
    ),
  ])
  func theyLead(arguments: [String], sentence: String) throws {
    let run = try Program.run(arguments)
    #expect(run.errorText == "guide: \(sentence)\n")
    #expect(run.end == .exited(2))
    #expect(run.output.isEmpty)
  }

  @Test(arguments: [
    ["my", "throat", "hurts"], ["headache"], ["sore"], ["version"], ["lst", "-l"], ["shwo"],
    ["diabetes"], ["it's", "my", "sore", "throat"], ["is", "my", "throat", "$HOME", "sore"],
    ["dry", "eyes", "--content", "CONTENT"], ["dry", "--content", "CONTENT"],
    ["my", "eyes", "are", "dry", "--content", "CONTENT"],
  ])
  func whatIsSuggestedWorks(arguments: [String]) throws {
    let folder = try TemporaryFolder()
    try folder.write("# Dry eyes\n\nBlink if your eyes are dry.\n", to: "my guides/dry-eyes.md")
    let content = folder.path("my guides")
    let error = try Program.run(arguments.map { $0 == "CONTENT" ? content : $0 }).errorText
    let lines = Self.suggestions(in: error)
    #expect(!lines.isEmpty)
    for line in lines {
      let run = try Program.shell("\"$GUIDE\"" + line.dropFirst("guide".count))
      #expect(run.end == .exited(0), "\(line)")
      #expect(!run.output.isEmpty)
    }
  }

  private static func suggestions(in error: String) -> [String] {
    let line = error.trimmingCharacters(in: .newlines)
    if let start = line.range(of: "try: ")?.upperBound {
      return line[start...].components(separatedBy: "; ")
    }
    guard let start = line.range(of: "did you mean '")?.upperBound else { return [] }
    return [String(line[start...].dropLast(2))]
  }

  @Test func aPartOfNamesShowsTheNames() throws {
    let run = try Program.run("show", "sore")
    #expect(run.errorText == "guide: no guide named 'sore'; sore-after-massage, sore-throat\n")
    #expect(run.end == .exited(1))
  }

  @Test func aQuestionMayComeFromStandardInput() throws {
    let typed = try Program.run("ask", "my throat hurts")
    let piped = try Program.run(["ask", "-"], input: Array("my throat hurts\n".utf8))
    #expect(piped.end == .exited(0))
    #expect(piped.outputText == typed.outputText)
    let danger = try Program.run(["ask", "-"], input: Array("I cannot breathe".utf8))
    #expect(danger.outputText.hasPrefix("This may be an emergency."))
  }

  @Test(arguments: [
    [], ["--toc"], ["--content", "/no/such"], ["--content", ""], ["--width", "x"],
  ])
  func dangerComesBeforeEverythingElse(options: [String]) throws {
    for command in [[], ["help"], ["ask"]] {
      let run = try Program.run(command + ["I", "cannot", "breathe"] + options)
      #expect((run.outputText + run.errorText).hasPrefix("This may be an emergency."))
      #expect(!run.errorText.contains("guide:"))
    }
  }
}
