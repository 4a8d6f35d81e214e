import GuideWords

/// One line of a copied web page, ready to be read.
struct PageLine: Sendable, Hashable {
  /// The line's number in the file, from 1.
  let number: Int
  /// The text in normal form, without blanks at its ends; empty for a blank line.
  let text: String
  /// The column of the first byte of text in the file, from 1.
  let column: Int

  /// Whether nothing stands on the line.
  var isBlank: Bool { text.isEmpty }
  /// Whether the text is set in.
  var isIndented: Bool { column > 1 }

  /// The lines of a file in normal form.
  ///
  /// No byte order mark, every line ending read, odd blanks a
  /// space and in runs of one, nothing of zero width, Latin letters composed. Quotes and dashes
  /// stay as they are. Bytes that are no UTF-8 become U+FFFD.
  static func lines(of bytes: [UInt8]) -> [PageLine] {
    var lines: [PageLine] = []
    for line in Lines(bytes.withoutByteOrderMark) {
      lines.append(PageLine(number: lines.count + 1, line))
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
  }
}
