import Foundation
import GuideModel
import GuideReading
import GuideRendering
import Testing

/// What holds for guides that nobody would write.
@Suite struct RandomGuideTests {
  @Test(arguments: 1...150)
  func markdownReadsBackAsTheSame(seed: Int) throws {
    var source = RandomGuide(seed: seed)
    let guide = try Guides.read(source.text)
    let markdown = Page.guide(guide, from: .library).rendered(as: .markdown)
    let again = try Guide(slug: guide.slug, reading: Array(markdown.utf8))
    let expected = try Comparable(guide).fields
    let actual = try Comparable(again).fields
    for (key, value) in expected {
      #expect(actual[key] == value, "\(key), written as\n\(markdown)")
    }
  }

  @Test(arguments: 1...60)
  func textKeepsItsWidthAndItsWords(seed: Int) throws {
    var source = RandomGuide(seed: seed)
    let page = Page.guide(try Guides.read(source.text), from: .library)
    for width in [20, 33, 80] {
      let text = page.text(width)
      #expect(!text.contains(" \n") && !text.contains("\n\n\n"))
      for line in text.lines where line.columns > width {
        #expect(["//", "@", "www."].contains { line.contains($0) }, "\(width): \(line)")
      }
    }
  }
}

/// Markdown made of everything that a guide may hold, in an order that only a seed knows.
struct RandomGuide {
  private var random: SplitMix

  init(seed: Int) {
    random = SplitMix(seed: UInt64(seed))
  }

  var text: String {
    mutating get {
      var parts = ["# Random", inline()]
      for number in 1...Int.random(in: 1...4, using: &random) {
        parts.append("## Part \(number)")
        parts.append(blocks(depth: 0))
      }
      return (parts + ["## Medical disclaimer", "No advice."]).joined(separator: "\n\n") + "\n"
    }
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &random)]
  }

  private static let words = [
    "word", "a", "post-massage", "it's", "1.", "2)", "-", "+", "*", "_", "#", ">", "&amp;",
    "&", "\\*", "|", "日本語", "（か）", "👍🏽", "é", "http://e.org", "me@e.org", "www.e.org", "`", "[x]",
    "!", "~~~", "===", "---", "a_b", "\"", "C:\\\\x", "Pneumonoultramicroscopicsilico", ":", ";",
    "](",
  ]

  private mutating func plain() -> String {
    (0..<Int.random(in: 1...9, using: &random)).map { _ in pick(RandomGuide.words) }
      .joined(separator: " ")
  }

  private mutating func inline() -> String {
    (0..<Int.random(in: 1...4, using: &random)).map { _ in
      switch Int.random(in: 0...8, using: &random) {
      case 0: "*\(plain())*"
      case 1: "**\(plain())**"
      case 2: "`` \(plain()) ``"
      case 3: "[\(plain())](https://e.org/a \"title\")"
      case 4: "![\(plain())](b.png)"
      case 5: "words *and _more_ words*"
      case 6: "kept\\\nbreak"
      default: plain()
      }
    }.joined(separator: " ")
  }

  private mutating func blocks(depth: Int) -> String {
    (0..<Int.random(in: 1...4, using: &random)).map { _ in block(depth: depth) }
      .joined(separator: "\n\n")
  }

  private mutating func block(depth: Int) -> String {
    switch Int.random(in: 0...(depth < 3 ? 8 : 4), using: &random) {
    case 0: "```sh\n\(plain())\n    \(plain())\n\n```"
    case 1: "| \(pick(["a", "b"])) | b |\n|:-:|--:|\n| x | \(pick(["y", "`z`", "*z*"])) |"
    case 2: "***"
    case 3: "#### \(pick(["Heading", "Another one", "C #"]))"
    case 4: inline()
    case 5: quoted(blocks(depth: depth + 1))
    case 6: item("- ", blocks(depth: depth + 1)) + "\n" + item("- ", inline())
    case 7: item("7. ", inline()) + "\n" + item("8. ", blocks(depth: depth + 1))
    default: item("1. ", inline()) + "\n" + item("2. ", inline())
    }
  }

  private func quoted(_ text: String) -> String {
    text.lines.map { "> " + $0 }.joined(separator: "\n")
  }

  private func item(_ marker: String, _ text: String) -> String {
    let indentation = String(repeating: " ", count: marker.count)
    return marker + text.lines.joined(separator: "\n" + indentation)
  }
}
