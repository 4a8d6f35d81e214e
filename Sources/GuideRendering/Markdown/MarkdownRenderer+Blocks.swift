import GuideModel

extension MarkdownRenderer {
  /// Writes blocks with an empty line between them.
  mutating func write(_ blocks: [Guide.Block]) {
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

  private mutating func write(_ block: Guide.Block) {
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

  private mutating func writeQuote(_ blocks: [Guide.Block]) {
    writer.indent(every: "> ")
    if blocks.isEmpty { writer.line([]) }
    write(blocks)
    writer.outdent(by: 2)
  }

  /// Writes code between fences that are longer than any in it.
  private mutating func writeCode(_ text: String, _ language: String?) {
    // An information string with a backquote in it may follow no fence of backquotes.
    let mark = language?.contains("`") ?? false ? "~" : "`"
    let longest = MarkdownText.longestRun(of: mark.utf8.first ?? 0, in: Array(text.utf8))
    let fence = String(repeating: mark, count: max(3, longest + 1))
    var info = MarkdownText(place: .paragraph)
    info.append(language ?? "")
    write(markup: fence, info)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty ?? false { lines.removeLast() }
    for line in lines { writer.lineKeepingBlanks(Sanitizer.code(line)[...]) }
    writeMarkup(fence)
  }

  /// Writes an image with its size in the title, as CommonMark allows.
  mutating func write(_ image: Guide.Image) {
    let size = [image.width, image.height].map { $0.map(String.init) ?? "" }
    let hasSize = image.width != nil || image.height != nil
    var line = MarkdownText(place: .paragraph)
    line.append(markup: "![")
    line.append(image.alt)
    line.append(markup: "]")
    line.append(destination: image.url, title: hasSize ? size.joined(separator: "x") : image.title)
    write(markup: "", line)
  }

  // MARK: Lists

  /// Which of the two markers of its kind a list has: two neighbours with the same would be one.
  private enum ListMarker {
    case usual
    case other

    var opposite: ListMarker { self == .usual ? .other : .usual }
  }

  private mutating func write(_ list: Guide.List, _ marker: ListMarker) {
    for (index, item) in list.items.enumerated() {
      switch (list.start, marker) {
      case (nil, .usual): write(item, marker: "- ")
      case (nil, .other): write(item, marker: "* ")
      case (.some(let start), .usual): write(item, marker: "\(start + index). ")
      case (.some(let start), .other): write(item, marker: "\(start + index)) ")
      }
    }
  }

  /// Writes an item of one paragraph.
  mutating func write(item text: Guide.Text) { write(Guide.List.Item(text), marker: "- ") }

  /// Writes what stands in an item of a bulleted list.
  mutating func item(marker: String = "- ", _ body: (inout MarkdownRenderer) -> Void) {
    writer.indent(marker: marker)
    body(&self)
    writer.outdent(by: marker.utf8.count)
  }

  private mutating func write(_ item: Guide.List.Item, marker: String) {
    self.item(marker: marker) { renderer in
      if let opening = item.opening { renderer.write(opening) }
      renderer.write(below: item.further, isFirst: item.opening == nil)
    }
  }

  /// Writes what follows an item's first line, or begins the item.
  mutating func write(below blocks: ArraySlice<Guide.Block>, isFirst: Bool) {
    var isFirst = isFirst
    for block in blocks {
      if !isFirst, needsEmptyLine(before: block) { writer.separate() }
      write(block)
      isFirst = false
    }
  }

  /// Whether a block would be read as part of the paragraph before it.
  ///
  /// Only lists that may interrupt one need no empty line.
  private func needsEmptyLine(before block: Guide.Block) -> Bool {
    guard case .list(let list) = block else { return true }
    return !(list.start == nil || list.start == 1) || list.items.first?.opening == nil
  }

  // MARK: Tables

  private mutating func write(_ table: Guide.Table) {
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

  private mutating func write(row: [Guide.Text]) {
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
