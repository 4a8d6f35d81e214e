import GuideModel

/// Joins neighbouring texts, and puts what stands between an opening and a closing tag of HTML
/// inside the inline that the tags mean.
///
/// A tag that has no partner, or no meaning here, is left out; its words never are.
struct InlineRuns {
  private struct Open {
    let tag: HTMLTag
    var inlines: [Guide.Inline] = []
  }

  private let depth: Int
  private var inlines: [Guide.Inline] = []
  private var run = ""
  private var open: [Open] = []

  init(depth: Int) { self.depth = depth }

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
  mutating func append(tag text: String) {
    guard let tag = HTMLTag(text) else { return }
    if tag.name == "br" { return append(.lineBreak) }
    if let image = tag.image { return append(image) }
    guard tag.hasMeaning else { return }
    closeRun()
    if !tag.isClosing {
      if depth + open.count < InlineReader.deepestNesting { open.append(Open(tag: tag)) }
    } else if let place = open.lastIndex(where: { $0.tag.name == tag.name }) {
      while open.count > place + 1 { unwrap() }
      let closed = open.removeLast()
      if let inline = closed.tag.inline(around: closed.inlines) { add(inline) }
    }
  }

  /// All inlines; tags that were not closed are left out.
  var finished: [Guide.Inline] {
    mutating get {
      closeRun()
      while !open.isEmpty { unwrap() }
      return inlines
    }
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
