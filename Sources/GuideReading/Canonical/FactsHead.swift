import GuideLexicon
import GuideWords

extension [UInt8] {
  /// The title and the block below it, where the rest of the file says nothing of its title, its
  /// names or its dates; nil where only the whole tells.
  ///
  /// So a list reads a few lines of most files. `CanonicalReader` reads the head like any other file.
  var factsHead: ArraySlice<UInt8>? {
    var scan = FactsScan()
    var lines = Lines(self[...]).makeIterator()
    while let line = lines.next() {
      guard scan.passes(line) else { return nil }
    }
    guard let end = scan.headEnd, end < endIndex, scan.mayStandAlone else { return nil }
    return self[..<end]
  }
}

/// What is noticed of a file's lines on the way to `factsHead`.
private struct FactsScan {
  /// Where the block below the title ends.
  private(set) var headEnd: Int?
  private var hasTitle = false
  private var hasBlock = false
  private var hasHeadings = false
  private var hasBoldLines = false
  private var previous: ArraySlice<UInt8> = []

  /// Whether no line in bold may be a heading.
  var mayStandAlone: Bool { hasHeadings || !hasBoldLines }

  /// Takes the next line; false where the file's facts may stand on it.
  mutating func passes(_ line: ArraySlice<UInt8>) -> Bool {
    defer { previous = line }
    guard let start = line.firstIndex(where: { $0 != UInt8(ascii: " ") && $0 != 0x09 }) else {
      if hasBlock, headEnd == nil { headEnd = line.startIndex }
      return true
    }
    guard hasTitle else {
      hasTitle = true
      return start == line.startIndex && isAlone(line[start...])
    }
    hasBlock = true
    // What is labelled in the head may be the name of a link that the rest gives an address.
    if headEnd == nil, line[start...].contains(UInt8(ascii: "[")) { return false }
    return passes(text: line[start...])
  }

  /// Whether the first line is a heading of the first level, all by itself.
  private func isAlone(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: "# ".utf8) && !line.contains(UInt8(ascii: "["))
      && !line.contains(UInt8(ascii: "<"))
  }

  private mutating func passes(text line: ArraySlice<UInt8>) -> Bool {
    switch line.first {
    case UInt8(ascii: "#"):
      let title = line.drop { $0 == UInt8(ascii: "#") }
      hasHeadings = true
      return title.startIndex - line.startIndex > 1 && !title.isAbout
        && title.contains { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: " ") && $0 != 0x09 }
    case UInt8(ascii: "="), UInt8(ascii: "<"): return false
    case UInt8(ascii: "-"): return !previous.isAbout
    case UInt8(ascii: "*"), UInt8(ascii: "_"): hasBoldLines = true
    default: break
    }
    return true
  }
}

extension ArraySlice<UInt8> {
  /// Whether the text may be the heading of the part in which a guide speaks of itself: it is by its
  /// words, or has marks or controls that these depend on.
  fileprivate var isAbout: Bool {
    if contains(where: { "[&\\{<`*_~".utf8.contains($0) || $0 < 0x20 && $0 != 0x09 }) {
      return true
    }
    return HeadingText(String(decoding: self, as: UTF8.self).trimmed(of: "# ")).isAbout
  }
}
