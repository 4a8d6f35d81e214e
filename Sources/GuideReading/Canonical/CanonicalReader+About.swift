import GuideLexicon
import GuideMarkdown
import GuideModel
import GuideWords

extension CanonicalReader {
  /// "About this guide": one bullet a key; whatever is no key that is known stays as it is.
  func readAbout(_ blocks: [Guide.Block], heading: Guide.Text) {
    let isFirst = builder.about.heading == nil
    if isFirst {
      builder.about.heading = heading
      builder.add(.about)
    } else {
      builder.about.blocks.append(.heading(level: 3, heading))
    }
    for block in blocks { readAbout(block) }
  }

  private func readAbout(_ block: Guide.Block) {
    switch block {
    case .paragraph(let text):
      if !take(text) { builder.about.blocks.append(block) }
    case .list(let list):
      let rest = list.items.compactMap { self.rest(of: $0) }
      if !rest.isEmpty {
        builder.about.blocks.append(.list(Guide.List(start: list.start, items: rest)))
      }
    case .heading, .quote, .code, .table, .image, .rule: builder.about.blocks.append(block)
    }
  }

  /// What of an item is no key: its first paragraphs may each be one.
  private func rest(of item: Guide.List.Item) -> Guide.List.Item? {
    let rest = item.blocks.drop { block in
      if case .paragraph(let text) = block { take(text) } else { false }
    }
    return rest.isEmpty ? nil : Guide.List.Item(line: item.line, blocks: Array(rest))
  }

  private func take(_ text: Guide.Text) -> Bool {
    guard let entry = AboutEntry(line: text.line, text.text) else { return false }
    return builder.take(entry, in: text)
  }

  /// Takes a last paragraph that speaks of the page and not of its subject for furniture.
  func takePageLine(from cut: inout DocumentCut) {
    guard let last = cut.last, case .paragraph = document.kind(of: last),
      CanonicalReader.pageLines.contains(Words(document.plainText(of: last)))
    else { return }
    let text = blockReader.text(of: last)
    let addresses = (text?.inlines ?? []).addresses.map { " <\($0)>" }.joined()
    let line = document.line(of: last)
    builder.furniture.append(
      Guide.Furniture(line: line, kind: .footer, text: (text?.text ?? "") + addresses))
    cut.removeLast()
  }

  private static let pageLines: [Phrase] = [
    "(this) (page|article|wiki|file) was last edited|modified|changed ...",
    "edit this page (on) ...", "this page|article was generated|built ...",
    "back|return to (the) top|index|contents",
  ]

  /// Takes `Source: …` as the last paragraph of the file for a source.
  func takeFinalSource(from cut: inout DocumentCut) -> Guide.Text? {
    // The plain text tells first: reading a text twice would find its comments twice.
    guard let last = cut.last, case .paragraph = document.kind(of: last),
      AboutEntry(line: 1, document.plainText(of: last))?.key == .source,
      let text = blockReader.text(of: last), let entry = AboutEntry(line: text.line, text.text),
      let value = text.dropping(prefixBefore: entry.value)
    else { return nil }
    cut.removeLast()
    return value
  }
}

extension GuideBuilder {
  /// Takes a key and value; false where the guide has no room for all of it.
  func take(_ entry: AboutEntry, in text: Guide.Text) -> Bool {
    guard let value = text.dropping(prefixBefore: entry.value) else { return false }
    return take(entry, value)
  }

  /// The first entry of a key counts.
  func take(_ entry: AboutEntry, _ value: Guide.Text) -> Bool {
    guard let key = entry.key else { return false }
    // Days and names keep no addresses, so what has some is kept as it is written as well.
    let isWords = value.inlines.addresses.isEmpty
    switch key {
    case .author: return set(&author, value)
    case .reviewer: return set(&reviewer, value)
    case .audience: return set(&about.audience, value)
    case .region: return set(&about.region, value)
    case .clinicalCheck: return set(&about.clinicalCheck, value)
    case .licence: return set(&about.licence, value)
    case .published: return set(&published, Day(entry.value)) && isWords
    case .updated: return set(&updated, Day(entry.value)) && isWords
    case .reviewed: return set(&reviewed, Day(entry.value)) && isWords
    case .nextReview: return set(&nextReview, Day(entry.value)) && isWords
    case .alsoCalled: return set(&about.alsoCalled, entry.list) && isWords
    case .tags: return set(&about.tags, entry.list) && isWords
    case .title: return title.text == entry.value && isWords
    case .source: return false
    }
  }

  private func set<Value>(_ field: inout Value?, _ value: Value?) -> Bool {
    guard field == nil, let value else { return false }
    field = value
    return true
  }

  private func set(_ list: inout [String], _ items: [String]) -> Bool {
    guard list.isEmpty, !items.isEmpty else { return false }
    list = items
    return true
  }
}

extension [Guide.Inline] {
  /// The addresses of the links and images in it.
  fileprivate var addresses: [String] {
    flatMap { inline -> [String] in
      switch inline {
      case .link(let url, _, let inner): [url] + inner.addresses
      case .image(let url, _, _): [url]
      case .emphasis(let inner), .strong(let inner), .struck(let inner), .superscript(let inner),
        .subscript(let inner):
        inner.addresses
      case .text, .code, .lineBreak: []
      }
    }
  }
}
