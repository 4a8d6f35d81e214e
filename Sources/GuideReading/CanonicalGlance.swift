/// What a list says of a canonical guide, taken from its lines without parsing it.
///
/// Only for files whose form leaves no doubt; any other is nil and is read in full, so that a list
/// never says anything else than the guide. In doubt are: no `# Title` on the first line of text,
/// mark-up in what is taken, code fences, HTML, underlined headings, other headings of the first
/// level, headings that are set in or empty, and lines under "About this guide" that are no
/// `- Key: value`.
struct CanonicalGlance {
  private(set) var title = ""
  private(set) var author: String?
  private(set) var published: Day?
  private(set) var reviewed: Day?
  /// The list of other names as it is written: the first one that gives any.
  private(set) var otherNames = ""
  /// The same for tags.
  private(set) var tags = ""
  private var position = Position.beforeTitle
  private var followsText = false

  private enum Position { case beforeTitle, afterTitle, belowOtherNames, lead, section, about }

  /// Characters that may be mark-up, or that the parser takes off the ends of a text.
  private static let marks: ASCIISet = "\\&<[]*_`~!|\t\u{B}\u{C}#\0"

  /// A doubt.
  private struct Doubt: Error {}

  init?(_ bytes: [UInt8]) {
    do throws(Doubt) {
      try read(bytes.span)
    } catch {
      return nil
    }
  }

  private mutating func read(_ text: Span<UInt8>) throws(Doubt) {
    var start = 0
    while start < text.count {
      let first = text[start]
      let end = first.endsLine ? start : text.lineEnd(from: start)
      if start == end {
        endParagraph()
      } else {
        if !isPlainText(first) { try read(text.extracting(start..<end), first: first) }
        followsText = true
      }
      start = end &+ text.lineEnding(at: end)
    }
    if position == .beforeTitle { throw Doubt() }
  }

  private mutating func endParagraph() {
    followsText = false
    if position == .belowOtherNames { position = .lead }
  }

  /// Most lines are told by their first byte alone.
  private func isPlainText(_ first: UInt8) -> Bool {
    first.isLetterOrDigit && (position == .section || position == .lead)
  }

  private mutating func read(_ line: Span<UInt8>, first: UInt8) throws(Doubt) {
    switch position {
    case .beforeTitle: try readTitle(line)
    case .belowOtherNames where followsText: throw Doubt()
    case .afterTitle where try readOtherNames(line, first): position = .belowOtherNames
    case .about: try readAbout(line, first)
    case .afterTitle, .belowOtherNames, .lead, .section: try skip(line, first)
    }
  }

  private mutating func readTitle(_ line: Span<UInt8>) throws(Doubt) {
    guard line.starts(with: "# ") else { throw Doubt() }
    title = try plain(line.extracting(droppingFirst: 2))
    if title.isEmpty { throw Doubt() }
    position = .afterTitle
  }

  /// Reads `Also called: …` under the title; false where another line stands there.
  private mutating func readOtherNames(
    _ line: Span<UInt8>, _ first: UInt8
  ) throws(Doubt) -> Bool {
    position = .lead
    // A heading is as common here as mark-up is rare.
    if first == UInt8(ascii: "#") { return false }
    if first == UInt8(ascii: " ") || Self.marks.contains(first) { throw Doubt() }
    guard first.lowercased == UInt8(ascii: "a") else { return false }
    let opening = line.extracting(first: 5)
    try refuseMarks(in: opening)
    guard opening.starts(with: "also") || opening.starts(with: "alia") else { return false }
    guard let entry = AboutEntry(line: 1, try plain(line)), entry.key == .alsoCalled else {
      throw Doubt()
    }
    try take(entry)
    return true
  }

  private mutating func readAbout(_ line: Span<UInt8>, _ first: UInt8) throws(Doubt) {
    if first == UInt8(ascii: "#") { return try readHeading(line) }
    // A list, a quote or code may begin here, and keys may be put in quotes.
    guard first == UInt8(ascii: "-"), line.count > 2, line[1] == UInt8(ascii: " "), line[2].isLetter
    else { throw Doubt() }
    try readKey(line.extracting(droppingFirst: 2))
  }

