import Testing

@testable import GuideMarkdown

@Suite("What a document tells")
struct ReadingTests {
  let document = Document(
    """
    # Sore *throat*

    A [link](x.md "t") and `code`.

    3. rest
       > drink\\
       > well

    ```swift
    a
    ```

    <div>
    """)

  @Test func namesItsBlocks() {
    #expect(
      document.blocks.map(document.kind(of:)) == [
        .heading(level: 1), .paragraph, .list(start: 3, isTight: true), .code(info: "swift"),
        .html,
      ])
  }

  @Test func namesItsInlines() {
    let inlines = document.inlines(of: document.blocks[1])
    #expect(
      inlines.map(document.kind(of:)) == [
        .text("A "), .link(destination: "x.md", title: "t"), .text(" and "), .code("code"),
        .text("."),
      ])
    #expect(document.children(of: inlines[1]).map(document.kind(of:)) == [.text("link")])
  }

  @Test func givesPlainText() {
    #expect(document.plainText(of: document.blocks[0]) == "Sore throat")
    #expect(document.plainText(of: document.blocks[1]) == "A link and code.")
    #expect(document.plainText(of: document.blocks[3]) == "")
    #expect(document.literal(of: document.blocks[3]) == "a\n")
    #expect(document.literal(of: document.blocks[4]) == "<div>\n")
  }

  @Test func knowsWhereThingsStand() throws {
    #expect(document.blocks.map(document.line(of:)) == [1, 3, 5, 9, 13])
    let item = try #require(document.children(of: document.blocks[2]).first)
    let quote = document.children(of: item)[1]
    #expect(document.position(of: quote) == Document.Position(line: 6, column: 4))
    let paragraph = try #require(document.children(of: quote).first)
    let last = try #require(document.inlines(of: paragraph).last)
    #expect(document.kind(of: last) == .text("well"))
    #expect(document.position(of: last) == Document.Position(line: 7, column: 6))
  }

  @Test("lines count the same whatever ends them")
  func countsLinesOfAnyKind() {
    let document = Document("a\r\n\r\nb\r\rc")
    #expect(document.blocks.map(document.line(of:)) == [1, 3, 5])
  }

  @Test("a leaf asked for twice, or out of turn, gives the same inlines")
  func asksInAnyOrder() {
    let address = String(repeating: "x", count: 20_000)
    let document = Document(
      "[a]: /\(address)\n\n" + String(repeating: "[a] *b*\n\n", count: 100))
    let forwards = document.blocks.map { document.inlines(of: $0) }
    let backwards = document.blocks.reversed().map { document.inlines(of: $0) }
    #expect(forwards == backwards.reversed())
    let links = forwards.count { inlines in
      inlines.contains { document.children(of: $0).map(document.kind(of:)) == [.text("a")] }
    }
    let html = String(decoding: document.html(), as: UTF8.self)
    #expect(links > 0 && links < 100)
    #expect(html.split(separator: "<a ").count - 1 == links)
  }

  @Test(
    "tells text without mark-up by its bytes",
    arguments: [
      ("a = b: c, (d)! “e”", Document.Plainness.oneLine), ("a\nb", .lines), ("a  \nb", .markedUp),
      ("a *b*", .markedUp), ("~a~", .markedUp), ("www.a.b", .markedUp), ("ftp://a.b", .markedUp),
    ])
  func tellsPlainness(_ markdown: String, _ plainness: Document.Plainness) {
    let document = Document(markdown, options: .guide)
    #expect(document.plainness(of: document.blocks[0]) == plainness)
  }
}
