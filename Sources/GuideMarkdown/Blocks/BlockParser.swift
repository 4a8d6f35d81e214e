// Phase 1 of CommonMark's parsing strategy (appendix A): lines → blocks.
//
// Each line goes through the same three steps. `matchOpenBlocks` walks the open containers and
// consumes their prefixes as far as the line continues them. `openNewBlocks` looks for the
// starts of new blocks in what is left. `addText` gives the rest to the open leaf, or begins a
// paragraph. At most one leaf is open at a time, so its lines are collected in one place.
//
// Every step costs time in proportion to the bytes that it consumes or the blocks that it opens
// or closes, so that nesting cannot make a line expensive: blank lines skip all containers that
// cannot end at them in one go, and blank lines after a blank line change nothing.

/// A container on the stack of open ones.
struct OpenContainer {
  enum Kind: UInt8 {
    case blockQuote
    case list
    case item
  }

  let kind: Kind
  /// A list's bullet, or the delimiter after its numbers: an item of another begins a new list.
  let marker: UInt8
  /// Its index among the blocks.
  let index: Int32
  /// The columns from a line's start in the container above up to an item's content.
  var width: Int32
  /// The widths of this and all items below it on the stack, added up.
  var totalWidth: Int32
  /// Whether it holds a block.
  var hasChildren = false
}

/// The one leaf that may be open.
enum OpenLeaf: Equatable {
  case none
  case paragraph
  case indentedCode
  case fencedCode(CodeFence)
  case html(HTMLBlockEnd)
  case table
}

/// What was around a leaf before it was opened.
///
/// A paragraph of link definitions leaves nothing behind, as in the reference implementation: a
/// list is as loose as it would be without it.
struct LeafSurroundings {
  /// How many containers hold the leaf.
  var depth = 0
  /// Whether the innermost of them held something before.
  var hadSiblings = false
  /// The tight list that the leaf made loose.
  var loosenedList: Int?
  var blank: PendingBlank?
}

/// A blank line that may make a list loose.
struct PendingBlank {
  /// Only containers at this depth or deeper saw it: it stood in the block quote below.
  let depth: Int
}

struct BlockParser: ~Copyable {
  let options: Document.Options
  var blocks: [BlockRecord] = []
  var arena = Arena()
  var infos: [TextRange] = []
  var alignments: [[Document.Alignment]] = []
  var references = ReferenceMap()
  let sourceCount: Int

  var containers: [OpenContainer] = []
  /// The depths at which block quotes stand among the containers.
  var quoteDepths: [Int] = []
  var leaf = OpenLeaf.none
  var leafIndex = 0
  var leafLines = LeafLines()
  var pendingBlank: PendingBlank?
  /// What opening the leaf changed around it, to be undone if it holds only definitions.
  var leafSurroundings = LeafSurroundings()
  /// The last line was blank and left nothing open that another blank line could change.
  var isAfterIdleBlank = false
  /// Where the last leaf ended.
  var contentEnd: Int32 = 0
  /// The last byte that kept a line from being a thematic break.
  var thematicBreakObstacle = 0
  /// Table cells that no source byte stands for.
  var filledCells = 0

  var line = LineCursor()
  /// How many containers the line matched or opened so far.
  var depth = 0

  init(options: Document.Options, sourceCount: Int) {
    self.options = options
    self.sourceCount = sourceCount
  }

  /// Parses every line.
  mutating func parse(_ source: Bytes, lineStarts: [Int32]) {
    blocks.reserveCapacity(lineStarts.count + 8)
    for index in lineStarts.indices {
      let start = Int(lineStarts[index])
      let next = index + 1 < lineStarts.count ? Int(lineStarts[index + 1]) : source.count
      let endsInNewline = next > start && source[next - 1] == .newline
      process(start..<(endsInNewline ? next - 1 : next), of: source)
    }
    closeLeaf(source)
    closeContainers(downTo: 0)
  }

  private mutating func process(_ range: Range<Int>, of source: Bytes) {
    if takesTopLevelText(range, of: source) { return }
    line = LineCursor(range, of: source)
    let isBlankLine = line.isBlank
    if isBlankLine, isAfterIdleBlank { return }
    isAfterIdleBlank = false
    depth = 0
    let leafContinues = matchOpenBlocks(source)
    let opened = openNewBlocks(source, leafContinues: leafContinues)
    let leafTakesLine = leafContinues && !opened && leaf != .none
    pendingBlank = addText(source, leafTakesLine: leafTakesLine, opened: opened)
    isAfterIdleBlank = isBlankLine && leaf == .none && !endsInEmptyItem
  }

  // MARK: Step 1

