import GuideDialects
import GuideWords

// Marks of other tools inside a text: `==stressed==`, `[[page|text]]`, `![[picture.png]]`,
// `[^1]`, `%%remark%%`, `{target="_blank"}`.

/// A piece of a text that may hold such marks.
enum InlinePiece: Equatable {
  /// Text.
  case text(String)
  /// Begins or ends stressed text; nil where only what stands before it can tell.
  case stress(isOpening: Bool?)
  /// A link to another page of the same collection.
  case link(target: String, text: String)
  /// A picture of the same collection.
  case picture(String)
  /// A footnote's number.
  case footnote(String)
  /// What no reader sees.
  case hidden(String)
}

/// Cuts a text at its marks.
struct InlineMarks {
  private let bytes: [UInt8]
  private var start = 0
  private var place = 0
  private var pieces: [InlinePiece] = []
  /// The longest target, remark or list of attributes: `[[ [[ …` without an end costs no more than
  /// this for each of them.
  private static let longest = 300

  /// The pieces of a text; itself alone where it has no marks.
  static func pieces(of text: String) -> [InlinePiece] {
    guard text.mayHoldInlineMarks else { return [.text(text)] }
    var marks = InlineMarks(bytes: Array(text.utf8))
    marks.read()
    return marks.pieces
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func read() {
    while place < bytes.count {
      let isRead =
        switch bytes[place] {
        case UInt8(ascii: "="): readStress()
        case UInt8(ascii: "!"): readLink(opening: "![[")
        case UInt8(ascii: "["): readLink(opening: "[[") || readFootnote()
        case UInt8(ascii: "%"): readRemark()
        case UInt8(ascii: "{"): readAttributes()
        default: false
        }
      if !isRead { place += 1 }
    }
    closeText(at: bytes.count)
  }

  private mutating func closeText(at end: Int) {
    if start < end { pieces.append(.text(string(start..<end))) }
  }

  private mutating func add(_ piece: InlinePiece, to end: Int) -> Bool {
    closeText(at: place)
    pieces.append(piece)
    (start, place) = (end, end)
    return true
  }

  private func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  private func has(_ mark: String, at place: Int) -> Bool {
    bytes[place...].starts(with: mark.utf8)
  }

  /// What stands between an opening here and the nearest closing.
  private func content(opening: String, closing: String) -> Range<Int>? {
    guard has(opening, at: place) else { return nil }
    let from = place + opening.utf8.count
    let limit = min(bytes.count, from + InlineMarks.longest)
    var end = from
    while end < limit, !has(closing, at: end) { end += 1 }
    return end > from && end < limit ? from..<end : nil
  }

  /// `==` opens before a letter at the beginning of a word, and closes after one at its end.
  private mutating func readStress() -> Bool {
    guard has("==", at: place), !has("===", at: place) else { return false }
    let before = place == 0 ? nil : bytes[place - 1]
    if before == UInt8(ascii: "=") { return false }
    let after = place + 2 < bytes.count ? bytes[place + 2] : nil
    let mayOpen = !(after?.isBlank ?? false) && !(before?.isOfWord ?? false)
    let mayClose = !(before?.isBlank ?? false) && !(after?.isOfWord ?? false)
    guard mayOpen || mayClose else { return false }
    return add(.stress(isOpening: mayOpen && mayClose ? nil : mayOpen), to: place + 2)
  }

  /// `[[page]]`, `[[page|text]]`, `[[page#part]]`.
  private mutating func readLink(opening: String) -> Bool {
    guard let range = content(opening: opening, closing: "]]") else { return false }
    let text = string(range)
    if text.contains("[") || text.contains("\n") { return false }
    let parts = text.split(separator: "|", maxSplits: 1).map { String($0).trimmed(of: .space) }
    guard let target = parts.first, let said = parts.last, !target.isEmpty, !said.isEmpty else {
      return false
    }
    let isPicture = opening.hasPrefix("!")
    return add(
      isPicture ? .picture(target) : .link(target: target, text: said), to: range.upperBound + 2)
  }

  private mutating func readFootnote() -> Bool {
    guard let range = content(opening: "[^", closing: "]") else { return false }
    let label = string(range)
    guard label.allSatisfy({ $0.isFootnoteLabel }) else { return false }
    return add(.footnote(label), to: range.upperBound + 1)
  }

  private mutating func readRemark() -> Bool {
    guard place == 0 || !bytes[place - 1].isOfWord,
      let range = content(opening: "%%", closing: "%%")
    else { return false }
    return add(.hidden("%%" + string(range) + "%%"), to: range.upperBound + 2)
  }

  private mutating func readAttributes() -> Bool {
    guard let range = content(opening: "{", closing: "}") else { return false }
    let text = "{" + string(range) + "}"
    return text.isAttributes && add(.hidden(text), to: range.upperBound + 1)
  }
}

extension String {
  /// Whether the text has a mark that plain Markdown has not.
  var mayHoldInlineMarks: Bool {
    let characters = utf8Span
    let bytes = characters.span
    for place in bytes.indices {
      let byte = bytes[place]
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: " "): continue
      case UInt8(ascii: "{"): return true
      case UInt8(ascii: "="), UInt8(ascii: "%"), UInt8(ascii: "["):
        if place > 0, bytes[place - 1] == byte { return true }
      case UInt8(ascii: "^"):
        if place > 0, bytes[place - 1] == UInt8(ascii: "[") { return true }
      default: continue
      }
    }
    return false
  }
}

extension UInt8 {
  /// Whether a word may hold it: a letter, a digit, or a byte of another script.
  fileprivate var isOfWord: Bool { isLetterOrDigit || self >= 0x80 }
}
