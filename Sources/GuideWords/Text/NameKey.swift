extension String {
  /// What names are compared by: words in small plain letters, dashes and punctuation as blanks.
  package var nameKey: String {
    var bytes = foldedBytes
    for index in bytes.indices where "-_".utf8.contains(bytes[index]) {
      bytes[index] = UInt8(ascii: " ")
    }
    let words = Words(String(decoding: bytes, as: UTF8.self)).joined
    return words.withoutDiacritics
  }

  /// The text with plain letters for small Latin ones that have diacritics.
  package var withoutDiacritics: String {
    // Most texts have no letter that would have to be looked up.
    guard utf8.contains(where: { $0 >= 0x80 }) else { return self }
    return map { LatinLetters.plain($0) ?? String($0) }.joined()
  }
}
