import Foundation
import GuideModel
import Testing

/// Words of danger, in whatever command and on whatever keyboard they were typed.
@Suite struct DangerTests {
  private static let notice = StandingText.emergencyNotice + "\n"

  /// The command, and the exit status of its own result.
  private static let commands: [([String], Int32)] = [
    (["chest", "pain"], 2), (["chest pain"], 2), (["show", "my", "chest", "hurts"], 0),
    (["show", "i", "drank", "bleach"], 1),
    (["list", "chest", "pain", "zzz"], 1), (["faq", "chest", "pain", "zzz"], 1),
    (["search", "chest", "pain"], 0), (["faq", "chest", "pain"], 0),
  ]

  @Test(arguments: commands)
  func theNoticeLeadsInEveryCommand(words: [String], status: Int32) throws {
    let run = try Program.run(words)
    #expect(run.end == .exited(status))
    #expect(run.errorText == Self.notice, "and nothing beside it, no guess at what was meant")
  }

  @Test(arguments: [
    "i can´t breathe", "i can`t breathe", "i can′t breathe", "i can t breathe",
    "chest\u{200B}pain", "i drank bleach", "my baby is floppy",
  ])
  func askGivesTheNoticeAlone(question: String) throws {
    let run = try Program.run("ask", question)
    #expect(run.end == .exited(0))
    let words = run.outputText.split { $0 == "\n" || $0 == " " }.joined(separator: " ")
    #expect(words == StandingText.emergencyNotice)
  }

  @Test func theCrisisNoticeLeadsToo() throws {
    let run = try Program.run("i", "want", "to", "die")
    #expect(run.errorText == StandingText.crisisNotice + "\n")
  }

  @Test func jsonHasTheNotice() throws {
    for command in [["search", "chest", "pain"], ["faq", "chest", "pain"]] {
      let found = try Program.run(command + ["--json"]).json() as? [String: Any]
      #expect(found?["notice"] as? String == StandingText.emergencyNotice)
    }
    let calm = try Program.run("search", "throat", "--json").json() as? [String: Any]
    #expect(calm?["notice"] is NSNull)
    let answer = try Program.run("ask", "chest pain", "--json").json() as? [String: Any]
    #expect(answer?["outcome"] as? String == "emergency")
    #expect((answer?["passages"] as? [Any])?.isEmpty == true)
  }

  @Test(arguments: [["list", "heart"], ["search", "sore", "throat"], ["show", "nosebleed"]])
  func calmWordsRaiseNoAlarm(words: [String]) throws {
    #expect(try Program.run(words).error.isEmpty)
  }

  @Test func levelsStandInOrderOfUrgency() throws {
    let text = try Program.run("ask", "-g", "dizzy-when-standing-up", "is it serious").outputText
    let places = ["Call emergency services", "Get medical help today", "See a doctor"].map {
      text.range(of: $0)?.lowerBound
    }.compactMap { $0 }
    #expect(!places.isEmpty && places == places.sorted())
  }
}
