/// The title and the keys of a canonical guide, taken from its lines without parsing it.
///
/// Only for files whose form leaves no doubt; any other is nil and is read in full, so that a list
/// never says anything else than the guide. In doubt are: no `# Title` on the first line of text,
/// mark-up in what is taken, code fences, HTML, underlined headings, other headings of the first
/// level, headings that are set in, and lines under "About this guide" that are no `- Key: value`.
struct CanonicalGlance {
  private(set) var title = ""
  private(set) var entries: [AboutEntry] = []
  private var position = Position.beforeTitle
  private var lineNumber = 0
  private var followsText = false

  private enum Position { case beforeTitle, afterTitle, belowOtherNames, lead, section, about }

  /// Characters that may be mark-up.
  private static let marks: ASCIISet = "\\&<[]*_`~!|\t#\0"

  /// A doubt.
  private struct Doubt: Error {}

  init?(_ bytes: [UInt8]) {
    do throws(Doubt) {
      let span = bytes.span
      var start = 0
      while start < span.count {
        let end = span.lineEnd(from: start)
        try read(bytes, start..<end, first: end > start ? span[start] : nil)
        start = end + span.lineEnding(at: end)
      }
      if position == .beforeTitle { throw Doubt() }
    } catch {
      return nil
    }
  }

  /// Reads a line; most are told by their first byte alone.
  private mutating func read(_ bytes: [UInt8], _ range: Range<Int>, first: UInt8?) throws(Doubt) {
    lineNumber += 1
    guard let first else {
      followsText = false
      if position == .belowOtherNames { position = .lead }
      return
    }
    let isPlainText = first.isLetterOrDigit && (position == .section || position == .lead)
    if !isPlainText { try readMarked(bytes[range], first) }
    followsText = true
  }

  private mutating func readMarked(_ line: ArraySlice<UInt8>, _ first: UInt8) throws(Doubt) {
    switch position {
    case .beforeTitle: try readTitle(line)
    case .belowOtherNames where followsText: throw Doubt()
    case .afterTitle where try readOtherNames(line): position = .belowOtherNames
    case .about: try readAbout(line, first)
    case .afterTitle, .belowOtherNames, .lead, .section: try skip(line, first)
    }
  }

  private mutating func readTitle(_ line: ArraySlice<UInt8>) throws(Doubt) {
    guard line.starts(with: "# ".utf8) else { throw Doubt() }
    title = try plain(line.dropFirst(2))
    if title.isEmpty { throw Doubt() }
    position = .afterTitle
  }

  private mutating func readOtherNames(_ line: ArraySlice<UInt8>) throws(Doubt) -> Bool {
    position = .lead
    guard line.starts(with: "Also ".utf8) || line.starts(with: "Ali".utf8),
      let entry = AboutEntry(line: lineNumber, try plain(line)), entry.key == .alsoCalled
    else { return false }
    entries.append(entry)
    return true
  }

  private mutating func readAbout(_ line: ArraySlice<UInt8>, _ first: UInt8) throws(Doubt) {
    guard line.starts(with: "- ".utf8) else { return try skip(line, first) }
    guard CanonicalGlance.mayBeListed(line) else { return }
    if let entry = AboutEntry(line: lineNumber, try plain(line.dropFirst(2))) {
      entries.append(entry)
    }
  }

  /// Whether a line can hold one of the keys that lists show, by the key's first letter.
  private static func mayBeListed(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.dropFirst(2).first(where: { $0 != UInt8(ascii: " ") }) else {
      return false
    }
    return !first.isLetter || "awpdlrt".utf8.contains(first.lowercased)
  }

  /// Passes over a line of the text; only what could change the outline is looked at.
  private mutating func skip(_ line: ArraySlice<UInt8>, _ first: UInt8) throws(Doubt) {
    switch first {
    case UInt8(ascii: "#"): try readHeading(line)
    case UInt8(ascii: "`"), UInt8(ascii: "~"), UInt8(ascii: "<"), UInt8(ascii: "="): throw Doubt()
    case UInt8(ascii: "-"):
      if followsText, line.allSatisfy({ $0 == first }) { throw Doubt() }
    case UInt8(ascii: " "), UInt8(ascii: "\t"): try readIndented(line)
    default: if position == .about { throw Doubt() }
    }
  }

  private func readIndented(_ line: ArraySlice<UInt8>) throws(Doubt) {
    let text = line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    let isUnderline = text.allSatisfy { $0 == UInt8(ascii: "-") }
    let isDoubtful = isUnderline || text.first.map { "#`~<=".utf8.contains($0) } ?? false
    if position == .about || isDoubtful { throw Doubt() }
  }

  private mutating func readHeading(_ line: ArraySlice<UInt8>) throws(Doubt) {
    if line.starts(with: "## ".utf8) {
      position = try isAbout(line.dropFirst(3)) ? .about : .section
    } else if !line.starts(with: "###".utf8) || position != .section {
      throw Doubt()
    }
  }

  private func isAbout(_ heading: ArraySlice<UInt8>) throws(Doubt) -> Bool {
    let longest = 40
    guard heading.count < longest, let first = heading.first, " aApP".utf8.contains(first) else {
      return false
    }
    return Lexicon.aboutHeadings.contains(Words(try plain(heading).asHeading))
  }

  /// The text of a line without mark-up.
  private func plain(_ line: ArraySlice<UInt8>) throws(Doubt) -> String {
    if line.contains(where: CanonicalGlance.marks.contains) { throw Doubt() }
    return String(decoding: line, as: UTF8.self).oneLine
  }
}

extension Span<UInt8> {
  /// Where the line that a place is in ends.
  fileprivate func lineEnd(from start: Int) -> Int {
    var end = start
    while end < count, self[end] != UInt8(ascii: "\n"), self[end] != UInt8(ascii: "\r") {
      end += 1
    }
    return end
  }

  /// How many bytes the line ending at a place has.
  fileprivate func lineEnding(at place: Int) -> Int {
    let isPair =
      place + 1 < count && self[place] == UInt8(ascii: "\r")
      && self[place + 1] == UInt8(ascii: "\n")
    return isPair ? 2 : 1
  }
}
