import GuideMarkdown

extension CanonicalReader {
  /// The keys that some guides give outside of "About this guide": `Also called: …` directly under
  /// the title, and `Source: …` as the last paragraph.
  mutating func readKeys(around cut: inout CanonicalCut) {
    if cut.leadFollowsTitle, let entry = entry(of: cut.lead.first), entry.key == .alsoCalled {
      cut.lead.removeFirst()
      entries.append(entry)
    }
    let last = cut.pieces.indices.last
    let end = last.map { cut.pieces[$0].blocks.last } ?? cut.lead.last
    guard let end, let entry = entry(of: end), entry.key == .source else { return }
    if let last { cut.pieces[last].blocks.removeLast() } else { cut.lead.removeLast() }
    addSource(entry, at: end)
  }

  /// The key and value that a paragraph is.
  private func entry(of block: Document.Block?) -> AboutEntry? {
    guard let block, case .paragraph = document.kind(of: block) else { return nil }
    return AboutEntry(line: document.line(of: block), document.plainText(of: block).oneLine)
  }

  private mutating func addSource(_ entry: AboutEntry, at block: Document.Block) {
    let inlines = document.inlines(of: block)
    let text = InlineReader(document: document).text(inlines, line: entry.line)
    let url = text?.inlines.firstURL ?? entry.value.firstURL
    draft.finalSource = Source(line: entry.line, text: entry.value, url: url)
  }

  /// "About this guide": one bullet a key.
  mutating func readAbout(_ piece: CanonicalCut.Piece) {
    var reader = BlockReader(document: document)
    reader.lineOpening = .key
    let texts = reader.blocks(piece.blocks).flatMap { $0.texts }
    entries += texts.compactMap { AboutEntry(line: $0.line, $0.text) }
  }

  /// The first entry of a key counts.
  mutating func take(_ entry: AboutEntry) {
    guard let key = entry.key, !entry.value.isEmpty else { return }
    let value = entry.value
    switch key {
    case .author: draft.author = draft.author ?? value
    case .published: draft.published = draft.published ?? Day(value)
    case .updated: draft.updated = draft.updated ?? Day(value)
    case .reviewed: draft.reviewed = draft.reviewed ?? Day(value)
    case .nextReview: draft.nextReview = draft.nextReview ?? Day(value)
    case .alsoCalled: if draft.alsoCalled.isEmpty { draft.alsoCalled = entry.list }
    case .tags: if draft.tags.isEmpty { draft.tags = entry.list }
    case .audience: draft.audience = draft.audience ?? value
    case .region: draft.region = draft.region ?? value
    case .clinicalCheck: draft.clinicalCheck = draft.clinicalCheck ?? value
    case .licence: draft.licence = draft.licence ?? value
    case .title, .source: break
    }
  }
}
