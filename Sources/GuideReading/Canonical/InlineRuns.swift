import GuideMarkdown
import GuideModel
import GuideWords

/// Joins neighbouring texts, and puts what stands between an opening and a closing tag of HTML
/// inside the inline that the tags mean.
///
/// A tag that has no partner, or no meaning here, is left out; its words never are.
struct InlineRuns {
  /// What is open until its end comes.
  private enum Opener {
    case tag(HTMLElementTag)
    /// `==`, which is text unless it is closed.
    case stress
  }

  private struct Open {
    let opener: Opener
    var inlines: [Guide.Inline] = []
  }

  private let depth: Int
  private let readsMarks: Bool
  private var inlines: [Guide.Inline] = []
  private var run = ""
  private var open: [Open] = []
  /// What no reader sees: remarks and attributes.
  private(set) var hidden: [String] = []

  /// - Parameter readsMarks: whether marks of other tools mean something in the texts.
  init(depth: Int, readsMarks: Bool) {
    self.depth = depth
    self.readsMarks = readsMarks
  }

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

  private var mayOpen: Bool { depth + open.count < InlineReader.deepestNesting }

  private mutating func open(_ tag: HTMLElementTag) {
    if mayOpen { open.append(Open(opener: .tag(tag))) }
  }

  private mutating func close(_ tag: HTMLElementTag) {
    let place = open.lastIndex { open in
      if case .tag(let opened) = open.opener { opened.role == tag.role } else { false }
    }
    guard let place else { return }
    while open.count > place + 1 { unwrap() }
    let closed = open.removeLast()
    if let inline = self.tag(of: closed)?.inline(around: closed.inlines) { add(inline) }
  }

  private func tag(of open: Open) -> HTMLElementTag? {
    if case .tag(let tag) = open.opener { tag } else { nil }
  }

  /// Stressed text ends where it began: what is open inside it stays without an end.
  private mutating func readStress(isOpening: Bool?) {
    let place = open.lastIndex { if case .stress = $0.opener { true } else { false } }
    guard let place, isOpening != true else {
      if isOpening != false, mayOpen {
        open.append(Open(opener: .stress))
      } else {
        add(.text("=="))
      }
      return
    }
    while open.count > place + 1 { unwrap() }
    let inlines = open.removeLast().inlines
    if !inlines.isEmpty { add(.strong(inlines)) }
  }

  /// Ends all that is open and hands over the inlines; tags that were not closed are left out.
  mutating func finish() -> [Guide.Inline] {
    closeRun()
    while !open.isEmpty { unwrap() }
    defer { inlines = [] }
    return inlines
  }

  private mutating func unwrap() {
    let last = open.removeLast()
    if case .stress = last.opener { add(.text("==")) }
    for inline in last.inlines { add(inline) }
  }

  private mutating func add(_ inline: Guide.Inline) {
    if open.isEmpty {
      inlines.append(joining: inline)
    } else {
      open[open.count - 1].inlines.append(joining: inline)
    }
  }

  private mutating func closeRun() {
    if run.isEmpty { return }
    let text = run
    run = ""
    guard readsMarks, text.mayHoldInlineMarks else { return add(.text(text.singleSpaced)) }
    for piece in InlineMarks.pieces(of: text) { read(piece) }
  }

  private mutating func read(_ piece: InlinePiece) {
    switch piece {
    case .text(let text): add(.text(text.singleSpaced))
    case .stress(let isOpening): readStress(isOpening: isOpening)
    case .link(let target, let text): add(.link(url: target, title: nil, [.text(text)]))
    case .picture(let target): add(.image(url: target, title: nil, alt: target))
    case .footnote(let label): add(.superscript([.text(label)]))
    case .hidden(let text): hidden.append(text)
    }
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

extension [Guide.Inline] {
  /// Appends an inline; text goes on with the text before it, both with single spaces.
  fileprivate mutating func append(joining inline: Guide.Inline) {
    guard case .text(let text) = inline, case .text(var joined)? = last else {
      return append(inline)
    }
    // Taken out of its place, so that it grows there: a paragraph may be joined of a million texts.
    self[count - 1] = .lineBreak
    let meet = joined.utf8.last == UInt8(ascii: " ") && text.utf8.first == UInt8(ascii: " ")
    if meet { joined += text.dropFirst() } else { joined += text }
    self[count - 1] = .text(joined)
  }
}
