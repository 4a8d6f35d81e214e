import Foundation
import GuideModel
import GuideReading
import Testing
@testable import GuideChecking

/// The broken guide whose diagnostics were written down by hand.
@Suite(.enabled(if: SharedData.isPresent, "needs ../shared"))
struct CheckerExampleTests {
  struct Expected: Decodable, Hashable {
    let code: String
    let severity: String
    let line: Int
    let column: Int
    let hint: String
  }

  struct Sheet: Decodable { let diagnostics: [Expected] }

  @Test func exactlyTheExpectedErrorsAndWarnings() throws {
    let library = try ["cough-after-a-cold", "sore-throat", "tension-headache"].map { name in
      GuideSummary(
        name: try #require(Slug(name)), of: try read("# \(name)", slug: name), origin: .builtIn)
    }
    let checker = Checker(
      today: try #require(Day(year: 2026, month: 11, day: 23)), library: library)
    let found = checker.diagnostics(
      name: "cough-after-a-cold", try SharedData.bytes("examples/cough-after-a-cold.md")
    ).map {
      Expected(
        code: $0.code.rawValue, severity: $0.severity.rawValue, line: $0.line, column: $0.column,
        hint: $0.hint)
    }
    let data = Data(try SharedData.bytes("examples/cough-after-a-cold.expected.json"))
    let expected = try JSONDecoder().decode(Sheet.self, from: data).diagnostics
    #expect(found.filter { $0.severity != "note" } == expected.filter { $0.severity != "note" })
    #expect(Set(found).isSuperset(of: expected))
  }
}
