import Testing

@testable import GuideMarkdown

/// Bytes of all kinds: noise, and Markdown's own signs in no order.
private let inputs: [[UInt8]] = {
  var generator = SeededGenerator(seed: 31)
  let pieces = [
    "*", "**", "_", "`", "``", "[", "]", "(", ")", "![", "](", "<", ">", "a", "foo bar", "\n",
    "\n\n", " ", "    ", "\t", "- ", "+ ", "1. ", "> ", "# ", "===\n", "---\n", "```\n", "~~~\n",
    "[a]: /u\n", "[a]", "\\", "&amp;", "&#35;", "<b>", "<div>\n", "<!--", "-->", "<a@b.c>", "\"t\"",
    "é", "\u{A0}", "~", "~~", "www.a.b", "a_b@c.d", "“", "\r\n", "![a\nb](c)", "=", "|", "|-|\n",
    "http://a.b", "\u{0}", "  \n", "漢", "=4x3",
  ]
  return (0..<2_000).map { number in
    if number % 4 == 0 {
      return (0..<Int.random(in: 0...200, using: &generator)).map { _ in
        UInt8.random(in: 0...255, using: &generator)
      }
    }
    return (0..<Int.random(in: 1...40, using: &generator)).flatMap { _ in
      Array((pieces.randomElement(using: &generator) ?? "").utf8)
    }
  }
}()

@Suite("Any bytes are a document")
struct PropertyTests {
  @Test(arguments: [Document.Options.commonMark, .guide])
  func htmlIsValidUTF8(_ options: Document.Options) {
    for input in inputs {
      let output = Document(parsing: input, options: options).html()
      #expect(String(validating: output, as: UTF8.self) != nil, "\(input)")
    }
  }

  @Test(
    "what a document tells is what its HTML says", arguments: [Document.Options.commonMark, .guide])
  func tellsWhatItWrites(_ options: Document.Options) {
    for input in inputs + SpecificationExample.all.map({ Array($0.markdown.utf8) }) {
      let document = Document(parsing: input, options: options)
      let told = TreeHTML(document).output
      #expect(told == String(decoding: document.html(), as: UTF8.self), "\(input)")
    }
  }

  @Test("HTML in pieces is the HTML as a whole", arguments: [0, 1, 2, 3, 5, 7])
  func piecesJoin(_ shift: Int) {
    let markdown =
      String(repeating: "a", count: shift) + "\n\n"
      + String(repeating: "- b\n  > c\n\n  d <e>\n# f\n", count: 30_000)
    let document = Document(markdown, options: .guide)
    var pieces: [UInt8] = []
    var count = 0
    document.writeHTML { piece in
      count += 1
      for byte in piece.indices { pieces.append(piece[byte]) }
    }
    #expect(count > 1)
    #expect(pieces == document.html())
  }

  @Test func lineEndingsMakeNoDifference() {
    for input in inputs where !input.contains(.carriageReturn) {
      let crlf = input.flatMap { $0 == .newline ? [.carriageReturn, $0] : [$0] }
      let cr = input.map { $0 == .newline ? .carriageReturn : $0 }
      let expected = html(input, .guide)
      #expect(html(crlf, .guide) == expected, "\(input)")
      #expect(html(cr, .guide) == expected, "\(input)")
    }
  }

  @Test func rangesLieInTheirParents() {
    for input in inputs { checkRanges(Document(parsing: input, options: .guide), input) }
    for example in SpecificationExample.all { checkRanges(Document(example.markdown), []) }
  }

  private func checkRanges(_ document: Document, _ input: [UInt8]) {
    let whole = TextRange(0..<document.text.sourceCount)
    var open: [(next: Int32, source: TextRange)] = [(.max, whole)]
    for (index, block) in document.blockRecords.enumerated() {
      while let last = open.last, last.next == index { open.removeLast() }
      guard let parent = open.last else { return }
      #expect(block.source.start <= block.source.end, "\(input)")
      #expect(parent.source.start <= block.source.start, "\(input)")
      #expect(block.source.end <= parent.source.end, "\(input)")
      if Int(block.next) > index + 1 { open.append((block.next, block.source)) }
      if block.holdsInlines { checkInlines(of: index, document, input) }
    }
  }

  private func checkInlines(of index: Int, _ document: Document, _ input: [UInt8]) {
    var closings: [Int] = []
    let block = document.blockRecords[index]
    let records = document.inlineTree(of: Document.Block(index: Int32(index)))?.records ?? []
    for (index, record) in records.enumerated() {
      if record.edge != .closing {
        let place = document.text.sourceOffset(of: Int(record.start))
        #expect(block.source.offsets.contains(place) || place == block.source.end, "\(input)")
      }
      if record.isOpening {
        #expect(Int(record.end) < Int(closings.last ?? records.count))
        closings.append(Int(record.end))
      }
      if closings.last == index { closings.removeLast() }
    }
    #expect(closings.isEmpty, "\(input)")
  }

  @Test func everyPrefixOfEveryExampleParses() {
    for input in inputs.prefix(200) {
      for end in input.indices { _ = html(Array(input[..<end]), .guide) }
    }
  }
}
