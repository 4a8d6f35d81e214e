import GuideModel
import GuideVocabulary
package import GuideWords

/// The file of words that guides are read by, `vocabulary.tsv`: rows of kind, meaning, pattern and
/// where the pattern was met.
///
/// Nothing is parsed before it is needed, and then only the rows of the kind that is.
package enum Vocabulary {
  /// One row of the file.
  package struct Row {
    let meaning: String
    let pattern: String
  }

  /// The rows of a kind, which stand together, in order; the kinds stand in the order of their
  /// bytes.
  package static func rows(_ kind: StaticString) -> [Row] {
    let file = unsafe UnsafeBufferPointer(
      start: GuideVocabularyBytes(), count: GuideVocabularyLength())
    let bytes = unsafe file.span
    let kind = Array(kind.description.utf8)
    var rows: [Row] = []
    var start = bytes.firstLine(ofKind: kind)
    while bytes.begins(with: kind, at: start) {
      let end = bytes.place(of: UInt8(ascii: "\n"), from: start)
      rows.append(Row(bytes, (start + kind.count + 1)..<end))
      start = end + 1
    }
    return rows
  }

  /// The patterns of a kind.
  package static func phrases(_ kind: StaticString) -> [Phrase] {
    rows(kind).map { Phrase(stringLiteral: $0.pattern) }
  }

  /// The words of a kind, in order.
  package static func list(_ kind: StaticString) -> [String] { rows(kind).map { $0.pattern } }

  /// The words of a kind.
  package static func words(_ kind: StaticString) -> Set<String> { Set(list(kind)) }

  /// The rules of a kind whose meanings are the names of a type's cases.
  package static func rules<Meaning: RawRepresentable>(
    _ kind: StaticString
  ) -> [Lexicon.Rule<Meaning>] where Meaning.RawValue == String {
    var rules: [Lexicon.Rule<Meaning>] = []
    var last = ""
    for row in rows(kind) {
      guard let meaning = Meaning(rawValue: row.meaning) else { continue }
      let phrase = Phrase(stringLiteral: row.pattern)
      if row.meaning == last {
        rules[rules.count - 1].phrases.append(phrase)
      } else {
        rules.append((meaning, [phrase]))
      }
      last = row.meaning
    }
    return rules
  }
}

extension Vocabulary.Row {
  /// What follows the kind and its tab in a line of the file.
  fileprivate init(_ bytes: Span<UInt8>, _ line: Range<Int>) {
    let tab = UInt8(ascii: "\t")
    let meaningEnd = min(bytes.place(of: tab, from: line.lowerBound), line.upperBound)
    let start = min(meaningEnd + 1, line.upperBound)
    let end = min(bytes.place(of: tab, from: start), line.upperBound)
    meaning = bytes.text(line.lowerBound..<meaningEnd)
    pattern = bytes.text(start..<end)
  }
}

extension Span<UInt8> {
  /// The place of the next such byte, or the end.
  func place(of byte: UInt8, from start: Int) -> Int {
    var place = start
    while place < count, self[place] != byte { place += 1 }
    return place
  }

  /// Where the first line of the kind stands, or would, found by halves.
  fileprivate func firstLine(ofKind kind: [UInt8]) -> Int {
    var (low, high) = (0, count)
    while low < high {
      var start = (low + high) / 2
      while start > low, self[start - 1] != UInt8(ascii: "\n") { start -= 1 }
      if isBefore(kind, at: start) {
        low = min(place(of: UInt8(ascii: "\n"), from: start) + 1, count)
      } else {
        high = start
      }
    }
    return low
  }

  /// Whether the kind of a line that begins here comes before a kind.
  private func isBefore(_ kind: [UInt8], at start: Int) -> Bool {
    for (offset, byte) in kind.enumerated() {
      let own = start + offset < count ? self[start + offset] : 0
      if own != byte { return own < byte }
    }
    return false
  }

  /// Whether a line that begins here is of the kind.
  fileprivate func begins(with kind: [UInt8], at start: Int) -> Bool {
    guard start + kind.count < count, self[start + kind.count] == UInt8(ascii: "\t") else {
      return false
    }
    return kind.indices.allSatisfy { kind[$0] == self[start + $0] }
  }

  /// The text between two places.
  func text(_ range: Range<Int>) -> String {
    guard let text = try? UTF8Span(validating: extracting(range)) else { return "" }
    return String(copying: text)
  }
}
