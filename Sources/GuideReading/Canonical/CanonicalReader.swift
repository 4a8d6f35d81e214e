import GuideMarkdown
import GuideModel

/// Reads a guide in canonical form: a Markdown document whose headings name its parts.
///
/// First the document is cut at its headings; then each part is read by what its heading names.
struct CanonicalReader {
  /// How much of a file is read.
  enum Scope {
    /// All of it.
    case whole
    /// What it says of itself: its title, its names, its dates.
    case facts
  }

  let document: Document
  let builder = GuideBuilder()

  /// Reads a file; its name stands in for a title that it lacks.
  init(_ bytes: [UInt8], slug: Slug?, scope: Scope = .whole) throws(GuideError) {
    let file = CanonicalFile(bytes)
    document = Document(parsing: file.body, options: .guide)
    builder.furniture = file.frontMatter?.furniture ?? []
    var cut = DocumentCut(document)
    try readTitle(cut, file.frontMatter, slug: slug)
    for entry in file.frontMatter?.entries ?? [] { take(entry) }
    let source = takeFinalSource(from: &cut)
    switch scope {
    case .whole: readParts(cut)
    case .facts: readFacts(cut)
    }
    if let source { builder.add(source: source) }
  }

  private func readParts(_ cut: DocumentCut) {
    readLead(cut.lead, of: cut)
    for piece in cut.pieces { read(piece) }
  }

  private func readFacts(_ cut: DocumentCut) {
    readLead(Array(cut.lead.prefix(1)), of: cut)
    for piece in cut.pieces {
      guard let heading = blockReader.text(of: piece.headingBlock)?.asHeading else { continue }
      if Lexicon.aboutHeadings.contains(Words(heading.text)) {
        readAbout(piece, heading: heading)
      }
    }
  }

  /// Takes an entry of front matter; one that comes too late is kept as it is.
  private func take(_ entry: AboutEntry) {
    if builder.take(entry, Guide.Text(line: entry.line, text: entry.value)) { return }
    builder.furniture.append(
      Guide.Furniture(line: entry.line, kind: .meta, text: "\(entry.name): \(entry.value)"))
  }

  private func readTitle(
    _ cut: DocumentCut, _ frontMatter: FrontMatter?, slug: Slug?
  ) throws(GuideError) {
    let given = frontMatter?.entries.first { $0.key == .title }
    if let heading = cut.title, let title = blockReader.text(of: heading) {
      builder.title = title
    } else if let given {
      builder.title = Guide.Text(line: given.line, text: given.value)
    } else if cut.lead.isEmpty && cut.pieces.isEmpty {
      throw .noTitle
    } else {
      builder.title = Guide.Text(line: 1, text: standInTitle(cut, slug: slug))
    }
  }

  /// The file's name as a title, or else its first text.
  private func standInTitle(_ cut: DocumentCut, slug: Slug?) -> String {
    let name = slug?.text.split { $0 == "-" || $0 == "_" }.joined(separator: " ")
    if let name { return name.withCapital }
    let first = cut.lead.first ?? cut.pieces.first?.headingBlock
    let text = first.flatMap { blockReader.blocks([$0]).first?.texts.first?.text }
    return text ?? Slug.untitled.text.withCapital
  }

  /// The blocks before the first heading; `Also called: …` directly under the title is a key.
  private func readLead(_ lead: [Document.Block], of cut: DocumentCut) {
    var blocks = blockReader.blocks(lead)
    if cut.leadFollowsTitle, let first = lead.first, case .paragraph = document.kind(of: first),
      case .paragraph(let text)? = blocks.first,
      let entry = AboutEntry(line: text.line, text.text), entry.key == .alsoCalled,
      builder.take(entry, in: text)
    {
      blocks.removeFirst()
    }
    builder.lead = blocks
  }

  private func read(_ piece: DocumentCut.Piece) {
    guard let heading = blockReader.text(of: piece.headingBlock)?.asHeading else { return }
    let words = Words(heading.text)
    if Lexicon.aboutHeadings.contains(words) { return readAbout(piece, heading: heading) }
    let role = Guide.Role(ofHeading: words)
    let lines: BlockReader.LineOpening = role == .faqs ? .dialogue : .none
    let part = HeadedBlocks(
      heading: heading, role: role, blocks: blockReader.blocks(piece.blocks, lines: lines))
    switch role {
    case .seekHelp: readHelp(part)
    case .faqs: readQuestions(part)
    case .related: readRelated(part)
    case .causes, .normality, .symptoms, .selfCare, .prevention, .types, .takeaways, .bottomLine,
      .disclaimer, .sources, .other:
      builder.add(part)
    }
  }

  var blockReader: BlockReader { BlockReader(document: document, builder: builder) }
}

/// A document cut at its headings.
struct DocumentCut {
  /// A heading and the document's blocks below it.
  struct Piece {
    let headingBlock: Document.Block
    var blocks: [Document.Block] = []
  }

  /// The first heading of the first level.
  private(set) var title: Document.Block?
  /// Whether the block directly under the title is the lead's first.
  private(set) var leadFollowsTitle = false
  /// The blocks before the first other heading.
  private(set) var lead: [Document.Block] = []
  /// The parts; a heading of the third level or below opens one only where none is open.
  private(set) var pieces: [Piece] = []

  init(_ document: Document) {
    for block in document.blocks {
      if case .heading(let level) = document.kind(of: block), level < 3 || pieces.isEmpty {
        if !document.plainText(of: block).asHeading.isEmpty { open(block, level) }
      } else if pieces.isEmpty {
        lead.append(block)
      } else {
        pieces[pieces.count - 1].blocks.append(block)
      }
    }
  }

  /// The last block of all; nil where a heading is the last.
  var last: Document.Block? { pieces.isEmpty ? lead.last : pieces[pieces.count - 1].blocks.last }

  mutating func removeLast() {
    if pieces.isEmpty { lead.removeLast() } else { pieces[pieces.count - 1].blocks.removeLast() }
  }

  private mutating func open(_ heading: Document.Block, _ level: Int) {
    if level == 1, title == nil {
      title = heading
      leadFollowsTitle = lead.isEmpty && pieces.isEmpty
    } else {
      pieces.append(Piece(headingBlock: heading))
    }
  }
}

extension String {
  /// The text with a capital at its beginning.
  fileprivate var withCapital: String { prefix(1).uppercased() + dropFirst() }

  /// A heading's text without a closing colon.
  var asHeading: String {
    guard utf8.last == UInt8(ascii: ":") else { return trimmed(of: .space) }
    let bare = String(dropLast()).trimmed(of: .space)
    return bare.isEmpty ? self : bare
  }
}
