// Raw HTML as a reader sees it: tags and the text between them, so that what a file says in HTML
// can be read like what it says in Markdown. Made for raw HTML blocks and inlines; it is no HTML
// parser, and knows nothing of which tag may stand where.

/// A tag of raw HTML.
package struct HTMLElementTag: Sendable, Hashable {
  /// What the tag means to text.
  package enum Role: Sendable, Hashable {
    /// Begins a line of its own and ends it: `<p>`, `<li>`, `</div>`.
    case block
    /// `<br>` and `<hr>`.
    case lineBreak
    /// `<sup>`.
    case superscript
    /// `<sub>`.
    case `subscript`
    /// `<del>`, `<s>` and `<strike>`.
    case struck
    /// `<em>` and `<i>`.
    case emphasis
    /// `<strong>` and `<b>`.
    case strong
    /// `<a>`.
    case link
    /// `<img>`.
    case image
    /// `<script>` and `<style>`: what stands before its end is no text.
    ///
    /// The tokenizer leaves that out itself, but an inline tag comes to it alone.
    case hidden
    /// Any other: it says nothing about the text.
    case other
  }

  /// The name in lower case.
  package let name: String
  /// Whether it is `</name>`.
  package let isClosing: Bool
  /// `href`, decoded; nil where it is not given.
  package fileprivate(set) var href: String?
  /// `src`, decoded; nil where it is not given.
  package fileprivate(set) var src: String?
  /// `alt`, decoded; nil where it is not given.
  package fileprivate(set) var alt: String?

  fileprivate init(name: String, isClosing: Bool) {
    self.name = name
    self.isClosing = isClosing
  }

  /// What the tag means to text.
  package var role: Role {
    switch name {
    case "br", "hr": .lineBreak
    case "sup": .superscript
    case "sub": .subscript
    case "del", "s", "strike": .struck
    case "em", "i": .emphasis
    case "strong", "b": .strong
    case "a": .link
    case "img": .image
    case "script", "style": .hidden
    case "pre": .block
    default: HTMLBlockEnd.blockTags.contains(name) ? .block : .other
    }
  }
}

/// What raw HTML is made of.
package enum HTMLToken: Sendable, Hashable {
  /// Text with its character references decoded, its white space as it is.
  case text(String)
  /// A tag; `<br/>` is one that is not closing.
  case tag(HTMLElementTag)
}

