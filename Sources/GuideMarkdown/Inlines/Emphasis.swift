// Emphasis and strong emphasis (CommonMark section 6.2 and appendix A), and the styles of extensions,
// which go through the same stack (Styles.swift).

/// A run of a delimiter that may open or close.
struct DelimiterRun {
  let delimiter: Delimiter
  /// How long the run was in the source.
  let length: Int32
  let canOpen: Bool
  let canClose: Bool
  /// The record of the first byte that is still text.
  var first: Int32
  /// How many bytes are still text.
  var count: Int32
  /// While it is an opener: where the one below it of the same delimiter stands on the stack.
  var below: Int32 = -1

  /// Runs that are alike in this find the same openers.
  var closerKind: Int {
    delimiter.rawValue * 6 + (canOpen ? 3 : 0) + Int(length % 3)
  }

  /// Whether the pair is one of those that rules 9 and 10 forbid.
  func mayNotClose(_ opener: DelimiterRun) -> Bool {
    (canOpen || opener.canClose) && length % 3 != 0 && (opener.length + length) % 3 == 0
  }
}

/// The runs of a leaf that have not been matched, and the scratch space for matching them.
struct DelimiterStack {
  fileprivate(set) var runs: [DelimiterRun] = []
  fileprivate var openers: [Int32] = []
  /// For each delimiter, where its last opener stands on the stack; -1 for nowhere.
  fileprivate var lastOpeners = Delimiter.Each(repeating: -1)
  /// For each kind of closer, the run below which no opener for it stands: what makes the search
  /// linear on `a* b_ a* b_ …`.
  fileprivate var floors = Delimiter.Closers(repeating: 0)

  var count: Int { runs.count }

  fileprivate mutating func pushOpener(_ index: Int) {
    let delimiter = runs[index].delimiter.rawValue
    runs[index].below = lastOpeners[delimiter]
    lastOpeners[delimiter] = Int32(truncatingIfNeeded: openers.count)
    openers.append(Int32(truncatingIfNeeded: index))
  }

  fileprivate mutating func popOpeners(downTo depth: Int) {
    while openers.count > depth, let index = openers.popLast() {
      lastOpeners[runs[Int(index)].delimiter.rawValue] = runs[Int(index)].below
    }
  }

  mutating func removeAll() {
    if !runs.isEmpty { runs.removeAll(keepingCapacity: true) }
  }
}

extension InlineParser {
  /// Records a run of delimiters as text, one record a byte if it may become tags.
  mutating func parseDelimiters(at offset: Int, _ text: Bytes) -> Int {
    guard let delimiter = Delimiter(text[offset], options) else {
      return appendLiteral(at: offset, text)
    }
    let runEnd = offset + text.runLength(of: text[offset], from: offset, to: end)
    // As in GFM's reference implementation, struck text does not part emphasis from its word.
    let skipsTildes = options.strikethrough && delimiter != .tilde
    let flanking = Flanking(of: offset..<runEnd, in: start..<end, skipsTildes, text)
    let canOpen = flanking.canOpen(delimiter)
    let canClose = flanking.canClose(delimiter)
    guard canOpen || canClose, runEnd - offset <= delimiter.longestRun else {
      append(.text, offset, runEnd)
      return runEnd
    }
    delimiters.runs.append(
      DelimiterRun(
        delimiter: delimiter, length: Int32(truncatingIfNeeded: runEnd - offset), canOpen: canOpen,
        canClose: canClose, first: Int32(truncatingIfNeeded: inlines.count),
        count: Int32(truncatingIfNeeded: runEnd - offset)))
    for position in offset..<runEnd { append(.text, position, position + 1) }
    return runEnd
  }

  /// Matches the runs from an index on, innermost first, and forgets them.
  mutating func matchDelimiters(from bottom: Int) {
    guard delimiters.runs.count > bottom else { return }
    delimiters.openers.removeAll(keepingCapacity: true)
    delimiters.lastOpeners = Delimiter.Each(repeating: -1)
    delimiters.floors = Delimiter.Closers(repeating: Int32(truncatingIfNeeded: bottom))
    for index in bottom..<delimiters.runs.count {
      if delimiters.runs[index].canClose { close(index) }
      if delimiters.runs[index].canOpen, delimiters.runs[index].count > 0 {
        delimiters.pushOpener(index)
      }
    }
    delimiters.runs.removeLast(delimiters.runs.count - bottom)
  }

  /// Matches a closing run with the openers before it for as long as both have bytes left.
  private mutating func close(_ closer: Int) {
    while delimiters.runs[closer].count > 0 {
      guard let depth = opener(for: delimiters.runs[closer]) else {
        let kind = delimiters.runs[closer].closerKind
        delimiters.floors[kind] = Int32(truncatingIfNeeded: closer)
        return
      }
      let opener = Int(delimiters.openers[depth])
      let style = delimiters.runs[closer].delimiter.style
      // An extension's run closes only one of its length, and nothing beyond the nearest.
      if style != nil, delimiters.runs[opener].count != delimiters.runs[closer].count { return }
      delimiters.popOpeners(downTo: depth + 1)
      if let style {
        makeTags(style, of: delimiters.runs[closer].count, opener, closer)
      } else {
        emphasize(opener, closer)
      }
      if delimiters.runs[opener].count == 0 { delimiters.popOpeners(downTo: depth) }
    }
  }

