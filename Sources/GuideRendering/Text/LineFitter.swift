/// Breaks a text into lines that are as even as they can be.
///
/// Of all ways to break, the one is taken whose lines leave the least space, squared and summed, as
/// TeX and fmt do; the last line may be short, but not one word alone where another way is near.
/// Boxes that no line may end in are found first; then, from the last box to the first, the cheapest
/// end of a line that begins there. Only ends that could still be the cheapest are looked at, so the
/// work is linear in the text.
struct LineFitter {
  /// Where a line stands in a text's bytes.
  ///
  /// An array of `Range` would have the runtime look up its bound's conformance at the first use,
  /// which costs as much as setting half a guide.
  struct Line {
    let start: Int
    let end: Int

    var range: Range<Int> { start..<end }
  }

  /// The lines of the last text.
  private(set) var lines: [Line] = []
  private var boxes: [Box] = []
  private var finder = BoxFinder()

  /// Breaks a text into lines of at most `columns`, or only where it breaks itself if that is nil;
  /// the first line may be wider by what `hanging` says.
  mutating func fit(
    _ bytes: [UInt8], _ traits: Sanitizer.Traits, columns: Int?, hanging: Int = 0
  ) {
    if !lines.isEmpty { lines.removeAll(keepingCapacity: true) }
    let columns = columns ?? Int.max
    let isASCII = !traits.contains(.beyondASCII)
    guard traits.contains(.lineBreaks) else {
      return fit(
        bytes, 0..<bytes.count, isASCII: isASCII, columns: columns, hanging: hanging)
    }
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      fit(
        bytes, start..<end, isASCII: isASCII, columns: columns, hanging: start == 0 ? hanging : 0)
      start = end + 1
    }
  }

  private mutating func fit(
    _ bytes: [UInt8], _ range: Range<Int>, isASCII: Bool, columns: Int, hanging: Int
  ) {
    if isASCII && range.count - hanging <= columns {
      let line = LineFitter.trimmed(bytes.span, range)
      if !line.isEmpty { append(line) }
      return
    }
    finder.find(in: bytes, range, columns: columns, boxes: &boxes)
    guard let first = boxes.first, let last = boxes.last else { return }
    if last.lineEnd - hanging <= columns {
      append(first.start..<last.end)
    } else {
      LineFitter.findCheapestEnds(boxes.mutableSpan, columns: columns, hanging: hanging)
      collectLines()
    }
  }

  private mutating func append(_ line: Range<Int>) {
    lines.append(Line(start: line.lowerBound, end: line.upperBound))
  }

  /// The range without spaces at its ends.
  private static func trimmed(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, bytes[start] == 0x20 { start += 1 }
    while start < end, bytes[end - 1] == 0x20 { end -= 1 }
    return start..<end
  }

  /// The columns that a text fills in one line and those of its widest word.
  mutating func measure(_ text: Paragraph) -> (whole: Int, widestWord: Int) {
    fit(text.bytes, text.traits, columns: nil)
    var whole = 0
    var widestWord = 0
    for line in lines {
      whole = max(whole, columns(of: text.bytes, line.range))
    }
    for box in boxes { widestWord = max(widestWord, box.columns) }
    return (whole, widestWord)
  }

  /// The columns that a line of a text fills.
  mutating func columns(of bytes: [UInt8], _ line: Range<Int>) -> Int {
    finder.find(in: bytes, line, columns: Int.max, boxes: &boxes)
    return boxes.last.map { $0.offset + $0.columns } ?? 0
  }

  private static func findCheapestEnds(
    _ boxes: consuming MutableSpan<Box>, columns: Int, hanging: Int
  ) {
    var furthest = boxes.count
    var first = boxes.count - 1
    while first >= 0 {
      // The first line begins that much further left.
      let offset = boxes[first].offset + (first == 0 ? hanging : 0)
      if first == 0 && hanging > 0 { furthest = boxes.count }
      while furthest > first + 1, boxes[furthest - 1].lineEnd - offset > columns { furthest -= 1 }
      chooseEnd(&boxes, of: first, from: offset, furthest: furthest, columns: columns)
      first -= 1
    }
  }

  private static func chooseEnd(
    _ boxes: inout MutableSpan<Box>, of first: Int, from offset: Int, furthest: Int, columns: Int
  ) {
    var best = Int.max
    var bestEnd = furthest
    var end = furthest
    if end == boxes.count {
      best = lastLineCost(boxes[first], isAlone: first == end - 1 && first > 0, columns: columns)
      end -= 1
    }
    while end > first {
      let slack = max(0, columns - (boxes[end - 1].lineEnd - offset))
      // Shorter lines cost more still, and what follows them costs something: look no further.
      if slack * slack >= best { break }
      let cost = slack * slack + boxes[end].cost
      if cost < best {
        best = cost
        bestEnd = end
      }
      end -= 1
    }
    boxes[first].cost = best
    boxes[first].next = bestEnd
  }

  /// The last line may be as short as it likes, but one short word alone costs as much as a line
  /// that is a quarter full: it is avoided wherever the lines before it can spare a word.
  private static func lastLineCost(_ box: Box, isAlone: Bool, columns: Int) -> Int {
    isAlone && box.columns * 2 < columns ? columns * columns * 9 / 16 : 0
  }

  private mutating func collectLines() {
    var first = 0
    while first < boxes.count {
      let next = boxes[first].next
      append(boxes[first].start..<boxes[next - 1].end)
      first = next
    }
  }
}

/// A stretch of text that no line ends in.
struct Box {
  // A paragraph may be as long as a file, which is far shorter than 2 GB: half the room will do.
  private let startOffset: Int32
  private let endOffset: Int32
  private let columnsBefore: Int32
  private let width: Int32
  private var nextIndex: Int32 = 0
  /// What the best lines from this box on cost.
  var cost = 0

  init(start: Int, end: Int, offset: Int, columns: Int) {
    startOffset = Int32(truncatingIfNeeded: start)
    endOffset = Int32(truncatingIfNeeded: end)
    columnsBefore = Int32(truncatingIfNeeded: offset)
    width = Int32(truncatingIfNeeded: columns)
  }

  /// Where the stretch begins, in bytes.
  var start: Int { Int(startOffset) }
  /// Where it ends.
  var end: Int { Int(endOffset) }
  /// The columns before it, were all boxes in one line.
  var offset: Int { Int(columnsBefore) }
  /// The columns that it fills.
  var columns: Int { Int(width) }

  /// The box that begins the second of the best lines from this box on.
  var next: Int {
    get { Int(nextIndex) }
    set { nextIndex = Int32(truncatingIfNeeded: newValue) }
  }

  /// The columns before the end of a line that ends with this box, were all in one line.
  var lineEnd: Int { offset + columns }
}
