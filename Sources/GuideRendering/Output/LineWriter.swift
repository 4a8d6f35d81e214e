/// Writes lines under an indentation, with empty lines between blocks where they were asked for.
///
/// Every line that a text-like renderer writes goes through here, so no line ends in a blank, no
/// empty line opens a page, and no two stand together.
struct LineWriter {
  /// Where lines go.
  private(set) var output: OutputBuffer
  private let width: Int?
  /// The indentation of every line but the next.
  private var prefix: [UInt8] = []
  /// Where the next line's indentation differs from the others', and how it goes on there.
  private var markerStart: Int?
  private var marker: [UInt8] = []
  /// Whether an empty line was asked for, and at which indentation.
  private var emptyLineIndentation: Int?
  /// Where the page begins in what is not handed over yet.
  private var start: Int
  /// Whether lines of the page have been handed over.
  private var isUnderway = false
  /// Whether a place is marked, so that nothing is handed over.
  private var isMarked = false

  /// A writer that goes on after `output`; `width` is nil where lines are not wrapped.
  init(after output: consuming OutputBuffer, width: Int?) {
    start = output.bytes.count
    self.output = output
    self.width = width
  }

  /// Whether the page has a line.
  private var hasLines: Bool { isUnderway || output.bytes.count > start }

  /// The columns left beside the indentation, nil where lines are not wrapped.
  var columns: Int? {
    width.map { max(1, $0 - min(prefix.count, LineWriter.maximumIndentation(in: $0))) }
  }

  /// How many columns more the next line has, where it hangs out to the left of the others.
  var hangingColumns: Int {
    guard let width, let markerStart else { return 0 }
    let most = LineWriter.maximumIndentation(in: width)
    return min(prefix.count, most) - min(markerStart + marker.count, most)
  }

  /// Indentation takes at most half of a line, however deep a file nests its lists.
  private static func maximumIndentation(in width: Int) -> Int { width / 2 }

  /// Asks for an empty line before whatever comes next.
  mutating func separate() {
    guard hasLines else { return }
    emptyLineIndentation = min(emptyLineIndentation ?? Int.max, prefix.count)
  }

  /// Indents what follows by the marker's columns; the marker stands in the next line.
  ///
  /// All ASCII.
  mutating func indent(marker text: String) {
    if markerStart == nil { markerStart = prefix.count }
    marker.append(contentsOf: text.utf8)
    indent(spaces: text.utf8.count)
  }

  /// Indents what follows behind a number and its dot, set right in the columns of `last`, and says
  /// by how many columns.
  mutating func indent(number: Int, upTo last: Int) -> Int {
    if markerStart == nil { markerStart = prefix.count }
    let columns = String(last).utf8.count
    let digits = String(number).utf8
    for _ in digits.count..<max(digits.count, columns) { marker.append(UInt8(ascii: " ")) }
    marker.append(contentsOf: digits)
    marker.append(UInt8(ascii: "."))
    marker.append(UInt8(ascii: " "))
    let indentation = max(digits.count, columns) + 2
    indent(spaces: indentation)
    return indentation
  }

  /// Indents every line but the next by so many columns.
  mutating func indent(hanging columns: Int) {
    if markerStart == nil { markerStart = prefix.count }
    indent(spaces: columns)
  }

  /// Puts a text before every line that follows, which counts as indentation.
  ///
  /// All ASCII.
  mutating func indent(every text: String) {
    prefix.append(contentsOf: text.utf8)
    if markerStart != nil { marker.append(contentsOf: text.utf8) }
  }

  private mutating func indent(spaces count: Int) {
    for _ in 0..<count { prefix.append(UInt8(ascii: " ")) }
  }

  /// Takes back an indentation of so many columns.
  mutating func outdent(by columns: Int) {
    for _ in 0..<min(columns, prefix.count) { prefix.removeLast() }
    guard let start = markerStart else { return }
    while !marker.isEmpty && start + marker.count > prefix.count { marker.removeLast() }
    if prefix.count <= start { markerStart = nil }
  }

