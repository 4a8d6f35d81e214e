import GuideLexicon
import GuideDialects
import GuideMarkdown
import GuideModel
import GuideWords

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
  /// The level of the headings that open parts.
  let partLevel: Int

  /// Reads a file; its name stands in for a title that it lacks.
  init(_ bytes: [UInt8], slug: Slug?, scope: Scope = .whole) throws(GuideError) {
    let file = CanonicalFile(bytes)
    let markdown = OtherMarkdown(file.body)
    document = Document(parsing: markdown.body, options: .guide)
    let given = file.frontMatter?.entries.first { $0.key == .title }
    var cut = DocumentCut(
      document, name: given?.value ?? slug?.text, hasGivenTitle: given != nil)
    partLevel = cut.partLevel
    builder.furniture = (file.frontMatter?.furniture ?? []) + markdown.furniture
    let hasContent = !(file.frontMatter?.content.isEmpty ?? true)
    try readTitle(cut, given, slug: slug, hasContent: hasContent)
    for entry in file.frontMatter?.entries ?? [] { take(entry) }
    builder.reviewer = file.frontMatter?.reviewer.map {
      Guide.Text(line: $0.line, text: $0.value)
    }
    let source = takeFinalSource(from: &cut)
    if scope == .whole || cut.holdsHTMLHeadings {
      readParts(&cut, file.frontMatter?.content ?? [])
    } else {
      readFacts(cut)
    }
    if let source { builder.add(source: source) }
  }

  /// Reads the parts in their order; questions and further pages of front matter come last.
  private func readParts(_ cut: inout DocumentCut, _ content: [FrontMatterContent]) {
    takePageLine(from: &cut)
    let reader = FrontMatterReader(content, builder: builder)
    readLead(cut.lead, of: cut) { add(content, .part, reader) }
    for piece in cut.pieces { read(piece, of: cut) }
    add(content, .questions, reader)
    add(content, .related, reader)
    builder.findDisclaimer()
  }

  private func readFacts(_ cut: DocumentCut) {
    readLead(Array(cut.lead.prefix(1)), of: cut) {}
    for piece in cut.pieces {
      guard let heading = blockReader.text(of: piece.headingBlock)?.asHeading else { continue }
      if HeadingText(heading.text).isAbout { read(piece, of: cut) }
    }
  }

  /// Takes an entry of front matter; one that comes too late is kept as it is.
  private func take(_ entry: AboutEntry) {
    if builder.take(entry, Guide.Text(line: entry.line, text: entry.value)) { return }
    builder.furniture.append(
      Guide.Furniture(line: entry.line, kind: .meta, text: "\(entry.name): \(entry.value)"))
  }

  private func readTitle(
    _ cut: DocumentCut, _ given: AboutEntry?, slug: Slug?, hasContent: Bool
  ) throws(GuideError) {
    if let heading = cut.title, let title = blockReader.text(of: heading) {
      builder.title = title
    } else if let given {
      builder.title = Guide.Text(line: given.line, text: given.value)
    } else if cut.lead.isEmpty && cut.pieces.isEmpty && !hasContent {
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
  ///
  /// - Parameter addGiven: adds the parts that come after it and before all others.
  private func readLead(_ lead: [Document.Block], of cut: DocumentCut, addGiven: () -> Void) {
    var blocks = withoutOtherWordings(blockReader.blocks(lead))
    if cut.leadFollowsTitle, let first = lead.first, case .paragraph = document.kind(of: first),
      case .paragraph(let text)? = blocks.first,
      let entry = AboutEntry(line: text.line, text.text), entry.key == .alsoCalled,
      builder.take(entry, in: text)
    {
      blocks.removeFirst()
    }
    let split = PartSplitter(blocks, role: nil, partLevel: partLevel)
    builder.lead = split.before
    addGiven()
    for part in split.parts { read(part) }
  }

  private func read(_ piece: DocumentCut.Piece, of cut: DocumentCut) {
    guard let heading = blockReader.text(of: piece.headingBlock)?.unstressed.asHeading else {
      return
    }
    let text = HeadingText(heading.text)
    let role = text.role
    let lines: BlockReader.LineOpening = text.isAbout ? .key : role == .faqs ? .dialogue : .none
    let blocks = withoutOtherWordings(blockReader.blocks(cut.blocks(of: piece), lines: lines))
    if text.isAbout { return readAbout(blocks, heading: heading) }
    let split = PartSplitter(blocks, role: role, partLevel: partLevel)
    read(HeadedBlocks(heading: heading, role: role, blocks: split.before))
    for part in split.parts { read(part) }
  }

  /// The blocks without lines that say how else people ask for them: no reader sees those.
  private func withoutOtherWordings(_ blocks: [Guide.Block]) -> [Guide.Block] {
    blocks.filter { block in
      guard case .paragraph(let text) = block, text.text.hasPrefix(Guide.OtherWordings.label) else {
        return true
      }
      builder.furniture.append(
        Guide.Furniture(line: text.line, kind: .alsoAsked, text: text.text))
      return false
    }
  }

  /// Reads a part by what its heading says that it is.
  func read(_ part: HeadedBlocks) {
    let text = HeadingText(part.heading.text)
    if text.isAbout { return readAbout(part.blocks, heading: part.heading) }
    if takeQuestion(part, text) { return }
    switch part.role {
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
