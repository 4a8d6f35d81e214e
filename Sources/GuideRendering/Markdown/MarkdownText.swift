/// Writes text so that a Markdown parser reads exactly that text.
///
/// Only what could be read as mark-up is escaped, so that the file stays pleasant to read as it is.
struct MarkdownText {
  /// Where the text stands, which decides what could be mark-up.
  enum Place {
    case paragraph
    case heading
    case tableCell
  }

  /// What was written so far.
  private(set) var bytes: [UInt8] = []
  let place: Place
  /// Whether stressed words ended just before that a letter right after them would keep open.
  private var needsGapBeforeWord = false
  /// Where the current line begins.
  private var lineStart = 0

  init(place: Place) {
    self.place = place
  }

  /// Appends text, escaped.
  mutating func append(_ text: String) {
    let characters = Sanitizer.bytes(of: text, escaping: .markdown)
    if needsGapBeforeWord, isWord(characters.first) { append(markup: MarkdownText.gap) }
    needsGapBeforeWord = false
    for (index, byte) in characters.enumerated() {
      if needsEscape(byte, characters, index) { bytes.append(UInt8(ascii: "\\")) }
      bytes.append(byte)
    }
  }

  /// Appends mark-up.
  mutating func append(markup: String) {
    needsGapBeforeWord = false
    bytes.append(contentsOf: markup.utf8)
  }

  /// Mark-up that says nothing and parts what would be read as one.
  private static let gap = "<!-- -->"

  /// Appends stressed words between asterisks, or underscores right after an asterisk.
  ///
  /// Marks open and close only beside the right neighbours (CommonMark 0.31.2, section 6.2). Words
  /// that begin or end with a space, as they do where HTML was left out, get a gap beside them.
  mutating func appendStressed(_ content: MarkdownText, count: Int) {
    guard let first = content.bytes.first, let last = content.bytes.last else { return }
    let mark = bytes.last == UInt8(ascii: "*") ? "_" : "*"
    if isWord(bytes.last) && !isWord(first) { append(markup: MarkdownText.gap) }
    append(markup: String(repeating: mark, count: count))
    if first == 0x20 { append(markup: MarkdownText.gap) }
    bytes.append(contentsOf: content.bytes)
    if last == 0x20 { append(markup: MarkdownText.gap) }
    append(markup: String(repeating: mark, count: count))
    needsGapBeforeWord = mark == "_" || !isWord(last)
  }

  /// Appends a line break that is kept; a heading or a table's cell is one line, so it has a tag.
  mutating func breakLine() {
    switch place {
    case .paragraph:
      append(markup: "\\\n")
      lineStart = bytes.count
    case .heading, .tableCell: append(markup: "<br>")
    }
  }

  /// Appends a code span, between as many backquotes as its text needs.
  mutating func append(code: String) {
    let text = Sanitizer.bytes(of: code, escaping: .markdown)
    let fence = String(
      repeating: "`", count: MarkdownText.longestRun(of: UInt8(ascii: "`"), in: text) + 1)
    // A parser takes one space off either side, unless there is nothing else.
    let isBare =
      !text.contains { $0 != 0x20 }
      || (text.first != UInt8(ascii: "`") && text.last != UInt8(ascii: "`")
        && !(text.first == 0x20 && text.last == 0x20))
    append(markup: isBare ? fence : fence + " ")
    for byte in text {
      if byte == UInt8(ascii: "|") && place == .tableCell { bytes.append(UInt8(ascii: "\\")) }
      bytes.append(byte)
    }
    append(markup: isBare ? fence : " " + fence)
  }

  /// Appends `(destination "title")`; an address that needs no brackets is easier to read without.
  mutating func append(destination: String, title: String?) {
    append(markup: "(")
    if MarkdownText.isPlain(destination) {
      append(markup: destination)
    } else {
      append(markup: "<")
      append(Sanitizer.bytes(of: destination, escaping: .markdown), escaping: "<>\\&|")
      append(markup: ">")
    }
    if let title {
      append(markup: " \"")
      append(Sanitizer.bytes(of: title, escaping: .markdown), escaping: "\"\\&|")
      append(markup: "\"")
    }
    append(markup: ")")
  }

  private mutating func append(_ text: [UInt8], escaping special: String) {
    for byte in text {
      if special.utf8.contains(byte) { bytes.append(UInt8(ascii: "\\")) }
      bytes.append(byte)
    }
  }

  private static func isPlain(_ destination: String) -> Bool {
    !destination.isEmpty
      && destination.utf8.allSatisfy {
        (0x21...0x7E).contains($0) && !"<>\\&()|".utf8.contains($0)
      }
  }

  // MARK: What needs an escape

  private func needsEscape(_ byte: UInt8, _ text: [UInt8], _ index: Int) -> Bool {
    let next = index + 1 < text.count ? text[index + 1] : nil
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "<"):
      return true
    case UInt8(ascii: "_"): return !(isWord(bytes.last) && isWord(next))
    case UInt8(ascii: "&"): return opensReference(text[(index + 1)...])
    case UInt8(ascii: "|"): return place == .tableCell || lineStart > 0
    case UInt8(ascii: ":"): return next == UInt8(ascii: "/")
    case UInt8(ascii: "@"): return isWord(bytes.last)
    case UInt8(ascii: "."): return endsWithWWW || opensList(before: next)
    case UInt8(ascii: ")"): return opensList(before: next)
    case UInt8(ascii: "#"): return isAtLineStart || next == nil
    case UInt8(ascii: "-"), UInt8(ascii: "+"):
      return isAtLineStart && (next == nil || next == 0x20 || next == byte)
    case UInt8(ascii: "~"): return true
    case UInt8(ascii: ">"), UInt8(ascii: "="): return isAtLineStart
    case UInt8(ascii: "!"): return next == nil || next == UInt8(ascii: "[")
    default: return false
    }
  }

  /// Whether nothing but blanks stands before this in the line; more of them than a reader leaves
  /// at the start of a text are not counted.
  private var isAtLineStart: Bool {
    let line = bytes[lineStart...]
    return line.count < 16 && line.allSatisfy { $0 == 0x20 }
  }

  /// Whether a dot or bracket here would make the line an item of an ordered list.
  private func opensList(before next: UInt8?) -> Bool {
    let line = bytes[lineStart...]
    guard next == nil || next == 0x20, (1...9).contains(line.count) else { return false }
    return line.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// Whether an ampersand before this text would begin a character reference.
  ///
  /// None is longer than the 33 bytes that are looked at.
  private func opensReference(_ text: ArraySlice<UInt8>) -> Bool {
    let name = text.prefix(33).prefix { isWord($0) || $0 == UInt8(ascii: "#") }
    return !name.isEmpty && name.endIndex < text.endIndex
      && text[name.endIndex] == UInt8(ascii: ";")
  }

  private var endsWithWWW: Bool {
    bytes.suffix(3).elementsEqual("www".utf8) || bytes.suffix(3).elementsEqual("WWW".utf8)
  }

  private func isWord(_ byte: UInt8?) -> Bool {
    guard let byte else { return false }
    return switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...0xFF:
      true
    default: false
    }
  }

  /// The length of the longest run of a byte.
  static func longestRun(of byte: UInt8, in text: [UInt8]) -> Int {
    var longest = 0
    var run = 0
    for other in text {
      run = other == byte ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}
