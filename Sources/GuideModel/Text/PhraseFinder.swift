/// Finds any of some phrases as whole words.
struct PhraseFinder: Sendable {
  /// Whether a phrase may have an `s` at its end.
  enum Plurals: Sendable { case taken, refused }

  /// The phrases by their first byte.
  private let phrases: [[[UInt8]]]
  /// For each byte whether a phrase begins with it or its capital does.
  private let begins: [Bool]
  private let plurals: Plurals

  /// A finder of phrases in small letters.
  init(_ phrases: [String], plurals: Plurals) {
    var table: [[[UInt8]]] = Array(repeating: [], count: 256)
    for phrase in phrases {
      let bytes = Array(phrase.utf8)
      if let first = bytes.first { table[Int(first)].append(bytes) }
    }
    self.phrases = table
    begins = (0..<256).map { !table[Int(UInt8($0).lowercased)].isEmpty }
    self.plurals = plurals
  }

  /// Whether a phrase stands in the text.
  func finds(in text: [UInt8]) -> Bool { finds(in: text.span, 0..<text.count) }

  /// Whether a phrase stands between two places.
  func finds(in text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var place = range.lowerBound
    let end = range.upperBound
    let begins = begins.span
    while place < end {
      let byte = text[place]
      if begins[Int(byte)], stands(in: text, at: place, until: end) { return true }
      // On to the next word.
      while place < end, ByteKinds.isWord[Int(text[place])] { place += 1 }
      while place < end, !ByteKinds.isWord[Int(text[place])] { place += 1 }
    }
    return false
  }

  private func stands(in text: Span<UInt8>, at place: Int, until limit: Int) -> Bool {
    for phrase in phrases[Int(text[place].lowercased)]
    where stands(phrase, in: text, at: place, until: limit) {
      return true
    }
    return false
  }

  private func stands(
    _ phrase: [UInt8], in text: Span<UInt8>, at place: Int, until limit: Int
  ) -> Bool {
    var end = place + phrase.count
    guard end <= limit else { return false }
    for offset in phrase.indices where text[place + offset].lowercased != phrase[offset] {
      return false
    }
    if plurals == .taken, end < limit, text[end].lowercased == UInt8(ascii: "s") { end += 1 }
    return end == limit || !text[end].isWordByte
  }
}

extension UInt8 {
  fileprivate var isWordByte: Bool { ByteKinds.isWord[Int(self)] }
}

/// What bytes can be.
private enum ByteKinds {
  /// For each byte whether it can stand inside a word: a letter, a digit, or part of another script's.
  ///
  /// Curly quotes and dashes begin with 0xE2. A literal, as that is laid out before the program runs.
  static let isWord: [256 of Bool] = [
    false, false, false, false, false, false, false, false,
    false, false, false, false, false, false, false, false,
    false, false, false, false, false, false, false, false,
    false, false, false, false, false, false, false, false,
    false, false, false, false, false, false, false, false,
    false, false, false, false, false, false, false, false,
    true, true, true, true, true, true, true, true,
    true, true, false, false, false, false, false, false,
    false, true, true, true, true, true, true, true,
    true, true, true, true, true, true, true, true,
    true, true, true, true, true, true, true, true,
    true, true, true, false, false, false, false, false,
    false, true, true, true, true, true, true, true,
    true, true, true, true, true, true, true, true,
    true, true, true, true, true, true, true, true,
    true, true, true, false, false, false, false, false,
    true, true, true, true, true, true, true, true,
    true, true, true, true, true, true, true, true,
    true, true, true, true, true, true, true, true,
    true, true, true, true, true, true, true, true,
    true, true, true, true, true, true, true, true,
    true, true, true, true, true, true, true, true,
    true, true, true, true, true, true, true, true,
    true, true, true, true, true, true, true, true,
    true, true, true, true, true, true, true, true,
    true, true, true, true, true, true, true, true,
    true, true, true, true, true, true, true, true,
    true, true, true, true, true, true, true, true,
    true, true, false, true, true, true, true, true,
    true, true, true, true, true, true, true, true,
    true, true, true, true, true, true, true, true,
    true, true, true, true, true, true, true, true,
  ]
}
