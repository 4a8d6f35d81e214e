/// A parsed Markdown document: blocks that hold blocks or inlines, as CommonMark 0.31.2 describes.
///
/// Parsing cannot fail: every byte sequence is a document. The tree is flat; nodes are named by
/// small identifiers (`Block`, `Inline`) that are valid only in the document they came from.
public struct Document: Sendable {
  /// Shared storage: copying a document is one retain.
  private let storage: Storage

  final class Storage: Sendable {
    let text: DocumentText
    let blockRecords: [BlockRecord]
    let infos: [TextRange]
    let alignments: [[Alignment]]
    let options: Options
    let references: ReferenceMap
    let allowances: [Int]

    init(
      text: DocumentText, blocks: [BlockRecord], infos: [TextRange], alignments: [[Alignment]],
      options: Options, references: ReferenceMap, allowances: [Int]
    ) {
      self.text = text
      blockRecords = blocks
      self.infos = infos
      self.alignments = alignments
      self.options = options
      self.references = references
      self.allowances = allowances
    }
  }

  init(_ storage: Storage) { self.storage = storage }

  var text: DocumentText { storage.text }
  var blockRecords: [BlockRecord] { storage.blockRecords }
  /// The info strings of fenced code, as written.
  var infos: [TextRange] { storage.infos }
  /// The alignments of each table.
  var alignments: [[Alignment]] { storage.alignments }
  var options: Options { storage.options }
  var references: ReferenceMap { storage.references }
  /// How many bytes the references of a leaf may stand for.
  func allowance(ofBlock index: Int) -> Int {
    storage.allowances.isEmpty ? .max : storage.allowances[index]
  }

  /// What is read beyond CommonMark.
  public struct Options: Sendable, Hashable {
    /// GFM tables (GFM specification, section 4.10).
    public var tables: Bool
    /// Bare `https://`, `http://`, `www.` and e-mail addresses become links.
    public var bareAutolinks: Bool
    /// `![alt](address =400x300)`, as pages copied from some sites write it.
    public var imageSizes: Bool
    /// GFM struck text: `~~gone~~` and `~gone~` (GFM specification, section 6.5).
    public var strikethrough: Bool
    /// Cells of a row beyond those of its table's header are kept; GFM drops them.
    public var wideRows: Bool

    /// Options of your own choice.
    public init(
      tables: Bool = false, bareAutolinks: Bool = false, imageSizes: Bool = false,
      strikethrough: Bool = false, wideRows: Bool = false
    ) {
      self.tables = tables
      self.bareAutolinks = bareAutolinks
      self.imageSizes = imageSizes
      self.strikethrough = strikethrough
      self.wideRows = wideRows
    }

    /// CommonMark 0.31.2 and nothing else.
    public static let commonMark = Options()
    /// What guides are read with.
    public static let guide = Options(
      tables: true, bareAutolinks: true, imageSizes: true, strikethrough: true, wideRows: true)
  }

  /// Names one block of a document.
  public struct Block: Sendable, Hashable {
    let index: Int32
  }

  /// Names one inline of a document.
  ///
  /// It holds on to the inlines of its leaf, so that asking it costs nothing but the answer.
  public struct Inline: Sendable, Hashable {
    let tree: InlineTree
    let index: Int32

    /// Whether both name the same inline, if they come from the same document.
    public static func == (one: Inline, other: Inline) -> Bool {
      one.index == other.index && one.tree.block == other.tree.block
    }

    /// Hashes what the inline is named by.
    public func hash(into hasher: inout Hasher) {
      hasher.combine(tree.block)
      hasher.combine(index)
    }
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
    /// Holds inlines, which no longer hold true: `~~gone~~`.
    case strikethrough
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
}
