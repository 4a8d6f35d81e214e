import Foundation
import GuideModel
import GuideRendering
import Testing

/// No output of a guide lacks its disclaimer: in no form, of no part, with or without one of its own.
@Suite struct DisclaimerTests {
  private static let formats: [Format] = [
    .text(TextLayout(width: nil)),
    .text(TextLayout(width: nil, style: .ansi, links: .hyperlinks, characters: .ascii)),
    .json, .markdown, .html,
  ]

  private static let body = """
    # A guide

    Lead.

    ## Why it hurts

    Because.

    ## Common questions

    ### Why?

    Because.
    """

  private static let own = "\n\n## Medical disclaimer\n\nAsk somebody who knows more than us.\n"

  private func pages(_ guide: Guide) throws -> [Page] {
    let entry = try #require(guide.contents.first)
    return [
      .guide(guide, from: .library), .guide(guide, from: .file("a.md")),
      .part(entry, of: guide, from: .library), .contents(of: guide, from: .library),
      .questions([QuestionGroup(of: guide, from: .library)]),
    ]
  }

  @Test(arguments: [true, false], formats)
  func everyPageHasIt(isOwn: Bool, format: Format) throws {
    let guide = try Guides.read(DisclaimerTests.body + (isOwn ? DisclaimerTests.own : ""))
    let words =
      isOwn ? "Ask somebody who knows more than us." : StandingText.builtInDisclaimer
    for page in try pages(guide) { #expect(page.rendered(as: format).contains(words)) }
  }

  @Test func theShortOneStandsUnderTheTitle() throws {
    let guide = try Guides.read(DisclaimerTests.body)
    for page in try pages(guide).dropLast() where !page.isFromFile {
      #expect(page.text(nil).lines.prefix(2) == ["A guide", StandingText.shortDisclaimer[...]])
    }
  }

  @Test func theBuiltInOneSaysWhoseItIs() throws {
    let text = Page.guide(try Guides.read(DisclaimerTests.body), from: .library).text()
    #expect(text.contains("\nDisclaimer (the program's own: this guide has none)\n"))
  }

  @Test func severalGuidesWithOneDisclaimerShowItOnce() throws {
    let guide = try Guides.read(DisclaimerTests.body + DisclaimerTests.own)
    let group = QuestionGroup(of: guide, from: .library)
    let text = Page.questions([group, group]).text(nil)
    #expect(text.components(separatedBy: "Ask somebody who knows more than us.").count == 2)
  }

  @Test func differentDisclaimersAreAllShown() throws {
    let own = try Guides.read(DisclaimerTests.body + DisclaimerTests.own)
    let other = try Guides.read(DisclaimerTests.body)
    let groups = [own, other].map { QuestionGroup(of: $0, from: .library) }
    for format in DisclaimerTests.formats {
      let output = Page.questions(groups).rendered(as: format)
      #expect(output.contains("Ask somebody who knows more than us."))
      #expect(output.contains(StandingText.builtInDisclaimer))
    }
  }
}

extension Page {
  fileprivate var isFromFile: Bool {
    if case .guide(_, .file) = self { true } else { false }
  }
}
