/// A line cut into words for comparison: lower case, straight quotes, no punctuation at the edges.
///
/// `Get instant, AI-powered answers!` has the words get, instant, ai-powered, answers.
struct Words {
  private let folded: [UInt8]
  private let ranges: [Range<Int>]

  /// Cuts a text into words; blanks and slashes part them.
  init(_ text: some StringProtocol) {
    let folded = Array(text.folded.utf8)
    self.folded = folded
    ranges = folded.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "/") || $0 == 0x0A }
      .map { Words.trimmed($0) }
      .filter { !$0.isEmpty }
  }

  private init(folded: [UInt8], ranges: [Range<Int>]) {
    self.folded = folded
    self.ranges = ranges
  }

  /// How many words there are.
  var count: Int { ranges.count }

  /// A word's bytes.
  subscript(index: Int) -> ArraySlice<UInt8> { folded[ranges[index]] }

  /// A word as text.
  func text(at index: Int) -> String { String(decoding: self[index], as: UTF8.self) }

  /// All words as texts.
  var texts: [String] { ranges.indices.map(text) }

  /// The words with single blanks between them: what headings are compared by.
  var joined: String { texts.joined(separator: " ") }

  private static func trimmed(_ word: ArraySlice<UInt8>) -> Range<Int> {
    var word = word
    while let last = word.last, isEdge(last) { word.removeLast() }
    while let first = word.first, isEdge(first) { word.removeFirst() }
    return word.startIndex..<word.endIndex
  }

  /// ASCII that is no letter, digit or `#`; other scripts' marks are left on their words.
  private static func isEdge(_ byte: UInt8) -> Bool {
    byte < 0x80 && !byte.isLetterOrDigit && byte != UInt8(ascii: "#")
  }
}

extension UInt8 {
  /// Whether it is an ASCII letter or digit.
  var isLetterOrDigit: Bool { isDigit || isLetter }

  /// Whether it is an ASCII digit.
  var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  /// Whether it is an ASCII letter.
  var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }

  /// An ASCII capital as its small letter; any other byte as it is.
  var lowercased: UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self
  }
}

extension StringProtocol {
  /// The text in lower case with straight quotes and plain dashes: how texts are compared.
  var folded: String {
    if utf8.allSatisfy({ $0 < 0x80 }) {
      return String(decoding: utf8.map(\.lowercased), as: UTF8.self)
    }
    var result = String.UnicodeScalarView()
    for scalar in lowercased().unicodeScalars {
      switch scalar {
      case "\u{2018}", "\u{2019}", "\u{201B}", "\u{2032}", "\u{02BC}": result.append("'")
      case "\u{201C}", "\u{201D}", "\u{201F}", "\u{2033}", "\u{AB}", "\u{BB}": result.append("\"")
      case "\u{2010}"..."\u{2015}", "\u{2212}": result.append("-")
      case "\u{A0}", "\u{2000}"..."\u{200A}", "\u{202F}": result.append(" ")
      case "\u{2190}"..."\u{21FF}", "\u{203A}", "\u{2026}": result.append(" ")
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