  // MARK: Moving what was written

  /// Marks the place to cut from; from now on all is kept.
  mutating func mark() -> Int {
    isMarked = true
    return output.bytes.count
  }

  /// Forgets the place.
  mutating func unmark() { isMarked = false }

  /// Takes what was written from a place on; an empty line is asked for in its stead.
  mutating func cut(from mark: Int) -> [UInt8] {
    unmark()
    let written = Array(output.bytes[mark...])
    output.bytes.removeLast(written.count)
    emptyLineIndentation = hasLines ? prefix.count : nil
    return written
  }

  /// Puts back what was cut, which begins with an empty line of its own.
  mutating func paste(_ written: [UInt8]) {
    if written.first != UInt8(ascii: "\n"), hasLines { output.bytes.append(UInt8(ascii: "\n")) }
    output.bytes.append(contentsOf: written)
  }

  /// Ends a line whose end has been looked after.
  private mutating func breakLine() {
    output.bytes.append(UInt8(ascii: "\n"))
    if !isMarked, output.flush() { (start, isUnderway) = (0, true) }
  }

  /// Begins a line: the empty line asked for, and the indentation.
  mutating func beginLine() {
    if let indentation = emptyLineIndentation {
      appendPrefix(min(indentation, prefix.count))
      endLine()
      emptyLineIndentation = nil
    }
    appendPrefix(markerStart ?? prefix.count, followedBy: marker.count)
    if markerStart != nil {
      output.bytes.append(contentsOf: marker)
      marker.removeAll(keepingCapacity: true)
      markerStart = nil
    }
  }

  /// Appends the first `count` bytes of the indentation, or what of them a line has room for.
  private mutating func appendPrefix(_ count: Int, followedBy columns: Int = 0) {
    let excess = width.map { count + columns - LineWriter.maximumIndentation(in: $0) } ?? 0
    var index = max(0, excess)
    while index < count {
      output.bytes.append(prefix[index])
      index += 1
    }
  }

  /// Appends bytes to the line.
  mutating func append(_ slice: ArraySlice<UInt8>) {
    output.bytes.append(contentsOf: slice)
  }

  /// Appends text of the program's own to the line.
  mutating func append(_ text: String) {
    output.bytes.append(contentsOf: text.utf8)
  }

  /// Appends a guide's text to the line, its line breaks as spaces.
  mutating func append(oneLine text: String, as characters: TextLayout.Characters) {
    let start = output.bytes.count
    let traits = Sanitizer.append(text, escaping: .text(characters), to: &output.bytes)
    guard traits.contains(.lineBreaks) else { return }
    for place in start..<output.bytes.count where output.bytes[place] == UInt8(ascii: "\n") {
      output.bytes[place] = UInt8(ascii: " ")
    }
  }

  /// Appends so many spaces to the line.
  mutating func append(spaces count: Int) {
    output.bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: max(0, count)))
  }

  /// Ends a line, its trailing blanks taken off.
  mutating func endLine() {
    while output.bytes.count > start, output.bytes.last == UInt8(ascii: " ") {
      output.bytes.removeLast()
    }
    breakLine()
  }

  /// Writes a line of text that needs no wrapping.
  mutating func line(_ slice: ArraySlice<UInt8>) {
    beginLine()
    append(slice)
    endLine()
  }

  /// Writes a range of a text, which ends in no blank, as a line.
  mutating func line(_ text: [UInt8], _ range: Range<Int>) {
    beginLine()
    output.bytes.append(contentsOf: text[range])
    breakLine()
  }

  /// Writes a line whose trailing blanks mean something.
  mutating func lineKeepingBlanks(_ slice: ArraySlice<UInt8>) {
    guard !slice.isEmpty else { return line(slice) }
    beginLine()
    append(slice)
    breakLine()
  }
}
