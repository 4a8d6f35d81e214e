import GuideMarkdown
import Testing

@Suite("CommonMark 0.31.2", .enabled(if: SpecificationExample.isAtHand))
struct SpecificationTests {
  @Test("gives the example's HTML", arguments: SpecificationExample.all)
  func rendersExample(_ example: SpecificationExample) {
    #expect(html(example.markdown) == example.html)
  }

  @Test("reads back from its own Markdown", arguments: SpecificationExample.all)
  func roundTrips(_ example: SpecificationExample) {
    let markdown = Document(example.markdown).markdown()
    #expect(html(markdown) == example.html, "\(String(decoding: markdown, as: UTF8.self))")
  }

  @Test func allExamplesAreThere() {
    #expect(SpecificationExample.all.count == 652)
  }
}
