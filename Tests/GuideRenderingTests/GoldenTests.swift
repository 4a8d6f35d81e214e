import Foundation
import GuideModel
import GuideRendering
import Testing

/// Every guide in every form that a reader was shown it in, kept as files.
@Suite struct GoldenTests {
  @Test(arguments: Guides.own, [80, 40, 20])
  func textIsAsItWas(file: URL, width: Int) throws {
    let guide = try Guides.read(file)
    try Golden.expect(
      Page.guide(guide, from: .library).text(width), matches: "\(guide.slug.text).\(width).txt")
  }

  @Test(arguments: Guides.own)
  func jsonIsAsItWas(file: URL) throws {
    let guide = try Guides.read(file)
    try Golden.expect(
      Page.guide(guide, from: .library).rendered(as: .json), matches: "\(guide.slug.text).json")
  }

  @Test func terminalTextIsAsItWas() throws {
    let page = Page.guide(try Guides.everything, from: .file("everything.md"))
    let text = page.text(72) {
      $0.style = .ansi
      $0.links = .hyperlinks
    }
    try Golden.expect(text, matches: "everything.terminal.txt")
  }

  @Test func asciiTextIsAsItWas() throws {
    let page = Page.guide(try Guides.everything, from: .library)
    try Golden.expect(page.text { $0.characters = .ascii }, matches: "everything.ascii.txt")
  }

  @Test func markdownIsAsItWas() throws {
    let page = Page.guide(try Guides.everything, from: .library)
    try Golden.expect(page.rendered(as: .markdown), matches: "everything.markdown.md")
  }

  @Test func htmlIsAsItWas() throws {
    let page = Page.guide(try Guides.everything, from: .library)
    try Golden.expect(page.rendered(as: .html), matches: "everything.html")
  }
}
