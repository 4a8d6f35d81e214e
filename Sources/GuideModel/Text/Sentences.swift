extension String {
  /// The text cut after every sentence.
  ///
  /// A sentence ends with a full stop, exclamation or question mark, perhaps a closing quote, before
  /// a blank and a capital. Titles and the like (`Dr.`, `e.g.`) end none.
  package var sentences: [Substring] {
    var sentences: [Substring] = []
    var start = startIndex
    for end in sentenceEnds {
      sentences.append(self[start..<end])
      start = utf8.index(after: end)
    }
    if start < endIndex { sentences.append(self[start...]) }
    return sentences
  }

  /// The places of the blanks between sentences.
  private var sentenceEnds: [Index] {
    let bytes = utf8
    return bytes.indices.filter { place in
      (bytes[place] == UInt8(ascii: " ") || bytes[place] == UInt8(ascii: "\n"))
        && endsSentence(self[..<place].unicodeScalars)
        && beginsSentence(self[bytes.index(after: place)...].unicodeScalars)
    }
  }

  private func endsSentence(_ text: Substring.UnicodeScalarView) -> Bool {
    var text = text
    while let last = text.last, last.isClosingMark { text.removeLast() }
    guard let mark = text.last, mark == "." || mark == "!" || mark == "?" else { return false }
    return mark != "." || !Substring(text.dropLast()).endsWithAbbreviation
  }

  private func beginsSentence(_ text: Substring.UnicodeScalarView) -> Bool {
    var text = text.prefix(4)
    while let first = text.first, first.isOpeningMark { text.removeFirst() }
    return text.first?.properties.isUppercase ?? false
  }
}

extension Substring {
  fileprivate var endsWithAbbreviation: Bool {
    let longest = 4
    let tail = utf8.suffix(longest + 1)
    let word = tail.reversed().prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "(") }
    let folded = String(decoding: word.reversed().map(\.lowercased), as: UTF8.self)
    return Lexicon.abbreviations.contains(folded)
  }
}

extension Unicode.Scalar {
  fileprivate var isClosingMark: Bool {
    switch self {
    case "\"", "'", "\u{201D}", "\u{2019}", ")", "\u{BB}": true
    default: false
    }
  }

  fileprivate var isOpeningMark: Bool {
    switch self {
    case "\"", "'", "\u{201C}", "\u{2018}", "(", "\u{AB}": true
    default: false
    }
  }
}
