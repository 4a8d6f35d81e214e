/// How far a line has been read, in bytes and in columns (CommonMark section 2.2 on tabs).
struct LineCursor {
  /// The next byte.
  ///
  /// Where a tab was split, the tab itself.
  private(set) var offset = 0
  /// Where the line ends, without its newline.
  private(set) var end = 0
  /// The first byte from `offset` that is no space or tab.
  private(set) var text = 0
  /// The columns from `offset` to `text`.
  private(set) var indent = 0
  /// The columns of a split tab that are still to be read.
  private(set) var pendingTabColumns = 0
  /// Nothing of the line is left to any block.
  private(set) var isFinished = false
  private var column = 0

  init() {}

  @inline(__always)
  init(_ range: Range<Int>, of source: Bytes) {
    offset = range.lowerBound
    end = range.upperBound
    findText(source)
  }

  /// Whether nothing but spaces and tabs is left.
  @inline(__always) var isBlank: Bool { text == end }

  /// Where the rest begins when it is taken as it is; a split tab stands before it as spaces.
  var literalStart: Int { pendingTabColumns > 0 ? offset + 1 : offset }

  /// Consumes columns of indentation, at most `indent`.
  mutating func advance(columns: Int, _ source: Bytes) {
    let target = column + columns
    indent -= columns
    while column < target {
      if pendingTabColumns == 0, source[offset] == .tab { pendingTabColumns = 4 - column & 3 }
      let step = pendingTabColumns > 0 ? min(pendingTabColumns, target - column) : 1
      column += step
      if pendingTabColumns > 0 { pendingTabColumns -= step }
      if pendingTabColumns == 0 { offset += 1 }
    }
  }

  /// Consumes the indentation and a number of bytes that are no tabs.
  mutating func consumeText(_ count: Int, _ source: Bytes) {
    column += indent + count
    offset = text + count
    pendingTabColumns = 0
    findText(source)
  }

  /// Consumes `>` and the column of white space after it.
  mutating func consumeQuoteMarker(_ source: Bytes) {
    consumeText(1, source)
    if indent > 0 { advance(columns: 1, source) }
  }

  /// Leaves nothing of the line.
  mutating func finish() { isFinished = true }

  private mutating func findText(_ source: Bytes) {
    text = offset
    indent = 0
    while text < end {
      switch source[text] {
      case .space: indent += 1
      case .tab: indent += 4 - (column + indent) & 3
      default: return
      }
      text += 1
    }
  }
}