/// Reads raw HTML token by token, in time linear in its size.
///
/// Comments, declarations, instructions, scripts and styles are left out with what they hold. What
/// looks like a tag and has no end is text: nothing that a reader would see is lost.
package struct HTMLTokenizer: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var offset = 0
  /// No tag after this one ends, so that `<a <a <a …` is searched for `>` only once.
  private var lastClose: Int
  /// Where the last quotes stand: one that is not closed is an ordinary character.
  private let lastQuotes: (double: Int, single: Int)

  /// A tokenizer of the bytes of an HTML block or inline.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    lastClose = bytes.lastIndex(of: UInt8(ascii: ">")) ?? -1
    lastQuotes = (
      bytes.lastIndex(of: UInt8(ascii: "\"")) ?? -1, bytes.lastIndex(of: UInt8(ascii: "'")) ?? -1
    )
  }

  /// A tokenizer of an HTML block's or inline's text.
  package init(_ html: String) { self.init(Array(html.utf8)) }

  /// The next token, nil at the end.
  package mutating func next() -> HTMLToken? {
    while offset < bytes.count {
      if let after = endOfUnseen() {
        offset = after
      } else if let (tag, end) = tag() {
        guard let end else {
          lastClose = -1
          continue
        }
        offset = end
        if tag.role == .hidden, !tag.isClosing { skipHidden(tag.name) }
        return .tag(tag)
      } else {
        return .text(takeText())
      }
    }
    return nil
  }

  // MARK: What is left out

  /// The offset after the comment, declaration or instruction that begins here; nil where none does.
  private func endOfUnseen() -> Int? {
    let span = bytes.span
    guard bytes[offset] == UInt8(ascii: "<"), let next = span.at(offset + 1) else { return nil }
    switch next {
    case UInt8(ascii: "?"): return end(of: "?>", from: offset + 2)
    case UInt8(ascii: "!"):
      if span.hasPrefix("<!-->", at: offset, end: bytes.count) { return offset + 5 }
      if span.hasPrefix("<!--", at: offset, end: bytes.count) {
        return end(of: "-->", from: offset + 4)
      }
      if span.hasPrefix("<![CDATA[", at: offset, end: bytes.count) {
        return end(of: "]]>", from: offset + 9)
      }
      return span.at(offset + 2)?.isLetter == true ? end(of: ">", from: offset + 2) : nil
    default: return nil
    }
  }

  /// The offset after a terminator; without one all that follows is left out, as browsers do.
  private func end(of terminator: String, from start: Int) -> Int {
    bytes.span.end(of: terminator, from: start, to: bytes.count) ?? bytes.count
  }

  /// Goes to the closing tag of a script or style, or to the end.
  private mutating func skipHidden(_ name: String) {
    guard let end = bytes.span.end(of: "</" + name, from: offset, to: bytes.count) else {
      offset = bytes.count
      return
    }
    offset = end - name.utf8.count - 2
  }

  // MARK: Text

  private mutating func takeText() -> String {
    let start = offset
    repeat {
      offset += 1
    } while offset < bytes.count && bytes[offset] != UInt8(ascii: "<")
    let range = start..<offset
    let decoded = decoding(range, of: bytes.span, backslashes: false)
    return decoded.map { String(decoding: $0, as: UTF8.self) }
      ?? String(bytes.span.extracting(range))
  }

  // MARK: Tags

  /// The tag that begins here, and the offset after it: nil where it does not end.
  private func tag() -> (HTMLElementTag, end: Int?)? {
    let span = bytes.span
    guard bytes[offset] == UInt8(ascii: "<"), offset < lastClose else { return nil }
    let isClosing = span.at(offset + 1) == UInt8(ascii: "/")
    let nameStart = offset + (isClosing ? 2 : 1)
    guard span.at(nameStart)?.isLetter == true else { return nil }
    var position = nameStart
    while position < bytes.count, !endsName(bytes[position]) { position += 1 }
    var tag = HTMLElementTag(
      name: lowercased(nameStart..<position), isClosing: isClosing)
    while position < bytes.count, bytes[position] != UInt8(ascii: ">") {
      position = readAttribute(at: position, into: &tag)
    }
    return (tag, position < bytes.count ? position + 1 : nil)
  }

  private func endsName(_ byte: UInt8) -> Bool {
    byte.isWhitespace || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
  }

  private func lowercased(_ range: Range<Int>) -> String {
    String(decoding: bytes[range].map { $0.lowercased }, as: UTF8.self)
  }

  /// Reads an attribute, or skips what stands between two; returns the offset after it.
  private func readAttribute(at start: Int, into tag: inout HTMLElementTag) -> Int {
    if endsName(bytes[start]) { return start + 1 }
    var position = start + 1
    while position < bytes.count, !endsName(bytes[position]), bytes[position] != UInt8(ascii: "=") {
      position += 1
    }
    let name = start..<position
    let equals = bytes.span.skipWhitespace(from: position, to: bytes.count)
    guard bytes.span.at(equals) == UInt8(ascii: "=") else { return position }
    let valueStart = bytes.span.skipWhitespace(from: equals + 1, to: bytes.count)
    let (value, end) = value(at: valueStart)
    switch lowercased(name) {
    case "href" where tag.href == nil: tag.href = decoded(value)
    case "src" where tag.src == nil: tag.src = decoded(value)
    case "alt" where tag.alt == nil: tag.alt = decoded(value)
    default: break
    }
    return end
  }

  /// The value that begins at an offset, and the offset after it.
  private func value(at start: Int) -> (Range<Int>, end: Int) {
    guard start < bytes.count else { return (start..<start, start) }
    let quote = bytes[start]
    let isDouble = quote == UInt8(ascii: "\"") && start < lastQuotes.double
    if isDouble || (quote == UInt8(ascii: "'") && start < lastQuotes.single) {
      var end = start + 1
      while end < bytes.count, bytes[end] != quote { end += 1 }
      return (start + 1..<end, end + 1)
    }
    var end = start
    while end < bytes.count, !bytes[end].isWhitespace, bytes[end] != UInt8(ascii: ">") { end += 1 }
    return (start..<end, end)
  }

  private func decoded(_ range: Range<Int>) -> String {
    let decoded = decoding(range, of: bytes.span, backslashes: false)
    return decoded.map { String(decoding: $0, as: UTF8.self) }
      ?? String(bytes.span.extracting(range))
  }
}

extension HTMLTokenizer {
  /// The text of raw HTML: tags out, white space as one space, block tags and `<br>` as one "\n"
  /// between what they part, the description of an image in its place.
  package static func plainText(of html: String) -> String {
    var plain: [UInt8] = []
    var pending: UInt8?
    for token in HTMLTokenizer(html) {
      switch token {
      case .text(let text): append(text, to: &plain, &pending)
      case .tag(let tag):
        switch tag.role {
        case .block, .lineBreak: pending = .newline
        case .image: append(tag.alt ?? "", to: &plain, &pending)
        case .superscript, .subscript, .struck, .emphasis, .strong, .link, .hidden, .other: break
        }
      }
    }
    return String(decoding: plain, as: UTF8.self)
  }

  private static func append(_ text: String, to plain: inout [UInt8], _ pending: inout UInt8?) {
    for byte in text.utf8 {
      if byte.isWhitespace {
        pending = pending ?? .space
      } else {
        if let pending, !plain.isEmpty { plain.append(pending) }
        pending = nil
        plain.append(byte)
      }
    }
  }
}
