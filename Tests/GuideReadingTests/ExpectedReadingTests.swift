import Foundation
import GuideModel
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

  @Test(arguments: cases)
  func readsFieldForField(_ example: Case) throws {
    let slug = example.slug.flatMap { Slug($0) }
    let guide = try Guide(slug: slug, reading: try SharedData.bytes(example.file))
    let actual = try guide.jsonObject()
    let expected = try SharedData.object(example.expected)
    #expect(Set(actual.allKeys.map { "\($0)" }) == Set(expected.allKeys.map { "\($0)" }))
    for (key, value) in expected {
      let found = try #require(actual[key] as? NSObject, "\(key)")
      let wanted = try #require(value as? NSObject)
      #expect(found.isEqual(wanted), "\(key): \(found) is not \(wanted)")
    }
  }
}
