import GuideReading
import GuideWords

/// How many years of school a text asks for.
public struct ReadingGrade: Sendable, Hashable {
  /// The grade of Flesch and Kincaid in tenths:
  /// 0.39 · words/sentences + 11.8 · syllables/words − 15.59.
  public let fleschKincaidTenths: Int
  /// The SMOG grade in tenths: 1.0430 · √(polysyllables · 30/sentences) + 3.1291.
  public let smogTenths: Int
  /// How many sentences were counted; SMOG is meant for 30 or more.
  public let sentences: Int

  /// The grade of Flesch and Kincaid.
  public var fleschKincaid: Double { Double(fleschKincaidTenths) / 10 }
  /// The SMOG grade.
  public var smog: Double { Double(smogTenths) / 10 }

  /// The grade of texts, each at least a sentence; nil where they have no words.
  public init?(of texts: [String]) {
    var count = ReadingCount()
    for text in texts { count.add(text) }
    guard count.sentences > 0, count.words > 0 else { return nil }
    let length = Double(count.words) / Double(count.sentences)
    let syllables = Double(count.syllables) / Double(count.words)
    let polysyllables = Double(count.polysyllables) * 30 / Double(count.sentences)
    let kincaid = 0.39 * length + 11.8 * syllables - 15.59
    let smog = 1.0430 * polysyllables.squareRoot() + 3.1291
    fleschKincaidTenths = Int((kincaid * 10).rounded())
    smogTenths = Int((smog * 10).rounded())
    sentences = count.sentences
  }
}

extension ReadingGrade: CustomStringConvertible {
  /// Both grades by name.
  public var description: String {
    let estimate = sentences < 30 ? ", an estimate from \(sentences) sentences" : ""
    return "Flesch-Kincaid grade \(fleschKincaid), SMOG grade \(smog)\(estimate)"
  }
}

/// What the grades are made of.
private struct ReadingCount {
  private(set) var sentences = 0
  private(set) var words = 0
  private(set) var syllables = 0
  private(set) var polysyllables = 0

  mutating func add(_ text: String) {
    for sentence in text.sentences {
      let words = sentence.readingWords
      if words.isEmpty { continue }
      sentences += 1
      self.words += words.count
      for word in words {
        let count = Syllables.count(in: word)
        syllables += count
        if count >= 3 { polysyllables += 1 }
      }
    }
  }
}

extension StringProtocol {
  /// The words that count for reading, each as its small letters.
  ///
  /// They begin with an ASCII letter and go on with letters, apostrophes and dashes.
  var readingWords: [[UInt8]] {
    var words: [[UInt8]] = []
    var word: [UInt8] = []
    var isInWord = false
    for byte in foldedBytes {
      let goesOn = byte.isLetter || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "-")
      if byte.isLetter || (isInWord && goesOn) {
        isInWord = true
        if byte.isLetter { word.append(byte) }
      } else if isInWord {
        words.append(word)
        word = []
        isInWord = false
      }
    }
    return isInWord ? words + [word] : words
  }
}
