import Foundation
import GuideModel
import GuideRendering
import Testing

/// Every guide in every form that a reader was shown it in, kept as files.
@Suite struct GoldenTests {
  @Test(arguments: Guides.own)
  func textIsAsItWas(file: URL) throws {
    let guide = try Guides.read(file)
    try Golden.expect(
      Page.guide(guide, from: .library).text(), matches: "\(guide.slug.text).80.txt")
  }

  /// One guide holds everything that a guide can hold.
  @Test(arguments: [40, 20])
  func narrowTextIsAsItWas(width: Int) throws {
    let page = Page.guide(try Guides.everything, from: .library)
    try Golden.expect(page.text(width), matches: "everything.\(width).txt")
  }

  @Test func jsonIsAsItWas() throws {
    let page = Page.guide(try Guides.everything, from: .library)
    try Golden.expect(page.rendered(as: .json), matches: "everything.json")
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
