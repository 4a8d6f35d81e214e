import GuideMarkdown

/// Markdown of any bytes: parses, becomes valid HTML, whole or in pieces, and answers all questions.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  for options in [Document.Options.commonMark, .guide] {
    let document = Document(parsing: bytes, options: options)
    precondition(String(validating: document.html(), as: UTF8.self) != nil, "HTML is not UTF-8")
    for block in document.blocks { walk(block, document) }
  }
  return 0
}

/// Asks a block and what it holds for everything that they tell, without recursion.
private func walk(_ top: Document.Block, _ document: Document) {
  var blocks = [top]
  while let block = blocks.popLast() {
    _ = document.kind(of: block)
    _ = HTMLTokenizer.plainText(of: document.literal(of: block))
    precondition(document.position(of: block).line > 0, "a block without a line")
    var inlines = document.inlines(of: block)
    let text = inlines.map { document.plainText(of: $0) }.joined()
    precondition(text == document.plainText(of: block), "a block's text is not its inlines'")
    while let inline = inlines.popLast() {
      _ = document.kind(of: inline)
      precondition(document.position(of: inline).column > 0, "an inline without a column")
      inlines += document.children(of: inline)
    }
    blocks += document.children(of: block)
  }
}
