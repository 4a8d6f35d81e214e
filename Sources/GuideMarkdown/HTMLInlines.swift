// Inlines → HTML.

extension HTMLWriter {
  /// Writes a leaf's inlines in one walk over their records.
  mutating func writeInlines(_ range: TextRange, _ document: Document) {
    var index = Int(range.start)
    let end = Int(range.end)
    while index < end {
      let record = document.inlineRecords[index]
      if record.kind == .openImage {
        index = writeImage(record, at: index, document)
      } else {
        write(record, document)
        index &+= 1
      }
    }
  }

  @inline(__always)
  private mutating func write(_ record: InlineRecord, _ document: Document) {
    switch record.kind {
    case .text: write(record.range, document)
    case .textToEscape: writeEscaped(record.range, document)
    case .softBreak: output.append(.newline)
    case .hardBreak: output.append("<br />\n")
    case .code:
      output.append("<code>")
      writeEscaped(record.range, document)
      output.append("</code>")
    case .html: write(record.range, document)
    case .openEmphasis: output.append("<em>")
    case .closeEmphasis: output.append("</em>")
    case .openStrong: output.append("<strong>")
    case .closeStrong: output.append("</strong>")
    case .openLink: openLink(record, document)
    case .closeLink: output.append("</a>")
    case .openImage, .closeImage, .nothing: break
    }
  }

  private mutating func openLink(_ record: InlineRecord, _ document: Document) {
    let target = document.target(of: record)
    output.append("<a href=\"")
    writeDestination(target, document)
    writeTitle(target, document)
    output.append("\">")
  }

  /// Writes an image; returns the index after it.
  private mutating func writeImage(
    _ record: InlineRecord, at index: Int, _ document: Document
  ) -> Int {
    let target = document.target(of: record)
    output.append("<img src=\"")
    writeDestination(target, document)
    output.append("\" alt=\"")
    for inner in index + 1..<Int(record.end) { writePlain(document.inlineRecords[inner], document) }
    writeTitle(target, document)
    output.append("\" />")
    return Int(record.end) + 1
  }

  /// An image's description is the plain text of what it holds.
  private mutating func writePlain(_ record: InlineRecord, _ document: Document) {
    switch record.kind {
    case .text, .textToEscape, .code, .html: writeEscaped(record.range, document)
    case .softBreak, .hardBreak: output.append(.space)
    case .openEmphasis, .closeEmphasis, .openStrong, .closeStrong, .openLink, .closeLink,
      .openImage, .closeImage, .nothing:
      break
    }
  }

  private mutating func writeDestination(_ target: LinkTarget, _ document: Document) {
    if target.isPlain { return write(target.destination, document) }
    for byte in target.prefix.text.utf8 { output.append(byte) }
    document.text.read(target.destination) { text, range in
      if let decoded = target.decodedDestination(range, of: text) {
        output.appendAddress(decoded.span, 0..<decoded.count)
      } else {
        output.appendAddress(text, range)
      }
    }
  }

  /// Closes the attribute before the title and opens the title, where there is one.
  private mutating func writeTitle(_ target: LinkTarget, _ document: Document) {
    guard !target.title.isEmpty else { return }
    output.append("\" title=\"")
    document.text.read(target.title) { text, range in
      writeDecoded(range, of: text, backslashes: true)
    }
  }
}

extension InlineRecord {
  @inline(__always) var range: TextRange { TextRange(start: start, end: end) }
}
