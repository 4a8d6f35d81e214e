import Foundation
import GuideReading
import GuideModel
import Testing

@testable import GuideRendering

/// What the JSON of pages says, and how values become JSON.
@Suite struct JSONTests {
  @Test(arguments: Guides.own + Guides.others)
  func aGuideComesBackFromItsJSON(file: URL) throws {
    let guide = try Guides.read(file)
    let json = Page.guide(guide, from: .library).rendered(as: .json)
    #expect(try JSONDecoder().decode(Guide.self, from: Data(json.utf8)) == guide)
  }

  @Test func keysKeepTheirOrderAndNullsStay() throws {
    let guide = try Guides.read("# Title\n\nLead.\n")
    let json = Page.guide(guide, from: .library).rendered(as: .json)
    let keys = json.lines.filter { $0.hasPrefix("  \"") }.map { $0.split(separator: "\"")[1] }
    #expect(keys.prefix(6) == ["schema", "form", "slug", "titleLine", "title", "authorLine"])
    #expect(keys.last == "contents")
    #expect(json.contains("\n  \"author\": null,\n"))
    #expect(json.contains("\n  \"images\": [],\n"))
  }

  /// The program's JSON and that of any coder say the same: two lists of keys are kept in step here.
  @Test(arguments: Guides.own + Guides.others)
  func aCoderSaysTheSame(file: URL) throws {
    try expectCoderSaysTheSame(of: Guides.read(file))
  }

  @Test(arguments: ["![a](u.png =8x9)", "![a](u.png =8x)", "![a](u.png =x9)", "![a](u.png)"])
  func aCoderSaysTheSameOfAnImage(image: String) throws {
    try expectCoderSaysTheSame(of: Guides.read("# Title\n\n## Why\n\nText.\n\n\(image)\n"))
  }

  private func expectCoderSaysTheSame(of guide: Guide) throws {
    let json = Page.guide(guide, from: .library).rendered(as: .json)
    let written = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? NSDictionary
    let coded = try JSONSerialization.jsonObject(with: JSONEncoder().encode(guide))
    #expect(written?["schema"] as? String == Guide.schema)
    #expect(written == coded as? NSDictionary)
  }

  @Test func stringsAreEscaped() {
    #expect(
      written(.string("\"\\\n\t\u{1}\u{7F}\u{9B}\u{202E}</script>é日"))
        == #""\"\\\n\t\u0001\u007f\u009b\u202e\u003c/script>é日""#)
  }

  @Test func everyKindOfValueIsWritten() {
    let value: JSONValue = .object([
      "bool": .bool(true), "integer": .integer(-1), "double": .double(1.5), "none": .null,
      "array": .array([.array([.integer(1)]), .array([])]),
      "object": .object(["key": .optional(1)]), "text": .optional(String?.none),
    ])
    #expect(
      written(value)
        == #"{"bool":true,"integer":-1,"double":1.5,"none":null,"array":[[1],[]],"#
        + #""object":{"key":1},"text":null}"#)
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity])
  func aNumberThatJSONLacksIsNull(_ number: Double) {
    #expect(written(.double(number)) == "null")
  }

  private func written(_ value: JSONValue) -> String {
    var writer = JSONWriter(after: OutputBuffer(), spacing: .insideHTML)
    writer.write(value)
    return String(decoding: writer.output.bytes, as: UTF8.self)
  }

  @Test func aListHasTheKeysOfTheManual() throws {
    let guide = try Guides.everything
    let json = Page.list(
      [GuideSummary(name: guide.slug, of: guide, origin: .builtIn)], .columns
    ).rendered(as: .json)
    let list = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]]
    #expect(list?.count == 1)
    #expect(
      list?.first.map { Set($0.keys) } == [
        "name", "title", "author", "published", "reviewed", "alsoCalled", "origin",
      ])
    #expect(list?.first?["published"] as? String == "2026-11-23")
    #expect(list?.first?["origin"] as? String == "built-in")
  }

  @Test func questionsHaveTheKeysOfTheManual() throws {
    let group = QuestionGroup(of: try Guides.everything, from: .library)
    let json = Page.questions([group]).rendered(as: .json)
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    #expect(object.map { Set($0.keys) } == ["guides", "disclaimer", "notice"])
    #expect(
      object?["disclaimer"] as? String
        == "This page is a test and gives no advice.\n\nSee a doctor for that.\n\nor a pharmacist")
    let guide = (object?["guides"] as? [[String: Any]])?.first
    #expect(guide?["guide"] as? String == "everything")
    let question = (guide?["questions"] as? [[String: Any]])?.first
    #expect(question?["question"] as? String == "Is this a question?")
    #expect(question?["answer"] as? [String] == ["Yes.", "With a list", "in its answer"])
    #expect(question?["line"] is Int)
  }
}