  /// Reads the key and value of a line that is known to be a bullet.
  private mutating func readKey(_ line: Span<UInt8>) throws(Doubt) {
    if let (key, start) = AboutKey.usual(startOf: line) {
      return try take(key, line.extracting(line.trimmed(from: start)))
    }
    // The first letters of the keys that lists show.
    switch line[0].lowercased {
    case UInt8(ascii: "a"), UInt8(ascii: "w"), UInt8(ascii: "p"), UInt8(ascii: "d"),
      UInt8(ascii: "l"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      break
    default: return
    }
    try refuseMarks(in: line)
    if let entry = AboutEntry(line: 1, String(line)) { try take(entry) }
  }

  private mutating func take(_ entry: AboutEntry) throws(Doubt) {
    guard let key = entry.key else { return }
    let value = entry.value.utf8Span
    try take(key, value.span)
  }

  /// Takes a key's value unless the key has one.
  private mutating func take(_ key: AboutKey, _ value: Span<UInt8>) throws(Doubt) {
    switch key {
    case .alsoCalled where otherNames.listsNothing: otherNames = try verbatim(value)
    case .tags where tags.listsNothing: tags = try verbatim(value)
    case .author where author == nil && !value.isEmpty: author = try verbatim(value)
    case .published where published == nil: published = Day(try verbatim(value))
    case .reviewed where reviewed == nil: reviewed = Day(try verbatim(value))
    case .alsoCalled, .tags, .author, .published, .reviewed, .audience, .region, .updated,
      .nextReview, .clinicalCheck, .licence, .title, .source:
      break
    }
  }

  /// A value as it stands, which has no mark-up.
  private func verbatim(_ value: Span<UInt8>) throws(Doubt) -> String {
    try refuseMarks(in: value)
    return String(value)
  }

  /// Passes over a line of the text; only what could change the outline is looked at.
  private mutating func skip(_ line: Span<UInt8>, _ first: UInt8) throws(Doubt) {
    switch first {
    case UInt8(ascii: "#"): try readHeading(line)
    case UInt8(ascii: "`"), UInt8(ascii: "~"), UInt8(ascii: "<"), UInt8(ascii: "="): throw Doubt()
    case UInt8(ascii: "-"): if followsText, line.isUnderline(from: 0) { throw Doubt() }
    case UInt8(ascii: " "), UInt8(ascii: "\t"): try skipIndented(line)
    default: break
    }
  }

  private func skipIndented(_ line: Span<UInt8>) throws(Doubt) {
    var start = 0
    while start < line.count, line[start].isSpaceOrTab { start += 1 }
    if start == line.count || line.isUnderline(from: start) { throw Doubt() }
    switch line[start] {
    case UInt8(ascii: "#"), UInt8(ascii: "`"), UInt8(ascii: "~"), UInt8(ascii: "<"),
      UInt8(ascii: "="):
      throw Doubt()
    default: break
    }
  }

  private mutating func readHeading(_ line: Span<UInt8>) throws(Doubt) {
    var level = 0
    while level < line.count, line[level] == UInt8(ascii: "#") { level += 1 }
    if level == 2, line.count > 2, line[2] == UInt8(ascii: " ") {
      position = try isAbout(line.extracting(droppingFirst: 3)) ? .about : .section
    } else if level < 3 || position != .section {
      throw Doubt()
    }
  }

  /// Whether a heading is one of `Lexicon.aboutHeadings`; most are told by their first letters.
  private func isAbout(_ heading: Span<UInt8>) throws(Doubt) -> Bool {
    if heading.count > 1, heading[0].isLetter, heading[1].isLetter {
      switch (heading[0].lowercased, heading[1].lowercased) {
      case (UInt8(ascii: "a"), UInt8(ascii: "b")), (UInt8(ascii: "p"), UInt8(ascii: "a")): break
      default: return false
      }
    }
    // Spelt as nearly all guides spell it.
    let usual = "about this guide"
    if heading.count == usual.utf8.count, heading.starts(with: usual) { return true }
    let text = try plain(heading).asHeading
    // The reader drops a heading without text: the part before it goes on.
    if text.isEmpty { throw Doubt() }
    return Lexicon.aboutHeadings.contains(Words(text))
  }

  /// The text of a line without mark-up.
  private func plain(_ line: Span<UInt8>) throws(Doubt) -> String { try verbatim(line).oneLine }

  private func refuseMarks(in text: Span<UInt8>) throws(Doubt) {
    for place in text.indices where Self.marks.contains(text[place]) { throw Doubt() }
  }
}

extension AboutKey {
  /// The key that a line begins with, spelt as guides spell it, and where its value begins; nil for
  /// all other spellings and for keys that are rare.
  fileprivate static func usual(
    startOf line: Span<UInt8>
  ) -> (key: AboutKey, valueStart: Int)? {
    guard line.count > 1 else { return nil }
    let key: AboutKey
    switch (line[0], line[1]) {
    case (UInt8(ascii: "A"), _): key = .alsoCalled
    case (UInt8(ascii: "W"), _): key = .author
    case (UInt8(ascii: "P"), _): key = .published
    case (UInt8(ascii: "L"), UInt8(ascii: "a")): key = .reviewed
    case (UInt8(ascii: "L"), _): key = .licence
    case (UInt8(ascii: "R"), _): key = .region
    case (UInt8(ascii: "T"), _): key = .tags
    default: return nil
    }
    let name = key.rawValue
    let end = name.utf8.count
    guard end + 1 < line.count, line[end] == UInt8(ascii: ":"), line[end + 1] == UInt8(ascii: " "),
      line.starts(with: name)
    else { return nil }
    return (key, end + 2)
  }
}

extension String {
  /// Whether it is a list without items.
  fileprivate var listsNothing: Bool { isEmpty || listed.isEmpty }

