import Foundation
import GuideModel
import GuideRendering
import Testing

/// No control character of a guide reaches a terminal, a file or a browser.
@Suite struct ControlCharacterTests {
  /// C0 without tab and line feed, DEL, C1, line separators and what turns the direction of text.
  private static let controls: [Unicode.Scalar] =
    (Array(0...0x8) + Array(0xB...0x1F) + Array(0x7F...0x9F) + [0x61C, 0x200E, 0x200F]
    + Array(0x2028...0x202E) + Array(0x2066...0x2069))
    .compactMap { Unicode.Scalar($0 as UInt32) }

  private static let forbidden = Set(controls)

  private static let formats: [Format] = [
    .text(TextLayout(width: 40)), .text(TextLayout(width: nil)),
    .text(TextLayout(characters: .ascii)), .json, .markdown, .html,
  ]

  /// A guide with a text in every place that one can hold.
  private static func guide(holding text: String) throws -> Guide {
    try Guides.read(
      """
      # Title \(text)

      Lead \(text) *\(text)* `\(text)` [\(text)](https://e.org/\(text) "\(text)") \
      <https://e.org/?\(text)> ![\(text)](https://e.org/\(text))

      ## Heading \(text)

      - item \(text)

      > quote \(text)

      ```\(text)
      code \(text)
      ```

      | head \(text) |
      |---|
      | cell \(text) |

      ## When to get help

      ### Call emergency services now if \(text)

      - sign \(text)

      ## Types of \(text) and how they affect you

      - **Name \(text)**: description \(text)
        Effect: effect \(text)

      ## Common questions

      ### Question \(text)?

      Answer \(text)

      ## Medical disclaimer \(text)

      Disclaimer \(text)

      ## Sources

      - [Source \(text)](https://e.org/\(text)). More \(text)

      ## Related guides

      - [Related \(text)](a\(text).md): teaser \(text)

      ## About this guide

      - Also called: other \(text)
      - Written by: author \(text)
      - Checked by a clinician: somebody \(text)
      """)
  }

  private func expectNoControls(_ page: Page, _ place: Comment) {
    for format in ControlCharacterTests.formats {
      let output = page.rendered(as: format)
      let found = output.unicodeScalars.first { ControlCharacterTests.forbidden.contains($0) }
      #expect(found == nil, place)
    }
  }

  @Test(arguments: controls)
  func noneIsPassedOn(control: Unicode.Scalar) throws {
    for text in ["x\(control)y", "x&#\(control.value);y"] {
      let guide = try ControlCharacterTests.guide(holding: text)
      expectNoControls(.guide(guide, from: .file("a\(control)b.md")), "\(text.debugDescription)")
      expectNoControls(
        .questions([QuestionGroup(of: guide, from: .file("a\(control)b"))]), "questions")
      expectNoControls(.contents(of: guide, from: .ownFile("a\(control)b.md")), "contents")
      expectNoControls(.index([guide]), "index")
      for (part, _) in guide.unlistedParts {
        expectNoControls(.unlisted(part, of: guide, from: .library), "unlisted")
      }
    }
  }

  @Test(arguments: controls)
  func noneIsPassedOnInResults(control: Unicode.Scalar) {
    let text = "x\(control)y"
    let slug: Slug = "a"
    expectNoControls(
      .findings([
        Diagnostic(
          file: text, line: 1, column: 1, severity: .error, code: .rawHTML, message: text,
          hint: text)
      ]), "findings")
    let hit = SearchResult.Hit(
      guide: slug, title: text, section: 1, heading: text, line: 1, score: 1,
      snippet: SearchResult.Snippet(text: text, matches: [.init(start: 0, end: 1)]))
    expectNoControls(.hits(SearchResult(query: text, hits: [hit], suggestion: text)), "hits")
    let passage = Answer.Passage(
      guide: slug, title: text, section: 1, heading: text, line: 1, caption: text,
      quote: text, score: 1)
    expectNoControls(
      .answer(Answer(question: text, outcome: .answer, notice: text, passages: [passage])),
      "answer"
    )
  }

  @Test func aTerminalGetsNoEscapeButOurs() throws {
    let text = "x&#27;]0;title&#7;y"
    let page = Page.guide(try ControlCharacterTests.guide(holding: text), from: .library)
    let output = page.text {
      $0.style = .ansi
      $0.links = .hyperlinks
    }
    var rest = output
    for escape in ["[1m", "[22m", "[3m", "[23m", "[31m", "[39m", "]8;;", "\\"] {
      rest = rest.replacing("\u{1B}" + escape, with: "")
    }
    #expect(!rest.contains("\u{1B}"))
    #expect(!rest.contains("\u{7}"))
  }

  @Test func aStandInIsSeen() throws {
    let guide = try Guides.read("# A&#27;B\n\nLead.\n")
    #expect(Page.guide(guide, from: .library).text().hasPrefix("A\u{FFFD}B\n"))
    #expect(
      Page.guide(guide, from: .library).text { $0.characters = .ascii }.hasPrefix("A?B\n"))
    #expect(Page.guide(guide, from: .library).rendered(as: .json).contains(#""A\u001bB""#))
  }
}
