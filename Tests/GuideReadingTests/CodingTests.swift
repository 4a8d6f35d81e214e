import Foundation
import GuideModel
import GuideReading
import Testing

/// The JSON of a guide: what it leaves out, and that it reads back.
struct CodingTests {
  static let guides = [
    CanonicalTests.guide, RawPages.sentenceCase, RawPages.longPrefixes,
    RawPages.promotionInTheMiddle, RawPages.twoTypesLists, RawPages.contentsWithEntries,
    RawPages.relatedGuides, "Hiccups",
    """
    # All blocks

    ## Why

    1. one
    3. two

    7. seven

    ```swift
    code
    ```

    ***

    ![alt](u.png =8x)

    Text  
    with *every* **inline**, `code`, <https://a.org> and ![x](y "t").
    """,
  ]

  @Test(arguments: guides) func readsBackEqual(_ text: String) throws {
    let guide = try read(text)
    let data = try JSONEncoder().encode(guide)
    #expect(try JSONDecoder().decode(Guide.self, from: data) == guide)
  }

  @Test func nullsStandWhereTheFileDoesNotSay() throws {
    let object = try read("Hiccups").jsonObject()
    for key in [
      "author", "reviewer", "published", "updated", "reviewed", "nextReview", "takeaways",
      "bottomLine", "sources", "help",
    ] {
      #expect(object[key] is NSNull, "\(key)")
    }
    #expect(object["schema"] as? String == "guide/2")
  }

  @Test func emptyInlinesBlocksAndIntrosAreLeftOut() throws {
    let object = try read("# T\n\nText.\n\n## Key takeaways\n\n- a").jsonObject()
    let takeaways = try #require(object["takeaways"] as? NSDictionary)
    #expect(
      takeaways == [
        "line": 5, "heading": "Key takeaways",
        "blocks": [
          ["kind": "list", "ordered": false, "items": [["line": 7, "text": "a"]]]
        ],
      ] as NSDictionary)
    #expect(object["lead"] as? NSArray == [["kind": "paragraph", "line": 3, "text": "Text."]])
  }

  @Test(arguments: [("1. a\n2. b", Int?.none), ("4. a", 4)])
  func startOnlyWhereItIsNotOne(_ list: String, _ start: Int?) throws {
    let object = try read("# T\n\n## Why\n\n\(list)").jsonObject()
    let sections = try #require(object["sections"] as? [NSDictionary])
    let blocks = try #require(sections.first?["blocks"] as? [NSDictionary])
    #expect(blocks.first?["ordered"] as? Bool == true)
    #expect(blocks.first?["start"] as? Int == start)
    #expect(blocks.first?["line"] == nil)
  }

  @Test(arguments: [
    ("guide\\/2", "guide\\/1"), ("\"hiccups\"", "\"Not A Slug\""),
    ("\"disclaimer\":{", "\"x\":{"), ("\"titleLine\":1", "\"titleLine\":true"),
  ])
  func otherJSONIsRefused(_ part: String, _ other: String) throws {
    let json = String(decoding: try JSONEncoder().encode(try read("Hiccups")), as: UTF8.self)
    let broken = json.replacingOccurrences(of: part, with: other)
    #expect(broken != json)
    #expect(throws: JSONMismatch.self) {
      try JSONDecoder().decode(Guide.self, from: Data(broken.utf8))
    }
  }
}