  /// The depth in the stack of openers of the nearest one for a closer.
  @inline(__always)
  private func opener(for closer: DelimiterRun) -> Int? {
    let floor = delimiters.floors[closer.closerKind]
    var depth = Int(delimiters.lastOpeners[closer.delimiter.rawValue])
    while depth >= 0, delimiters.openers[depth] >= floor {
      let run = delimiters.runs[Int(delimiters.openers[depth])]
      if !closer.mayNotClose(run) { return depth }
      depth = Int(run.below)
    }
    return nil
  }

  /// Makes the inner ends of two runs the tags of emphasis, or of strong emphasis where both have
  /// two bytes left.
  private mutating func emphasize(_ opener: Int, _ closer: Int) {
    if delimiters.runs[opener].count >= 2, delimiters.runs[closer].count >= 2 {
      makeTags(.strong, of: 2, opener, closer)
    } else {
      makeTags(.emphasis, of: 1, opener, closer)
    }
  }

  /// Makes the inner bytes of two runs tags.
  private mutating func makeTags(
    _ style: InlineStyle, of size: Int32, _ opener: Int, _ closer: Int
  ) {
    delimiters.runs[opener].count -= size
    let opening = Int(delimiters.runs[opener].first + delimiters.runs[opener].count)
    let closing = Int(delimiters.runs[closer].first)
    delimiters.runs[closer].first += size
    delimiters.runs[closer].count -= size
    inlines[opening].open(.styled, closingAt: closing)
    inlines[opening].style = style
    inlines[closing].kind = .styled
    inlines[closing].edge = .closing
    inlines[closing].style = style
    inlines[closing].start += size
    for index in 1..<Int(max(size, 1)) {
      inlines[opening + index].kind = .nothing
      inlines[closing + index].kind = .nothing
    }
  }
}

/// How a run of delimiters stands to what surrounds it (section 6.2).
struct Flanking {
  private let isLeft: Bool
  private let isRight: Bool
  private let isAfterPunctuation: Bool
  private let isBeforePunctuation: Bool

  init(of run: Range<Int>, in leaf: Range<Int>, _ skipsTildes: Bool, _ text: Bytes) {
    var start = run.lowerBound
    var end = run.upperBound
    if skipsTildes {
      while start > leaf.lowerBound, text[start - 1] == UInt8(ascii: "~") { start -= 1 }
      while end < leaf.upperBound, text[end] == UInt8(ascii: "~") { end += 1 }
    }
    let before = CharacterKind(endingAt: start, after: leaf.lowerBound, text)
    let after = CharacterKind(startingAt: end, before: leaf.upperBound, text)
    isAfterPunctuation = before == .punctuation
    isBeforePunctuation = after == .punctuation
    isLeft = after != .whitespace && (after != .punctuation || before != .other)
    isRight = before != .whitespace && (before != .punctuation || after != .other)
  }

  func canOpen(_ delimiter: Delimiter) -> Bool {
    delimiter != .underscore ? isLeft : isLeft && (!isRight || isAfterPunctuation)
  }

  func canClose(_ delimiter: Delimiter) -> Bool {
    delimiter != .underscore ? isRight : isRight && (!isLeft || isBeforePunctuation)
  }
}

/// What a character is to emphasis (section 2.1); the ends of a leaf count as white space.
enum CharacterKind {
  case whitespace
  case punctuation
  case other

  init(endingAt offset: Int, after start: Int, _ text: Bytes) {
    guard offset > start else {
      self = .whitespace
      return
    }
    var first = offset - 1
    while first > start, text[first] & 0xC0 == 0x80 { first -= 1 }
    self.init(startingAt: first, before: offset, text)
  }

  init(startingAt offset: Int, before end: Int, _ text: Bytes) {
    guard offset < end else {
      self = .whitespace
      return
    }
    let byte = text[offset]
    if byte < 0x80 {
      // A vertical tab is no white space here.
      let isWhitespace = byte.isWhitespace && byte != 0x0B
      self = isWhitespace ? .whitespace : byte.isPunctuation ? .punctuation : .other
    } else {
      self.init(text.scalar(at: offset))
    }
  }

  private init(_ scalar: Unicode.Scalar) {
    switch scalar.properties.generalCategory {
    case .spaceSeparator: self = .whitespace
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol,
      .modifierSymbol, .otherSymbol:
      self = .punctuation
    default: self = .other
    }
  }
}

extension Span<UInt8> {
  /// The scalar of the valid UTF-8 sequence at an offset.
  func scalar(at offset: Int) -> Unicode.Scalar {
    let first = UInt32(self[offset])
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var value = length == 1 ? first : first & (0x7F >> UInt32(length))
    for index in 1..<length where offset + index < count {
      value = value << 6 | UInt32(self[offset + index] & 0x3F)
    }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}
