@testable import GuideIndex
import Foundation
import GuideModel
import GuideReading
import Testing

@testable import GuideSearch

@Suite("How a guide's text comes out of its file")
struct SourceMapTests {
  private static let repository = URL(filePath: #filePath)
    .deletingLastPathComponent().appending(path: "../..").standardized

  private func listed(_ text: GuideText) -> IndexedGuide {
    IndexedGuide(name: text.name, title: text.title)
  }

  private func expectSame(_ source: [UInt8], name: String) throws -> (text: Int, map: Int) {
    let text = GuideText(try Guide(slug: Slug(name), reading: source))
    let packed = text.packed(from: source)
    // As a condition: a difference of two guides tells nobody anything.
    let isSame = try GuideText(unpacking: packed, of: listed(text), in: source) == text
    #expect(isSame, "\(name)")
    return (text.parts.flatMap(\.passages).reduce(0) { $0 + $1.utf8.count }, packed.count)
  }

  @Test("every built-in guide comes out as it was read, from a map a third its size")
  func mapsBuiltInGuides() throws {
    let folder = Self.repository.appending(path: "Content")
    var sizes = (text: 0, map: 0)
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() {
      let bytes = [UInt8](try Data(contentsOf: folder.appending(path: name)))
      let sums = try expectSame(bytes, name: String(name.dropLast(3)))
      sizes = (sizes.text + sums.text, sizes.map + sums.map)
    }
    #expect(sizes.map * 3 < sizes.text)
  }

  @Test(
    "mark-up, links, entities, quotes and wrapped lines come out too",
    arguments: [
      "# A\n\nYou **may** feel [sore](https://example.com/a-long-address) &amp; _tired_.\n",
      "# A\n\n> quoted words\n> on two lines\n\n- item\n  goes on\n\n  second block\n",
      "# A\r\n\r\nWindows lines\r\ngo on.\r\n", "# A\n\n| a | b |\n|---|---|\n| c *d* | e |\n",
      "# A\n\n    code\n    more\n\n![picture](x.png)\n\nTab\there, nbsp\u{a0}there, é, 痛\n",
      "Raw page\n\nAbout 5 min read\n\nWhy?\n\n• one thing\n• another\n",
      "# " + String(repeating: "long ", count: 2_000) + "\n\nEnd.\n",
      "# A\n\n" + String(repeating: "*a*b", count: 3_000) + "\n",
    ])
  func mapsMarkUp(page: String) throws { _ = try expectSame(Array(page.utf8), name: "page") }

  @Test("a text that the source does not hold stands in the map as it is")
  func mapsForeignText() throws {
    let text = GuideText(try SampleGuides.guide("sore-feet", SampleGuides.soreFeet))
    let source = Array("nothing of it".utf8)
    let packed = text.packed(from: source)
    #expect(try GuideText(unpacking: packed, of: listed(text), in: source)?.parts == text.parts)
  }

  @Test("another source, be it by one bit, gives no text")
  func noticesChanges() throws {
    var source = Array(SampleGuides.dryCough.utf8)
    let text = GuideText(try Guide(slug: Slug("dry-cough"), reading: source))
    let packed = text.packed(from: source)
    source[source.count / 2] ^= 1
    #expect(try GuideText(unpacking: packed, of: listed(text), in: source) == nil)
  }

  @Test("noise in place of a map is an error and never a crash")
  func survivesNoise() {
    var random = Random(state: 11)
    let source = Array("some source".utf8)
    for _ in 0..<3_000 {
      var noise: [UInt8] = []
      noise.append(fixed: Checksum.of(source.span))
      for _ in 0..<random.next() % 50 { noise.append(UInt8(truncatingIfNeeded: random.next())) }
      let guide = IndexedGuide(name: "x", title: "X")
      _ = try? GuideText(unpacking: noise, of: guide, in: source)
    }
  }
}