  /// Walks the open containers; returns whether the open leaf may take the line.
  private mutating func matchOpenBlocks(_ source: Bytes) -> Bool {
    var quotes = 0
    while depth < containers.count {
      if line.isBlank {
        let next = quotes < quoteDepths.count ? quoteDepths[quotes] : containers.count
        skipContainersThatBlankLinesContinue(upTo: next, source)
        guard depth == next, depth == containers.count else { return false }
        break
      }
      let container = containers[depth]
      switch container.kind {
      case .blockQuote:
        guard continuesBlockQuote(source) else { return false }
        quotes += 1
      case .list: break
      case .item: guard continuesItem(container, source) else { return false }
      }
      depth += 1
    }
    return matchLeaf(source)
  }

  /// A blank line continues every item that holds something, whatever its indentation.
  private mutating func skipContainersThatBlankLinesContinue(upTo next: Int, _ source: Bytes) {
    guard depth < next else { return }
    var last = next - 1
    let container = containers[last]
    if container.kind == .item, !container.hasChildren { last -= 1 }
    guard last >= depth else { return }
    let before = depth > 0 ? Int(containers[depth - 1].totalWidth) : 0
    let columns = Int(containers[last].totalWidth) - before
    line.advance(columns: min(columns, line.indent), source)
    depth = last + 1
  }

  private mutating func matchLeaf(_ source: Bytes) -> Bool {
    switch leaf {
    case .none: return false
    case .paragraph: return !line.isBlank
    case .table: return continuesTable(source)
    case .html(let end): return continuesHTML(until: end)
    case .indentedCode: return continuesIndentedCode(source)
    case .fencedCode(let fence): return continuesFencedCode(fence, source)
    }
  }

  // MARK: Step 2

  /// Opens the blocks that begin on the line; returns whether there are any.
  private mutating func openNewBlocks(_ source: Bytes, leafContinues: Bool) -> Bool {
    if leafContinues, leaf.isLiteral { return false }
    let mayBeLazy = leaf == .paragraph
    var opened = false
    while !line.isFinished, !line.isBlank {
      if line.indent >= 4 {
        guard !mayBeLazy || opened else { return opened }
        openIndentedCode(source)
        return true
      }
      guard ByteClass.of(source[line.text]) & ByteClass.blockStart != 0 else { return opened }
      let isInParagraph = leafContinues && !opened && leaf == .paragraph
      guard openBlock(source, isInParagraph: isInParagraph) else { return opened }
      opened = true
      if leaf != .none { return true }
    }
    return opened
  }

  /// Opens the block that begins at the line's text, in the order of the specification's
  /// precedence; returns whether one does.
  ///
  /// The text is indented by at most three columns.
  private mutating func openBlock(_ source: Bytes, isInParagraph: Bool) -> Bool {
    let first = source[line.text]
    switch first {
    case UInt8(ascii: ">"): return openBlockQuote(source)
    case UInt8(ascii: "#"): return openATXHeading(source)
    case UInt8(ascii: "`"), UInt8(ascii: "~"): return openFencedCode(first, source)
    case UInt8(ascii: "<"): return openHTMLBlock(source)
    default: break
    }
    if isInParagraph, closeSetextHeading(first, source) { return true }
    if openThematicBreak(first, source) { return true }
    if openItem(source, isInParagraph: isInParagraph) { return true }
    return isInParagraph && options.tables && openTable(source)
  }

  // MARK: Step 3

  /// Gives the rest of the line to a leaf; returns the blank line that it is, if it is one.
  private mutating func addText(
    _ source: Bytes, leafTakesLine: Bool, opened: Bool
  ) -> PendingBlank? {
    if line.isFinished { return nil }
    if leafTakesLine || (opened && leaf != .none) { return addToOpenLeaf(source) }
    if line.isBlank {
      closeUnmatched(source)
      // The rest of the line that opens an empty item is no blank line.
      return opened ? nil : blankHere
    }
    if opened || leaf != .paragraph {
      openLeaf(.paragraph, as: .paragraph, source)
    }  // Otherwise it is a lazy continuation line (section 5.1).
    addLine()
    return nil
  }

  private mutating func addToOpenLeaf(_ source: Bytes) -> PendingBlank? {
    switch leaf {
    case .none: return nil
    case .paragraph: addLine()
    case .fencedCode: addLiteralLine()
    case .table: addTableRow(source)
    case .indentedCode:
      addLiteralLine()
      return line.isBlank ? blankHere : nil
    case .html(let end): addHTMLLine(until: end, source)
    }
    return nil
  }

  private var blankHere: PendingBlank {
    PendingBlank(depth: quoteDepths.last.map { $0 + 1 } ?? 0)
  }

  private var endsInEmptyItem: Bool {
    guard let last = containers.last, last.kind == .item else { return false }
    return !last.hasChildren
  }

  mutating func addLine() {
    leafLines.append(line.text..<line.end)
  }

  mutating func addLiteralLine() {
    leafLines.append(line.literalStart..<line.end, leadingSpaces: line.pendingTabColumns)
  }
}

extension OpenLeaf {
  /// Whether the leaf takes lines as they are.
  var isLiteral: Bool {
    switch self {
    case .none, .paragraph, .table: false
    case .indentedCode, .fencedCode, .html: true
    }
  }
}
