import GuideWords

/// What `general-words.txt` says of the words of a text: which of them say little of its subject.
struct GeneralWords {
  /// The stems that go with any subject.
  private(set) var general: Set<[UInt8]> = []
  /// The stems of places of the body.
  private(set) var places: Set<[UInt8]> = []
  /// The stems of words that ask for help with any subject.
  private(set) var asking: Set<[UInt8]> = []

  /// What it says of some stems.
  init(of stems: [[UInt8]]) {
    let set = StemSet(stems)
    var (general, places, asking) = (Set<[UInt8]>(), Set<[UInt8]>(), Set<[UInt8]>())
    VocabularyFile.generalWords.withBytes { bytes in
      VocabularyLines.forEach(in: bytes) { line in
        switch bytes[line.lowerBound] {
        case UInt8(ascii: "G"): WordList.forEach(of: set, in: bytes, line) { general.insert($0) }
        case UInt8(ascii: "P"): WordList.forEach(of: set, in: bytes, line) { places.insert($0) }
        case UInt8(ascii: "A"): WordList.forEach(of: set, in: bytes, line) { asking.insert($0) }
        default: break
        }
      }
    }
    self.general = general
    self.asking = asking
    self.places = places
  }

  /// Whether a text has a word that a guide could be about: "how long will it last" has none.
  static func nameSubject(in text: PhraseText) -> Bool {
    let words = GeneralWords(of: text.words.map { $0.stem })
    return text.words.contains { word in
      !StopWords.contains(word.folded) && !words.general.contains(word.stem)
        && !words.asking.contains(word.stem)
    }
  }

  /// The places in a text of the words of idle phrases: "back" in "go back" is no spine.
  static func idleWords(of text: PhraseText) -> Set<Int> {
    var idle: Set<Int> = []
    VocabularyFile.generalWords.withBytes { bytes in
      VocabularyLines.forEach(in: bytes) { line in
        guard bytes[line.lowerBound] == UInt8(ascii: "I"),
          WordList.holds(any: text.stems, in: bytes, line)
        else { return }
        let phrase = WordList.stems(of: VocabularyLines.text(bytes, line)).dropFirst()
        for start in text.words.indices where text.words.count - start >= phrase.count {
          let isThere = zip(text.words[start...], phrase).allSatisfy { $0.stem == $1 }
          if isThere { idle.formUnion(start..<start + phrase.count) }
        }
      }
    }
    return idle
  }
}
