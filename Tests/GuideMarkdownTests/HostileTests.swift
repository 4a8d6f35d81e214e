import Foundation
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
    Attack("e-mail in an open bracket", "@:w", start: "["),
    Attack("addresses with references", "&a;", start: "http://a.b"),
    Attack("struck, mismatched", "~a ~~b "),
    Attack("emphasis of three kinds", "*a_ ~b "),
    Attack("items and definitions", "- a\n\n  [b]: /c\n"),
    Attack("lines of Windows", "a\r\n"),
    Attack("NULs", "\u{0}"),
    Attack("curly quotes", "“a”"),
    Attack("one-column table", "|b\n", start: "|a|\n|-|\n"),
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
  }

  @Test("four times the input takes about four times the work", arguments: Attack.all)
  func growsLinearly(_ attack: Attack) {
    let growth = Growth.of(1_000) { count in
      let markdown = attack.markdown(repeats: count)
      _ = html(markdown, .guide)
      _ = html(markdown)
    }
    #expect(growth < Growth.limit)
  }

  @Test("so does a table of n columns and n short rows")
  func tableGrowsLinearly() {
    let growth = Growth.of(4_000) { count in
      let header = String(repeating: "|a", count: count) + "\n"
      let delimiters = String(repeating: "|-", count: count) + "\n"
      _ = Document(header + delimiters + String(repeating: "|b\n", count: count), options: .guide)
    }
    #expect(growth < Growth.limit)
  }

  @Test("so do the inlines of all leaves, asked for one by one and twice")
  func askingGrowsLinearly() {
    let growth = Growth.of(500) { count in
      let address = String(repeating: "x", count: count)
      let document = Document(
        "[a]: /\(address)\n\n" + String(repeating: "[a] *b* http://c.d\n\n", count: count),
        options: .guide)
      for block in document.blocks {
        _ = document.inlines(of: block)
        _ = document.plainText(of: block)
      }
    }
    #expect(growth < Growth.limit)
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

/// How work grows with its input, in this thread's processor time, which other work on the machine
/// hardly touches; `Tests/Benchmarks/growth.py` counts instructions.
enum Growth {
  /// Linear work grows by 4, quadratic work by 16.
  static let limit = 9.0

  /// How many times longer four times as much takes: the least of three tries.
  static func of(_ count: Int, _ work: (Int) -> Void) -> Double {
    (0..<3).map { _ in time { work(4 * count) } / max(time { work(count) }, 1e-6) }.min() ?? 0
  }

  private static func time(_ work: () -> Void) -> Double {
    let start = seconds
    work()
    return seconds - start
  }

  private static var seconds: Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
