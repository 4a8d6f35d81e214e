import GuideMarkdown
import Testing

/// Markdown and the HTML that CommonMark gives it, in our own words: at least one case for every
/// construct, so that the engine is tested where the specification is not at hand.
struct Construct: Sendable, CustomTestStringConvertible {
  let name: String
  let markdown: String
  let html: String

  var testDescription: String { name }

  init(_ name: String, _ markdown: String, _ html: String) {
    self.name = name
    self.markdown = markdown
    self.html = html
  }
}

@Suite("Constructs")
struct ConstructTests {
  @Test("of blocks", arguments: blocks)
  func rendersBlock(_ construct: Construct) {
    #expect(html(construct.markdown) == construct.html)
  }

  @Test("of inlines", arguments: inlines)
  func rendersInline(_ construct: Construct) {
    #expect(html(construct.markdown) == "<p>\(construct.html)</p>\n")
  }

  static let blocks = [
    Construct("paragraphs", "Rest.\nDrink.\n\nWalk.", "<p>Rest.\nDrink.</p>\n<p>Walk.</p>\n"),
    Construct("ATX heading", "## Rest ##\n", "<h2>Rest</h2>\n"),
    Construct("seven signs", "####### Rest", "<p>####### Rest</p>\n"),
    Construct("setext headings", "Rest\n===\nWalk\n---", "<h1>Rest</h1>\n<h2>Walk</h2>\n"),
    Construct("setext of two lines", "Rest\nnow\n===", "<h1>Rest\nnow</h1>\n"),
    Construct("thematic break", "Rest\n\n* * *\n", "<p>Rest</p>\n<hr />\n"),
    Construct(
      "bullet list", "- rest\n- walk\n",
      "<ul>\n<li>rest</li>\n<li>walk</li>\n</ul>\n"),
    Construct(
      "loose list", "- rest\n\n- walk\n",
      "<ul>\n<li>\n<p>rest</p>\n</li>\n<li>\n<p>walk</p>\n</li>\n</ul>\n"),
    Construct(
      "nested list", "- rest\n  1. sit\n  2. lie\n",
      "<ul>\n<li>rest\n<ol>\n<li>sit</li>\n<li>lie</li>\n</ol>\n</li>\n</ul>\n"),
    Construct(
      "ordered list from 7", "7) rest\n8) walk\n",
      "<ol start=\"7\">\n<li>rest</li>\n<li>walk</li>\n</ol>\n"),
    Construct(
      "other bullet, other list", "- a\n+ b", "<ul>\n<li>a</li>\n</ul>\n<ul>\n<li>b</li>\n</ul>\n"),
    Construct("only 1 interrupts", "It hurts\n2. days", "<p>It hurts\n2. days</p>\n"),
    Construct("empty item", "- \n- a", "<ul>\n<li></li>\n<li>a</li>\n</ul>\n"),
    Construct(
      "a definition between items does not show", "- a\n\n  [b]: /c\n- d",
      "<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>d</p>\n</li>\n</ul>\n"),
    Construct(
      "a definition that ends a list loosens nothing", "- a\n- b\n\n  [c]: /d\n\ne [c]",
      "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n<p>e <a href=\"/d\">c</a></p>\n"),
    Construct(
      "an item of a definition is empty", "- [a]: /b\n\n  c\n- d",
      "<ul>\n<li>c</li>\n<li>d</li>\n</ul>\n"),
    Construct(
      "a blank line of an HTML block loosens nothing", "- <pre>\n\n- b",
      "<ul>\n<li>\n<pre>\n\n</li>\n<li>b</li>\n</ul>\n"),
    Construct(
      "a last line of a vertical tab", "> é \n \u{0B}", "<blockquote>\n<p>é</p>\n</blockquote>\n"),
    Construct("a form feed alone", "\u{0C}", "<p></p>\n"),
    Construct(
      "block quote with lazy line", "> rest\nwell\n",
      "<blockquote>\n<p>rest\nwell</p>\n</blockquote>\n"),
    Construct(
      "quote in item keeps the list tight", "- a\n  > b\n  >\n- c",
      "<ul>\n<li>a\n<blockquote>\n<p>b</p>\n</blockquote>\n</li>\n<li>c</li>\n</ul>\n"),
    Construct("indented code", "    a < b\n\n    c\n", "<pre><code>a &lt; b\n\nc\n</code></pre>\n"),
    Construct(
      "fenced code", "~~~ swift x\nlet a\n  ~~~\n",
      "<pre><code class=\"language-swift\">let a\n</code></pre>\n"),
    Construct(
      "language named in full", "```language-c d\na\n```",
      "<pre><code class=\"language-c\">a\n</code></pre>\n"),
    Construct("unclosed fence", "```\na\n", "<pre><code>a\n</code></pre>\n"),
    Construct(
      "split tab in code", "-\t\ta", "<ul>\n<li>\n<pre><code>  a\n</code></pre>\n</li>\n</ul>\n"),
    Construct("HTML block", "<div>\n*a*\n\n*b*", "<div>\n*a*\n<p><em>b</em></p>\n"),
    Construct("HTML comment block", "<!-- a\n\nb -->\nc", "<!-- a\n\nb -->\n<p>c</p>\n"),
    Construct(
      "a lone tag can't interrupt", "> a\n<b>", "<blockquote>\n<p>a\n<b></p>\n</blockquote>\n"),
    Construct("definitions alone", "[a]: /b 'c'\n[d]: <e f>\n", ""),
    Construct("a line after definitions", "[a]: /b\n---", "<hr />\n"),
    Construct("blank", " \n\t\n", ""),
  ]

