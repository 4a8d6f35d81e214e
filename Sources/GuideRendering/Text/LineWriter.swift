/// Writes lines under an indentation, with empty lines between blocks where they were asked for.
///
/// Every line that a text-like renderer writes goes through here, so no line ends in a blank, no
/// empty line opens a page, and no two stand together.
struct LineWriter {
  /// What was written so far.
  private(set) var bytes: [UInt8]
  private let width: Int?
  /// The indentation of every line but the first after a marker, and of the next line.
  private var prefix: [UInt8] = []
  private var nextPrefix: [UInt8] = []
  /// Whether an empty line was asked for, and at which indentation.
  private var emptyLineIndentation: Int?
  private let start: Int

  /// A writer that goes on after `bytes`; `width` is nil where lines are not wrapped.
  init(after bytes: [UInt8], width: Int?) {
    self.bytes = bytes
    self.width = width
    start = bytes.count
  }

  /// The columns left beside the indentation, nil where lines are not wrapped.
  var columns: Int? {
    width.map { max(1, $0 - min(prefix.count, LineWriter.maximumIndentation(in: $0))) }
  }

  /// Indentation takes at most half of a line, however deep a file nests its lists.
  private static func maximumIndentation(in width: Int) -> Int { width / 2 }

  /// Asks for an empty line before whatever comes next.
  mutating func separate() {
    guard bytes.count > start else { return }
    emptyLineIndentation = min(emptyLineIndentation ?? Int.max, prefix.count)
  }

  /// Indents what follows by the marker's columns; the marker stands in the first line. All ASCII.
  mutating func indent(marker: String) {
    nextPrefix.append(contentsOf: marker.utf8)
    prefix.append(contentsOf: repeatElement(UInt8(ascii: " "), count: marker.utf8.count))
  }

  /// Indents every line but the next by so many columns.
  mutating func indent(hanging columns: Int) {
    prefix.append(contentsOf: repeatElement(UInt8(ascii: " "), count: columns))
  }

  /// Puts a text before every line that follows, which counts as indentation. All ASCII.
  mutating func indent(every text: String) {
    nextPrefix.append(contentsOf: text.utf8)
    prefix.append(contentsOf: text.utf8)
  }

  /// Takes back an indentation of so many columns.
  mutating func outdent(by columns: Int) {
    let remaining = max(0, prefix.count - columns)
    prefix.removeLast(prefix.count - remaining)
    nextPrefix.removeLast(max(0, nextPrefix.count - remaining))
  }

  /// Begins a line: the empty line asked for, and the indentation.
  mutating func beginLine() {
    if let indentation = emptyLineIndentation {
      appendPrefix(prefix.prefix(indentation))
      endLine()
      emptyLineIndentation = nil
    }
    appendPrefix(nextPrefix[...])
    if nextPrefix != prefix { nextPrefix = prefix }
  }

  private mutating func appendPrefix(_ prefix: ArraySlice<UInt8>) {
    let excess = width.map { prefix.count - LineWriter.maximumIndentation(in: $0) } ?? 0
    bytes.append(contentsOf: prefix.dropFirst(max(0, excess)))
  }

  /// Appends bytes to the line.
  mutating func append(_ slice: ArraySlice<UInt8>) {
    bytes.append(contentsOf: slice)
  }

  /// Appends text of the program's own to the line.
  mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  /// Appends so many spaces to the line.
  mutating func append(spaces count: Int) {
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: max(0, count)))
  }

  /// Ends a line, its trailing blanks taken off.
  mutating func endLine() {
    while bytes.count > start, bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Writes a line of text that needs no wrapping.
  mutating func line(_ slice: ArraySlice<UInt8>) {
    beginLine()
    append(slice)
    endLine()
  }

  /// Writes a line whose trailing blanks mean something.
  mutating func lineKeepingBlanks(_ slice: ArraySlice<UInt8>) {
    guard !slice.isEmpty else { return line(slice) }
    beginLine()
    append(slice)
    bytes.append(UInt8(ascii: "\n"))
  }
}
