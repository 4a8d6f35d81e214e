import GuideWords

/// Repairs misspelt words of an emergency: fear and pain make typing hard.
///
/// As careful as a search's repair: the first letter must be right, one letter may be wrong, added,
/// missing or swapped with its neighbour, and a word that is one by itself ("cheat") stays. A word
/// too often taken for an emergency shows a notice too often; that is the price.
struct MisspeltSigns {
  /// The shortest word that is repaired.
  private static let shortest = 4

  /// The words that begin as a word of the texts does, as most do not.
  private var words: [[UInt8]] = []
  private var noMistakes: [[UInt8]] = []

  /// What a file of signs has to repair some texts by.
  init(by table: SignTable, of bytes: borrowing Span<UInt8>, for texts: [PhraseText]) {
    let first = ByteSet(
      texts.flatMap { text in
        text.words.compactMap { $0.folded.count < Self.shortest ? nil : $0.folded.first }
      })
    for row in table.lines(.misspelt, in: bytes) {
      Self.add(row, of: bytes, where: first, to: &words)
    }
    for row in table.lines(.noMistakes, in: bytes) {
      Self.add(row, of: bytes, where: first, to: &noMistakes)
    }
  }

  private static func add(
    _ row: Range<Int>, of bytes: borrowing Span<UInt8>, where first: ByteSet,
    to words: inout [[UInt8]]
  ) {
    var start = row.lowerBound
    for place in row.lowerBound...row.upperBound
    where place == row.upperBound || bytes[place] == UInt8(ascii: " ") {
      if start < place, first.contains(bytes[start]) {
        words.append((start..<place).map { bytes[$0] })
      }
      start = place + 1
    }
  }

  /// The text with such words in place of misspelt ones; nil where none is near.
  func repaired(_ text: PhraseText) -> PhraseText? {
    var words = text.words
    var isRepaired = false
    for index in words.indices {
      guard let word = word(near: words[index].folded) else { continue }
      words[index] = PhraseText.Word(folded: word, stem: Stems.stem(of: word))
      isRepaired = true
    }
    return isRepaired ? PhraseText(words: words) : nil
  }

  private func word(near typed: [UInt8]) -> [UInt8]? {
    guard typed.count >= Self.shortest else { return nil }
    var nearest: [UInt8]?
    for word in words where word[0] == typed[0] && abs(word.count - typed.count) <= 1 {
      if word == typed { return nil }
      if nearest == nil, EditDistance.between(typed, word, limit: 1) == 1 { nearest = word }
    }
    return nearest.flatMap { noMistakes.contains(typed) ? nil : $0 }
  }
}
