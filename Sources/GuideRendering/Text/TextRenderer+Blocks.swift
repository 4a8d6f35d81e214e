internal import GuideModel

extension TextRenderer {
  /// Writes blocks with an empty line between them.
  ///
  /// Headings inside a section stand two columns left of their text, as the section's own does.
  mutating func write(_ blocks: [Block]) {
    var depth = 0
    var followsDirectly = true
    for block in blocks {
      if !followsDirectly { writer.separate() }
      if case .heading(let level, let text) = block {
        writer.outdent(by: 2 * depth)
        depth = max(0, min(level, 6) - 3)
        indent(depth)
        writeSubheading(text)
        depth += 1
        indent(1)
        followsDirectly = true
      } else {
        write(block)
        followsDirectly = false
      }
    }
    writer.outdent(by: 2 * depth)
  }

  /// Indents by so many steps of two columns.
  mutating func indent(_ steps: Int) {
    for _ in 0..<steps { writer.indent(every: "  ") }
  }

  private mutating func write(_ block: Block) {
    switch block {
    case .paragraph(let text): write(text)
    case .list(let list): write(list)
    case .heading(_, let text): writeSubheading(text)
    case .quote(_, let blocks): writeQuote(blocks)
    case .code(_, _, let text): writeCode(text)
    case .table(let table): write(table)
    case .image(let image): write(image)
    case .rule: break
    }
  }

  private mutating func writeSubheading(_ text: Text) {
    paragraph.clear()
    beginBold()
    append(text)
    endBold()
    writeParagraph()
  }

  mutating func write(_ image: Image) {
    write(Wording.image(image.alt))
  }

  private mutating func writeQuote(_ blocks: [Block]) {
    indent(2)
    write(blocks)
    writer.outdent(by: 4)
  }

  /// Writes code line by line, each under its own indentation; a line that is too wide goes on two
  /// columns further in.
  private mutating func writeCode(_ text: String) {
    indent(1)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    while lines.last?.isEmpty ?? false { lines.removeLast() }
    while lines.first?.isEmpty ?? false { lines.removeFirst() }
    for line in lines { writeCodeLine(TextRenderer.expandingTabs(line)) }
    writer.outdent(by: 2)
  }

  private mutating func writeCodeLine(_ line: String) {
    let columns = line.utf8.prefix { $0 == UInt8(ascii: " ") }.count
    guard columns < line.utf8.count else { return writer.line([]) }
    let marker = String(repeating: " ", count: columns)
    writer.indent(marker: marker)
    writer.indent(hanging: 2)
    write(String(line.dropFirst(columns)))
    writer.outdent(by: columns + 2)
  }

  /// A line of code with its tabs as spaces up to the next column that four divides.
  private static func expandingTabs(_ line: Substring) -> String {
    guard line.utf8.contains(UInt8(ascii: "\t")) else { return String(line) }
    var expanded = ""
    var column = 0
    for scalar in line.unicodeScalars {
      let count = scalar == "\t" ? 4 - column % 4 : 1
      if scalar == "\t" {
        expanded += String(repeating: " ", count: count)
      } else {
        expanded.unicodeScalars.append(scalar)
      }
      column += count
    }
    return expanded
  }

  // MARK: Lists

  private mutating func write(_ list: List) {
    guard let start = list.start else { return writeBullets(list.items) }
    let last = start + list.items.count - 1
    for (index, item) in list.items.enumerated() {
      let columns = writer.indent(number: start + index, upTo: last)
      write(item: item)
      writer.outdent(by: columns)
    }
  }

  /// Writes bulleted items.
  mutating func writeBullets(_ items: [Text]) {
    for item in items {
      writer.indent(marker: "- ")
      write(item: item)
      writer.outdent(by: 2)
    }
  }

  private mutating func write(item: Text) {
    if item.text.isEmpty && item.blocks.isEmpty { return writer.line([]) }
    if !item.text.isEmpty { write(item) }
    if !item.blocks.isEmpty { writeFurtherBlocks(item) }
  }

  /// Writes what follows an item's first paragraph.
  ///
  /// A list stands directly under it; for any other block there is an empty line before and after.
  private mutating func writeFurtherBlocks(_ item: Text) {
    for block in item.blocks {
      if case .list = block {
        write(block)
      } else {
        if !item.text.isEmpty { writer.separate() }
        write(block)
        writer.separate()
      }
    }
  }
}
