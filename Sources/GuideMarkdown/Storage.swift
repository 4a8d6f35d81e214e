// How a document is kept: two flat arrays of small records. Blocks stand in document order, each
// before what it holds; inlines stand in document order, containers as an opening and a closing
// record. Text is never copied where it stands whole in the source: records name ranges of one
// text space, the source's bytes followed by the arena's.

/// A range of the text space.
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
  /// The heading's level; for a list 1 where it is tight; for literal text 1 where it has a line.
  var detail: UInt8 = 0
  /// The source offsets of the block, markers included.
  var source: TextRange
  /// The index after everything the block holds.
  var next: Int32
  /// While blocks are parsed: the leaf's content in the text space.
  ///
  /// Afterwards: its inlines.
  var content = TextRange.empty
  /// A list's first number, -1 for bullets; the index of a code block's info or a table's
  /// alignments in their side arrays, -1 for none.
  var extra: Int32 = -1

  init(_ kind: Kind, at offset: Int, index: Int) {
    self.kind = kind
    source = TextRange(offset..<offset)
    next = Int32(truncatingIfNeeded: index + 1)
  }

  /// Makes a paragraph the heading that the line under it says it is.
  mutating func retype(as kind: Kind) { self.kind = kind }

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
    case softBreak
    case hardBreak
    case code
    case html
    case openEmphasis
    case closeEmphasis
    case openStrong
    case closeStrong
    case openLink
    case closeLink
    case openImage
    case closeImage
    /// The second byte of a `**` that became a tag: nothing.
    case nothing

    /// Whether it is text as it stands.
    @inline(__always) var isText: Bool { self == .text || self == .textToEscape }
  }

  var kind: Kind
  /// Where it begins; for a closing record, where the source of the whole inline ends.
  var start: Int32
  /// A leaf: where it ends.
  ///
  /// An opening record: the index of its closing one. A closing record of a link or image: the
  /// index of its target.
  var end: Int32

  @inline(__always)
  init(_ kind: Kind, _ start: Int, _ end: Int) {
    self.kind = kind
    self.start = Int32(truncatingIfNeeded: start)
    self.end = Int32(truncatingIfNeeded: end)
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

/// Bytes that do not stand whole in the source: lines joined without their container's prefixes,
/// decoded character references.
///
/// Each piece remembers where it comes from.
struct Arena: Sendable {
  private struct Piece: Sendable {
    let start: Int32
    let source: Int32
  }

  private(set) var bytes: [UInt8] = []
  private var pieces: [Piece] = []

  /// Appends a stretch of the source.
  mutating func append(_ range: Range<Int>, of source: Bytes) {
    note(source: range.lowerBound)
    bytes.append(contentsOf: source, in: range)
  }

  /// Appends a byte of our own.
  mutating func append(_ byte: UInt8) { bytes.append(byte) }

  /// Appends bytes that stand for what the source holds at an offset.
  mutating func append(_ text: some Collection<UInt8>, standingFor offset: Int) {
    note(source: offset)
    bytes.append(contentsOf: text)
  }

  /// Appends a stretch of text with its line endings as spaces.
  mutating func appendOneLine(_ range: Range<Int>, of text: Bytes, standingFor offset: Int) {
    note(source: offset)
    for position in range {
      let byte = text[position]
      bytes.append(byte == .newline ? .space : byte)
    }
  }

  /// The source offset that an arena offset stands for.
  func sourceOffset(of offset: Int) -> Int {
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if Int(pieces[middle].start) <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return 0 }
    let piece = pieces[low - 1]
    return Int(piece.source) + offset - Int(piece.start)
  }

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
      for offset in range { output.append(source[offset]) }
    }
  }
}
