import GuideMarkdown

/// Reads a guide in canonical form: a Markdown document whose headings name its parts.
///
/// First the document is cut at its headings; then each part is read by what its heading names.
struct CanonicalReader {
  let document: Document
  let draft = GuideDraft()
  /// The entries of front matter and of "About this guide", in order.
  var entries: [AboutEntry]

  /// Reads a file; its name stands in for a title that it lacks.
  init(_ bytes: [UInt8], slug: Slug?) throws(GuideError) {
    let file = CanonicalFile(bytes)
    document = Document(parsing: file.body, options: .guide)
    entries = file.frontMatter?.entries ?? []
    var cut = CanonicalCut(document)
    readKeys(around: &cut)
    read(lead: cut.lead)
    for piece in cut.pieces { read(piece) }
    for entry in entries { take(entry) }
    try readTitle(cut, slug: slug)
  }

  private mutating func readTitle(_ cut: CanonicalCut, slug: Slug?) throws(GuideError) {
    let given = entries.first { $0.key == .title && !$0.value.isEmpty }?.value
    if let title = cut.title ?? given {
      draft.title = title
    } else if cut.lead.isEmpty && cut.pieces.isEmpty {
      throw .noTitle
    } else {
      let name = slug?.text.split { $0 == "-" || $0 == "_" }.joined(separator: " ")
      draft.title = name?.withCapital ?? draft.firstText ?? Slug.untitled.text.withCapital
    }
  }

  /// The blocks before the first heading: paragraphs are the lead, images the guide's images.
  private mutating func read(lead: [Document.Block]) {
    for block in BlockReader(document: document).blocks(lead) {
      if case .image(let image) = block {
        draft.images.append(image)
      } else {
        draft.lead += block.texts
      }
    }
  }

  private mutating func read(_ piece: CanonicalCut.Piece) {
    let words = Words(piece.heading)
    if Lexicon.aboutHeadings.contains(words) { return readAbout(piece) }
    let role = Role(ofHeading: words)
    var reader = BlockReader(document: document)
    if role == .faqs { reader.lineOpening = .dialogue }
    let part = HeadedBlocks(
      line: piece.line, heading: piece.heading, role: role, blocks: reader.blocks(piece.blocks))
    draft.list(part)
    switch role {
    case .seekHelp: readHelp(part)
    case .faqs: readQuestions(part)
    case .related: readRelated(part)
    case .causes, .normality, .symptoms, .selfCare, .prevention, .types, .takeaways, .bottomLine,
      .disclaimer, .sources, .other:
      draft.add(part)
    }
  }
}

/// A document cut at its headings.
struct CanonicalCut {
  /// A heading and the document's blocks below it.
  struct Piece {
    let line: Int
    let heading: String
    var blocks: [Document.Block] = []
  }

  /// The text of the first heading of the first level.
  private(set) var title: String?
  /// Whether the block directly under the title is the lead's first.
  private(set) var leadFollowsTitle = false
  /// The blocks before the first other heading.
  var lead: [Document.Block] = []
  /// The parts; a heading of the third level or below opens one only where none is open.
  var pieces: [Piece] = []

  init(_ document: Document) {
    for block in document.blocks {
      if case .heading(let level) = document.kind(of: block), level < 3 || pieces.isEmpty {
        add(heading: document.plainText(of: block), level, line: document.line(of: block))
      } else if pieces.isEmpty {
        lead.append(block)
      } else {
        pieces[pieces.count - 1].blocks.append(block)
      }
    }
  }

  private mutating func add(heading text: String, _ level: Int, line: Int) {
    let heading = text.asHeading
    if heading.isEmpty { return }
    if level == 1, title == nil {
      title = text.oneLine
      leadFollowsTitle = lead.isEmpty && pieces.isEmpty
    } else {
      pieces.append(Piece(line: line, heading: heading))
    }
  }
}

extension GuideDraft {
  /// The first text that would do for a title.
  fileprivate var firstText: String? {
    lead.first?.text ?? contents.first?.heading
  }
}

extension String {
  /// The text with a capital at its beginning.
  fileprivate var withCapital: String { prefix(1).uppercased() + dropFirst() }

  /// The text on one line, without blanks at its ends.
  var oneLine: String {
    isOneLine ? trimmed(of: .space) : blankParts.joined(separator: " ")
  }

  /// Whether no line feed and no two blanks in a row stand in the text.
  private var isOneLine: Bool {
    let characters = utf8Span
    let bytes = characters.span
    var previous: UInt8 = 0
    for place in bytes.indices {
      let byte = bytes[place]
      if byte == UInt8(ascii: "\n") || (byte == UInt8(ascii: " ") && byte == previous) {
        return false
      }
      previous = byte
    }
    return true
  }

  /// A heading's text on one line, without a closing colon.
  var asHeading: String {
    let text = oneLine
    guard text.utf8.last == UInt8(ascii: ":") else { return text }
    let bare = String(text.dropLast()).trimmed(of: .space)
    return bare.isEmpty ? text : bare
  }
}
