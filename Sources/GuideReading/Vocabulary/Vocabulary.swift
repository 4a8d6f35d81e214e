import GuideModel
import GuideVocabulary
import GuideWords

/// The file of words that guides are read by, `vocabulary.tsv`: rows of kind, meaning, pattern and
/// where the pattern was met.
///
/// Nothing is parsed before it is needed, and then only the rows of the kind that is.
enum Vocabulary {
  /// One row of the file.
  struct Row {
    let kind: String
    let meaning: String
    let pattern: String
  }

  /// The file's bytes.
  static let bytes = unsafe [UInt8](
    UnsafeBufferPointer(start: GuideVocabularyBytes(), count: GuideVocabularyLength()))

  /// The rows of a kind, in order.
  static func rows(_ kind: String) -> [Row] {
    rows { $0.starts(with: kind.utf8) && $0.dropFirst(kind.utf8.count).first == tab }
  }

  /// All rows, in order.
  static var rows: [Row] { rows { $0.first != UInt8(ascii: "#") } }

  private static let tab = UInt8(ascii: "\t")

  private static func rows(where isWanted: (ArraySlice<UInt8>) -> Bool) -> [Row] {
    var rows: [Row] = []
    for line in Lines(bytes[...]) where isWanted(line) {
      let cells = line.split(separator: tab).map { String(decoding: $0, as: UTF8.self) }
      guard cells.count == 4 else { continue }
      rows.append(Row(kind: cells[0], meaning: cells[1], pattern: cells[2]))
    }
    return rows
  }

  /// The patterns of a kind.
  static func phrases(_ kind: String) -> [Phrase] {
    rows(kind).map { Phrase(stringLiteral: $0.pattern) }
  }

  /// The words of a kind.
  static func words(_ kind: String) -> Set<String> { Set(rows(kind).map { $0.pattern }) }

  /// The rules of a kind whose meanings are the names of a type's cases.
  static func rules<Meaning: RawRepresentable>(
    _ kind: String
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
