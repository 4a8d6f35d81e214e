import Testing

/// Bare addresses end where those of GFM's reference implementation do; what is expected here is
/// what cmark-gfm made of the same words.
@Suite struct AddressTests {
  /// A text, and what of it is the address.
  static let cases = [
    ("https://example.org/a;", "https://example.org/a"),
    ("\"https://example.org/a\";", "https://example.org/a"),
    ("https://example.org/a&amp;", "https://example.org/a"),
    ("https://example.org/a&amp;&amp;", "https://example.org/a"),
    ("https://example.org/a&quot;", "https://example.org/a"),
    ("https://example.org/a&amp;.", "https://example.org/a"),
    ("https://example.org/a&1;", "https://example.org/a&1"),
    ("https://example.org/a;x;", "https://example.org/a;x"),
    ("(https://example.org/a)", "https://example.org/a"),
    ("(https://example.org/a).", "https://example.org/a"),
    ("https://example.org/(a)", "https://example.org/(a)"),
    ("(https://example.org/(a))", "https://example.org/(a)"),
    ("https://example.org/a))", "https://example.org/a"),
    ("https://example.org/(a", "https://example.org/(a"),
    ("https://example.org/a'", "https://example.org/a"),
    ("https://example.org/a?!.,:*_~", "https://example.org/a"),
    ("https://example.org/a\"x", "https://example.org/a\"x"),
    ("http://example.org_", "http://example.org"),
  ]

  @Test(arguments: cases)
  func theyEndWhereTheReferenceHasThem(text: String, address: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("# T\n\nSee \(text)\n", to: "t.md")
    let path = folder.path("t.md")
    let html = try Program.run("show", path, "--format", "html").outputText
    let escaped = address.replacing("&", with: "&amp;")
    let target = escaped.replacing("\"", with: "%22")
    let words = escaped.replacing("\"", with: "&quot;")
    #expect(html.contains("href=\"\(target)\">\(words)</a>"))
    let shown = try PseudoTerminal(columns: 80, rows: 200)
      .run(["show", path], environment: ["TERM": "xterm-kitty"])
    let end = "\u{1B}]8;;\u{1B}\\"
    #expect(shown.outputText.contains("\u{1B}]8;;\(address)\u{1B}\\\(address)\(end)"))
  }
}
