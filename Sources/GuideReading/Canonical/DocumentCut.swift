import GuideLexicon
import GuideMarkdown
import GuideModel
import GuideWords

/// A document cut at its headings: its title, what stands before its parts, and its parts.
struct DocumentCut {
  /// A heading and the document's blocks below it.
  struct Piece {
    let headingBlock: Document.Block
    /// Where the blocks below it stand among those of all parts.
    fileprivate var start: Int32
    fileprivate var end: Int32
  }

  /// The heading that is the title; nil where the file's name or front matter has to give it.
  let title: Document.Block?
  /// The level of the headings that open parts; deeper ones stand inside them.
  let partLevel: Int
  /// Whether lines in bold open the parts, as there are no headings.
  let hasBoldHeadings: Bool
  /// Whether HTML may hold headings too, so that the parts can't be told from the document alone.
  let holdsHTMLHeadings: Bool
  /// Whether the block directly under the title is the lead's first.
  private(set) var leadFollowsTitle = false
  /// The blocks before the first part.
  private(set) var lead: [Document.Block] = []
  /// The parts.
  private(set) var pieces: [Piece] = []
  /// The blocks below the headings, one part's after the other's.
  private var body: [Document.Block] = []

  /// The document's blocks below a part's heading.
  func blocks(of piece: Piece) -> ArraySlice<Document.Block> {
    body[Int(piece.start)..<Int(piece.end)]
  }

  /// Cuts a document.
  /// - Parameters:
  ///   - name: what the file's name or its front matter calls the guide.
  ///   - hasGivenTitle: whether front matter gives the title.
  init(_ document: Document, name: String?, hasGivenTitle: Bool) {
    let blocks = document.blocks
    let headings = Heading.all(in: blocks, of: document)
    let title = Heading.title(
      among: headings, of: document, name: name, hasGivenTitle: hasGivenTitle)
    self.title = title?.block
    let levels = headings.filter { $0.block != title?.block }.map { $0.level }
    partLevel = max(2, levels.min() ?? 2)
    hasBoldHeadings = levels.isEmpty && BoldLine.headFiles(blocks, of: document)
    holdsHTMLHeadings = blocks.contains { block in
      guard case .html = document.kind(of: block) else { return false }
      return document.literal(of: block).mayHoldHTMLHeading
    }
    for block in blocks { add(block, of: document) }
  }

  private mutating func add(_ block: Document.Block, of document: Document) {
    if case .heading(let level) = document.kind(of: block), level <= partLevel || pieces.isEmpty {
      if document.plainText(of: block).asHeading.isEmpty { return }
      if block == title {
        leadFollowsTitle = lead.isEmpty && pieces.isEmpty
      } else {
        beginPiece(block)
      }
    } else if hasBoldHeadings, BoldLine.isHeading(block, of: document) {
      beginPiece(block)
    } else if pieces.isEmpty {
      lead.append(block)
    } else {
      body.append(block)
      pieces[pieces.count - 1].end += 1
    }
  }

  private mutating func beginPiece(_ heading: Document.Block) {
    let start = Int32(truncatingIfNeeded: body.count)
    pieces.append(Piece(headingBlock: heading, start: start, end: start))
  }

  /// The last block of all; nil where a heading is the last.
  var last: Document.Block? {
    guard let piece = pieces.last else { return lead.last }
    return blocks(of: piece).last
  }

  mutating func removeLast() {
    if pieces.isEmpty {
      lead.removeLast()
    } else {
      body.removeLast()
      pieces[pieces.count - 1].end -= 1
    }
  }
}

/// A heading of a document.
private struct Heading {
  let block: Document.Block
  let level: Int
  /// Whether nothing stands before it.
  let isFirst: Bool

  /// The headings that say something.
  static func all(in blocks: [Document.Block], of document: Document) -> [Heading] {
    blocks.compactMap { block in
      guard case .heading(let level) = document.kind(of: block) else { return nil }
      return document.plainText(of: block).asHeading.isEmpty
        ? nil : Heading(block: block, level: level, isFirst: block == blocks.first)
    }
  }

  /// The title: the one heading of the first level, or of several the first where it is what the file
  /// is called, or the second level's one heading where the file begins with it.
  static func title(
    among headings: [Heading], of document: Document, name: String?, hasGivenTitle: Bool
  ) -> Heading? {
    let top = headings.filter { $0.level == 1 }
    if let first = top.first {
      if top.count == 1 { return first }
      let text = document.plainText(of: first.block).asHeading
      return name.map { $0.nameKey == text.nameKey } ?? true ? first : nil
    }
    let second = headings.filter { $0.level == 2 }
    guard second.count == 1, second[0].isFirst, !hasGivenTitle else { return nil }
    return second[0]
  }
}

/// A line in bold that heads what follows it.
enum BoldLine {
  private static let mostWords = 14

  /// Whether the lines in bold of a document without headings are its headings: several, or one that
  /// names a part of a guide.
  fileprivate static func headFiles(_ blocks: [Document.Block], of document: Document) -> Bool {
    let lines = blocks.filter { isHeading($0, of: document) }
    if lines.count > 1 { return true }
    guard let line = lines.first else { return false }
    return HeadingText(document.plainText(of: line)).role != .other
  }

  /// Whether a paragraph is nothing but a few words in bold that end no sentence.
  static func isHeading(_ block: Document.Block, of document: Document) -> Bool {
    guard case .paragraph = document.kind(of: block),
      document.plainness(of: block) == .markedUp
    else { return false }
    let inlines = document.inlines(of: block)
    guard inlines.count == 1, case .strong = document.kind(of: inlines[0]) else { return false }
    return isHeading(document.plainText(of: block))
  }

  /// Whether a paragraph of the model is one.
  static func isHeading(_ text: Guide.Text) -> Bool {
    guard text.inlines.count == 1, case .strong = text.inlines[0] else { return false }
    return isHeading(text.text)
  }

  private static func isHeading(_ text: String) -> Bool {
    guard let last = text.utf8.last else { return false }
    return !".!,;".utf8.contains(last) && text.blankParts.count <= mostWords
  }
}

extension String {
  /// Whether a tag of raw HTML may be one that `HTMLReader` reads as a heading.
  fileprivate var mayHoldHTMLHeading: Bool {
    var rest = utf8[...]
    while let mark = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[mark...].dropFirst()
      let name = rest.prefix(3).map { $0 | 0x20 }
      if name.starts(with: "sum".utf8) { return true }
      if name.first == UInt8(ascii: "h"), rest.dropFirst().first?.isDigit ?? false { return true }
    }
    return false
  }
}
