import GuideModel
import GuideReading
import Testing

/// Reads a page or a guide that a test spells out.
func read(_ text: String, slug: String? = nil) throws -> Guide {
  try Guide(slug: slug.flatMap { Slug($0) }, reading: Array(text.utf8))
}

extension Guide {
  /// The headings of the contents.
  var headings: [String] { contents.map(\.heading.text) }

  /// The section of a heading.
  func section(_ heading: String) throws -> Section {
    try #require(sections.first { $0.heading.text == heading }, "no section \(heading)")
  }
}

extension [Guide.Block] {
  /// What the paragraphs and items say, in order.
  var lines: [String] { flatMap(\.lines) }

  /// The first of them as a paragraph's or heading's text.
  var firstText: Guide.Text? { first?.texts.first }
}

extension Guide.Block {
  /// What the block says, an item a line.
  var lines: [String] {
    switch self {
    case .paragraph(let text), .heading(_, let text): [text.text]
    case .list(let list): list.items.flatMap { $0.blocks.lines }
    case .quote(_, let blocks): blocks.lines
    case .code(_, _, let text): [text]
    case .table(let table): (table.header + table.rows.joined()).map(\.text)
    case .image(let image): [image.alt]
    case .rule: []
    }
  }

  /// The list, where the block is one.
  var list: Guide.List? { if case .list(let list) = self { list } else { nil } }
}

extension Guide.List.Item {
  /// What its opening paragraph says.
  var said: String { opening?.text ?? "" }
}

extension Guide.Source {
  /// What it says.
  var said: String { text.text }
}

extension Guide.Disclaimer {
  /// The heading of the file's own; nil for the built-in one.
  var heading: String? { if case .own(let heading, _) = self { heading.text } else { nil } }
}
