import GuideMarkdown

/// Markdown of any bytes: parses, becomes valid HTML, and its own Markdown reads back.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  for options in [Document.Options.commonMark, .guide] {
    let document = Document(parsing: bytes, options: options)
    precondition(String(validating: document.html(), as: UTF8.self) != nil, "HTML is not UTF-8")
    for block in document.blocks { walk(block, document) }
    _ = Document(parsing: document.markdown(), options: options)
  }
  return 0
}

/// Asks a block and what it holds for everything that they tell, without recursion.
private func walk(_ top: Document.Block, _ document: Document) {
  var blocks = [top]
  while let block = blocks.popLast() {
    _ = document.kind(of: block)
    _ = document.plainText(of: block).utf8.count + document.literal(of: block).utf8.count
    precondition(document.position(of: block).line > 0, "a block without a line")
    var inlines = document.inlines(of: block)
    while let inline = inlines.popLast() {
      _ = document.kind(of: inline)
      precondition(document.position(of: inline).column > 0, "an inline without a column")
      inlines += document.children(of: inline)
    }
    blocks += document.children(of: block)
  }
}
