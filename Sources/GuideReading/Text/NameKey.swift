extension String {
  /// What names are compared by: words in small plain letters, dashes and punctuation as blanks.
  package var nameKey: String {
    var bytes = foldedBytes
    for index in bytes.indices where "-_".utf8.contains(bytes[index]) {
      bytes[index] = UInt8(ascii: " ")
    }
    let words = Words(String(decoding: bytes, as: UTF8.self)).joined
    // Most names have no letter that would have to be looked up.
    guard words.utf8.contains(where: { $0 >= 0x80 }) else { return words }
    return words.map { LatinLetters.plain($0) ?? String($0) }.joined()
  }
}
