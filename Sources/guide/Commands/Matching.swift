import GuideModel
import GuideReading
import GuideWords

extension String {
  /// The text as it is compared: lower case, straight quotes, no diacritics of Latin letters, one
  /// blank for whatever stands between words.
  var comparable: String {
    var result = ""
    var blankIsDue = false
    for character in lowercased().withoutDiacritics
    where character != "'" && character != "\u{2019}" {
      guard character.isLetter || character.isNumber else {
        blankIsDue = !result.isEmpty
        continue
      }
      if blankIsDue { result.append(" ") }
      blankIsDue = false
      result.append(character)
    }
    return result
  }
}

/// Words of which all have to be found.
struct WantedWords {
  private let words: [String]

  init(_ words: [String]) {
    self.words = words.map { $0.comparable }.filter { !$0.isEmpty }
  }

  /// Whether there is nothing to look for.
  var isEmpty: Bool { words.isEmpty }

  /// Whether every word stands in one of the texts or another.
  func areAll(in texts: [String]) -> Bool {
    let texts = texts.map { $0.comparable }
    return words.allSatisfy { word in texts.contains { $0.firstRange(ofText: word) != nil } }
  }
}
