import Foundation
import GuideModel
import GuideRendering
import Testing

/// What the HTML of every guide keeps to.
@Suite struct HTMLTests {
  @Test(arguments: Guides.own + Guides.others)
  func everyElementIsClosed(file: URL) throws {
    let html = Page.guide(try Guides.read(file), from: .file("a&b.md")).rendered(as: .html)
    var open: [Substring] = []
    for tag in tags(of: html) where !HTMLTests.void.contains(tag.name) {
      if tag.isEnd {
        #expect(open.popLast() == tag.name, "\(file.lastPathComponent)")
      } else {
        open.append(tag.name)
      }
    }
    #expect(open.isEmpty)
  }

  @Test(arguments: Guides.own + Guides.others)
  func nothingIsRunOrLoaded(file: URL) throws {
    let html = Page.guide(try Guides.read(file), from: .library).rendered(as: .html)
    let names = Set(tags(of: html).map(\.name))
    #expect(names.isDisjoint(with: ["img", "link", "iframe", "object", "embed", "video", "audio"]))
    #expect(html.components(separatedBy: "<script").count == 2)
    #expect(!html.contains("@import") && !html.contains("url("))
  }

  @Test(arguments: Guides.own + Guides.others)
  func linkedDataHoldsEveryQuestion(file: URL) throws {
    let guide = try Guides.read(file)
    let html = Page.guide(guide, from: .library).rendered(as: .html)
    let data = try #require(html.between("<script type=\"application/ld+json\">", "</script>"))
    let object = try JSONSerialization.jsonObject(with: Data(data.utf8)) as? [String: Any]
    #expect(object?["@context"] as? String == "https://schema.org")
    let graph = try #require(object?["@graph"] as? [[String: Any]])
    #expect(graph.first?["@type"] as? String == "MedicalWebPage")
    let questions = graph.dropFirst().first?["mainEntity"] as? [[String: Any]] ?? []
    #expect(questions.compactMap { $0["name"] as? String } == guide.faqs.map(\.question))
    let part = graph.first?["hasPart"] as? [String: Any]
    #expect(
      part?["text"] as? String
        == guide.disclaimer.paragraphs.map(\.text).joined(separator: "\n\n"))
  }

  @Test(arguments: Guides.own)
  func contentsLeadToEveryPart(file: URL) throws {
    let guide = try Guides.read(file)
    let html = Page.guide(guide, from: .library).rendered(as: .html)
    for entry in guide.contents {
      #expect(html.contains("<a href=\"#part-\(entry.number)\">"))
      #expect(html.components(separatedBy: "id=\"part-\(entry.number)\"").count == 2)
    }
  }

  @Test(
    arguments: [
      "javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc",
      "//evil.example", "/etc/passwd", "../up.md", "page.html", "a:b.md", "ftp://e.org", "x y.md",
      "&#106;avascript:alert(1)", "java&#10;script:alert(1)", "%6aavascript:x", "https:evil",
    ])
  func onlyKnownAddressesAreLive(address: String) throws {
    let guide = try Guides.read("# T\n\n[words](<\(address)>) ![alt](<\(address)>)\n")
    let html = Page.guide(guide, from: .library).rendered(as: .html)
    let main = try #require(html.between("<main", "</main>"))
    #expect(!main.contains("href=\"") || !main.contains("<p><a"), "\(address)")
    #expect(main.contains("words"))
  }

  @Test(
    arguments: [
      ("https://e.org/a?b=1&c=2", "https://e.org/a?b=1&amp;c=2"), ("HTTP://e.org", "HTTP://e.org"),
      ("mailto:a@e.org", "mailto:a@e.org"), ("other-guide.md", "other-guide.html"),
      ("./other.md#part", "other.html"), ("https://e.org/\"<>", "https://e.org/%22%3C%3E"),
      ("https://e.org/é", "https://e.org/%C3%A9"),
    ])
  func knownAddressesAreLive(address: String, link: String) throws {
    let source = address.replacing("<", with: "\\<").replacing(">", with: "\\>")
    let guide = try Guides.read("# T\n\n[words](<\(source)>)\n")
    let html = Page.guide(guide, from: .library).rendered(as: .html)
    #expect(html.contains("<p><a href=\"\(link)\">words</a></p>"))
  }

  @Test func wordsCannotBecomeMarkUp() throws {
    let guide = try Guides.read("# &lt;/title>&lt;script>\n\n&lt;/script>&lt;b onclick=\"x\">\n")
    let html = Page.guide(guide, from: .library).rendered(as: .html)
    #expect(html.contains("<title>&lt;/title&gt;&lt;script&gt;</title>"))
    #expect(html.contains("\\u003c/script>"))
    #expect(html.contains("<p>&lt;/script&gt;&lt;b onclick=&quot;x&quot;&gt;</p>"))
  }

  private static let void: Set<Substring> = ["!DOCTYPE", "meta", "br", "hr"]

  private func tags(of html: String) -> [(name: Substring, isEnd: Bool)] {
    html.split(separator: "<", omittingEmptySubsequences: false).dropFirst().map { tag in
      let isEnd = tag.hasPrefix("/")
      return ((isEnd ? tag.dropFirst() : tag).prefix { !" >\n".contains($0) }, isEnd)
    }
  }
}

extension String {
  /// What stands between two marks.
  fileprivate func between(_ start: String, _ end: String) -> Substring? {
    guard let first = range(of: start),
      let last = range(of: end, range: first.upperBound..<endIndex)
    else { return nil }
    return self[first.upperBound..<last.lowerBound]
  }
}