  static let inlines = [
    Construct("emphasis", "*a* _b_", "<em>a</em> <em>b</em>"),
    Construct("strong", "**a** __b__", "<strong>a</strong> <strong>b</strong>"),
    Construct("both", "***a***", "<em><strong>a</strong></em>"),
    Construct("inside a word", "a*b*c a_b_c", "a<em>b</em>c a_b_c"),
    Construct("rule of three", "**a*b**", "<strong>a*b</strong>"),
    Construct("symbols are punctuation", "€**<**", "€<strong>&lt;</strong>"),
    Construct("code span", "`` a`b ``", "<code>a`b</code>"),
    Construct("code over two lines", "`a\nb`", "<code>a b</code>"),
    Construct("unclosed code span", "`` a`", "`` a`"),
    Construct("link", "[a](/b \"c\")", "<a href=\"/b\" title=\"c\">a</a>"),
    Construct("link in brackets", "[a](<b c>)", "<a href=\"b%20c\">a</a>"),
    Construct("balanced parentheses", "[a](b(c)d)", "<a href=\"b(c)d\">a</a>"),
    Construct("no link in a link", "[[a](b)](c)", "[<a href=\"b\">a</a>](c)"),
    Construct("image", "![a *b*](c.png)", "<img src=\"c.png\" alt=\"a b\" />"),
    Construct("image over two lines", "![a\nb](c)", "<img src=\"c\" alt=\"a b\" />"),
    Construct("reference", "[a][B]\n\n[b]: /c", "<a href=\"/c\">a</a>"),
    Construct("collapsed", "[a][]\n\n[A]: /c", "<a href=\"/c\">a</a>"),
    Construct("shortcut with folding", "[STRASSE]\n\n[straße]: /c", "<a href=\"/c\">STRASSE</a>"),
    Construct("undefined", "[a][b]", "[a][b]"),
    Construct(
      "autolink", "<https://a.b/?c&d>", "<a href=\"https://a.b/?c&amp;d\">https://a.b/?c&amp;d</a>"),
    Construct("e-mail", "<a@b.c>", "<a href=\"mailto:a@b.c\">a@b.c</a>"),
    Construct("raw HTML", "a <b class='c'>d</b> <!-- e -->", "a <b class='c'>d</b> <!-- e -->"),
    Construct("no tag", "a < b <1>", "a &lt; b &lt;1&gt;"),
    Construct("entities", "&amp; &copy; &ngE; &#65; &#x42; &nosuch;", "&amp; © ≧̸ A B &amp;nosuch;"),
    Construct("zero", "&#0;", "\u{FFFD}"),
    Construct("escapes", "\\*a\\* \\a", "*a* \\a"),
    Construct("hard breaks", "a  \nb\\\nc", "a<br />\nb<br />\nc"),
    Construct("soft break", "a \n b", "a\nb"),
  ]
}
