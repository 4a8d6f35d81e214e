import Foundation
import GuideModel
import GuideReading
import Testing

/// The two files whose whole reading was written down by hand before any reader existed.
@Suite(.enabled(if: SharedData.isPresent, "needs ../shared"))
struct ExpectedReadingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let file: String
    let expected: String
    let slug: String?
    var testDescription: String { file }
  }

  static let cases = [
    Case(
      file: "seed/sore-after-massage.raw.txt",
      expected: "seed/sore-after-massage.raw.expected.json", slug: "sore-after-massage.raw"),
    Case(
      file: "examples/sore-throat.md", expected: "examples/sore-throat.expected.json",
      slug: "sore-throat"),
  ]

  /// Each fact of the expected reading stands in the guide's JSON under the same key.
  ///
  /// The readings were written down for the schema `guide/1`, which had runs where blocks are now.
  @Test(arguments: cases)
  func readsFieldForField(_ example: Case) throws {
    let slug = example.slug.flatMap { Slug($0) }
    let guide = try Guide(slug: slug, reading: try SharedData.bytes(example.file))
    var actual = try #require(try guide.jsonObject() as? [String: Any])
    // Images stood apart from the lead.
    let lead = try #require(actual["lead"] as? [[String: Any]])
    actual["lead"] = lead.filter { $0["kind"] as? String != "image" }
    let expected = try #require(try SharedData.object(example.expected) as? [String: Any])
    #expect(expected.count > 20)
    for difference in Self.differences(Self.inBlocks(expected), actual, at: "guide") {
      Issue.record("\(difference)")
    }
  }

  /// An expected reading with blocks where `guide/1` had runs.
  private static func inBlocks(_ reading: [String: Any]) -> [String: Any] {
    var reading = reading
    reading["schema"] = "guide/2"
    reading["lead"] = paragraphs(reading["lead"])
    for key in ["bottomLine", "disclaimer"] {
      if var part = reading[key] as? [String: Any] {
        part["blocks"] = paragraphs(part.removeValue(forKey: "paragraphs"))
        reading[key] = part
      }
    }
    if let takeaways = reading["takeaways"] as? [String: Any] {
      reading["takeaways"] = listed(takeaways)
    }
    if var help = reading["help"] as? [String: Any] {
      help["levels"] = (help["levels"] as? [[String: Any]] ?? []).map(listed)
      reading["help"] = help
    }
    return reading
  }

  private static func paragraphs(_ runs: Any?) -> [[String: Any]] {
    (runs as? [[String: Any]] ?? []).map { $0.merging(["kind": "paragraph"]) { own, _ in own } }
  }

  private static func listed(_ part: [String: Any]) -> [String: Any] {
    var part = part
    let items = part.removeValue(forKey: "items") ?? []
    part["blocks"] = [["kind": "list", "ordered": false, "items": items]]
    return part
  }

  /// Where a value does not hold what is expected of it; further members of objects are fine.
  private static func differences(_ expected: Any, _ actual: Any?, at path: String) -> [String] {
    switch (expected, actual) {
    case (let expected as [String: Any], let actual as [String: Any]):
      return expected.flatMap { differences($0.value, actual[$0.key], at: "\(path).\($0.key)") }
    case (let expected as [Any], let actual as [Any]):
      if expected.count != actual.count {
        return ["\(path): \(actual.count) in place of \(expected.count)"]
      }
      return zip(expected, actual).enumerated().flatMap {
        differences($0.element.0, $0.element.1, at: "\(path)[\($0.offset)]")
      }
    case (let expected as NSObject, let actual as NSObject) where expected.isEqual(actual):
      return []
    default: return ["\(path): \(actual ?? "nothing") in place of \(expected)"]
    }
  }
}
