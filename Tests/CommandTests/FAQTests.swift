import Foundation
import Testing

@Suite struct FAQTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try .ofGuides()
  }

  private func faq(_ arguments: String...) throws -> Run {
    try Program.run(["faq", "--content", folder.path] + arguments)
  }

  @Test func withoutANameEveryGuideIsAsked() throws {
    let run = try faq()
    #expect(run.end == .exited(0))
    let headings = run.outputLines.filter { $0.hasSuffix(": questions") }
    #expect(headings == ["Itchy elbow: questions", "Sneezing: questions", "Yawning: questions"])
  }

  @Test func aNamedGuideAlone() throws {
    let run = try faq("sneezing")
    #expect(run.outputText.hasPrefix("Sneezing: questions\n"))
    #expect(run.outputText.contains("1. Can I go out?\n  It does, after a day or two of rest.\n"))
    #expect(!run.outputText.contains("Does it pass?"))
    #expect(run.outputText.contains("words of this guide's own"))
  }

  @Test(arguments: [["rest", "PASS"], ["pass?"], ["does", "it", "pass"]])
  func wordsNarrow(words: [String]) throws {
    let run = try Program.run(["faq", "--content", folder.path] + words)
    #expect(run.end == .exited(0))
    #expect(run.outputText.contains("Itchy elbow: questions"))
    #expect(!run.outputText.contains("Sneezing: questions"))
  }

  @Test(arguments: [["sneezing", "go"], ["Itchy", "elbow", "pass"], ["elbow", "itch", "rest"]])
  func aNameThenWords(words: [String]) throws {
    let run = try Program.run(["faq", "--content", folder.path] + words)
    #expect(run.end == .exited(0))
    #expect(run.outputLines.count { $0.hasSuffix(": questions") } == 1)
  }

  @Test(arguments: [
    (["xyzzy"], "nothing matches 'xyzzy'; try fewer or other words"),
    (["sneezing", "xyzzy"], "nothing matches 'xyzzy'; try fewer or other words"),
    (["sneezin"], "no guide named 'sneezin'; did you mean 'sneezing'?"),
  ])
  func noMatchIsANo(words: [String], message: String) throws {
    let run = try Program.run(["faq", "--content", folder.path] + words)
    #expect(run.end == .exited(1))
    #expect(run.output.isEmpty)
    #expect(run.errorText == "guide: \(message)\n")
  }

  @Test func jsonHasTheQuestions() throws {
    let run = try faq("--json", "sneezing")
    let object = try #require(try run.json() as? [String: Any])
    let guides = try #require(object["guides"] as? [[String: Any]])
    #expect(guides.map { $0["guide"] as? String } == ["sneezing"])
    let questions = try #require(guides.first?["questions"] as? [[String: Any]])
    #expect(questions.first?["question"] as? String == "Can I go out?")
    #expect(questions.first?["answer"] as? [String] == ["It does, after a day or two of rest."])
    #expect((object["disclaimer"] as? String)?.isEmpty == false)
  }

  @Test func jsonIsWholeEvenWithoutAMatch() throws {
    let run = try faq("--json", "xyzzy")
    #expect(run.end == .exited(1))
    let object = try #require(try run.json() as? [String: Any])
    #expect((object["guides"] as? [Any])?.isEmpty == true)
  }

  @Test func aFileMayBeAsked() throws {
    try folder.write(Sample.page, to: "page.txt")
    let run = try Program.run("faq", folder.path("page.txt"))
    #expect(run.end == .exited(0))
    #expect(run.outputText.contains("1. Is it serious?\n  Hardly ever.\n"))
    #expect(run.outputText.hasPrefix("From "))
  }

  @Test func aGuideWithoutQuestionsSaysSo() throws {
    try folder.write("# Bare\n\nNothing more.\n", to: "bare.md")
    let run = try faq("bare")
    #expect(run.end == .exited(1))
    #expect(
      run.errorText == "guide: 'bare' has no questions; 'guide show bare' prints the guide\n")
  }
}
