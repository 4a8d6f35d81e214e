import GuideModel
import Testing

/// Reads a page or a guide that a test spells out.
func read(_ text: String, slug: String? = nil) throws -> Guide {
  try Guide(slug: slug.flatMap { Slug($0) }, reading: Array(text.utf8))
}

extension Guide {
  /// The headings of the contents.
  var headings: [String] { contents.map(\.heading) }

  /// The section of a heading.
  func section(_ heading: String) throws -> Section {
    try #require(sections.first { $0.heading == heading }, "no section \(heading)")
  }
}

extension [Block] {
  /// What the paragraphs and items say, in order.
  var lines: [String] { flatMap(\.lines) }
}

extension Block {
  /// What the block says, an item a line.
  var lines: [String] {
    switch self {
    case .paragraph(let text), .heading(_, let text): [text.text]
    case .list(let list): list.items.flatMap { [$0.text] + $0.blocks.lines }
    case .quote(_, let blocks): blocks.lines
    case .code(_, _, let text): [text]
    case .table(let table): (table.header + table.rows.joined()).map(\.text)
    case .image(let image): [image.alt]
    case .rule: []
    }
  }

  /// The list, where the block is one.
  var list: List? { if case .list(let list) = self { list } else { nil } }
}
