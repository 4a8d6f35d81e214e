internal import GuideModel

extension MarkdownRenderer {
  /// Writes blocks with an empty line between them.
  mutating func write(_ blocks: [Block]) {
    var previous: (isOrdered: Bool, marker: ListMarker)?
    for block in blocks {
      writer.separate()
      if case .list(let list) = block {
        let isOrdered = list.start != nil
        let marker = previous.map { $0.isOrdered == isOrdered ? $0.marker.opposite : .usual }
        write(list, marker ?? .usual)
        previous = (isOrdered, marker ?? .usual)
      } else {
        write(block)
        previous = nil
      }
    }
    writer.separate()
  }

  private mutating func write(_ block: Block) {
    switch block {
    case .paragraph(let text): write(text)
    case .list(let list): write(list, .usual)
    case .heading(let level, let text): writeHeading(level, text)
    case .quote(_, let blocks): writeQuote(blocks)
    case .code(_, let language, let text): writeCode(text, language)
    case .table(let table): write(table)
    case .image(let image): write(image)
    case .rule: writeMarkup("***")
    }
  }

  private mutating func writeMarkup(_ markup: String) {
    write(markup: markup, MarkdownText(place: .paragraph))
  }

  private mutating func writeQuote(_ blocks: [Block]) {
    writer.indent(every: "> ")
    if blocks.isEmpty { writer.line([]) }
    write(blocks)
    writer.outdent(by: 2)
  }

  /// Writes code between fences that are longer than any in it.
  private mutating func writeCode(_ text: String, _ language: String?) {
    let longest = MarkdownText.longestRun(of: UInt8(ascii: "`"), in: Array(text.utf8))
    let fence = String(repeating: "`", count: max(3, longest + 1))
    var info = MarkdownText(place: .paragraph)
    info.append(language ?? "")
    write(markup: fence, info)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty ?? false { lines.removeLast() }
    for line in lines { writer.lineKeepingBlanks(MarkdownText.code(line)[...]) }
    writeMarkup(fence)
  }

  /// Writes an image with its size in the title, as CommonMark allows.
  mutating func write(_ image: Image) {
    let size = [image.width, image.height].map { $0.map(String.init) ?? "" }
    let hasSize = image.width != nil || image.height != nil
    var line = MarkdownText(place: .paragraph)
    line.append(markup: "![")
    line.append(image.alt)
    line.append(markup: "]")
    line.append(destination: image.url, title: hasSize ? size.joined(separator: "x") : nil)
    write(markup: "", line)
  }

  // MARK: Lists

  /// Which of the two markers of its kind a list has: two neighbours with the same would be one.
  private enum ListMarker {
    case usual
    case other

    var opposite: ListMarker { self == .usual ? .other : .usual }
  }

  private mutating func write(_ list: List, _ marker: ListMarker) {
    for (index, item) in list.items.enumerated() {
      switch (list.start, marker) {
      case (nil, .usual): write(item, marker: "- ")
      case (nil, .other): write(item, marker: "* ")
      case (.some(let start), .usual): write(item, marker: "\(start + index). ")
      case (.some(let start), .other): write(item, marker: "\(start + index)) ")
      }
    }
  }

  /// Writes bulleted items.
  mutating func writeBullets(_ items: [Text]) {
    for item in items { write(item, marker: "- ") }
  }

  private mutating func write(_ item: Text, marker: String) {
    writer.indent(marker: marker)
    if item.text.isEmpty && item.blocks.isEmpty { writer.line([]) }
    if !item.text.isEmpty { write(item) }
    for (index, block) in item.blocks.enumerated() {
      if needsEmptyLine(before: block, isFirst: item.text.isEmpty && index == 0) {
        writer.separate()
      }
      write(block)
    }
    writer.outdent(by: marker.utf8.count)
  }

  /// Whether a block would be read as part of the paragraph before it.
  ///
  /// Only lists that may interrupt one need no empty line.
  private func needsEmptyLine(before block: Block, isFirst: Bool) -> Bool {
    if isFirst { return false }
    guard case .list(let list) = block else { return true }
    return !(list.start == nil || list.start == 1) || (list.items.first?.text.isEmpty ?? true)
  }

  // MARK: Tables

  private mutating func write(_ table: Table) {
    write(row: table.header)
    let rules = table.alignments.map { alignment in
      switch alignment {
      case .none: "---"
      case .left: ":--"
      case .center: ":-:"
      case .right: "--:"
      }
    }
    writeMarkup("| " + rules.joined(separator: " | ") + " |")
    for row in table.rows { write(row: row) }
  }

  private mutating func write(row: [Text]) {
    var line = MarkdownText(place: .tableCell)
    line.append(markup: "|")
    for cell in row {
      line.append(markup: " ")
      line.append(cell)
      line.append(markup: " |")
    }
    write(markup: "", line)
  }
}

extension MarkdownText {
  /// A line of code as it stands, with U+FFFD for control characters; tabs stay.
  static func code(_ line: Substring) -> [UInt8] {
    var bytes: [UInt8] = []
    for scalar in line.unicodeScalars {
      if ShownText.isControl(scalar.value) && scalar != "\t" {
        bytes.append(contentsOf: ShownText.standIn)
      } else {
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    return bytes
  }
}
