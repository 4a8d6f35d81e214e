import GuideWords

/// Finds the sentences that send a reader to health care.
package enum RedFlags {
  private static let healthCare = PhraseFinder(Vocabulary.list("care"), plurals: .taken)
  private static let actions = PhraseFinder(Vocabulary.list("action"), plurals: .refused)

  /// Whether one sentence of the text holds a word of action and a word of health care.
  package static func mayBe(in text: String) -> Bool {
    let utf8 = text.utf8Span
    let bytes = utf8.span
    // Words of health care are rare: most texts are done after one walk.
    guard healthCare.finds(in: bytes, 0..<bytes.count) else { return false }
    for sentence in text.sentenceRanges
    where healthCare.finds(in: bytes, sentence.range) && actions.finds(in: bytes, sentence.range) {
      return true
    }
    return false
  }
}
