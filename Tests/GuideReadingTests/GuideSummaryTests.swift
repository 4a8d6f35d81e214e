import GuideModel
import GuideReading
import Testing

/// What a list says must be what the guide says.
struct GuideSummaryTests {
  static let files = [
    CanonicalTests.guide, RawPages.sentenceCase, RawPages.longPrefixes, "# T", "# T\n\nText.",
    "# T\r\n\r\nText.\r\n\r\n## About this guide\r\n\r\n- Tags: a, b\r\n- Published: 2024-01-01\r\n",
    "# T\n\n```\n## About this guide\n- Tags: a\n```\n", "# T & U\n\nText.", "T\n=\n\nText.",
    "# T\n\nAlso called: a,\nb\n\nText.", "# T\n\nAlso called: a, b\nmore\n\n## Why",
    "# T\n\nAlso called: a\n\n## About this page:\n\n- Written by: *Me*\n- Written by: You",
    "# T\n\n## Page information\n\n- Written by: Me\n  and you\n", "# T #\n\n# U\n\nText.",
    "# T\n\n## Page information\n\n- Published: soon\n- Published: 2024-01-01",
    "# T\n\nPage information\n---\n\n- Written by: Me\n", "# T\n\n### About this guide\n\n- For: x",
    "# T\n\n<div>\n## About this guide\n- Tags: a\n</div>",
    "#  T   x \n\n ## About this guide\n- Tags: a",
    "# T\n\n## About this guide\n\nWritten by: Me\n",
    "# T\n\n## Why\n\n- a\n  ## About this guide\n",
    "# T\n\n## About this guide\n\n* Written by: Me\n\n## Why\n\n- Tags: no\n",
    "# T\n\nText\r## About this guide\r\r- Tags: a\r\nText\r\n", "# T\r\rText\r---\r\n\r\n",
    "# T\n\n## About this guide\n\n- Written by: Me\n\n## Page information\n\n- Tags: yes\n",
    "# T\n\n## About this guide\n\n- Tags: a\n\n## \n\n- Written by: X\n",
    "# T\n\n## \n\nAlso called: x\n", "# T\n\n## \n\n### About this guide\n\n- Tags: a\n",
    "# T\u{C}\n", "# \u{C}\n\nText.", "# T\n\n\u{C}\nAlso called: x\n",
    "# T\n\n## About this guide\n\n- Published: 2024-01-01\u{C}\n- Written by: \u{C}\n",
  ]

  @Test(arguments: files) func agreesWithTheWholeReading(_ text: String) throws {
    let name = try #require(Slug("t"))
    let bytes = Array(text.utf8)
    let whole = GuideSummary(
      name: name, of: try Guide(slug: name, reading: bytes), origin: .builtIn)
    #expect(try GuideSummary(name: name, origin: .builtIn, reading: bytes) == whole)
  }

  /// Lines that list readers stumble over; many pairs and longer runs of them are tried.
  static let lines = [
    "", "  ", "# T", "# T  x #", "#", "## Why", "## About this guide", "##\tAbout this guide",
    "## \tAbout this page", "## *About this guide*", "## [About this guide](a.md)",
    "## “About this guide”", "## A**bout** this guide", "## About     this guide:",
    "##    About this page", "## Page information", "### About this guide", "About this guide",
    "---", "--- ", "  --", "-", "===", "= ", "```", "~~~", "<div>", "<!-- x", "-->", "> - Tags: q",
    "> ```", "| a | b |", "|---|---|", "[x]: /url", "[x]:", "Text.", " text", "    code",
    "\tcode", "Also called: a, b", "also known as: c", "ALIASES: [d, e]", "Also", "called: f",
    "Aliases", ": g", "Alcohol is one", "A*lso* called: h", " Also called: i", "**Also called**: j",
    "![Also called: k](k.png)", "- Tags: l, m", "- tags : n", "-  Tags: o", "-      Tags: p",
    "- - Tags: q", "- > Tags: r", "- 1. Tags: s", "- \"Tags\": t", "-Tags: u", "* Tags: v",
    "+ Tags: w", "- Tags:", "- Tags: ,", "  Tags: x", "Tags: y", "- Tag: z", "- Written by: A  B",
    "- Written by: Me  ", "- Written by: *You*", "- Author: they", "- author:",
    "- Date: 2024-02-30",
    "- Published: 2024-02-29", "- Last checked: 2024-03-01 ", "- Reviewed: soon",
    "- Title: Other", "Source: here", "- Wr\u{131}tten by: dotless", "- Licence: MIT", "1. one",
    "- \u{A0}Tags: 1", "\u{FEFF}# T", "\0", "- Tags: \u{C}2", "Ali\u{1}as: 3", "## Sources",
    "- Also called: www.a.com, <b>", "\\## About this guide", "## \\About this guide",
    "## ", "##   ", "##", "# T\u{C}", "\u{C}", "- Tags: a\u{B}", "- Author: \u{C}",
    "Also called: a\u{C}", "## \u{C}", "- Licence: [MIT](x)", "- Region: *UK*",
    "- Region: a<br>Tags: b", "- LICENCE: x", "- Title: *x*", "- Licence: *Tags: c*", "- R", "- La",
  ]

  /// Files of those lines, always the same ones.
  private static func hostileFiles() -> [String] {
    var numbers = RobustnessTests.Generator(state: 5)
    let pairs = lines.enumerated().flatMap { place, first in
      // A third of them, other ones for each line.
      lines.indices.filter { ($0 + place) % 3 == 0 }.map {
        "# T\n\n## About this guide\n\(lines[$0])\n\(first)"
      }
    }
    let random = (0..<1500).map { _ in
      let chosen = (0..<Int.random(in: 1...9, using: &numbers)).map { _ in
        lines.randomElement(using: &numbers) ?? ""
      }
      let opening = ["# T\n", "# T\n\n", "# T\n\n## About this guide\n\n", ""]
      let ending = ["\n", "\n\n", "\r\n", "\r"].randomElement(using: &numbers) ?? "\n"
      return (opening.randomElement(using: &numbers) ?? "") + chosen.joined(separator: ending)
    }
    return pairs + random
  }

  @Test func agreesOnHostileFiles() throws {
    let name = try #require(Slug("t"))
    for text in Self.hostileFiles() {
      let bytes = Array(text.utf8)
      let whole = try? GuideSummary(
        name: name, of: Guide(slug: name, reading: bytes), origin: .builtIn)
      let glance = try? GuideSummary(name: name, origin: .builtIn, reading: bytes)
      #expect(glance == whole, "\(text.debugDescription)")
    }
  }

  @Test(.enabled(if: SharedData.isPresent, "needs ../shared"))
  func agreesOnTheExamples() throws {
    let name = try #require(Slug("t"))
    let folders = ["examples", "retrieval/guides", "seed"]
    // Every eighth of the 1,500 pages keeps the suite quick.
    let files = try folders.flatMap { folder in
      try SharedData.files(in: folder).enumerated().filter { $0.offset % 8 == 0 }.map(\.element)
    }
    for file in files where !file.hasSuffix(".json") {
      let bytes = try SharedData.bytes(file)
      let whole = GuideSummary(
        name: name, of: try Guide(slug: name, reading: bytes), origin: .builtIn)
      #expect(try GuideSummary(name: name, origin: .builtIn, reading: bytes) == whole, "\(file)")
    }
  }
}
