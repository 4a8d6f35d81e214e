import GuideLexicon
import GuideMarkdown
import GuideWords

extension [UInt8] {
  /// The title and the block below it, where the rest of the file says nothing of its title, its
  /// names or its dates; nil where only the whole tells.
  ///
  /// So a list reads a few lines of most files. `CanonicalReader` reads the head like any other file.
  var factsHead: ArraySlice<UInt8>? {
    let bytes = span
    var scan = FactsScan()
    var start = 0
    while start < bytes.count {
      let end = bytes.endOfLine(from: start)
      guard scan.passes(start..<end, of: bytes) else { return nil }
      let isPair =
        end + 1 < bytes.count && bytes[end] == UInt8(ascii: "\r")
        && bytes[end + 1] == UInt8(ascii: "\n")
      start = end + (isPair ? 2 : 1)
    }
    guard let end = scan.headEnd, scan.mayStandAlone else { return nil }
    return self[..<end]
  }
}

/// What is noticed of a file's lines on the way to `factsHead`.
private struct FactsScan {
  /// Where the block below the title ends, or begins where it can't be a key and its value.
  private(set) var headEnd: Int?
  private var hasTitle = false
  private var blockStart: Int?
  private var hasColon = false
  private var hasHeadings = false
  private var hasBoldLines = false
  private var previous = 0..<0

  /// Whether no line in bold may be a heading.
  var mayStandAlone: Bool { hasHeadings || !hasBoldLines }

  /// Takes the next line; false where the file's facts may stand on it.
  mutating func passes(_ line: Range<Int>, of bytes: Span<UInt8>) -> Bool {
    defer { previous = line }
    guard let start = line.first(where: { bytes[$0] != UInt8(ascii: " ") && bytes[$0] != 0x09 })
    else {
      if let blockStart, headEnd == nil { headEnd = hasColon ? line.lowerBound : blockStart }
      return true
    }
    let text = start..<line.upperBound
    guard hasTitle else {
      hasTitle = true
      return start == line.lowerBound && bytes.isTitle(text)
    }
    if headEnd == nil {
      blockStart = blockStart ?? line.lowerBound
      hasColon =
        hasColon
        || text.contains { bytes[$0] == UInt8(ascii: ":") || bytes[$0] == UInt8(ascii: "&") }
      // What is labelled in the head may be the name of a link that the rest gives an address.
      if text.contains(where: { bytes[$0] == UInt8(ascii: "[") }) { return false }
    }
    return passes(text: text, of: bytes)
  }

  private mutating func passes(text: Range<Int>, of bytes: Span<UInt8>) -> Bool {
    switch bytes[text.lowerBound] {
    case UInt8(ascii: "#"):
      hasHeadings = true
      let isDeep = text.count > 1 && bytes[text.lowerBound + 1] == UInt8(ascii: "#")
      return isDeep && bytes.isHeading(text) && !bytes.isAbout(text)
    case UInt8(ascii: "="), UInt8(ascii: "<"): return false
    case UInt8(ascii: "-"): return !bytes.isAbout(previous)
    case UInt8(ascii: "*"), UInt8(ascii: "_"): hasBoldLines = true
    default: break
    }
    return true
  }
}

extension Span<UInt8> {
  /// Whether a file's first line is a heading of the first level that nothing else can change.
  fileprivate func isTitle(_ line: Range<Int>) -> Bool {
    line.count > 1 && self[line.lowerBound] == UInt8(ascii: "#")
      && self[line.lowerBound + 1] == UInt8(ascii: " ")
      && !line.contains { self[$0] == UInt8(ascii: "[") || self[$0] == UInt8(ascii: "<") }
  }

  /// Whether a line that begins with `#` says more.
  fileprivate func isHeading(_ line: Range<Int>) -> Bool {
    line.contains { ![UInt8(ascii: "#"), UInt8(ascii: " "), 0x09].contains(self[$0]) }
  }

  /// Whether the line may be the heading of the part in which a guide speaks of itself: it is by its
  /// words, or has marks or controls that these depend on.
  fileprivate func isAbout(_ line: Range<Int>) -> Bool {
    let isMarked = line.contains {
      "[&\\{<`*_~".utf8.contains(self[$0]) || self[$0] < 0x20 && self[$0] != 0x09
    }
    if isMarked { return true }
    let text = String(decoding: line.map { self[$0] }, as: UTF8.self)
    return HeadingText(text.trimmed(of: "# ")).isAbout
  }
}
