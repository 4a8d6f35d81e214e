/// A parsed Markdown document: blocks that hold blocks or inlines, as CommonMark 0.31.2 describes.
///
/// Parsing cannot fail: every byte sequence is a document. The tree is flat; nodes are named by
/// small identifiers (`Block`, `Inline`) that are valid only in the document they came from.
public struct Document: Sendable {
  /// All that there is, behind one reference: a document is handed on for the cost of one count.
  private let storage: Storage

  /// What a document holds.
  private final class Storage: Sendable {
    let text: TextSpace
    let blockRecords: [BlockRecord]
    let inlineRecords: [InlineRecord]
    let links: [LinkTarget]
    let infos: [TextRange]
    let alignments: [[Alignment]]

    init(
      text: TextSpace, blocks: [BlockRecord], infos: [TextRange], alignments: [[Alignment]],
      inlines: [InlineRecord], links: [LinkTarget]
    ) {
      self.text = text
      blockRecords = blocks
      inlineRecords = inlines
      self.links = links
      self.infos = infos
      self.alignments = alignments
    }
  }

  var text: TextSpace { storage.text }
  var blockRecords: [BlockRecord] { storage.blockRecords }
  var inlineRecords: [InlineRecord] { storage.inlineRecords }
  var links: [LinkTarget] { storage.links }
  /// The info strings of fenced code, as written.
  var infos: [TextRange] { storage.infos }
  /// The alignments of each table.
  var alignments: [[Alignment]] { storage.alignments }

  /// What is read beyond CommonMark.
  public struct Options: Sendable, Hashable {
    /// GFM tables (GFM specification, section 4.10).
    public var tables: Bool
    /// Bare `https://`, `http://`, `www.` and e-mail addresses become links.
    public var bareAutolinks: Bool
    /// `![alt](address =400x300)`, as pages copied from some sites write it.
    public var imageSizes: Bool

    /// Options of your own choice.
    public init(tables: Bool, bareAutolinks: Bool, imageSizes: Bool) {
      self.tables = tables
      self.bareAutolinks = bareAutolinks
      self.imageSizes = imageSizes
    }

    /// CommonMark 0.31.2 and nothing else.
    public static let commonMark = Options(tables: false, bareAutolinks: false, imageSizes: false)
    /// What guides are read with.
    public static let guide = Options(tables: true, bareAutolinks: true, imageSizes: true)
  }

  /// Names one block of a document.
  public struct Block: Sendable, Hashable {
    let index: Int32
  }

  /// Names one inline of a document.
  public struct Inline: Sendable, Hashable {
    let index: Int32
  }

  /// What a block is, with what only that kind has.
  public enum BlockKind: Sendable, Hashable {
    /// Holds blocks.
    case blockQuote
    /// Holds items only. `start` is the first number, nil for a bullet list; a tight list's
    /// paragraphs stand without space between them.
    case list(start: Int?, isTight: Bool)
    /// Holds blocks.
    case item
    /// Holds inlines; the level is 1 to 6.
    case heading(level: Int)
    /// Holds inlines.
    case paragraph
    /// Holds nothing.
    case thematicBreak
    /// Holds literal text; `info` is the decoded info string of a fence, "" where there is none.
    case code(info: String)
    /// Holds literal text.
    case html
    /// Holds rows only, the first of which is the header.
    case table(alignments: [Alignment])
    /// Holds cells only, as many as the table has columns.
    case tableRow
    /// Holds inlines.
    case tableCell
  }

  /// How a table's column is aligned.
  public enum Alignment: UInt8, Sendable, Hashable {
    /// The delimiter row has no colon.
    case none
    /// `:--`
    case left
    /// `:-:`
    case center
    /// `--:`
    case right
  }

  /// What an inline is, with what only that kind has.
  public enum InlineKind: Sendable, Hashable {
    /// Text with escapes and character references decoded.
    case text(String)
    /// A line ending that is a space.
    case softBreak
    /// A line ending that is kept.
    case hardBreak
    /// The decoded content of a code span.
    case code(String)
    /// Raw HTML as written.
    case html(String)
    /// Holds inlines.
    case emphasis
    /// Holds inlines.
    case strong
    /// Holds inlines. Destination and title are decoded; "" where there is none.
    case link(destination: String, title: String)
    /// Holds inlines, whose plain text is the description.
    case image(destination: String, title: String, size: ImageSize?)
  }

  /// The size that `=400x300` after an image's address names, in pixels.
  public struct ImageSize: Sendable, Hashable {
    /// The width, nil where only the height is given.
    public let width: Int?
    /// The height, nil where only the width is given.
    public let height: Int?
  }

  /// Where something stands in the bytes that were parsed.
  public struct Position: Sendable, Hashable {
    /// The line, from 1.
    public let line: Int
    /// The column in bytes, from 1.
    public let column: Int
  }

  /// The size in bytes of the largest document.
  ///
  /// Records address the text with 32 bits, and what is replaced or joined may make much more of
  /// it: a NUL becomes three bytes.
  public static let sizeLimit = 256 << 20

  /// Parses a whole document in time linear in its size.
  ///
  /// `bytes` may hold anything, but no more than `sizeLimit` of it.
  public init(parsing bytes: [UInt8], options: Options = .commonMark) {
    precondition(bytes.count <= Document.sizeLimit, "a document over the size limit")
    let source = SourceText(bytes)
    var blockParser = BlockParser(options: options, sourceCount: source.bytes.count)
    blockParser.parse(source.bytes.span, lineStarts: source.lineStarts)
    var blocks = blockParser.blocks
    blockParser.blocks = []
    let joined = blockParser.arena
    var inlineParser = InlineParser(
      options: options, references: blockParser.references, links: blockParser.links,
      decodedBase: source.bytes.count + joined.bytes.count,
      firstWWW: options.bareAutolinks
        ? (source.bytes.span.firstDoubleW, joined.bytes.span.firstDoubleW) : (Int.max, Int.max))
    inlineParser.parse(&blocks, source: source.bytes.span, joined: joined.bytes.span)
    storage = Storage(
      text: TextSpace(source: source, joined: joined, decoded: inlineParser.decoded),
      blocks: blocks, infos: blockParser.infos, alignments: blockParser.alignments,
      inlines: inlineParser.inlines, links: inlineParser.links)
  }
}

extension InlineParser {
  /// Parses the content of every leaf that holds inlines, and names them in its record.
  fileprivate mutating func parse(
    _ blocks: inout [BlockRecord], source: Bytes, joined: Bytes
  ) {
    inlines.reserveCapacity(source.count / InlineParser.guessedBytesPerInline + 8)
    for index in blocks.indices where blocks[index].holdsInlines {
      let content = blocks[index].content
      if Int(content.start) < source.count || content.isEmpty {
        blocks[index].content = parse(source, content.offsets, base: 0)
      } else {
        blocks[index].content = parse(
          joined, content.offsets.shifted(by: -source.count), base: source.count)
      }
    }
  }
}
