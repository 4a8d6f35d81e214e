import GuideIndex
import GuideTriage
import GuideWords

/// What was typed, analysed once for search and for ask.
///
/// Stages:
///
///     plain       any keyboard's apostrophe is the same (`TypedText`)
///     words       folded and stemmed, in order; what stands in quotes is a phrase too
///     measures    a number that tells of a fever is one
///     telling     question words and digits go, unless there is nothing else
///     vocabulary  the groups of words for one thing of which the text says a member
///     spelling    a word that neither the library nor the vocabulary knows becomes the nearest of
///                 the library; then the vocabulary is asked anew
struct Query: Sendable {
  /// A word that says something of the subject.
  struct Word: Sendable {
    /// The word as it was typed, folded.
    let word: [UInt8]
    /// What it is looked up by: of a misspelt word, the stem that was meant.
    fileprivate(set) var stem: [UInt8]
    /// How often it stands in the query.
    fileprivate(set) var count: Int
    /// The library's term; nil where it has none.
    fileprivate(set) var term: IndexTerm?
    /// Whether the term is spelled otherwise.
    fileprivate(set) var isRepaired = false
  }

  /// All words in order, as they were meant.
  private(set) var text: PhraseText
  /// The telling words, each once.
  private(set) var words: [Word]
  /// The stems of each phrase in quotes, which must stand as it is.
  let phrases: [[[UInt8]]]
  /// The groups of the vocabulary of which the text says a member.
  private(set) var groups: [Synonyms.Group]
  /// What the question is known by in an index, as it was typed.
  let questionHash: UInt64

  /// How many different words of a query are looked up: a pasted book costs no more than a letter.
  static let longestQuery = 256

  /// A query of a library.
  init(_ typed: String, in index: LibraryIndex) throws(IndexError) {
    let plain = TypedText(typed).readings[0]
    let typedText = PhraseText(plain)
    let text = Measures.named(in: typedText)
    self.text = text
    words = Self.tellingWords(of: text)
    phrases = Self.quoted(in: plain)
    questionHash = Self.questionHash(typedText)
    groups = Synonyms.groups(saidIn: text, by: words.map { $0.stem })
    for place in words.indices { words[place].term = try index.term(words[place].stem) }
    if try repair(in: index) {
      groups = Synonyms.groups(saidIn: self.text, by: words.map { $0.stem })
    }
  }

  private static func tellingWords(of text: PhraseText) -> [Word] {
    var all: [Word] = []
    var telling: [Word] = []
    for word in text.words where all.count < longestQuery {
      add(word, to: &all)
      let isNumber = word.folded.allSatisfy { $0.isDigit }
      if !isNumber, !StopWords.contains(word.folded) { add(word, to: &telling) }
    }
    return telling.isEmpty ? all : telling
  }

  private static func add(_ word: PhraseText.Word, to words: inout [Word]) {
    if let place = words.firstIndex(where: { $0.stem == word.stem }) {
      words[place].count += 1
    } else {
      words.append(Word(word: word.folded, stem: word.stem, count: 1))
    }
  }

  // MARK: Spelling

  /// Repairs words that nobody knows; false where there was nothing to repair.
  private mutating func repair(in index: LibraryIndex) throws(IndexError) -> Bool {
    var repairs = 0
    for place in words.indices where words[place].term == nil {
      let stem = words[place].stem
      guard repairs < Spelling.mostRepairs, !groups.contains(where: { $0.says(stem) }),
        let term = try Spelling.nearest(to: stem, in: index)
      else { continue }
      repairs += 1
      words[place].stem = term.stem
      words[place].term = term
      words[place].isRepaired = true
      text = PhraseText(
        words: text.words.map {
          $0.stem == stem ? PhraseText.Word(folded: term.form, stem: term.stem) : $0
        })
    }
    return repairs > 0
  }

  // MARK: Phrases

  /// The stems of what stands between an odd quote and the next; the last reaches to the end.
  private static func quoted(in text: String) -> [[[UInt8]]] {
    var texts: [String] = []
    var isQuoted = false
    for scalar in text.unicodeScalars {
      if isQuote(scalar) {
        isQuoted.toggle()
        if isQuoted { texts.append("") }
      } else if isQuoted {
        texts[texts.count - 1].unicodeScalars.append(scalar)
      }
    }
    return texts.map(WordList.stems).filter { !$0.isEmpty }
  }

  private static func isQuote(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "\u{201C}", "\u{201D}", "\u{201E}": true
    default: false
    }
  }

  // MARK: Names and questions

  /// What a question is known by in an index: its words in order, whatever their endings.
  static func questionHash(_ text: PhraseText) -> UInt64 {
    var bytes: [UInt8] = []
    for word in text.words {
      bytes += word.stem
      bytes.append(0)
    }
    return Checksum.of(bytes.span)
  }

  /// The stems of the telling words of a text, each once.
  static func tellingStems(of text: String) -> [[UInt8]] {
    tellingWords(of: PhraseText(text)).map { $0.stem }
  }

  /// The terms of a guide's name as hashes, each once: what an index compares a query with.
  static func nameTerms(_ name: String) -> [UInt32] {
    tellingWords(of: PhraseText(name)).map { WordTable.hash($0.stem) }
  }
}
