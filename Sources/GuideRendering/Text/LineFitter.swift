/// Breaks a text into lines that are as even as they can be.
///
/// Of all ways to break, the one is taken whose lines leave the least space, squared and summed, as
/// TeX and fmt do; the last line may be short, but not one word alone where another way is near.
/// Boxes that no line may end in are found first; then, from the last box to the first, the cheapest
/// end of a line that begins there. Only ends that could still be the cheapest are looked at, so the
/// work is linear in the text.
struct LineFitter {
  /// The lines of the last text, as ranges of its bytes.
  private(set) var lines: [Range<Int>] = []
  private var boxes: [Box] = []
  private var finder = BoxFinder()
  /// The columns before each box, were all in one line.
  private var offsets: [Int] = []
  /// The cost of the best lines from each box to the end, and where the first of them ends.
  private var costs: [Int] = []
  private var ends: [Int] = []

  /// Breaks a text into lines of at most `columns`, or only where it breaks itself if that is nil.
  mutating func fit(_ bytes: [UInt8], columns: Int?) {
    lines.removeAll(keepingCapacity: true)
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      fit(bytes, start..<end, columns: columns ?? Int.max)
      start = end + 1
    }
  }

  private mutating func fit(_ bytes: [UInt8], _ range: Range<Int>, columns: Int) {
    if range.count <= columns, let words = LineFitter.trimmedASCII(bytes, range) {
      lines.append(words)
      return
    }
    finder.find(in: bytes, range, columns: columns, boxes: &boxes)
    guard let first = boxes.first, let last = boxes.last else { return }
    if columnCount - last.gap <= columns {
      lines.append(first.start..<last.end)
    } else {
      findCheapestEnds(columns: columns)
      collectLines()
    }
  }

  /// The columns that a text fills in one line and those of its widest word.
  mutating func measure(_ bytes: [UInt8]) -> (whole: Int, widestWord: Int) {
    fit(bytes, columns: nil)
    var whole = 0
    var widestWord = 0
    for line in lines {
      finder.find(in: bytes, line, columns: Int.max, boxes: &boxes)
      whole = max(whole, columnCount)
      for box in boxes { widestWord = max(widestWord, box.columns) }
    }
    return (whole, widestWord)
  }

  /// The range without spaces at its ends; nil where it holds more than ASCII.
  private static func trimmedASCII(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    let span = bytes.span
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, span[start] == 0x20 { start += 1 }
    while start < end, span[end - 1] == 0x20 { end -= 1 }
    for index in start..<end where span[index] >= 0x80 { return nil }
    return start == end ? nil : start..<end
  }

  /// The columns that a line of a text fills.
  mutating func columns(of bytes: [UInt8], _ line: Range<Int>) -> Int {
    finder.find(in: bytes, line, columns: Int.max, boxes: &boxes)
    return columnCount
  }

  /// The columns of all boxes in one line.
  private var columnCount: Int {
    boxes.reduce(0) { $0 + $1.columns + $1.gap }
  }

  private mutating func findCheapestEnds(columns: Int) {
    findOffsets()
    let count = boxes.count
    costs.removeAll(keepingCapacity: true)
    costs.append(contentsOf: repeatElement(0, count: count + 1))
    ends.removeAll(keepingCapacity: true)
    ends.append(contentsOf: repeatElement(0, count: count))
    var furthest = count
    for first in stride(from: count - 1, through: 0, by: -1) {
      while furthest > first + 1, lineColumns(first, furthest) > columns { furthest -= 1 }
      chooseEnd(of: first, furthest: furthest, columns: columns)
    }
  }

  private mutating func findOffsets() {
    offsets.removeAll(keepingCapacity: true)
    var offset = 0
    for box in boxes {
      offsets.append(offset)
      offset += box.columns + box.gap
    }
    offsets.append(offset)
  }

  /// The columns of a line of the boxes from `first` up to `end`.
  private func lineColumns(_ first: Int, _ end: Int) -> Int {
    offsets[end] - offsets[first] - boxes[end - 1].gap
  }

  private mutating func chooseEnd(of first: Int, furthest: Int, columns: Int) {
    var best = Int.max
    var bestEnd = furthest
    var end = furthest
    while end > first {
      let slack = max(0, columns - lineColumns(first, end))
      let line =
        end == boxes.count ? lastLineCost(first, columns: columns) : slack * slack
      // Shorter lines cost more still, and what follows them costs something: look no further.
      if end < boxes.count && line >= best { break }
      if line + costs[end] < best {
        best = line + costs[end]
        bestEnd = end
      }
      end -= 1
    }
    costs[first] = best
    ends[first] = bestEnd
  }

  /// The last line may be as short as it likes, but one short word alone costs as much as a line
  /// that is a quarter full: it is avoided wherever the lines before it can spare a word.
  private func lastLineCost(_ first: Int, columns: Int) -> Int {
    let isAlone = first == boxes.count - 1 && first > 0
    return isAlone && boxes[first].columns * 2 < columns ? columns * columns * 9 / 16 : 0
  }

  private mutating func collectLines() {
    var first = 0
    while first < boxes.count {
      lines.append(boxes[first].start..<boxes[ends[first] - 1].end)
      first = ends[first]
    }
  }
}

/// A stretch of text that no line ends in.
struct Box {
  /// Where the stretch begins and ends, in bytes.
  let start: Int
  let end: Int
  /// The columns that it fills.
  let columns: Int
  /// The columns of space between it and the next box, when both stand in one line.
  var gap: Int
}
