import GuideLexicon
import GuideMarkdown
import GuideWords

extension [UInt8] {
  /// The lines of a file that say its title, its names and its dates: the title, the block below it,
  /// and what follows from the part on in which the guide speaks of itself; nil where only the whole
  /// tells.
  ///
  /// So a list reads a few lines of most files. `CanonicalReader` reads them like any other file.
  var factsLines: [UInt8]? {
    let bytes = span
    var scan = FactsScan()
    var start = 0
    while start < bytes.count {
      let end = bytes.endOfLine(from: start)
      switch scan.take(start..<end, of: bytes) {
      case .nothing: break
      case .about:
        return scan.standsAlone.map { self[..<$0] + [UInt8(ascii: "\n")] + self[start...] }
      case .unclear: return nil
      }
      let isPair =
        end + 1 < bytes.count && bytes[end] == UInt8(ascii: "\r")
        && bytes[end + 1] == UInt8(ascii: "\n")
      start = end + (isPair ? 2 : 1)
    }
    return scan.standsAlone.map { Array(self[..<$0]) }
  }
}

/// What is noticed of a file's lines on the way to `factsLines`.
private struct FactsScan {
  /// What a line says of the file's title, names and dates.
  enum Line {
    case nothing
    /// It begins the part in which the guide speaks of itself.
    case about
    /// They may stand on it, or it changes how others are read.
    case unclear
  }

  /// Where the block below the title ends, or begins where it can't be a key and its value.
  private var headEnd: Int?
  private var hasTitle = false
  private var blockStart: Int?
  private var hasColon = false
  private var hasHeadings = false
  private var hasBoldLines = false
  /// Whether a heading may stand in a container or in code.
  private var hasFences = false
  private var previous = 0..<0

  /// The end of what can be read without the lines that said nothing; nil where they may change it,
  /// as a line in bold that may be a heading.
  var standsAlone: Int? { hasHeadings || !hasBoldLines ? headEnd : nil }

  /// Takes the next line.
  mutating func take(_ line: Range<Int>, of bytes: Span<UInt8>) -> Line {
    defer { previous = line }
    guard let start = line.first(where: { bytes[$0] != UInt8(ascii: " ") && bytes[$0] != 0x09 })
    else {
      if let blockStart, headEnd == nil { headEnd = hasColon ? line.lowerBound : blockStart }
      return .nothing
    }
    let text = start..<line.upperBound
    guard hasTitle else {
      hasTitle = true
      return start == line.lowerBound && bytes.isTitle(text) ? .nothing : .unclear
    }
    if headEnd == nil {
      blockStart = blockStart ?? line.lowerBound
      hasColon =
        hasColon
        || text.contains { bytes[$0] == UInt8(ascii: ":") || bytes[$0] == UInt8(ascii: "&") }
      // What is labelled in the head may be the name of a link that the rest gives an address.
      if text.contains(where: { bytes[$0] == UInt8(ascii: "[") }) { return .unclear }
    }
    switch bytes[start] {
    case UInt8(ascii: "#"): return heading(text, isIndented: start > line.lowerBound, of: bytes)
    case UInt8(ascii: "="), UInt8(ascii: "<"): return .unclear
    case UInt8(ascii: "-"):
      return bytes.isUnderline(text) && bytes.isAbout(previous) ? .unclear : .nothing
    case UInt8(ascii: "*"), UInt8(ascii: "_"): hasBoldLines = true
    case UInt8(ascii: "`"), UInt8(ascii: "~"), UInt8(ascii: ":"): hasFences = true
    default: break
    }
    return .nothing
  }

  private mutating func heading(
    _ text: Range<Int>, isIndented: Bool, of bytes: Span<UInt8>
  ) -> Line {
    hasHeadings = true
    let isDeep = text.count > 1 && bytes[text.lowerBound + 1] == UInt8(ascii: "#")
    guard isDeep, bytes.isHeading(text) else { return .unclear }
    guard bytes.isAbout(text) else { return .nothing }
    let isSecondLevel = text.count > 2 && bytes[text.lowerBound + 2] != UInt8(ascii: "#")
    return isSecondLevel && !isIndented && !hasFences ? .about : .unclear
  }
}

extension Span<UInt8> {
  /// Whether a file's first line is a heading of the first level that nothing else can change.
  fileprivate func isTitle(_ line: Range<Int>) -> Bool {
    line.count > 1 && self[line.lowerBound] == UInt8(ascii: "#")
      && self[line.lowerBound + 1] == UInt8(ascii: " ")
      && !line.contains { self[$0] == UInt8(ascii: "[") || self[$0] == UInt8(ascii: "<") }
  }

  /// Whether a line of dashes may make a heading of the line above.
  fileprivate func isUnderline(_ line: Range<Int>) -> Bool {
    line.allSatisfy {
      self[$0] == UInt8(ascii: "-") || self[$0] == UInt8(ascii: " ") || self[$0] == 0x09
    }
  }

  /// Whether a line that begins with `#` says more.
  fileprivate func isHeading(_ line: Range<Int>) -> Bool {
    line.contains { ![UInt8(ascii: "#"), UInt8(ascii: " "), 0x09].contains(self[$0]) }
  }

  /// Whether the line may be the heading of the part in which a guide speaks of itself: it is by its
  /// words, or has marks or controls that these depend on.
  fileprivate func isAbout(_ line: Range<Int>) -> Bool {
    for place in line where self[place].marksText { return true }
    let text = String(decoding: line.map { self[$0] }, as: UTF8.self)
    return HeadingText(text.trimmed(of: "# ")).isAbout
  }
}

extension UInt8 {
  /// Whether the byte is a mark or a control that the words of a heading may depend on.
  fileprivate var marksText: Bool {
    switch self {
    case UInt8(ascii: "["), UInt8(ascii: "&"), UInt8(ascii: "\\"), UInt8(ascii: "{"),
      UInt8(ascii: "<"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"),
      UInt8(ascii: "~"):
      true
    default: self < 0x20 && self != 0x09
    }
  }
}
