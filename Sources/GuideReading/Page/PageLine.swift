import GuideWords

/// The first step: lines to blocks.
///
/// A line that a browser, a terminal or a print program has broken stays a line, but knows what
/// stood inside it: cells between tabs, columns between wide blanks.
struct PageLine: Sendable, Hashable {
  /// The line's number in the file, from 1.
  let number: Int
  /// The text in normal form, without blanks at its ends; empty for a blank line.
  let text: String
  /// The column of the first byte of text in the file, from 1.
  let column: Int
  /// What stands between tabs or wide blanks; nothing where there are none.
  var cells: [String] = []
  /// Whether tabs part the cells.
  var isTabbed = false
  /// How many wide blanks stand inside.
  var gaps = 0

  /// Whether nothing stands on the line.
  var isBlank: Bool { text.isEmpty }
  /// Whether the text is set in.
  var isIndented: Bool { column > 1 }
  /// How far the text goes to the right.
  var width: Int { column - 1 + text.utf8.count }

  /// The lines of a file in normal form.
  ///
  /// No byte order mark, every line ending read, odd blanks a
  /// space and in runs of one, nothing of zero width, Latin letters composed. Quotes and dashes
  /// stay as they are. Bytes that are no UTF-8 become U+FFFD.
  static func lines(of bytes: [UInt8]) -> [PageLine] {
    var lines: [PageLine] = []
    var number = 0
    for line in Lines(bytes.withoutByteOrderMark) {
      number += 1
      for piece in line.pagePieces { lines.append(PageLine(number: number, piece)) }
    }
    return lines
  }

  init(number: Int, text: String, column: Int = 1) {
    self.number = number
    self.text = text
    self.column = column
  }

  private init(number: Int, _ bytes: ArraySlice<UInt8>) {
    let line = NormalisedText(bytes)
    self.init(number: number, text: line.text, column: line.leadingBytes + 1)
    let body = bytes.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    isTabbed = body.contains(UInt8(ascii: "\t"))
    gaps = body.wideBlanks
    if gaps == 0 { return }
    if isTabbed {
      cells = body.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map {
        NormalisedText($0).text
      }
    } else {
      cells = body.columns.map { NormalisedText($0).text }
    }
    while cells.last?.isEmpty == true { cells.removeLast() }
  }
}

/// How the lines of a page are set.
struct PageLayout {
  /// Whether blank lines are rare, so that they part nothing.
  let isDense: Bool
  /// How wide lines are before they are broken; nil where each paragraph is one line.
  let width: Int?

  init(_ lines: [PageLine]) {
    let texts = lines.filter { !$0.isBlank }
    let pairs = zip(lines, lines.dropFirst()).filter { !$0.0.isBlank && !$0.1.isBlank }.count
    isDense = texts.count > 8 && pairs * 10 > texts.count * 7
    let wide = texts.filter { $0.width > 110 }.count
    let full = texts.filter { (58...100).contains($0.width) }
    width = wide * 20 <= texts.count && full.count > 4 ? full.map { $0.width }.max() : nil
  }

  /// Whether headings may stand directly above and below text.
  var partsLittle: Bool { isDense || width != nil }

  /// Whether a line goes on in the next: it is full, or the next begins small.
  func isBroken(_ line: PageLine, before next: PageLine) -> Bool {
    guard let width else { return false }
    let word = next.text.utf8.prefix { $0 != UInt8(ascii: " ") }.count
    return line.width + 1 + word > width - 6
  }
}

extension ArraySlice<UInt8> {
  /// The pieces between form feeds and the line ends of Unicode.
  fileprivate var pagePieces: [ArraySlice<UInt8>] {
    var pieces: [ArraySlice<UInt8>] = []
    var start = startIndex
    for place in indices {
      let isSeparator =
        self[place] == 0xE2 && place + 2 < endIndex && self[place + 1] == 0x80
        && (self[place + 2] == 0xA8 || self[place + 2] == 0xA9)
      guard self[place] == 0x0C || isSeparator else { continue }
      pieces.append(self[start..<place])
      start = place + (isSeparator ? 3 : 1)
    }
    return pieces + [self[start...]]
  }

  /// How many runs of several blanks stand between words.
  fileprivate var wideBlanks: Int {
    var count = 0
    var run = 0
    for byte in self {
      if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") {
        run += byte == UInt8(ascii: "\t") ? 2 : 1
      } else {
        if run > 1 { count += 1 }
        run = 0
      }
    }
    return count
  }

  /// The pieces between wide blanks.
  fileprivate var columns: [ArraySlice<UInt8>] {
    var pieces: [ArraySlice<UInt8>] = []
    var start = startIndex
    for place in indices.dropFirst()
    where self[place] == UInt8(ascii: " ") && self[place - 1] == UInt8(ascii: " ") {
      if start < place - 1 { pieces.append(self[start..<place - 1]) }
      start = place + 1
    }
    return pieces + [self[Swift.min(start, endIndex)...]]
  }
}
