internal import GuideModel

/// The words of blocks without mark-up.
enum PlainText {
  /// The texts of blocks in their order: paragraphs, headings, items, cells and lines of code.
  static func paragraphs(of blocks: [Block]) -> [String] {
    blocks.flatMap(paragraphs)
  }

  private static func paragraphs(of block: Block) -> [String] {
    switch block {
    case .paragraph(let text), .heading(_, let text): paragraphs(of: text)
    case .list(let list): list.items.flatMap(paragraphs)
    case .quote(_, let blocks): paragraphs(of: blocks)
    case .code(_, _, let text): [text]
    case .table(let table): ([table.header] + table.rows).map(row)
    case .image(let image): image.alt.isEmpty ? [] : [image.alt]
    case .rule: []
    }
  }

  private static func paragraphs(of text: Text) -> [String] {
    (text.text.isEmpty ? [] : [text.text]) + paragraphs(of: text.blocks)
  }

  private static func row(_ cells: [Text]) -> String {
    cells.map { $0.text }.filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
