import Foundation
import GuideKit
import Testing

// The examples of the documentation catalogue, word for word; `SampleTests` holds them against it.

func titles() -> [String] {
  Guide.builtIn.map { $0.title.text }
}

func soreThroat() -> Guide? {
  Guide.builtIn("sore-throat")
}

func guide(in markdown: String) throws -> Guide {
  try Guide(slug: Slug("my-guide"), reading: Array(markdown.utf8))
}

func page(of guide: Guide) -> String {
  var buffer = OutputBuffer()
  render(.guide(guide, from: .library), as: .html, into: &buffer)
  return String(decoding: buffer.bytes, as: UTF8.self)
}

func outline(of guide: Guide) -> [String] {
  var lines = [guide.title.text, StandingText.shortDisclaimer]
  for level in guide.help?.levelsByUrgency ?? [] where level.urgency == .emergency {
    lines.append(level.heading.text)
    lines += level.blocks.flatMap { $0.texts }.map { "- " + $0.text }
  }
  lines += guide.contents.map { "\($0.number). \($0.heading.text)" }
  return lines + guide.disclaimer.blocks.flatMap { $0.texts }.map { $0.text }
}

func places(of words: String) throws -> [String] {
  let notice = Asking(words).answerToDanger?.notice
  let found = try Searching(words).result(in: .builtIn)
  return [notice].compactMap { $0 }
    + found.hits.map { "\($0.title): \($0.heading): \($0.snippet.text)" }
}

func answer(to question: String) throws -> String {
  let answer = try Asking(question).answer(from: .builtIn)
  let quotes = answer.passages.map { "\($0.title), \($0.heading):\n\($0.text)" }
  return ([answer.notice] + quotes + [answer.note]).compactMap { $0 }.joined(separator: "\n\n")
}

func answer(to question: String, about guide: Guide) -> [String] {
  let answer = Asking(question).answer(from: guide)
  return ([answer.notice] + answer.passages.map { $0.quote } + [answer.note]).compactMap { $0 }
}

func questions(of guide: Guide) -> [String] {
  guide.faqs.flatMap { faq in
    [faq.question.text] + faq.answer.flatMap { $0.texts }.map { $0.text }
  }
}

func findings(in bytes: [UInt8], called name: String, on today: Day) -> [String] {
  Checker(today: today, library: []).diagnostics(name: name, bytes).map {
    "\($0.line): \($0.message) \($0.hint)"
  }
}

func library(of files: [Slug: [UInt8]]) -> Library {
  Library([GuideSource(files)])
}

func guide(inJSON json: Data) throws -> Guide {
  try JSONDecoder().decode(Guide.self, from: json)
}

func whyItIsNoGuide(_ bytes: [UInt8]) -> String? {
  do throws(GuideError) {
    _ = try Guide(slug: nil, reading: bytes)
    return nil
  } catch {
    switch error {
    case .noTitle, .wideCharacters, .notText: return "The file \(error)."
    }
  }
}

func found(_ name: String, in library: Library) -> String {
  do throws(Library.LookUpError) {
    return try library.guide(named: name).guide.title.text
  } catch {
    switch error {
    case .unknown(_, let nearest, _):
      return "There is no such guide. " + nearest.map { $0.text }.joined(separator: ", ")
    case .ambiguous(_, let names): return names.map { $0.text }.joined(separator: " or ") + "?"
    case .unreadable(let file): return file.path
    }
  }
}

func quotes(for question: String, from guides: [Guide]) -> [String] {
  do throws(IndexError) {
    let library = try GuideLibrary(guides)
    return try Asking(question).answer(from: library).passages.map { $0.quote }
  } catch {
    // Never from guides in memory, as here: an index in a file can be damaged or of another version.
    return []
  }
}

