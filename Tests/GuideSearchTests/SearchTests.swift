@testable import GuideIndex
import Foundation
import GuideReading
import GuideModel
import Testing

@testable import GuideSearch
import GuideWords

@Suite("Search")
struct SearchTests {
  private func search(_ query: String, limit: Int = Searching.usualLimit) throws -> SearchResult {
    try Searching(query, limit: limit).result(in: SampleGuides.library())
  }

  @Test("the guide of that name leads, with part, line and the words in context")
  func findsPlaces() throws {
    let result = try search("numb foot")
    let hit = try #require(result.hits.first)
    #expect(hit.guide == "sore-feet")
    #expect(hit.title == "Sore feet")
    #expect(hit.section == 2)
    #expect(hit.heading == "When to get help")
    #expect(hit.line == 17)
    #expect(hit.snippet.text == "a foot is numb, or you cannot put weight on it")
    let bytes = Array(hit.snippet.text.utf8)
    let marked = hit.snippet.matches.map {
      String(decoding: bytes[$0.start..<$0.end], as: UTF8.self)
    }
    #expect(marked == ["foot", "numb"])
  }

  @Test(
    "forms, case, accents and quotes of a word do not matter",
    arguments: ["coughing", "COUGHED", "coughs", "cóugh", "“cough”"])
  func findsForms(query: String) throws {
    #expect(try search(query).hits.first?.guide == "dry-cough")
  }

  @Test("another name leads to its guide")
  func findsAliases() throws {
    #expect(try search("aching feet").hits.first?.guide == "sore-feet")
  }

  @Test("what stands in a disclaimer is not found")
  func leavesDisclaimersOut() throws {
    #expect(try search("zebras").hits.isEmpty)
  }

  @Test("a phrase in quotes must stand as it is")
  func findsPhrases() throws {
    #expect(try search("\"cold pack\"").hits.map(\.line) == [30])
    #expect(try search("\"pack cold\"").hits.isEmpty)
    #expect(try search("\"a cold").hits.first?.guide == "dry-cough", "an open quote")
  }

  @Test("what no guide holds is suggested in the nearest spelling, never guessed")
  func suggests() throws {
    let result = try search("feet in tihgt shoees")
    #expect(result.hits.first?.guide == "sore-feet", "one word is right")
    let wrong = try search("huney")
    #expect(wrong.hits.isEmpty)
    #expect(wrong.suggestion == "honey")
    #expect(try search("qqqqqqqq").suggestion == nil)
  }

  @Test("every guide has its best place before one has two", arguments: [1, 2, 3, 10])
  func sharesRoom(limit: Int) throws {
    let hits = try search("rest cold", limit: limit).hits
    #expect(hits.count <= limit)
    #expect(Set(hits.map(\.guide)).count == min(limit, 2))
  }

  @Test("a hit in the title alone shows how the guide begins")
  func showsOpening() throws {
    let guide = try SampleGuides.guide(
      "x", "# Hiccups\n\nThey come and go.\n\n## Causes\n\nEating fast.")
    let hit = try Searching("hiccups").result(in: GuideLibrary([guide])).hits.first
    #expect(hit?.section == nil)
    #expect(hit?.snippet.text == "They come and go.")
  }

  @Test("a long passage is cut around the words, between words")
  func cutsSnippets() throws {
    let filler = String(repeating: "some words that fill the line, ", count: 20)
    let snippet = SearchResult.Snippet(
      of: filler + "then a needle shows; " + filler, marking: StemSet([Array("needl".utf8)]))
    #expect(snippet.text.contains("then a needle shows"))
    #expect(snippet.text.hasPrefix("... ") && snippet.text.hasSuffix(" ..."))
    #expect(snippet.text.utf8.count <= SearchResult.Snippet.length + 8)
    let bytes = Array(snippet.text.utf8)
    #expect(
      snippet.matches.map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) } == [
        "needle"
      ])
    let words = Set(filler.split { !$0.isLetter } + ["then", "a", "needle", "shows"])
    #expect(snippet.text.split { !$0.isLetter }.allSatisfy(words.contains))
  }

  @Test("a guide that is gone, or holds the words no longer, is passed over")
  func passesOverChangedFiles() throws {
    var builder = IndexSegmentBuilder()
    let files = ["sore-feet": SampleGuides.soreFeet, "dry-cough": SampleGuides.dryCough]
      .mapValues { Array($0.utf8) }
    for (name, bytes) in files.sorted(by: { $0.key < $1.key }) {
      builder.add(try Guide(slug: Slug(name), reading: bytes), source: bytes)
    }
    let index = try LibraryIndex(of: [builder.finish()])
    func hits(_ changed: [UInt8]?) throws -> [SearchResult.Hit] {
      let library = GuideLibrary(index: index) {
        $0.name == "sore-feet" ? changed : files[$0.name.text]
      }
      return try Searching("cold").result(in: library).hits
    }
    #expect(try hits(files["sore-feet"]) == search("cold").hits)
    for gone in [nil, Array("# Sore feet\n\nNothing.\n".utf8), []] {
      #expect(try Set(hits(gone).map(\.guide)) == ["dry-cough"])
    }
    let now = try hits(Array("# Sore feet\n\nCold is new here.\n".utf8))
    #expect(now.contains { $0.guide == "sore-feet" && $0.snippet.text == "Cold is new here." })
  }

  @Test("JSON has the promised keys, absent values null")
  func encodes() throws {
    let object = try #require(
      JSONSerialization.jsonObject(with: JSONEncoder().encode(search("hiccups nothing")))
        as? [String: Any])
    #expect(Set(object.keys) == ["query", "hits", "suggestion", "disclaimer"])
    #expect(object["suggestion"] is NSNull)
    #expect(object["disclaimer"] as? String == StandingText.shortDisclaimer)
    let found = try #require(
      JSONSerialization.jsonObject(with: JSONEncoder().encode(search("honey"))) as? [String: Any])
    let hit = try #require((found["hits"] as? [[String: Any]])?.first)
    #expect(
      Set(hit.keys) == ["guide", "title", "section", "heading", "line", "score", "snippet"])
  }

  @Test(
    "odd queries are answered calmly",
    arguments: ["", " ", "\"\"", "\"", "the", "???", "\u{0}\u{1b}[31m", "🙂", "a\"b\"c\"d"])
  func survivesOddQueries(query: String) throws {
    _ = try search(query)
    _ = try Asking(query).answer(from: SampleGuides.library())
  }

  @Test("a query as long as a book ends soon")
  func survivesLongQueries() throws {
    let words = (0..<3_000).map { "word\($0)" }.joined(separator: " ")
    #expect(try search(words).hits.isEmpty)
    #expect(try Asking(words).answer(from: SampleGuides.library()).outcome == .none)
  }
}
