import GuideMarkdown
import Testing

/// Input that makes naive parsers recurse or search without end: a beginning, what repeats, an end.
struct Attack: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let start: String
  let middle: String
  let end: String

  init(_ name: String, _ middle: String, start: String = "", end: String = "") {
    testDescription = name
    self.start = start
    self.middle = middle
    self.end = end
  }

  func markdown(repeats: Int) -> String {
    start + String(repeating: middle, count: repeats) + end
  }

  static let all = [
    Attack("quotes", ">", end: "a"),
    Attack("quotes with spaces", "> ", end: "a"),
    Attack("open brackets", "["),
    Attack("brackets around", "[", end: "a" + String(repeating: "]", count: 50_000)),
    Attack("images", "!["),
    Attack("bullets on a line", "* ", end: "a"),
    Attack("bullets and blank lines", "\n", start: String(repeating: "- ", count: 50_000) + "a\n"),
    Attack(
      "quoted bullets and blank lines", ">\n",
      start: "> " + String(repeating: "- ", count: 50_000) + "a\n"),
    Attack(
      "bullets, a fence and blank lines", "\n",
      start: String(repeating: "- ", count: 50_000) + "```\n"),
    Attack("emphasis opened", "*a **a "),
    Attack("emphasis closed", "a* a** "),
    Attack("emphasis of both kinds", "*a_ "),
    Attack("stars", "*"),
    Attack("mismatched", "a*b_c__ "),
    Attack("unclosed links", "[a](b"),
    Attack("unclosed bracketed links", "[a](<b"),
    Attack("links of parentheses", "[a]((("),
    Attack("unclosed titles", "[a](b \"c "),
    Attack("backticks", "e`", end: ""),
    Attack("comments", "<!-- a "),
    Attack("instructions", "a <? "),
    Attack("declarations", "a <!A "),
    Attack("character data", "a <![CDATA[ "),
    Attack("tags", "<a b='c"),
    Attack("entities", "&amp;&nosuch;&#;"),
    Attack("definitions", "[a]: b\n"),
    Attack("hosts", "www._"),
    Attack("e-mail", "a@a_"),
    Attack("one-column table", "|\n", start: "|a|\n|-|\n"),
    Attack("hard breaks", "a  \n"),
    Attack("tabs", "\t- a\n"),
    Attack("deep setext", "a\n---\n> "),
  ]
}

@Suite("Hostile input ends, and without a deep stack")
struct HostileTests {
  @Test(arguments: Attack.all)
  func parses(_ attack: Attack) {
    let markdown = attack.markdown(repeats: 50_000)
    #expect(!html(markdown, .guide).contains("\u{0}"))
    #expect(!html(markdown).contains("\u{0}"))
  }

  @Test("one long definition used often does not multiply")
  func capsExpansion() {
    let address = String(repeating: "x", count: 20_000)
    let markdown = "[a]: /\(address)\n\n" + String(repeating: "[a] ", count: 20_000)
    #expect(html(markdown).utf8.count < 20 * markdown.utf8.count)
  }

  @Test("a wide header over many short rows does not multiply")
  func capsFilledCells() {
    let header = String(repeating: "|a", count: 2_000)
    let delimiters = String(repeating: "|-", count: 2_000)
    let markdown = header + "\n" + delimiters + "\n" + String(repeating: "|b\n", count: 2_000)
    #expect(html(markdown, .guide).utf8.count < 12_000_000)
  }

  @Test func backtickRunsOfAllLengths() {
    let markdown = (1...700).map { String(repeating: "`", count: $0) + "a" }.joined()
    #expect(html(markdown).hasPrefix("<p>`a``a"))
  }
}
