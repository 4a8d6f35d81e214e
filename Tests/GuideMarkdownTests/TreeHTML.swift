import GuideMarkdown

/// HTML from nothing but what a document tells of its blocks and inlines, to be held against the
/// HTML that the engine writes on its own way.
struct TreeHTML {
  private let document: Document
  private(set) var output = ""

  init(_ document: Document) {
    self.document = document
    for block in document.blocks { write(block, isTight: false) }
  }

  private mutating func endLine() {
    if !output.isEmpty, output.utf8.last != UInt8(ascii: "\n") { output += "\n" }
  }

  private mutating func write(_ block: Document.Block, isTight: Bool) {
    let kind = document.kind(of: block)
    if !(isTight && kind == .paragraph) { endLine() }
    switch kind {
    case .blockQuote:
      output += "<blockquote>\n"
      for child in document.children(of: block) { write(child, isTight: false) }
      endLine()
      output += "</blockquote>\n"
    case .list(let start, let isTight):
      let name = start == nil ? "ul" : "ol"
      let number = start.map { $0 == 1 ? "" : " start=\"\($0)\"" } ?? ""
      output += "<\(name)\(number)>\n"
      for item in document.children(of: block) { write(item, isTight: isTight) }
      endLine()
      output += "</\(name)>\n"
    case .item:
      output += "<li>"
      for child in document.children(of: block) { write(child, isTight: isTight) }
      output += "</li>\n"
    case .heading(let level): output += "<h\(level)>\(inlines(of: block))</h\(level)>\n"
    case .paragraph: output += isTight ? inlines(of: block) : "<p>\(inlines(of: block))</p>\n"
    case .thematicBreak: output += "<hr />\n"
    case .code(let info):
      let word = String(info.prefix { !" \t\n\u{0B}\u{0C}".contains($0) })
      let language = word.hasPrefix("language-") ? word : "language-" + word
      let attribute = info.isEmpty ? "" : " class=\"\(escaped(language))\""
      output += "<pre><code\(attribute)>\(escaped(document.literal(of: block)))</code></pre>\n"
    case .html:
      output += document.literal(of: block)
      endLine()
    case .table(let alignments): write(rowsOf: block, alignments)
    case .tableRow, .tableCell: break
    }
  }

  private mutating func write(rowsOf table: Document.Block, _ alignments: [Document.Alignment]) {
    output += "<table>\n"
    for (number, row) in document.children(of: table).enumerated() {
      if number == 0 { output += "<thead>\n" }
      if number == 1 { output += "<tbody>\n" }
      output += "<tr>\n"
      for (column, cell) in document.children(of: row).enumerated() {
        let alignment = column < alignments.count ? alignments[column] : .none
        let name = number == 0 ? "th" : "td"
        let align = alignment == .none ? "" : " align=\"\(alignment)\""
        output += "<\(name)\(align)>\(inlines(of: cell))</\(name)>\n"
      }
      output += "</tr>\n"
      if number == 0 { output += "</thead>\n" }
    }
    if document.children(of: table).count > 1 { output += "</tbody>\n" }
    output += "</table>\n"
  }

  private func inlines(of block: Document.Block) -> String {
    document.inlines(of: block).map(html(of:)).joined()
  }

  private func html(of inline: Document.Inline) -> String {
    func content() -> String { document.children(of: inline).map(html(of:)).joined() }
    switch document.kind(of: inline) {
    case .text(let text): return escaped(text)
    case .softBreak: return "\n"
    case .hardBreak: return "<br />\n"
    case .code(let text): return "<code>\(escaped(text))</code>"
    case .html(let text): return text
    case .emphasis: return "<em>\(content())</em>"
    case .strong: return "<strong>\(content())</strong>"
    case .strikethrough: return "<del>\(content())</del>"
    case .link(let destination, let title):
      return "<a href=\"\(address(destination))\"\(attribute(title))>\(content())</a>"
    case .image(let destination, let title, _):
      return "<img src=\"\(address(destination))\" alt=\"\(description(of: inline))\""
        + "\(attribute(title)) />"
    }
  }

  private func attribute(_ title: String) -> String {
    title.isEmpty ? "" : " title=\"\(escaped(title))\""
  }

  private func description(of image: Document.Inline) -> String {
    document.children(of: image).map { inline in
      switch document.kind(of: inline) {
      case .html(let text), .text(let text), .code(let text): escaped(text)
      case .softBreak, .hardBreak: " "
      case .emphasis, .strong, .strikethrough, .link, .image: description(of: inline)
      }
    }.joined()
  }

  private func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }

  private func address(_ text: String) -> String {
    var address = ""
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): address += "&amp;"
      case UInt8(ascii: "'"): address += "&#x27;"
      case 0x21, 0x23...0x3B, 0x3D, 0x3F...0x5A, 0x5F, 0x61...0x7A, 0x7E:
        address.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        address += byte < 16 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return address
  }
}