  /// Bytes as text; those that are no UTF-8 as U+FFFD.
  fileprivate init(_ bytes: Span<UInt8>) {
    if let text = try? UTF8Span(validating: bytes) {
      self.init(copying: text)
    } else {
      self.init(decoding: bytes.indices.map { bytes[$0] }, as: UTF8.self)
    }
  }
}

extension UInt8 {
  fileprivate var isSpaceOrTab: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }

  fileprivate var endsLine: Bool { self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") }
}

extension Span<UInt8> {
  /// Whether it begins with ASCII text; small letters stand for letters of either case.
  fileprivate func starts(with text: String) -> Bool {
    let text = text.utf8.span
    guard text.count <= count else { return false }
    for index in text.indices where self[index] != text[index] {
      if !text[index].isLetter || self[index].lowercased != text[index] { return false }
    }
    return true
  }

  /// The place of what stands from `start` on, without blanks at its ends.
  fileprivate func trimmed(from start: Int) -> Range<Int> {
    let blank = UInt8(ascii: " ")
    var (first, last) = (start, count)
    while first < last, self[first] == blank { first += 1 }
    while first < last, self[last - 1] == blank { last -= 1 }
    return first..<last
  }

  /// Whether there are dashes alone, as below a heading that is underlined.
  fileprivate func isUnderline(from start: Int) -> Bool {
    // Most lines that begin with a dash are list items, whose last byte tells.
    guard count > 0, self[count - 1].isSpaceOrTab || self[count - 1] == UInt8(ascii: "-") else {
      return false
    }
    var place = start
    while place < count, self[place] == UInt8(ascii: "-") { place += 1 }
    while place < count, self[place].isSpaceOrTab { place += 1 }
    return place == count
  }

  /// Where the line that a place is in ends.
  ///
  /// Sixteen bytes a step: 0.8 instructions a byte, where byte by byte takes 8; a list of a large
  /// library does little else.
  @inline(__always)
  fileprivate func lineEnd(from start: Int) -> Int {
    precondition(start >= 0)
    var end = start
    while end &+ 16 <= count {
      let low = unsafe controls(at: end)
      let high = unsafe controls(at: end &+ 8)
      if low | high == 0 {
        end &+= 16
      } else {
        end &+= low == 0 ? 8 + high.trailingZeroBitCount / 8 : low.trailingZeroBitCount / 8
        if self[end].endsLine { return end }
        end &+= 1
      }
    }
    while end < count, !self[end].endsLine { end &+= 1 }
    return end
  }

  /// The high bit of each byte below 0x0E, for the eight bytes from a place on; the lowest bit set
  /// is exact.
  ///
  /// Unchecked: the eight bytes have to be there.
  @unsafe @inline(__always)
  private func controls(at place: Int) -> UInt64 {
    let word = unsafe UInt64(
      littleEndian: bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: place, as: UInt64.self))
    return (word &- 0x0E0E_0E0E_0E0E_0E0E) & ~word & 0x8080_8080_8080_8080
  }

  /// How many bytes the line ending at a place has.
  @inline(__always)
  fileprivate func lineEnding(at place: Int) -> Int {
    guard place < count, self[place] == UInt8(ascii: "\r"), place &+ 1 < count else { return 1 }
    return self[place &+ 1] == UInt8(ascii: "\n") ? 2 : 1
  }
}
