extension Block {
  /// The block's texts, one after the other: for parts that hold paragraphs only.
  ///
  /// Nothing a reader may need gets lost: list items, cells and code become paragraphs.
  var texts: [Text] {
    switch self {
    case .paragraph(let text), .heading(_, let text): [text]
    case .list(let list): list.items.flatMap { $0.withInnerTexts }
    case .quote(_, let blocks): blocks.flatMap { $0.texts }
    case .code(let line, _, let text): Text(line: line, oneLine: text).map { [$0] } ?? []
    case .table(let table): ([table.header] + table.rows).compactMap(Text.init(row:))
    case .image(let image): Text(line: image.line, oneLine: image.alt).map { [$0] } ?? []
    case .rule: []
    }
  }
}

extension Text {
  /// The item's own text and those of its further blocks.
  fileprivate var withInnerTexts: [Text] {
    [Text(line: line, text: text, inlines: inlines)] + blocks.flatMap { $0.texts }
  }

  fileprivate init?(line: Int, oneLine text: String) {
    let text = text.split { $0 == "\n" || $0 == " " }.joined(separator: " ")
    if text.isEmpty { return nil }
    self.init(line: line, text: text)
  }

  fileprivate init?(row: [Text]) {
    let cells = row.map { $0.text }.filter { !$0.isEmpty }
    guard let line = row.first?.line, !cells.isEmpty else { return nil }
    self.init(line: line, text: cells.joined(separator: ", "))
  }
}

extension Text {
  /// The text from where its plain text is `bare`: without a prefix such as `A:`, marked up or not.
  func dropping(prefixBefore bare: String) -> Text? {
    if bare.isEmpty { return nil }
    let kept = inlines.dropping(text.utf8.count - bare.utf8.count).droppingBlanks
    if case .text? = kept.first, kept.count == 1 { return Text(line: line, text: bare) }
    return Text(line: line, text: bare, inlines: kept)
  }
}

extension [Inline] {
  /// The inlines without the first bytes of their plain text.
  fileprivate func dropping(_ count: Int) -> [Inline] {
    var count = count
    var kept: [Inline] = []
    for inline in self {
      let length = [inline].plainText.utf8.count
      if count <= 0 {
        kept.append(inline)
      } else if length > count {
        kept.append(
          .text(String(decoding: [inline].plainText.utf8.dropFirst(count), as: UTF8.self)))
      }
      count -= length
    }
    return kept
  }

  /// The inlines without blanks before the first text.
  fileprivate var droppingBlanks: [Inline] {
    guard case .text(let text)? = first else { return self }
    let bare = String(text.drop { $0 == " " })
    return (bare.isEmpty ? [] : [.text(bare)]) + dropFirst()
  }

  /// The text without mark-up; kept line breaks are blanks.
  var plainText: String {
    var text = ""
    for inline in self { text += inline.plainText }
    return text
  }
}

extension Inline {
  fileprivate var plainText: String {
    switch self {
    case .text(let text), .code(let text): text
    case .emphasis(let inlines), .strong(let inlines), .link(_, _, let inlines): inlines.plainText
    case .image(_, _, let alt): alt
    case .lineBreak: " "
    }
  }
}
