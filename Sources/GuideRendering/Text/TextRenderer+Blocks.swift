import GuideModel

extension TextRenderer {
  /// Writes blocks with an empty line between them.
  ///
  /// Headings inside a section stand two columns left of their text, as the section's own does.
  mutating func write(_ blocks: [Guide.Block]) {
    let opening = blocks.prefix { !$0.isHeading }
    write(flow: opening)
    var rest = blocks[opening.endIndex...]
    while case .heading(let level, let text)? = rest.popFirst() {
      if !(opening.isEmpty && rest.startIndex == blocks.startIndex + 1) { writer.separate() }
      let flow = rest.prefix { !$0.isHeading }
      indented(steps: max(0, min(level, 6) - 3)) { renderer in
        renderer.writeHeading(text)
        renderer.indented { $0.write(flow: flow) }
      }
      rest = rest[flow.endIndex...]
    }
  }

  private mutating func write(flow blocks: ArraySlice<Guide.Block>) {
    for (index, block) in blocks.enumerated() {
      if index > 0 { writer.separate() }
      write(block)
    }
  }

  private mutating func write(_ block: Guide.Block) {
    switch block {
    case .paragraph(let text): write(text)
    case .list(let list): write(list)
    case .heading(_, let text): writeHeading(text)
    case .quote(_, let blocks): indented(steps: 2) { $0.write(blocks) }
    case .code(_, _, let text): writeCode(text)
    case .table(let table): write(table)
    case .image(let image): write(Wording.image(image.alt, title: image.title))
    case .rule: break
    }
  }

  /// Writes code line by line, each under its own indentation; a line that is too wide goes on two
  /// columns further in.
  private mutating func writeCode(_ text: String) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    while lines.last?.isEmpty ?? false { lines.removeLast() }
    while lines.first?.isEmpty ?? false { lines.removeFirst() }
    indented { renderer in
      for line in lines { renderer.writeCodeLine(TextRenderer.expandingTabs(line)) }
    }
  }

  private mutating func writeCodeLine(_ line: String) {
    let columns = line.utf8.prefix { $0 == UInt8(ascii: " ") }.count
    guard columns < line.utf8.count else { return writer.line([]) }
    marked(String(repeating: " ", count: columns)) { renderer in
      renderer.hanging(2) { $0.write(String(line.dropFirst(columns))) }
    }
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

  private mutating func write(_ list: Guide.List) {
    for (index, item) in list.items.enumerated() {
      guard let start = list.start else {
        marked("- ") { $0.write(item) }
        continue
      }
      numbered(start + index, upTo: start + list.items.count - 1) { $0.write(item) }
    }
  }

  private mutating func write(_ item: Guide.List.Item) {
    guard let opening = item.opening else { return write(item.blocks) }
    write(opening)
    write(below: item.further)
  }

  /// Writes what follows an item's first paragraph.
  ///
  /// A list stands directly under it; for any other block there is an empty line before and after.
  mutating func write(below blocks: ArraySlice<Guide.Block>) {
    for block in blocks {
      if case .list = block {
        write(block)
      } else {
        writer.separate()
        write(block)
        writer.separate()
      }
    }
  }
}

extension Guide.Block {
  fileprivate var isHeading: Bool {
    if case .heading = self { true } else { false }
  }
}
