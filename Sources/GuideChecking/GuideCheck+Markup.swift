import GuideLexicon
import GuideMarkdown
import GuideModel
import GuideReading
import GuideWords

/// Checks of mark-up: HTML, links, image sizes, leftovers of web pages.
extension GuideCheck {
  mutating func checkMarkup(of document: Document) {
    var pending = Array(document.blocks.reversed())
    while let block = pending.popLast() {
      check(block, of: document)
      pending += document.children(of: block).reversed()
    }
  }

  private mutating func check(_ block: Document.Block, of document: Document) {
    let place = document.position(of: block)
    switch document.kind(of: block) {
    case .html:
      let isComment = document.literal(of: block).trimmed(of: " \n").hasPrefix("<!--")
      if !isComment { add(.rawHTML, .warning, line: place.line, column: place.column) }
    case .paragraph, .heading:
      let text = document.plainText(of: block)
      checkLookalike(text, at: place)
      if let kind = Guide.Furniture.Kind(ofLine: text) {
        add(.furnitureInGuide(kind), .warning, line: place.line, column: place.column)
      }
      checkInlines(document.inlines(of: block), of: document)
    case .tableCell: checkInlines(document.inlines(of: block), of: document)
    case .blockQuote, .list, .item, .thematicBreak, .code, .table, .tableRow: break
    }
  }

  private mutating func checkLookalike(_ text: String, at place: Document.Position) {
    let marks = text.prefix { $0 == "#" }
    if let first = text.first, Lexicon.bullets.contains(first) {
      add(.markupUnread(.item(first)), .warning, line: place.line, column: place.column)
    } else if (2...6).contains(marks.count), text.dropFirst(marks.count).first?.isLetter ?? false {
      add(.markupUnread(.heading), .warning, line: place.line, column: place.column)
    }
  }

  private mutating func checkInlines(_ inlines: [Document.Inline], of document: Document) {
    var pending = inlines
    var next = 0
    checkUnclosedLinks(inlines, of: document)
    while next < pending.count {
      let inline = pending[next]
      next += 1
      let place = document.position(of: inline)
      switch document.kind(of: inline) {
      case .html: add(.rawHTML, .warning, line: place.line, column: place.column)
      case .link(let url, _):
        if !url.isFitForLinks { addScheme(url, at: place) }
        checkGuide(linkedBy: url, at: place)
      case .image(let url, _, let size):
        if let scheme = url.scheme, !Lexicon.linkSchemes.contains(scheme) {
          addScheme(url, at: place)
        }
        if size != nil { addSize(of: url, at: place) }
      case .text, .softBreak, .hardBreak, .code, .emphasis, .strong, .strikethrough: break
      }
      pending += document.children(of: inline)
    }
  }

  /// What reads `[text](address` in the file and became no link; with a backslash it is meant so.
  private mutating func checkUnclosedLinks(_ inlines: [Document.Inline], of document: Document) {
    var (text, start) = ("", 1)
    for inline in inlines {
      guard case .text = document.kind(of: inline) else {
        text = ""
        continue
      }
      let place = document.position(of: inline)
      if text.isEmpty { start = place.column }
      text += document.plainText(of: inline)
      while let mark = text.firstRange(ofText: "]("),
        let column = source.column(of: "](", in: place.line, from: start)
      {
        let before = source[place.line].dropFirst(start - 1).prefix(column - start)
        let opening = before.lastIndex(of: UInt8(ascii: "["))
        let isEscaped =
          before.last == UInt8(ascii: "\\")
          || opening.map { before[..<$0].last == UInt8(ascii: "\\") } ?? true
        if !isEscaped { add(.linkUnclosed, .note, line: place.line, column: column) }
        text = String(text[mark.upperBound...])
        start = column + 2
      }
    }
  }

  /// Related guides have a check of their own.
  private mutating func checkGuide(linkedBy url: String, at place: Document.Position) {
    guard url.hasSuffix(".md"), url.scheme == nil else { return }
    let slug = url.split(separator: "/").last.map { String($0.dropLast(3)) } ?? ""
    guard Slug(slug) != nil, slug != file.name, !checker.names.hasGuide(called: slug),
      !guide.related.contains(where: { $0.line == place.line })
    else { return }
    let column = source.column(of: url, in: place.line, from: place.column) ?? place.column
    add(.linkNotFound(slug: slug), .warning, line: place.line, column: column)
  }

  private mutating func addScheme(_ url: String, at place: Document.Position) {
    let column = source.column(of: url, in: place.line, from: place.column) ?? place.column
    add(.linkScheme(url), .warning, line: place.line, column: column)
  }

  private mutating func addSize(of url: String, at place: Document.Position) {
    let after = source.column(of: url, in: place.line, from: place.column) ?? place.column
    let column = source.column(of: "=", in: place.line, from: after + url.utf8.count) ?? after
    let rest = source[place.line].dropFirst(column - 1)
    let size = rest.prefix { $0 != UInt8(ascii: ")") && !$0.isBlank }
    let finding = Finding.imageSizeNonstandard(
      size: String(decoding: size, as: UTF8.self), url: url)
    add(finding, .warning, line: place.line, column: column)
  }
}

extension String {
  /// What stands before the colon of an address, in small letters; nil for a relative one.
  fileprivate var scheme: String? {
    guard let end = utf8.firstIndex(where: { ":/?#".utf8.contains($0) }), self[end] == ":" else {
      return nil
    }
    return self[..<end].folded
  }

  /// Whether guides link to such an address: the web, mail, another guide, or a place in this one.
  fileprivate var isFitForLinks: Bool {
    if let scheme { return Lexicon.linkSchemes.contains(scheme) }
    if hasPrefix("//") { return false }
    return hasPrefix("#") || linkedName != self
  }
}
