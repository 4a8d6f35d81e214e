import Foundation
import GuideLexicon
import GuideModel
import GuideWords
import Testing

@testable import GuideReading

/// The file of words that guides are read by, as a person who mends it may leave it.
struct VocabularyTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let number: Int
    let cells: [String]
    var testDescription: String { "line \(number): \(cells.joined(separator: ", "))" }

    /// A line that the pattern should fit: the first of each choice, nothing for what may be left
    /// out.
    var example: String {
      cells[2].split(separator: " ").compactMap { word -> String? in
        if word == "..." || word.hasPrefix("(") { return nil }
        return word.split(separator: "|").first.map { String($0).replacing("#", with: "1") }
      }.joined(separator: " ")
    }
  }

  static let rows: [Row] = {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let file = tests.deletingLastPathComponent().appending(
      path: "Sources/GuideVocabulary/vocabulary.tsv")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap {
      $1.isEmpty || $1.hasPrefix("#")
        ? nil
        : Row(
          number: $0 + 1,
          cells: $1.split(separator: "\t", omittingEmptySubsequences: false).map { String($0) })
    }
  }()

  @Test func rowsHaveFourCellsAndKindsStandInOrder() {
    #expect(Self.rows.count > 400)
    var last = ""
    for row in Self.rows {
      #expect(row.cells.count == 4 && !row.cells.contains(""), "\(row.testDescription)")
      #expect(
        !row.cells[0].utf8.lexicographicallyPrecedes(last.utf8),
        "before its place in the alphabet: \(row.testDescription)")
      last = row.cells[0]
    }
  }

  @Test func everyRowIsRead() {
    #expect(
      Set(Vocabulary.list("functionWord")).count
        == Self.rows.count { $0.cells[0] == "functionWord" })
    #expect(
      Vocabulary.list("urgency")
        == Self.rows.filter { $0.cells[0] == "urgency" }.map { $0.cells[2] })
    #expect(Vocabulary.list("about").first == Self.rows.first { $0.cells[0] == "about" }?.cells[2])
    #expect(Vocabulary.list("aaa").isEmpty && Vocabulary.list("zzz").isEmpty)
  }

  @Test(arguments: rows) func rowsCanFit(_ row: Row) {
    let words = Words(row.example)
    switch row.cells[0] {
    case "urgency": #expect(Urgency(ofHeading: row.example).rawValue == row.cells[1])
    case "heading": #expect(Guide.Role(ofSpecialHeading: words)?.rawValue == row.cells[1])
    case "role":
      #expect(Lexicon.first(of: Lexicon.roles, matching: words)?.rawValue == row.cells[1])
    case "furniture":
      #expect(Lexicon.first(of: Lexicon.furniture, matching: words)?.rawValue == row.cells[1])
    case "chrome":
      #expect(Lexicon.first(of: Lexicon.chrome, matching: words)?.rawValue == row.cells[1])
    case "date":
      #expect(Lexicon.first(of: Lexicon.dateLabels, matching: words)?.rawValue == row.cells[1])
    case "person":
      #expect(Lexicon.first(of: Lexicon.personLabels, matching: words)?.rawValue == row.cells[1])
    case "closing": #expect(Lexicon.closings.contains(words))
    case "footer": #expect(Lexicon.footers.contains(words))
    case "pageNumber": #expect(Lexicon.pageNumbers.contains(words))
    case "credit": #expect(Lexicon.credits.contains(words))
    case "job": #expect(Lexicon.jobs.contains(words))
    case "promise": #expect(Lexicon.promises.contains(words))
    case "emergency": #expect(Lexicon.emergency.contains(words))
    case "pageHelp": #expect(Lexicon.pageHelp.contains(words))
    case "opening": #expect(Lexicon.pageOpenings.contains(words))
    case "about": #expect(Lexicon.aboutHeadings.contains(words))
    case "functionWord": #expect(Lexicon.functionWords.contains(row.cells[2]))
    case "dateWord":
      #expect(Lexicon.dateWords[row.cells[2]]?.rawValue == row.cells[1])
    case "headerFiller": #expect(Lexicon.headerFillers.contains(row.cells[2]))
    case "degree": #expect(Lexicon.degrees.contains(row.cells[2]))
    case "title": #expect(Lexicon.personTitles.contains(row.cells[2]))
    case "particle": #expect(Lexicon.nameParticles.contains(row.cells[2]))
    case "action": #expect(RedFlags.mayBe(in: "You should \(row.cells[2]) a hospital."))
    case "care": #expect(RedFlags.mayBe(in: "Call \(row.cells[2]) now."))
    case "disclaimerLabel", "disclaimerCue", "disclaimerScope", "disclaimerWho",
      "disclaimerPurpose":
      #expect(!words.texts.isEmpty)
    default: Issue.record("a kind that nothing reads: \(row.cells[0])")
    }
  }

  @Test(arguments: [
    "1. Rest.", "2) Put a warm towel on it.", "Fever", "a high temperature", "Call 999 now.",
    "See a doctor if it lasts for more than a week.", "Symptoms", "Drink water at 8am.",
    "Rest for 2 days", "cold", "When to see a doctor",
  ])
  func noRowHidesWhatGuidesSay(_ line: String) {
    let words = Words(line)
    #expect(!Lexicon.footers.contains(words) && !Lexicon.closings.contains(words))
    #expect(!Lexicon.credits.contains(words) && !Lexicon.pageNumbers.contains(words))
    #expect(Guide.Furniture.Kind(ofPageLine: line) == nil)
  }
}
