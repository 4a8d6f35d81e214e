import Foundation
import Testing

@testable import GuideSearch
import GuideWords

private func stem(_ word: some StringProtocol) -> String {
  var bytes = Array(word.utf8)
  EnglishStemmer.stem(&bytes)
  return String(decoding: bytes, as: UTF8.self)
}

@Suite("English stems")
struct EnglishStemmerTests {
  /// The Snowball vocabulary, which lies beside the repository and not in it.
  private static let vocabulary = URL(filePath: #filePath)
    .deletingLastPathComponent().appending(path: "../../../shared/data/snowball").standardized

  @Test(
    "forms of one word share a stem",
    arguments: [
      ["sore", "soreness", "sorely"], ["bruise", "bruises", "bruised", "bruising"],
      ["massage", "massages", "massaging"], ["breathe", "breathing"], ["swell", "swelling"],
      ["die", "dies", "dying"], ["baby's", "babies", "baby"], ["relieve", "relieved"],
    ])
  func joins(forms: [String]) {
    #expect(Set(forms.map(stem)).count == 1, "\(forms.map(stem))")
  }

  @Test(
    "words that only look alike keep apart",
    arguments: [
      ("even", "evening"), ("news", "new"), ("past", "paste"), ("universe", "university"),
    ])
  func keepsApart(left: String, right: String) {
    #expect(stem(left) != stem(right))
  }

  @Test(
    "what is no English word stays",
    arguments: ["24", "b12", "μυσ", "елка", "'", "''", "a", "ab", "'s"])
  func leavesAlone(word: String) {
    #expect(stem(word) == word)
  }

  @Test(
    "the whole Snowball vocabulary comes to its stems",
    .enabled(if: FileManager.default.fileExists(atPath: vocabulary.path), "no vocabulary here"))
  func passesSnowball() throws {
    let words = try lines(of: "english-voc.txt")
    let stems = try lines(of: "english-output.txt")
    let wrong = zip(words, stems).filter { stem($0.0) != $0.1 }
    #expect(words.count == 42_649)
    // Words as the reader gives them begin with a letter.
    let missed = zip(words, stems).filter { word, stem in
      word.first != "'" && !StemSet([Array(stem.utf8)]).mayHold(stemOf: Array(word.utf8))
    }
    #expect(missed.map { "\($0.0)" } == [], "no word is passed over that has the stem")
    #expect(wrong.map { "\($0.0): \(stem($0.0)) for \($0.1)" } == [])
  }

  private func lines(of name: String) throws -> [Substring] {
    try String(contentsOf: Self.vocabulary.appending(path: name), encoding: .utf8)
      .split(separator: "\n")
  }
}
