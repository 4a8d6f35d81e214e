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
    #expect(questions.compactMap { $0["name"] as? String } == guide.faqs.map(\.question.text))
    let part = graph.first?["hasPart"] as? [String: Any]
    #expect(
      part?["text"] as? String
        == guide.disclaimer.blocks.flatMap(\.texts).map(\.text).joined(separator: "\n\n"))
  }

  /// The terms that are used, by the types that have them: checked with the vocabulary's release 12.
  private static let vocabulary: [String: Set<String>] = [
    "MedicalWebPage": [
      "name", "description", "inLanguage", "author", "datePublished", "dateModified",
      "lastReviewed", "reviewedBy", "audience", "about", "citation", "license", "hasPart",
    ],
    "FAQPage": ["name", "isPartOf", "mainEntity"], "Question": ["name", "acceptedAnswer"],
    "Answer": ["text"], "Patient": ["audienceType"], "Person": ["name"], "Organization": ["name"],
    "MedicalSymptom": ["name", "alternateName"], "CreativeWork": ["name", "url"],
    "WebPageElement": ["name", "text"],
  ]

  @Test(arguments: Guides.own + Guides.others)
  func linkedDataUsesTermsOfTheVocabularyOnly(file: URL) throws {
    let html = Page.guide(try Guides.read(file), from: .library).rendered(as: .html)
    let data = try #require(html.between("<script type=\"application/ld+json\">", "</script>"))
    var rest = [try JSONSerialization.jsonObject(with: Data(data.utf8))]
    var count = 0
    while let value = rest.popLast() {
      if let list = value as? [Any] { rest += list }
      guard let object = value as? [String: Any] else { continue }
      rest += Array(object.values)
      guard let type = object["@type"] as? String else { continue }
      let known = try #require(HTMLTests.vocabulary[type], "\(type)")
      #expect(known.isSuperset(of: object.keys.filter { !$0.hasPrefix("@") }), "\(type)")
      count += 1
    }
    #expect(count > 3)
  }

  @Test(arguments: Guides.own + Guides.others)
  func everyReferenceInThePageLeadsSomewhereInIt(file: URL) throws {
    let html = Page.guide(try Guides.read(file), from: .library).rendered(as: .html)
    let names = html.matches(of: /\bid="([^"]*)"/).map(\.1)
    #expect(Set(names).count == names.count)
    let references = html.matches(of: /(?:href="#|aria-labelledby=")([^"]*)"/).map(\.1)
    #expect(!references.isEmpty && Set(names).isSuperset(of: references))
    for landmark in ["<html lang=\"en\">", "<header>", "<main id=\"main\">", "<footer>"] {
      #expect(html.components(separatedBy: landmark).count == 2, "\(landmark)")
    }
  }

  @Test func aPartAloneStillSaysWhereToGetHelp() throws {
    let guide = try Guides.read(
      "# T\n\nL.\n\n## Why\n\nSo.\n\n## When to get help\n\nNow.\n")
    let parts = guide.contents.map {
      Page.part($0, of: guide, from: .library).rendered(as: .html)
    }
    let pointer = "<p>When to get help: section 2, “When to get help”</p>"
    #expect(parts[0].contains(pointer) && !parts[1].contains(pointer))
  }

  @Test(arguments: Guides.own)
  func contentsLeadToEveryPart(file: URL) throws {
    let guide = try Guides.read(file)
    let html = Page.guide(guide, from: .library).rendered(as: .html)
    let names = html.matches(of: /<li><a href="#([^"]*)">/).map(\.1)
    #expect(names.count == guide.contents.count)
    for name in names {
      #expect(html.components(separatedBy: "<section id=\"\(name)\"").count == 2)
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

  /// WCAG 2.2, success criterion 1.4.3: text has a contrast of 4.5 to 1 at least.
  @Test func everyColourOfTextCanBeReadOnEveryGround() throws {
    let html = Page.guide(try Guides.read("# T\n\nL.\n"), from: .library).rendered(as: .html)
    let themes = html.components(separatedBy: ":root { ").dropFirst().map { theme in
      theme.prefix { $0 != "}" }.split(separator: "; ").reduce(into: [String: Double]()) {
        let pair = $1.components(separatedBy: ": ")
        if pair.count == 2, pair[1].hasPrefix("#") { $0[pair[0]] = luminance(ofColour: pair[1]) }
      }
    }
    #expect(themes.count == 2)
    for theme in themes {
      for (name, text) in theme where !["--page", "--card", "--line"].contains(name) {
        for ground in ["--page", "--card"] {
          let other = try #require(theme[ground])
          let contrast = (max(text, other) + 0.05) / (min(text, other) + 0.05)
          #expect(contrast >= 4.5, "\(name) on \(ground)")
        }
      }
    }
  }

  /// The relative luminance of "#rgb" or "#rrggbb", as WCAG 2.2 defines it.
  private func luminance(ofColour colour: String) -> Double {
    let digits = colour.dropFirst().map { String($0) }
    let pairs =
      digits.count == 3
      ? digits.map { $0 + $0 }
      : stride(from: 0, to: 6, by: 2).map {
        digits[$0] + digits[$0 + 1]
      }
    let parts = pairs.map { pair in
      let value = Double(Int(pair, radix: 16) ?? 0) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  @Test(arguments: Guides.own + Guides.others)
  func headingsSkipNoLevel(file: URL) throws {
    let html = Page.guide(try Guides.read(file), from: .library).rendered(as: .html)
    let levels = tags(of: html).filter { $0.name.wholeMatch(of: /h[1-6]/) != nil && !$0.isEnd }
      .compactMap { Int($0.name.dropFirst()) }
    #expect(levels.first == 1 && levels.count { $0 == 1 } == 1)
    for (level, next) in zip(levels, levels.dropFirst()) { #expect(next <= level + 1) }
  }

  @Test func anAddressThatIsItsOwnWordsStandsOnceOnPaper() throws {
    let guide = try Guides.read("# T\n\nSee https://e.org/a and [this](https://e.org/b).\n")
    let html = Page.guide(guide, from: .library).rendered(as: .html)
    #expect(html.contains("<a class=\"bare\" href=\"https://e.org/a\">"))
    #expect(html.contains("<a href=\"https://e.org/b\">this</a>"))
    #expect(html.contains("a[href^=\"http\"]:not(.bare)::after"))
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
