import GuideMarkdown
import Testing

@Suite("Raw HTML read as text")
struct RawHTMLTests {
  @Test(
    "tags go, blocks and breaks part lines, entities are decoded",
    arguments: [
      ("<p>Call <b>now</b>.</p>", "Call now."),
      ("<ul>\n<li>pain</li>\n<li>fever &gt; 38&nbsp;°C</li>\n</ul>", "pain\nfever > 38\u{A0}°C"),
      ("one<br>two<BR/>three", "one\ntwo\nthree"),
      ("<table><tr><td>a</td><td>b</td></tr></table>", "a\nb"),
      ("a <!-- <p>no</p> --> b", "a b"),
      ("a<script>if (1 < 2) { x(\"</p>\") }</script>b", "ab"),
      ("<STYLE>p { color: red }</STYLE>\nred", "red"),
      ("<?php no ?><!DOCTYPE html><![CDATA[no]]>yes", "yes"),
      ("<img alt='a rash' src=x.png> here", "a rash here"),
      ("5 < 6 & 7 <8", "5 < 6 & 7 <8"),
      ("<p title=\"a > b\">c", "c"),
      ("a <b unfinished", "a <b unfinished"),
      ("<p title=\"a>b", "b"),
      ("10<sup>9</sup>", "109"),
    ])
  func plainText(_ html: String, _ text: String) {
    #expect(HTMLTokenizer.plainText(of: html) == text)
  }

  @Test("tells the tags that a reader keeps, with their addresses")
  func tags() {
    let html = "<a title=x HREF='/b?c&amp;d'>e</a><sup>2</sup><img src=f.png alt=\"g h\"/>"
    let tags = HTMLTokenizer(html).compactMap { token -> HTMLElementTag? in
      if case .tag(let tag) = token { tag } else { nil }
    }
    #expect(tags.map(\.role) == [.link, .link, .superscript, .superscript, .image])
    #expect(tags.map(\.isClosing) == [false, true, false, true, false])
    #expect(tags[0].href == "/b?c&d")
    #expect(tags[4].src == "f.png")
    #expect(tags[4].alt == "g h")
  }

  @Test("every word between tags is kept, whatever tags they are", arguments: 0..<100)
  func losesNothing(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let pieces = [
      "<p>", "</p>", "<", "<b a='x > y'>", "<br />", "<!-- no -->", "<i a>", "<style>no</style>",
      " ",
      "<img src=no>", "< b", "'", "\"", "<?no?>", "&",
    ]
    let words = (0..<20).map { "word\($0)" }
    let html = words.map { " \($0) \(pieces.randomElement(using: &generator) ?? "")" }.joined()
    let text = HTMLTokenizer.plainText(of: html)
    #expect(
      text.split(whereSeparator: \.isWhitespace).filter { $0.hasPrefix("word") }.map(String.init)
        == words)
    #expect(!text.contains("no"))
  }

  @Test("tags without an end are looked at once")
  func hostile() {
    for piece in ["<a ", "<a b=\"", "<a b='>", "<!-- ", "<script>", "<", "&", "<a b=\"'"] {
      let html = String(repeating: piece, count: 100_000)
      #expect(HTMLTokenizer.plainText(of: html).utf8.count <= html.utf8.count)
    }
  }
}
