import GuideModel

/// Renders pages as text.
struct TextRenderer {
  /// What the text is laid out for.
  let layout: TextLayout
  /// Where lines go.
  var writer: LineWriter
  /// The paragraph under construction.
  var paragraph: Paragraph
  /// The addresses that the text refers to by number.
  var notes = Footnotes()
  /// What breaks paragraphs into lines.
  var fitter = LineFitter()

  /// A renderer that goes on after what `buffer` holds.
  init(layout: TextLayout, after output: consuming OutputBuffer) {
    self.layout = layout
    writer = LineWriter(after: output, width: layout.width)
    paragraph = Paragraph(characters: layout.characters)
  }

  // MARK: Paragraphs

  /// Writes a text of the program's or the guide's own.
  mutating func write(_ text: String) {
    paragraph.clear()
    paragraph.append(text)
    writeParagraph()
  }

  /// Writes a text that stands out: bold where the terminal has it, and red where that is asked for.
  ///
  /// Red is for the heading of an emergency alone.
  mutating func writeHeading(_ text: Guide.Text, isRed: Bool = false) {
    paragraph.clear()
    appendHeading(text, isRed: isRed)
    writeParagraph()
  }

  /// Appends a text that stands out.
  mutating func appendHeading(_ text: Guide.Text, isRed: Bool) {
    if layout.style == .ansi, isRed { paragraph.change { $0.isRed = true } }
    beginBold()
    append(text)
    endBold()
    if layout.style == .ansi, isRed { paragraph.change { $0.isRed = false } }
  }

  /// Writes a running text with its inline structure.
  mutating func write(_ text: Guide.Text) {
    paragraph.clear()
    append(text)
    writeParagraph()
  }

  // MARK: Indentation

  /// Writes what stands two columns further in, or so many steps of two.
  mutating func indented(steps: Int = 1, _ body: (inout TextRenderer) -> Void) {
    for _ in 0..<steps { writer.indent(every: "  ") }
    body(&self)
    writer.outdent(by: 2 * steps)
  }

  /// Writes what stands behind a marker, its further lines under its first.
  mutating func marked(_ marker: String, _ body: (inout TextRenderer) -> Void) {
    writer.indent(marker: marker)
    body(&self)
    writer.outdent(by: marker.utf8.count)
  }

  /// Writes what stands behind a number, set right in the columns of `last`.
  mutating func numbered(_ number: Int, upTo last: Int, _ body: (inout TextRenderer) -> Void) {
    let columns = writer.indent(number: number, upTo: last)
    body(&self)
    writer.outdent(by: columns)
  }

  /// Writes lines of which all but the first stand further in.
  mutating func hanging(_ columns: Int, _ body: (inout TextRenderer) -> Void) {
    writer.indent(hanging: columns)
    body(&self)
    writer.outdent(by: columns)
  }

  /// Writes the paragraph, broken to the columns that there are.
  mutating func writeParagraph() {
    fitter.fit(
      paragraph.bytes, paragraph.traits, columns: writer.columns, hanging: writer.hangingColumns)
    if paragraph.changes.isEmpty {
      for index in fitter.lines.indices { writer.line(paragraph.bytes, fitter.lines[index].range) }
    } else {
      writeParagraphWithLooks()
    }
  }

  /// Writes the paragraph, which begins with a label of so many bytes and a blank, its further lines
  /// two columns in.
  ///
  /// Words that do not fit beside their label begin under it where they are whole there: no date is
  /// broken that fits.
  mutating func writeParagraph(labelled label: Int) {
    let bytes = paragraph.bytes
    if let columns = writer.columns, bytes.count > columns, 0 < label, label < bytes.count,
      fitter.columns(of: bytes, 0..<bytes.count) > columns,
      fitter.columns(of: bytes, label + 1..<bytes.count) + 2 <= columns
    {
      paragraph.breakLine(at: label)
    }
    hanging(2) { $0.writeParagraph() }
  }

  private mutating func writeParagraphWithLooks() {
    var changeIndex = 0
    for line in fitter.lines {
      writer.beginLine()
      write(line.range, of: paragraph, &changeIndex)
      writer.endLine()
    }
  }

  /// Writes one line of a paragraph.
  ///
  /// Looks end with the line and begin again in the next, so that a pager that draws only some
  /// lines shows each as it should be.
  mutating func write(_ line: Range<Int>, of paragraph: Paragraph, _ changeIndex: inout Int) {
    let changes = paragraph.changes
    guard !changes.isEmpty else { return writer.append(paragraph.bytes[line]) }
    var look = Paragraph.Look.plain
    var start = line.lowerBound
    while start < line.upperBound {
      while changeIndex < changes.count, changes[changeIndex].offset <= start { changeIndex += 1 }
      change(&look, to: changeIndex > 0 ? changes[changeIndex - 1].look : .plain, in: paragraph)
      let next = changeIndex < changes.count ? changes[changeIndex].offset : line.upperBound
      let end = min(next, line.upperBound)
      writer.append(paragraph.bytes[start..<end])
      start = end
    }
    change(&look, to: .plain, in: paragraph)
  }

  // MARK: Looks

  /// Writes what makes the terminal change from one look to another (ECMA-48, OSC 8).
  private mutating func change(
    _ look: inout Paragraph.Look, to wanted: Paragraph.Look, in paragraph: Paragraph
  ) {
    if look.address != nil && look.address != wanted.address { writer.append(Escape.endLink) }
    if look.isItalic && !wanted.isItalic { writer.append(Escape.upright) }
    if look.isBold && !wanted.isBold { writer.append(Escape.notBold) }
    if look.isRed && !wanted.isRed { writer.append(Escape.notRed) }
    if !look.isRed && wanted.isRed { writer.append(Escape.red) }
    if !look.isBold && wanted.isBold { writer.append(Escape.bold) }
    if !look.isItalic && wanted.isItalic { writer.append(Escape.italic) }
    if let address = wanted.address, look.address != address {
      writer.append(Escape.beginLink(to: paragraph.addresses[address]))
    }
    look = wanted
  }

  mutating func beginBold() {
    if layout.style == .ansi { paragraph.change { $0.isBold = true } }
  }

  mutating func endBold() {
    if layout.style == .ansi { paragraph.change { $0.isBold = false } }
  }
}

/// The only escape sequences that the program writes.
enum Escape {
  static let bold = "\u{1B}[1m"
  static let notBold = "\u{1B}[22m"
  static let italic = "\u{1B}[3m"
  static let upright = "\u{1B}[23m"
  static let red = "\u{1B}[31m"
  static let notRed = "\u{1B}[39m"
  static let endLink = "\u{1B}]8;;\u{1B}\\"

  /// Begins a hyperlink.
  ///
  /// Only printable ASCII may stand in its address; what else there is, is percent-encoded.
  static func beginLink(to address: String) -> String {
    var text = "\u{1B}]8;;"
    for byte in address.utf8 {
      if (0x21...0x7E).contains(byte) {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        text += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return text + "\u{1B}\\"
  }
}
