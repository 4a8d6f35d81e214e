// How a document is kept: a flat array of block records in document order, each before what it
// holds; and one text, the source's bytes followed by the lines that had to be joined. A leaf names
// the range of its content there. Its inlines are parsed when asked for, into a flat array of
// records that name ranges of the same text, containers as an opening and a closing record.

/// A range of the document's text.
struct TextRange: Sendable, Hashable {
  var start: Int32
  var end: Int32

  static let empty = TextRange(start: 0, end: 0)

  var isEmpty: Bool { start == end }

  @inline(__always)
  init(start: Int32, end: Int32) {
    self.start = start
    self.end = end
  }

  @inline(__always)
  init(_ range: Range<Int>) {
    start = Int32(truncatingIfNeeded: range.lowerBound)
    end = Int32(truncatingIfNeeded: range.upperBound)
  }

  @inline(__always) var offsets: Range<Int> { Int(start)..<Int(end) }
}

/// A block as it is kept.
struct BlockRecord: Sendable {
  enum Kind: UInt8, Sendable {
    case blockQuote
    case list
    case item
    case heading
    case paragraph
    case thematicBreak
    case code
    case html
    case table
    case tableRow
    case tableCell
  }

  private(set) var kind: Kind
  /// A level or a flag, by kind.
  private var detail: UInt8 = 0
  /// The source offsets of the block, markers included.
  var source: TextRange
  /// The index after everything the block holds.
  var next: Int32
  /// The leaf's content in the document's text.
  var content = TextRange.empty
  /// A number or an index, by kind; -1 for none.
  private var extra: Int32 = -1

  init(_ kind: Kind, at offset: Int, index: Int) {
    self.kind = kind
    source = TextRange(offset..<offset)
    next = Int32(truncatingIfNeeded: index + 1)
  }

  /// Makes a paragraph the heading that the line under it says it is.
  mutating func retype(as kind: Kind) { self.kind = kind }

  /// A heading's level.
  var level: Int {
    get { Int(detail) }
    set { detail = UInt8(truncatingIfNeeded: newValue) }
  }

  /// Whether a list's paragraphs stand without space between them.
  var isTight: Bool {
    get { detail == 1 }
    set { detail = newValue ? 1 : 0 }
  }

  /// Whether literal text has a line, be it an empty one.
  var hasLine: Bool {
    get { detail == 1 }
    set { detail = newValue ? 1 : 0 }
  }

  /// An ordered list's first number, nil for bullets.
  var firstNumber: Int? {
    get { extra < 0 ? nil : Int(extra) }
    set { extra = Int32(truncatingIfNeeded: newValue ?? -1) }
  }

  /// Where fenced code's info string or a table's alignments stand in their array, nil for none.
  var sideIndex: Int? {
    get { extra < 0 ? nil : Int(extra) }
    set { extra = Int32(truncatingIfNeeded: newValue ?? -1) }
  }

  /// Whether the content is parsed into inlines.
  var holdsInlines: Bool {
    switch kind {
    case .heading, .paragraph, .tableCell: true
    case .blockQuote, .list, .item, .thematicBreak, .code, .html, .table, .tableRow: false
    }
  }
}

/// An inline as it is kept.
struct InlineRecord: Sendable {
  enum Kind: UInt8, Sendable {
    case text
    /// Text that holds `"`, `&`, `<` or `>`.
    case textToEscape
    /// A character reference, as written.
    case reference
    case softBreak
    case hardBreak
    case code
    /// Code whose line endings are read as spaces.
    case codeOfLines
    case html
    case styled
    case link
    case image
    /// The second byte of a `**` that became a tag: nothing.
    case nothing

    /// Whether it is text as it stands.
    @inline(__always) var isText: Bool { self == .text || self == .textToEscape }
  }

  /// What a record is to a container; `none` for what holds nothing.
  enum Edge: UInt8, Sendable {
    case none
    case opening
    case closing
  }

