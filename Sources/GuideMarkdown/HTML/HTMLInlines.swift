// Inlines → HTML.

extension HTMLWriter {
  /// Parses a leaf and writes its inlines in one walk over their records.
  mutating func writeInlines(of index: Int, _ document: Document) {
    parser.allowance = document.allowance(ofBlock: index)
    let text = document.text.bytes.span
    parser.parse(text, document.blockRecords[index].content.offsets)
    var index = 0
    while index < parser.inlines.count {
      let record = parser.inlines[index]
      if record.kind == .image {
        index = writeImage(record, at: index, text)
      } else {
        write(record, text)
        index &+= 1
      }
    }
  }

  @inline(__always)
  private mutating func write(_ record: InlineRecord, _ text: Bytes) {
    switch record.kind {
    case .text, .html: output.append(text, record.range.offsets)
    case .textToEscape: output.appendEscaped(text, record.range.offsets)
    case .reference: writeReference(record, text)
    case .softBreak: output.append(.newline)
    case .hardBreak: output.append("<br />\n")
    case .code, .codeOfLines:
      output.append("<code>")
      writeCode(record, text)
      output.append("</code>")
    case .styled:
      let tags = record.style.tags
      output.append(record.isOpening ? tags.opening : tags.closing)
    case .link: if record.isOpening { openLink(record, text) } else { output.append("</a>") }
    case .image, .nothing: break
    }
  }

  private mutating func writeCode(_ record: InlineRecord, _ text: Bytes) {
    if record.kind == .codeOfLines {
      writeOneLine(record, text)
    } else {
      output.appendEscaped(text, record.range.offsets)
    }
  }

  /// Writes text with its line endings as spaces.
  private mutating func writeOneLine(_ record: InlineRecord, _ text: Bytes) {
    var start = Int(record.start)
    for offset in record.range.offsets where text[offset] == .newline {
      output.appendEscaped(text, start..<offset)
      output.append(.space)
      start = offset + 1
    }
    output.appendEscaped(text, start..<Int(record.end))
  }

  private mutating func writeReference(_ record: InlineRecord, _ text: Bytes) {
    let range = record.range.offsets
    if let reference = CharacterReference(at: range.lowerBound, to: range.upperBound, text) {
      output.appendEscaped(reference)
    }
  }

  private func target(of record: InlineRecord) -> LinkTarget {
    parser.links[Int(parser.inlines[Int(record.end)].end)]
  }

  private mutating func openLink(_ record: InlineRecord, _ text: Bytes) {
    let target = target(of: record)
    output.append("<a href=\"")
    writeDestination(target, text)
    writeTitle(target, text)
    output.append("\">")
  }

  /// Writes an image; returns the index after it.
  private mutating func writeImage(_ record: InlineRecord, at index: Int, _ text: Bytes) -> Int {
    let target = target(of: record)
    output.append("<img src=\"")
    writeDestination(target, text)
    output.append("\" alt=\"")
    for inner in index + 1..<Int(record.end) { writePlain(parser.inlines[inner], text) }
    writeTitle(target, text)
    output.append("\" />")
    return Int(record.end) + 1
  }

  /// An image's description is the plain text of what it holds.
  private mutating func writePlain(_ record: InlineRecord, _ text: Bytes) {
    switch record.kind {
    case .text, .textToEscape: writeOneLine(record, text)
    case .html: output.appendEscaped(text, record.range.offsets)
    case .reference: writeReference(record, text)
    case .code, .codeOfLines: writeCode(record, text)
    case .softBreak, .hardBreak: output.append(.space)
    case .styled, .link, .image, .nothing: break
    }
  }

  private mutating func writeDestination(_ target: LinkTarget, _ text: Bytes) {
    if target.isPlain { return output.append(text, target.destination.offsets) }
    for byte in target.prefix.text.utf8 { output.append(byte) }
    if let decoded = target.decodedDestination(of: text) {
      output.appendAddress(decoded.span, 0..<decoded.count)
    } else {
      output.appendAddress(text, target.destination.offsets)
    }
  }

  /// Closes the attribute before the title and opens the title, where there is one.
  private mutating func writeTitle(_ target: LinkTarget, _ text: Bytes) {
    guard !target.title.isEmpty else { return }
    output.append("\" title=\"")
    writeDecoded(target.title.offsets, of: text, backslashes: true)
  }
}