@Suite struct SampleTests {
  @Test func theCatalogueShowsTheseExamples() throws {
    let tests = URL(filePath: #filePath).deletingLastPathComponent()
    let catalogue = tests.deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Sources/GuideKit/GuideKit.docc/GuideKit.md")
    let article = try String(contentsOf: catalogue, encoding: .utf8)
    let tried = try String(contentsOf: URL(filePath: #filePath), encoding: .utf8)
    let examples = article.components(separatedBy: "```swift\n").dropFirst()
      .map { $0.components(separatedBy: "```")[0] }
    #expect(examples.count == 13)
    for example in examples where !example.hasPrefix("import GuideKit\nimport SwiftUI\n") {
      #expect(tried.contains(example))
    }
  }

  @Test func theBuiltInGuidesAreThere() throws {
    #expect(titles().count > 20 && titles().contains("Sore throat"))
    let guide = try #require(soreThroat())
    #expect(guide.slug.text == "sore-throat")
    #expect(Guide.builtIn("Sore Throat") == guide)
    #expect(Guide.builtIn("no such guide") == nil)
  }

  @Test func aGuideIsShown() throws {
    let guide = try #require(soreThroat())
    #expect(page(of: guide).contains("<h1>Sore throat</h1>"))
    let lines = outline(of: guide)
    #expect(lines[1].hasPrefix("General information only."))
    #expect(lines[2].hasPrefix("Call emergency services"))
    #expect(lines.contains("2. When to get help"))
    #expect(try SampleTests.own().title.text == "Dry eyes")
  }

  private static func own() throws -> Guide { try guide(in: "# Dry eyes\n\nBlink.\n") }

  @Test func whatGoesWrongIsTold() throws {
    #expect(whyItIsNoGuide([]) == "The file has no title: there is no text in it.")
    #expect(whyItIsNoGuide(Array("# Dry eyes".utf8)) == nil)
    let files = ["dry-eyes", "dry-mouth"].compactMap { name in
      Slug(name).map { ($0, Array("# Dry\n\nDrink.\n".utf8)) }
    }
    let library = Library([GuideSource(Dictionary(uniqueKeysWithValues: files))])
    #expect(found("dry-eyes", in: library) == "Dry")
    #expect(found("dry-eye", in: library) == "There is no such guide. dry-eyes")
    #expect(found("dry", in: library) == "dry-eyes or dry-mouth?")
    #expect(try quotes(for: "why are my eyes dry?", from: [SampleTests.own()]).isEmpty == false)
  }

  @Test func itIsSearchedAndAsked() throws {
    #expect(try places(of: "gargle").contains { $0.hasPrefix("Sore throat: ") })
    #expect(try answer(to: "how long does a sore throat last?").contains("week"))
    #expect(try answer(to: "what is the capital of France?") == StandingText.noAnswer)
    #expect(try answer(to: "I cannot breathe").hasPrefix("This may be an emergency."))
    #expect(try answer(to: "how long will it last?") == StandingText.unclear)
    #expect(try places(of: "I cannot breathe")[0].hasPrefix("This may be an emergency."))
    let guide = try #require(soreThroat())
    #expect(answer(to: "how long will it last?", about: guide)[0].contains("week"))
  }

  @Test func itsQuestionsAreShown() throws {
    let text =
      "# Dry eyes\n\nBlink.\n\n## Common questions\n\n### What helps?\n\n1. Rest.\n2. Blink.\n"
    let own = try guide(in: text)
    #expect(questions(of: own) == ["What helps?", "Rest.", "Blink."])
    #expect(answer(to: "what helps?", about: own)[0] == "1. Rest.\n2. Blink.")
  }

  @Test func itIsCheckedAndDecoded() throws {
    let bytes = Array("# Dry eyes\n\nBlink.\n".utf8)
    let today = try #require(Day("2026-11-28"))
    #expect(
      findings(in: bytes, called: "dry-eyes", on: today).contains { $0.contains("disclaimer") })
    let slug = try #require(Slug("dry-eyes"))
    #expect(found("dry eyes", in: library(of: [slug: bytes])) == "Dry eyes")
    let throat = try #require(soreThroat())
    #expect(try guide(inJSON: JSONEncoder().encode(throat)) == throat)
  }
}
