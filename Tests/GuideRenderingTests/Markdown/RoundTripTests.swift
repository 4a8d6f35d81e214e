import Foundation
import GuideReading
import GuideModel
import GuideRendering
import Testing

/// Canonical Markdown reads back as the guide that it was written from.
@Suite struct RoundTripTests {
  @Test(arguments: Guides.own + Guides.others)
  func aGuideIsTheSameReadAgain(file: URL) throws {
    let guide = try Guides.read(file)
    let markdown = Page.guide(guide, from: .library).rendered(as: .markdown)
    let again = try Guide(slug: guide.slug, reading: Array(markdown.utf8))
    #expect(again.form == .canonical)
    let expected = try Comparable(guide)
    let actual = try Comparable(again)
    for (key, value) in expected.fields {
      #expect(actual.fields[key] == value, "\(key) of \(file.lastPathComponent)")
    }
  }

  @Test(arguments: Guides.own + Guides.others)
  func markdownWrittenTwiceIsTheSame(file: URL) throws {
    let guide = try Guides.read(file)
    let once = Page.guide(guide, from: .library).rendered(as: .markdown)
    let again = try Guide(slug: guide.slug, reading: Array(once.utf8))
    #expect(Page.guide(again, from: .library).rendered(as: .markdown) == once)
  }

  @Test(
    arguments: [
      "2 * 3 * 4 = 24", "a_b_ _c_", "# no heading", "1. no list", "12) no list", "- no bullet",
      "+ neither", "> no quote", "<b>no mark-up</b>", "&amp; stays", "AT&T; R&D", "[no](link)",
      "![no](image)", "`no code`", "back\\slash", "~~~ no fence", "=== no line", "a | b",
      "https://example.org is no link", "mail@example.org", "www.example.org", "ends with !", "#",
      "*", "1.", "--- no rule", "http:// alone", "a\\", "“quotes” – dashes…", "C:\\path\\*",
    ])
  func plainWordsStayPlain(words: String) throws {
    let guide = try Guides.everything.lead(words)
    let markdown = Page.guide(guide, from: .library).rendered(as: .markdown)
    let again = try Guide(slug: guide.slug, reading: Array(markdown.utf8))
    #expect(again.lead == [.paragraph(Guide.Text(line: 3, text: words))])
  }

  @Test(arguments: ["*a _b_ c*", "**a *b***", "`` a ` b ``", "[a](<b c> \"d\")", "![a](b.png)"])
  func markUpStaysMarkUp(source: String) throws {
    let guide = try Guides.read("# T\n\n\(source)\n\n## Disclaimer\n\nNo advice.\n")
    let markdown = Page.guide(guide, from: .library).rendered(as: .markdown)
    let again = try Guides.read(markdown)
    #expect(try Comparable(again).fields == Comparable(guide).fields)
  }
}

extension Guide {
  /// The same guide with one paragraph of plain words for its lead.
  fileprivate func lead(_ words: String) throws -> Guide {
    var json = try JSONSerialization.jsonObject(with: JSONEncoder().encode(self)) as? [String: Any]
    json?["lead"] = [["kind": "paragraph", "line": 3, "text": words]]
    let data = try JSONSerialization.data(withJSONObject: json ?? [:])
    return try JSONDecoder().decode(Guide.self, from: data)
  }
}
