import Foundation
import GuideModel
import Testing

@testable import GuideRendering

/// What holds for the text of every guide at every width.
@Suite struct WidthTests {
  private static let widths = [20, 21, 27, 34, 40, 55, 72, 80, 133, 200]

  @Test(arguments: Guides.own + Guides.others)
  func noLineIsWiderThanItMayBe(file: URL) throws {
    let page = Page.guide(try Guides.read(file), from: .file("a/rather/long/path/to/the/file.md"))
    for width in WidthTests.widths {
      for line in page.text(width).lines where line.columns > width {
        let words = line.split(separator: " ").filter { $0 != "-" }
        let isAddress = ["://", "@", "www."].contains { words.last?.contains($0) ?? false }
        // A footnote's number or a key may stand before an address.
        #expect(isAddress && words.count <= 2, "\(width) columns: \(line)")
      }
    }
  }

  @Test(arguments: Guides.own + Guides.others)
  func noBlankEndsALineAndNoTwoEmptyLinesMeet(file: URL) throws {
    let page = Page.guide(try Guides.read(file), from: .library)
    for width in WidthTests.widths {
      let text = page.text(width)
      #expect(!text.contains(" \n"))
      #expect(!text.contains("\n\n\n"))
      #expect(!text.hasPrefix("\n"))
      #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"))
    }
  }

  @Test(arguments: Guides.own.filter { $0.lastPathComponent != "everything.md" })
  func wrappingLosesNoCharacter(file: URL) throws {
    let page = Page.guide(try Guides.read(file), from: .library)
    let whole = page.text(nil).withoutSpace
    for width in WidthTests.widths { #expect(page.text(width).withoutSpace == whole) }
  }

  @Test(arguments: Guides.own)
  func headingsAloneStandAtTheMargin(file: URL) throws {
    let guide = try Guides.read(file)
    let text = Page.guide(guide, from: .library).text(200)
    let outline = text.lines.filter { $0.first.map { $0 != " " } ?? false }
    for entry in guide.contents {
      #expect(outline.contains { $0 == "\(entry.number). \(entry.heading.text)" })
    }
  }

  @Test(arguments: Guides.own + Guides.others)
  func asciiTextIsASCII(file: URL) throws {
    let page = Page.guide(try Guides.read(file), from: .library)
    let text = page.text { $0.characters = .ascii }
    #expect(text.utf8.allSatisfy { (0x20...0x7E).contains($0) || $0 == 0x0A })
  }
}
