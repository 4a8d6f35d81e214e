/// Reads the words of a text one after the other, folded, into one buffer.
///
/// A word is a run of letters and digits, with apostrophes inside it; in scripts without blanks
/// between words it is one character. Nothing is allocated per word.
package struct WordReader {
  /// The longest word in bytes that is told apart; the rest of a longer one is dropped, so that a
  /// file of one endless "word" cannot fill an index with it.
  package static let longestWord = 48

  /// The word that was read last, folded: UTF-8, lower case, without accents.
  package private(set) var word: [UInt8] = []
  /// Where it stands in the text.
  package private(set) var range = 0..<0
  private var position = 0
  /// The stems of the words that are wanted; nil for all words.
  private let wanted: StemSet?

  /// A reader at the beginning of a text, of all words or of those that may have some stems.
  package init(forWordsOf wanted: StemSet? = nil) { self.wanted = wanted }

  /// Goes to the beginning of another text.
  package mutating func restart() { position = 0 }

  /// Goes to the next word; false at the end of the text.
  package mutating func advance(in text: borrowing Span<UInt8>) -> Bool {
    word.removeAll(keepingCapacity: true)
    if let wanted { skip(to: wanted, in: text) }
    var start = position
    var goesOn = true
    while goesOn, position < text.count {
      if word.isEmpty { start = position }
      goesOn = take(in: text)
    }
    range = start..<position
    return !word.isEmpty
  }

  /// Takes one character; false where a word ends with it or before it.
  private mutating func take(in text: borrowing Span<UInt8>) -> Bool {
    let byte = FoldingTables.bytes[Int(text[position])]
    switch byte {
    case 0: return takeSeparator(width: 1)
    case UInt8(ascii: "'"): return takeApostrophe(width: 1, in: text)
    case 0xff: return takeWide(in: text)
    default:
      if word.isEmpty, let wanted, !wanted.firstBytes.contains(byte) {
        pass(in: text)
      } else {
        takeRun(in: text)
      }
      return true
    }
  }

  /// Passes what stands before the next word that is wanted, as long as it is ASCII: the inner loop
  /// of every search, as most words of a text begin with another letter.
  private mutating func skip(to wanted: StemSet, in text: borrowing Span<UInt8>) {
    let firstBytes = wanted.firstBytes
    // A local place: the compiler keeps it in a register.
    var place = position
    while place < text.count {
      let byte = FoldingTables.bytes[Int(text[place])]
      if FoldingTables.isLetterOrDigit(byte) {
        if firstBytes.contains(byte), wanted.mayHold(wordAt: place, in: text) { break }
        place = Self.endOfRun(from: place, in: text)
        if place < text.count, FoldingTables.goesOn(after: text[place]) {
          position = place
          skipRestOfWord(in: text)
          place = position
        }
      } else if byte == 0xff {
        break
      } else {
        place += 1
      }
    }
    position = place
  }

  /// Where the ASCII letters and digits from a place on end.
  ///
  /// One check stands for one a byte: every search goes through all text of its guides here.
  @inline(__always)
  private static func endOfRun(from start: Int, in text: borrowing Span<UInt8>) -> Int {
    precondition(start >= 0)
    var place = start
    while place < text.count {
      let byte = unsafe FoldingTables.bytes[Int(text[unchecked: place])]
      guard FoldingTables.isLetterOrDigit(byte) else { break }
      place &+= 1
    }
    return place
  }

  /// Passes what follows a run of letters up to the word's end.
  private mutating func skipRestOfWord(in text: borrowing Span<UInt8>) {
    while position < text.count {
      let byte = FoldingTables.bytes[Int(text[position])]
      if byte == UInt8(ascii: "'"), isLetter(at: position + 1, in: text) {
        position = Self.endOfRun(from: position + 1, in: text)
      } else {
        if byte == 0xff { pass(in: text) }
        return
      }
    }
  }

  private func isLetter(at position: Int, in text: borrowing Span<UInt8>) -> Bool {
    position < text.count && FoldingTables.bytes[Int(text[position])] &- 0x61 < 26
  }

  /// Passes a word that is not wanted, without folding it.
  private mutating func pass(in text: borrowing Span<UInt8>) {
    while position < text.count {
      let byte = FoldingTables.bytes[Int(text[position])]
      if byte == 0 { return }
      if byte == 0xff {
        let (scalar, width) = Self.scalar(at: position, in: text)
        switch Folding.fold(scalar) {
        case .separator, .word: return
        case .apostrophe, .nothing, .byte, .bytes, .letter: position += width
        }
      } else {
        position += 1
      }
    }
  }

  /// Passes a separator before a word; one behind it ends the word and stays.
  private mutating func takeSeparator(width: Int) -> Bool {
    guard word.isEmpty else { return false }
    position += width
    return true
  }

  /// Takes the ASCII letters and digits from here on, which most words are.
  private mutating func takeRun(in text: borrowing Span<UInt8>) {
    let end = Self.endOfRun(from: position, in: text)
    for place in position..<min(end, position + max(Self.longestWord - word.count, 0)) {
      word.append(FoldingTables.bytes[Int(text[place])])
    }
    position = end
  }

  private mutating func append(_ byte: UInt8) {
    if word.count < Self.longestWord { word.append(byte) }
  }

  private mutating func append(scalar value: UInt32) {
    guard let scalar = Unicode.Scalar(value), word.count + 4 <= Self.longestWord else { return }
    word.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  /// An apostrophe belongs to a word that has begun and goes on.
  private mutating func takeApostrophe(width: Int, in text: borrowing Span<UInt8>) -> Bool {
    let next = position + width
    guard !word.isEmpty, isLetter(at: next, in: text) else { return takeSeparator(width: width) }
    append(UInt8(ascii: "'"))
    position = next
    return true
  }

  /// Takes one character beyond ASCII.
  private mutating func takeWide(in text: borrowing Span<UInt8>) -> Bool {
    let (scalar, width) = Self.scalar(at: position, in: text)
    switch Folding.fold(scalar) {
    case .separator: return takeSeparator(width: width)
    case .apostrophe: return takeApostrophe(width: width, in: text)
    case .word(let value): return takeWholeWord(value, width: width)
    case .nothing: break
    case .byte(let byte): append(byte)
    case .bytes(let first, let second):
      append(first)
      append(second)
    case .letter(let value): append(scalar: value)
    }
    position += width
    return true
  }

  /// A character that is a word ends the word before it, or is the whole next one.
  private mutating func takeWholeWord(_ value: UInt32, width: Int) -> Bool {
    guard word.isEmpty else { return false }
    append(scalar: value)
    position += width
    return false
  }

  /// The character at a place and how many bytes it takes; a blank for bytes that are no UTF-8.
  private static func scalar(
    at position: Int, in text: borrowing Span<UInt8>
  ) -> (Unicode.Scalar, width: Int) {
    let first = text[position]
    let width = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2
    guard first >= 0xc2, first < 0xf5, position + width <= text.count else { return (" ", 1) }
    var value = UInt32(first & (0x7f >> UInt8(width)))
    for offset in 1..<width {
      let byte = text[position + offset]
      guard byte & 0xc0 == 0x80 else { return (" ", 1) }
      value = value << 6 | UInt32(byte & 0x3f)
    }
    guard let scalar = Unicode.Scalar(value) else { return (" ", 1) }
    return (scalar, width)
  }
}

/// A set of bytes, one bit each.
package struct ByteSet: Sendable {
  private var bits: [4 of UInt64] = [0, 0, 0, 0]

  /// The set of some bytes.
  package init(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { insert(byte) }
  }

  /// Adds a byte.
  package mutating func insert(_ byte: UInt8) { bits[Int(byte >> 6)] |= 1 << UInt64(byte & 63) }

  /// Whether the byte belongs to the set.
  package func contains(_ byte: UInt8) -> Bool {
    bits[Int(byte >> 6)] & (1 << UInt64(byte & 63)) != 0
  }
}
