@testable import GuideMarkdown
import Testing

@Suite("What guides need beyond CommonMark")
struct ExtensionTests {
  @Test func alignsTheColumnsOfATable() {
    let table = """
      | Day | Walk | Rest |
      |:----|:----:|-----:|
      | 1   | no   | yes  |
      """
    #expect(
      html(table, .guide) == """
        <table>
        <thead>
        <tr>
        <th align="left">Day</th>
        <th align="center">Walk</th>
        <th align="right">Rest</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td align="left">1</td>
        <td align="center">no</td>
        <td align="right">yes</td>
        </tr>
        </tbody>
        </table>

        """)
  }

  @Test("fills short rows, cuts long ones, ends at a blank line")
  func fitsRowsToTheHeader() {
    let text = "a | b\n-|-\n1\n1 | 2 | 3\n\nend"
    let rows = html(text, Document.Options(tables: true))
    #expect(rows.contains("<td>1</td>\n<td></td>"))
    #expect(rows.contains("<td>1</td>\n<td>2</td>\n</tr>"))
    #expect(html(text, .guide).contains("<td>2</td>\n<td>3</td>\n</tr>"))
    #expect(rows.hasSuffix("</table>\n<p>end</p>\n"))
    #expect(html("a | b\n-|-\n|\n", .guide).hasSuffix("</table>\n<p>|</p>\n"))
    #expect(html("a | b\n- | -\n", .guide).hasSuffix("<li>| -</li>\n</ul>\n"))
  }

  @Test("a pipe in a cell is escaped, even in code")
  func keepsEscapedPipes() {
    let table = html("| a |\n|---|\n| b \\| `c \\| d` |", .guide)
    #expect(table.contains("<td>b | <code>c | d</code></td>"))
  }

  @Test("no table where the cells do not match, and none in pure CommonMark")
  func leavesOtherTextAlone() {
    #expect(html("| a | b |\n|---|\n| c |", .guide) == "<p>| a | b |\n|---|\n| c |</p>\n")
    #expect(html("| a |\n|---|") == "<p>| a |\n|---|</p>\n")
  }

  @Test("the paragraph before the header stays one")
  func leavesTheParagraphBefore() {
    #expect(html("Text\na | b\n-|-", .guide).hasPrefix("<p>Text</p>\n<table>"))
  }

  @Test(
    "bare addresses become links",
    arguments: [
      ("https://a.org/b_c", "https://a.org/b_c", ""),
      ("http://a.org.", "http://a.org", "."),
      ("http://a.org/(b)", "http://a.org/(b)", ""),
      ("http://a.org/?b=1&amp;", "http://a.org/?b=1", "&amp;"),
      ("http://a.org/b;", "http://a.org/b", ";"),
      ("http://a.org/b_c_*d*", "http://a.org/b_c_*d", "*"),
      ("http://a.org/b)", "http://a.org/b", ")"),
      ("http://a.org/((b)", "http://a.org/((b)", ""),
      ("http://a.org/b'.", "http://a.org/b", "'."),
      ("HTTPS://a.org,", "HTTPS://a.org", ","),
    ])
  func linksAddress(_ text: String, _ address: String, _ rest: String) {
    #expect(html(text, .guide) == "<p><a href=\"\(address)\">\(address)</a>\(rest)</p>\n")
  }

  @Test("an address ends where GFM's reference implementation ends it, in HTML")
  func endsAddresses() {
    #expect(
      html("(http://a.org/?b=1&c=2), \"http://d.org\"", .guide)
        == "<p>(<a href=\"http://a.org/?b=1&amp;c=2\">http://a.org/?b=1&amp;c=2</a>), "
        + "&quot;<a href=\"http://d.org\">http://d.org</a>&quot;</p>\n")
    #expect(
      html("*http://a.org/*, _x_y@z.org_", .guide)
        == "<p><em><a href=\"http://a.org/\">http://a.org/</a></em>, "
        + "<em><a href=\"mailto:x_y@z.org\">x_y@z.org</a></em></p>\n")
    #expect(
      html("a **b_c@d.org** e", .guide)
        == "<p>a <strong><a href=\"mailto:b_c@d.org\">b_c@d.org</a></strong> e</p>\n")
  }

  @Test func linksWebHostsAndMail() {
    #expect(html("www.a.org", .guide) == "<p><a href=\"http://www.a.org\">www.a.org</a></p>\n")
    #expect(html("a.b@c.org!", .guide) == "<p><a href=\"mailto:a.b@c.org\">a.b@c.org</a>!</p>\n")
  }

  @Test(
    "what is no address, or stands in code or a link, is left alone",
    arguments: [
      "xhttp://a.org", "`http://a.org`", "www.", "a@b", "at 10:30", "http://", "http://..", "a@b@c",
      "a@b.c_", "a@b.2", "<b c='http://a.org'>", "![a](http://b.org)",
    ])
  func leavesTextAlone(_ text: String) {
    #expect(!html(text, .guide).contains("<a "))
  }

  @Test func doesNotNestLinks() {
    let document = Document("[see http://a.org](b)", options: .guide)
    #expect(document.plainText(of: document.blocks[0]) == "see http://a.org")
    #expect(
      html("[http://a.org](b)", .guide) == "<p><a href=\"b\">http://a.org</a></p>\n")
    #expect(
      html("[see *a_b@c.org*][d]\n\n[d]: e", .guide)
        == "<p><a href=\"e\">see <em>a_b@c.org</em></a></p>\n")
    #expect(
      html("[http://a.org] b", .guide)
        == "<p>[<a href=\"http://a.org\">http://a.org</a>] b</p>\n")
  }

  @Test func readsImageSizes() throws {
    let document = Document("![a](b.png =400x300)", options: .guide)
    let image = try #require(document.inlines(of: document.blocks[0]).first)
    let size = Document.ImageSize(width: 400, height: 300)
    #expect(document.kind(of: image) == .image(destination: "b.png", title: "", size: size))
    #expect(html("![a](b.png =400x300)") == "<p>![a](b.png =400x300)</p>\n")
  }

  @Test(
    "one or two tildes strike, a run of each length with its like",
    arguments: [
      ("~~no~~ ~so~", "<del>no</del> <del>so</del>"),
      ("~~a ~b~~", "~~a ~b~~"),
      ("~~a~b~", "~~a<del>b</del>"),
      ("~~a *b~ c* d~~", "<del>a <em>b~ c</em> d</del>"),
      ("~~~a~~~ b", "~~~a~~~ b"),
      ("~~a~ b~~", "<del>a~ b</del>"),
      ("*a~*~b~", "<em>a~</em><del>b</del>"),
      ("a**~b~**c", "a<strong><del>b</del></strong>c"),
      ("x ~~a *b*~~", "x <del>a <em>b</em></del>"),
      ("*a ~~b* c~~", "<em>a ~~b</em> c~~"),
      ("a~b~c", "a<del>b</del>c"),
      ("~~ a~~", "~~ a~~"),
      ("\\~~a~~", "~~a~~"),
      ("~~a\nb~~", "<del>a\nb</del>"),
    ])
  func strikes(_ markdown: String, _ expected: String) {
    #expect(html("." + markdown, .guide) == "<p>.\(expected)</p>\n")
    #expect(!html("." + markdown).contains("<del>"))
  }

  @Test func namesStruckText() throws {
    let document = Document("~~no~~", options: .guide)
    let struck = try #require(document.inlines(of: document.blocks[0]).first)
    #expect(document.kind(of: struck) == .strikethrough)
    #expect(document.children(of: struck).map(document.kind(of:)) == [.text("no")])
  }
}
