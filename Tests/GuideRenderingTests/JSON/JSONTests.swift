import Foundation
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

  @Test(
    .enabled(if: !Guides.expectedReadings.isEmpty, "needs the expected readings in ../shared"),
    arguments: Guides.expectedReadings)
  func theJSONIsTheExpectedReading(file: URL, expected: URL) throws {
    let json = Page.guide(try Guides.read(file), from: .library).rendered(as: .json)
    let actual = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? NSDictionary
    let wanted = try JSONSerialization.jsonObject(with: Data(contentsOf: expected)) as? NSDictionary
    for key in wanted?.allKeys ?? [] where key as? String != "slug" {
      #expect(actual?[key] as? NSObject == wanted?[key] as? NSObject, "\(key)")
    }
  }

  @Test func keysKeepTheirOrderAndNullsStay() throws {
    let guide = try Guides.read("# Title\n\nLead.\n")
    let json = Page.guide(guide, from: .library).rendered(as: .json)
    let keys = json.lines.filter { $0.hasPrefix("  \"") }.map { $0.split(separator: "\"")[1] }
    #expect(keys.prefix(6) == ["schema", "form", "slug", "title", "author", "reviewer"])
    #expect(keys.last == "contents")
    #expect(json.contains("\n  \"author\": null,\n"))
    #expect(json.contains("\n  \"images\": [],\n"))
  }

  @Test func stringsAreEscaped() throws {
    struct Value: Encodable {
      let text = "\"\\\n\t\u{1}\u{7F}\u{9B}\u{202E}</script>é日"
    }
    var writer = JSONWriter(after: [], spacing: .insideHTML)
    writer.write(try JSONTreeEncoder.tree(of: Value()))
    #expect(
      String(decoding: writer.bytes, as: UTF8.self)
        == #"{"text":"\"\\\n\t\u0001\u007f\u009b\u202e\u003c/script>é日"}"#)
  }

  @Test func everyKindOfValueIsWritten() throws {
    struct Value: Encodable {
      let bool = true
      let int = -1
      let unsigned = UInt64.max
      let double = 1.5
      let none: Int? = nil
      let array = [[1], []]
      let dictionary = ["key": 1]

      func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(bool, forKey: .bool)
        try container.encode(int, forKey: .int)
        try container.encode(unsigned, forKey: .unsigned)
        try container.encode(double, forKey: .double)
        try container.encodeNil(forKey: .none)
        try container.encode(array, forKey: .array)
        try container.encode(dictionary, forKey: .dictionary)
        var nested = container.nestedContainer(keyedBy: Key.self, forKey: .nested)
        try nested.encode(1, forKey: .int)
        var list = container.nestedUnkeyedContainer(forKey: .list)
        try list.encodeNil()
        try list.encode("a")
      }

      enum Key: String, CodingKey {
        case bool, int, unsigned, double, none, array, dictionary, nested, list
      }
    }
    var writer = JSONWriter(after: [], spacing: .insideHTML)
    writer.write(try JSONTreeEncoder.tree(of: Value()))
    #expect(
      String(decoding: writer.bytes, as: UTF8.self)
        == #"{"bool":true,"int":-1,"unsigned":18446744073709551615,"double":1.5,"none":null,"#
        + #""array":[[1],[]],"dictionary":{"key":1},"nested":{"int":1},"list":[null,"a"]}"#)
  }

  @Test func aNumberThatJSONLacksIsRefused() {
    #expect(throws: EncodingError.self) { try JSONTreeEncoder.tree(of: Double.nan) }
  }

  @Test func aListHasTheKeysOfTheManual() throws {
    let guide = try Guides.everything
    let json = Page.list([ListedGuide(guide, origin: "built-in")], .columns).rendered(as: .json)
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
    #expect(object.map { Set($0.keys) } == ["guides", "disclaimer"])
    #expect(
      object?["disclaimer"] as? String
        == "This page is a test and gives no advice.\n\nSee a doctor for that.")
    let guide = (object?["guides"] as? [[String: Any]])?.first
    #expect(guide?["guide"] as? String == "everything")
    let question = (guide?["questions"] as? [[String: Any]])?.first
    #expect(question?["question"] as? String == "Is this a question?")
    #expect(question?["answer"] as? [String] == ["Yes.", "With a list", "in its answer"])
    #expect(question?["line"] is Int)
  }
}
