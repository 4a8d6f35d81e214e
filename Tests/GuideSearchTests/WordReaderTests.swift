import Testing

@testable import GuideSearch
import GuideWords

/// The words of a text as search compares them.
private func words(of text: String) -> [String] {
  let bytes = text.utf8.span
  var reader = WordReader()
  var words: [String] = []
  while reader.advance(in: bytes) { words.append(String(decoding: reader.word, as: UTF8.self)) }
  return words
}

@Suite("Words of a text")
struct WordReaderTests {
  @Test(
    "case, quotes, dashes and accents do not matter",
    arguments: [
      ("Sore After a Massage? Here’s Why", ["sore", "after", "a", "massage", "here's", "why"]),
      ("don't, don’t, DONʼT", ["don't", "don't", "don't"]),
      ("post-massage—pain 24–48 h", ["post", "massage", "pain", "24", "48", "h"]),
      ("Ärger, naïve; Œuvre straße", ["arger", "naive", "oeuvre", "strasse"]),
      ("cafe\u{301} co\u{ad}operate", ["cafe", "cooperate"]),
      ("'quoted' it's' x'", ["quoted", "it's", "x"]),
      ("", []), (" .,!? 🙂 ", []),
    ])
  func folds(text: String, expected: [String]) {
    #expect(words(of: text) == expected)
  }

  @Test(
    "every script has words",
    arguments: [
      ("Ελλάδα ΣΊΣΥΦΟΣ", ["ελλαδα", "σισυφοσ"]), ("Москва Ёлка", ["москва", "елка"]),
      ("頭痛 test 痛み", ["頭", "痛", "test", "痛", "み"]), ("４２ｋｇ", ["42kg"]),
      ("한국어 שלום हिन्दी", ["한국어", "שלום", "हिन्दी"]), ("痛x痛", ["痛", "x", "痛"]),
    ])
  func readsScripts(text: String, expected: [String]) {
    #expect(words(of: text) == expected)
  }

  @Test("a word knows where it stands")
  func knowsItsPlace() {
    let text = "– Ärger, don’t 痛 end"
    let bytes = Array(text.utf8)
    var reader = WordReader()
    var places: [String] = []
    while reader.advance(in: bytes.span) {
      places.append(String(decoding: bytes[reader.range], as: UTF8.self))
    }
    #expect(places == ["Ärger", "don’t", "痛", "end"])
  }

  @Test("reading only some words finds the same ones as reading all")
  func passesUnwantedWords() {
    let text = "Naïve sore—throat, it’s 痛sore 'so' x-sore e\u{301}so Ärger sö\u{ad}re don't σ so"
    let stems = StemSet([Array("sore".utf8), Array("arger".utf8), Array("so".utf8)])
    let all = words(of: text).filter { stems.number(ofStemOf: Array($0.utf8)) != nil }
    var reader = WordReader(forWordsOf: stems)
    var found: [String] = []
    while reader.advance(in: text.utf8.span) {
      // What begins beyond ASCII is read whatever is wanted; the caller compares it.
      guard stems.number(ofStemOf: reader.word) != nil else { continue }
      found.append(String(decoding: reader.word, as: UTF8.self))
    }
    #expect(found == all)
    #expect(all == ["sore", "sore", "so", "sore", "arger", "sore", "so"])
  }

  @Test("bytes that are no UTF-8 stand between words")
  func passesBrokenBytes() {
    let bytes: [UInt8] = [0x61, 0xff, 0x62, 0xc3, 0x20, 0x63, 0xe2, 0x80]
    var reader = WordReader()
    var words: [[UInt8]] = []
    while reader.advance(in: bytes.span) { words.append(reader.word) }
    #expect(words == [[0x61], [0x62], [0x63]])
  }

  @Test("an endless word is cut, and what follows is still read")
  func cutsEndlessWords() {
    let found = words(of: String(repeating: "ab", count: 5_000) + " next")
    #expect(found.count == 2)
    #expect(found.first?.utf8.count == WordReader.longestWord)
    #expect(found.last == "next")
  }
}