  var kind: Kind
  var edge: Edge
  /// Only of what is styled.
  var style = InlineStyle.emphasis
  /// Where it begins; for a closing record, where the source of the whole inline ends.
  var start: Int32
  /// A leaf: where it ends.
  ///
  /// An opening record: the index of its closing one. A closing record of a link or image: the
  /// index of its target.
  var end: Int32

  @inline(__always)
  init(_ kind: Kind, _ start: Int, _ end: Int) {
    self.init(kind, .none, start, end)
  }

  @inline(__always)
  init(_ kind: Kind, _ edge: Edge, _ start: Int, _ end: Int) {
    self.kind = kind
    self.edge = edge
    self.start = Int32(truncatingIfNeeded: start)
    self.end = Int32(truncatingIfNeeded: end)
  }

  @inline(__always) var range: TextRange { TextRange(start: start, end: end) }
  @inline(__always) var isOpening: Bool { edge == .opening }

  /// Makes a mark that was text the opening record of a container.
  mutating func open(_ kind: Kind, closingAt index: Int) {
    self.kind = kind
    edge = .opening
    end = Int32(truncatingIfNeeded: index)
  }
}

/// The inlines of one leaf, parsed.
final class InlineTree: Sendable {
  /// The index of the block that holds them.
  let block: Int32
  let records: [InlineRecord]
  let links: [LinkTarget]

  init(of block: Int32, records: [InlineRecord], links: [LinkTarget]) {
    self.block = block
    self.records = records
    self.links = links
  }

  /// The target of an opening record.
  func target(of record: InlineRecord) -> LinkTarget {
    links[Int(records[Int(record.end)].end)]
  }
}

/// Where a link leads: raw ranges, decoded when they are written.
struct LinkTarget: Sendable, Hashable {
  enum Form: UInt8, Sendable {
    /// Backslashes escape.
    case link
    /// An autolink's address: backslashes are themselves.
    case address
    /// A bare address: nothing is decoded.
    case literal
  }

  var destination: TextRange
  var title: TextRange
  /// Whether the destination can be written as it is.
  var isPlain = false
  /// What its backslashes mean.
  var form: Form = .link
  /// What stands before the destination when it is written: a bare address may lack its scheme.
  var prefix: AddressPrefix = .none
  /// The pixels of `=400x300`; -1 where not given.
  var width: Int32 = -1
  var height: Int32 = -1

  /// How many bytes of the source a reference to it stands for.
  var size: Int { destination.offsets.count + title.offsets.count }
}

/// The scheme that an autolink implies.
enum AddressPrefix: UInt8, Sendable {
  case none
  case mailto
  case http

  var text: String {
    switch self {
    case .none: ""
    case .mailto: "mailto:"
    case .http: "http://"
    }
  }
}

/// Bytes that do not stand whole in the source: lines joined without their container's prefixes.
///
/// Each piece remembers where it comes from.
struct Arena: Sendable {
  struct Piece: Sendable {
    let start: Int32
    let source: Int32
  }

  private(set) var bytes: [UInt8] = []
  private(set) var pieces: [Piece] = []

  /// Appends a stretch of the source.
  mutating func append(_ range: Range<Int>, of source: Bytes) {
    note(source: range.lowerBound)
    bytes.append(contentsOf: source, in: range)
  }

  /// Appends a byte of our own.
  mutating func append(_ byte: UInt8) { bytes.append(byte) }

  private mutating func note(source: Int) {
    pieces.append(
      Piece(
        start: Int32(truncatingIfNeeded: bytes.count), source: Int32(truncatingIfNeeded: source)))
  }
}

extension [UInt8] {
  /// Appends a range of borrowed bytes in one move.
  @inline(__always)
  mutating func append(contentsOf source: Bytes, in range: Range<Int>) {
    append(addingCapacity: range.count) { output in
      unsafe output.withUnsafeMutableBufferPointer { target, count in
        unsafe source.extracting(range).withUnsafeBufferPointer { bytes in
          guard let from = bytes.baseAddress, let to = target.baseAddress else { return }
          unsafe (to + count).update(from: from, count: bytes.count)
          count += bytes.count
        }
      }
    }
  }
}
