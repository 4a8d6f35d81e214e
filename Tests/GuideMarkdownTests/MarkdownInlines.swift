@testable import GuideMarkdown

// Inlines → Markdown.

/// Writes a leaf's inlines so that they read back as they are.
struct MarkdownInlineWriter {
  private(set) var output: [UInt8] = []
  /// The delimiter byte of each open emphasis.
  private var delimiters: [UInt8] = []

  mutating func write(_ tree: InlineTree, _ document: Document) {
    for record in tree.records { write(record, tree, document) }
    if output.last == .space { replaceLastSpace() }
  }

  private mutating func write(_ record: InlineRecord, _ tree: InlineTree, _ document: Document) {
    let isOpening = record.isOpening
    switch record.kind {
    case .text, .textToEscape: appendEscaped(document.text.bytes.span, record.range.offsets)
    case .reference:
      let text = Array(document.text.string(record.range).utf8)
      let decoded = decoding(text.indices, of: text.span, backslashes: false) ?? text
      appendEscaped(decoded.span, decoded.indices)
    case .softBreak: output.append(.newline)
    case .hardBreak: output += [.backslash, .newline]
    case .code, .codeOfLines:
      let code = document.text.string(record.range)
      writeCode(String(code.map { $0 == "\n" ? " " : $0 }))
    case .html: output += document.text.string(record.range).utf8
    case .styled:
      switch record.style {
      case .emphasis: if isOpening { open(1) } else { close(1) }
      case .strong: if isOpening { open(2) } else { close(2) }
      case .strikethrough: output += "~~".utf8
      }
    case .link:
      if isOpening { output += "[".utf8 } else { closeLink(tree.links[Int(record.end)], document) }
    case .image:
      if isOpening { output += "![".utf8 } else { closeLink(tree.links[Int(record.end)], document) }
    case .nothing: break
    }
  }

  // MARK: Text

  private mutating func appendEscaped(_ text: Bytes, _ range: Range<Int>) {
    for offset in range {
      let byte = text[offset]
      if byte == .newline || byte == .tab || (byte == .space && isAtLineStart) {
        output += "&#\(byte);".utf8
      } else if needsEscape(byte, at: offset, in: range, text) {
        output += [.backslash, byte]
      } else {
        output.append(byte)
      }
    }
  }

  private var isAtLineStart: Bool { output.isEmpty || output.last == .newline }

  private func needsEscape(
    _ byte: UInt8, at offset: Int, in range: Range<Int>, _ text: Bytes
  ) -> Bool {
    switch byte {
    case .backslash, UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: "&"):
      true
    case UInt8(ascii: "!"):
      // Before a link it would make an image of it.
      offset + 1 == range.upperBound
    case UInt8(ascii: "#"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "="),
      UInt8(ascii: ">"), UInt8(ascii: "~"), UInt8(ascii: "|"), UInt8(ascii: ":"):
      isAtLineStart
    case UInt8(ascii: "."), UInt8(ascii: ")"): isAfterNumberAtLineStart
    default: false
    }
  }

  private var isAfterNumberAtLineStart: Bool {
    var index = output.count
    while index > 0, output[index - 1].isDigit { index -= 1 }
    return index < output.count && (index == 0 || output[index - 1] == .newline)
  }

  /// A space that ends a leaf would be trimmed.
  private mutating func replaceLastSpace() {
    output.removeLast()
    output += "&#32;".utf8
  }

  private mutating func writeCode(_ code: String) {
    var longest = 0
    var run = 0
    for byte in code.utf8 {
      run = byte == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = [UInt8](repeating: UInt8(ascii: "`"), count: longest + 1)
    let first = code.utf8.first ?? 0
    let last = code.utf8.last ?? 0
    let isBlank = code.utf8.allSatisfy { $0 == .space }
    let needsPadding =
      first == UInt8(ascii: "`") || last == UInt8(ascii: "`")
      || (first == .space && last == .space && !isBlank)
    output += fence
    if needsPadding { output.append(.space) }
    output += code.utf8
    if needsPadding { output.append(.space) }
    output += fence
  }

  // MARK: Emphasis

  /// Opens emphasis with the delimiter that does not run into the one before it.
  private mutating func open(_ count: Int) {
    let star = UInt8(ascii: "*")
    let underscore = UInt8(ascii: "_")
    let touchesStar = output.last == star && !endsInEscape
    let delimiter = touchesStar && mayUnderscore ? underscore : star
    delimiters.append(delimiter)
    output += [UInt8](repeating: delimiter, count: count)
  }

  private var endsInEscape: Bool {
    output.count >= 2 && output[output.count - 2] == .backslash
  }

  /// Whether underscores open here: the delimiters that they would touch are not in a word.
  private var mayUnderscore: Bool {
    let before = output.last { $0 != UInt8(ascii: "*") && $0 != UInt8(ascii: "_") }
    guard let before else { return true }
    return before < 0x80 && !before.isAlphanumeric
  }

  private mutating func close(_ count: Int) {
    let delimiter = delimiters.popLast() ?? UInt8(ascii: "*")
    output += [UInt8](repeating: delimiter, count: count)
  }

  // MARK: Links

  private mutating func closeLink(_ target: LinkTarget, _ document: Document) {
    output += "](".utf8
    writeDestination(document.destination(of: target))
    let title = document.title(of: target)
    if !title.isEmpty {
      output += " \"".utf8
      for byte in title.utf8 {
        if byte == UInt8(ascii: "\"") || byte == .backslash || byte == UInt8(ascii: "&") {
          output.append(.backslash)
        }
        output.append(byte)
      }
      output.append(UInt8(ascii: "\""))
    }
    output.append(UInt8(ascii: ")"))
  }

  private mutating func writeDestination(_ destination: String) {
    output.append(UInt8(ascii: "<"))
    for byte in destination.utf8 {
      switch byte {
      case .newline: output += "&#10;".utf8
      case UInt8(ascii: "<"), UInt8(ascii: ">"), .backslash, UInt8(ascii: "&"):
        output += [.backslash, byte]
      default: output.append(byte)
      }
    }
    output.append(UInt8(ascii: ">"))
  }
}
