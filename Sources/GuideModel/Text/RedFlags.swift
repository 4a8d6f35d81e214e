/// Finds the sentences that send a reader to health care.
enum RedFlags {
  /// Whether one sentence of the text holds a word of action and a word of health care.
  static func mayBe(in text: String) -> Bool {
    // Words of health care are rare: most texts are done after one walk.
    guard holds(anyOf: Lexicon.healthCare, text.utf8, plurals: true) else { return false }
    return text.sentences.contains { sentence in
      holds(anyOf: Lexicon.healthCare, sentence.utf8, plurals: true)
        && holds(anyOf: Lexicon.actions, sentence.utf8, plurals: false)
    }
  }

  private static func holds(
    anyOf phrases: [String], _ text: some Collection<UInt8>, plurals: Bool
  ) -> Bool {
    let firstBytes = Set(phrases.compactMap(\.utf8.first))
    var previous = UInt8(ascii: " ")
    var place = text.startIndex
    while place < text.endIndex {
      let byte = text[place]
      if !previous.isWordByte, firstBytes.contains(byte.lowercased),
        phrases.contains(where: { begins(text[place...], with: $0, plurals: plurals) })
      {
        return true
      }
      previous = byte
      place = text.index(after: place)
    }
    return false
  }

  private static func begins(
    _ text: some Collection<UInt8>, with phrase: String, plurals: Bool
  ) -> Bool {
    var rest = text.makeIterator()
    for byte in phrase.utf8 {
      guard let next = rest.next(), next.lowercased == byte else { return false }
    }
    var following = rest.next()
    if plurals, following?.lowercased == UInt8(ascii: "s") { following = rest.next() }
    return !(following?.isWordByte ?? false)
  }
}

extension UInt8 {
  /// Whether the byte can stand inside a word: a letter, a digit, or part of another script's.
  fileprivate var isWordByte: Bool { isLetterOrDigit || self >= 0x80 }
}
