import GuideMarkdown
import GuideModel

/// Joins neighbouring texts, and puts what stands between an opening and a closing tag of HTML
/// inside the inline that the tags mean.
///
/// A tag that has no partner, or no meaning here, is left out; its words never are.
struct InlineRuns {
  private struct Open {
    let tag: HTMLElementTag
    var inlines: [Guide.Inline] = []
  }

  private let depth: Int
  private var inlines: [Guide.Inline] = []
  private var run = ""
  private var open: [Open] = []

  init(depth: Int) { self.depth = depth }

  /// Whether nothing has been added since the last end.
  var isEmpty: Bool { inlines.isEmpty && run.isEmpty && open.isEmpty }

  /// Adds plain text.
  mutating func append(_ text: String) {
    if run.isEmpty { run = text } else { run += text }
  }

  /// Adds any other inline.
  mutating func append(_ inline: Guide.Inline) {
    closeRun()
    add(inline)
  }

  /// Adds a tag of raw HTML.
  mutating func append(_ tag: HTMLElementTag) {
    switch tag.role {
    case .lineBreak: append(.lineBreak)
    case .image: append(.image(url: tag.src ?? "", title: nil, alt: tag.alt ?? ""))
    case .block: append(" ")
    case .superscript, .subscript, .struck, .emphasis, .strong, .link:
      closeRun()
      if tag.isClosing { close(tag) } else { open(tag) }
    case .hidden, .other: break
    }
  }

  private mutating func open(_ tag: HTMLElementTag) {
    if depth + open.count < InlineReader.deepestNesting { open.append(Open(tag: tag)) }
  }

  private mutating func close(_ tag: HTMLElementTag) {
    guard let place = open.lastIndex(where: { $0.tag.role == tag.role }) else { return }
    while open.count > place + 1 { unwrap() }
    let closed = open.removeLast()
    if let inline = closed.tag.inline(around: closed.inlines) { add(inline) }
  }

  /// Ends all that is open and hands over the inlines; tags that were not closed are left out.
  mutating func finish() -> [Guide.Inline] {
    closeRun()
    while !open.isEmpty { unwrap() }
    defer { inlines = [] }
    return inlines
  }

  private mutating func unwrap() {
    for inline in open.removeLast().inlines { add(inline) }
  }

  private mutating func add(_ inline: Guide.Inline) {
    if open.isEmpty { inlines.append(inline) } else { open[open.count - 1].inlines.append(inline) }
  }

  private mutating func closeRun() {
    if !run.isEmpty { add(.text(run.singleSpaced)) }
    run = ""
  }
}

extension HTMLElementTag {
  /// What the element means around some inlines; nil around none.
  fileprivate func inline(around inlines: [Guide.Inline]) -> Guide.Inline? {
    if inlines.isEmpty { return nil }
    return switch role {
    case .superscript: .superscript(inlines)
    case .subscript: .subscript(inlines)
    case .struck: .struck(inlines)
    case .strong: .strong(inlines)
    case .emphasis: .emphasis(inlines)
    case .link: .link(url: href ?? "", title: nil, inlines)
    case .block, .lineBreak, .image, .hidden, .other: nil
    }
  }
}

extension String {
  /// The text with one space for each run of spaces, tabs and line feeds.
  var singleSpaced: String {
    let characters = utf8Span
    let bytes = characters.span
    var previous: UInt8 = 0
    for place in bytes.indices {
      let byte = bytes[place]
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t")
        || (byte == UInt8(ascii: " ") && previous == byte)
      {
        return withRunsJoined
      }
      previous = byte
    }
    return self
  }

  private var withRunsJoined: String {
    var joined: [UInt8] = []
    joined.reserveCapacity(utf8.count)
    for byte in utf8 {
      let isBlank = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == 0x09
      if !isBlank { joined.append(byte) } else if joined.last != 0x20 { joined.append(0x20) }
    }
    return String(decoding: joined, as: UTF8.self)
  }
}
