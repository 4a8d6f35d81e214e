/// What a character becomes before words are compared: "Ärger", "ärger" and "arger" are one word.
package enum Folding {
  /// What one character beyond ASCII means for the word around it.
  package enum Outcome: Equatable {
    /// It stands between words.
    case separator
    /// It leaves no trace: an accent that follows its letter.
    case nothing
    /// It joins two letters, as in "don’t".
    case apostrophe
    /// One ASCII letter or digit.
    case byte(UInt8)
    /// Two ASCII letters, as "ss" for "ß".
    case bytes(UInt8, UInt8)
    /// A letter of another script, its case folded.
    case letter(UInt32)
    /// A character that is a word by itself.
    case word(UInt32)
  }

  /// What the character becomes.
  package static func fold(_ scalar: Unicode.Scalar) -> Outcome {
    let value = scalar.value
    switch value {
    case 0xc0...0x24f: return latin(value, FoldingTables.latin[Int(value - 0xc0)])
    case 0x1e00...0x1eff: return latin(value, FoldingTables.latinAdditional[Int(value - 0x1e00)])
    case 0x300...0x36f, 0xad, 0x200b...0x200d, 0xfe00...0xfe0f, 0xfeff: return .nothing
    case 0x370...0x3ff: return greek(scalar)
    case 0x400...0x52f: return .letter(cyrillic(value))
    case 0x531...0x556: return .letter(value + 0x30)
    case 0xff01...0xff5e where value != 0xff07: return fullWidth(value)
    default: return other(scalar)
    }
  }

  private static func latin(_ value: UInt32, _ base: UInt8) -> Outcome {
    switch base {
    case UInt8(ascii: " "): return .separator
    case UInt8(ascii: "."): return .letter(value)
    case UInt8(ascii: "1")...UInt8(ascii: "8"):
      let pair = FoldingTables.pairs[Int(base - UInt8(ascii: "1"))]
      return .bytes(pair.0, pair.1)
    default: return .byte(base)
    }
  }

  private static func greek(_ scalar: Unicode.Scalar) -> Outcome {
    let value = scalar.value
    if let accented = FoldingTables.greek.first(where: { $0.0.contains(value) }) {
      return .letter(accented.1)
    }
    if (0x391...0x3a9).contains(value) { return .letter(value + 0x20) }
    return scalar.properties.isAlphabetic ? .letter(value) : .separator
  }

  private static func cyrillic(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x400...0x40f: folded(value + 0x50)
    case 0x410...0x42f: value + 0x20
    case 0x450...0x45f: folded(value)
    case 0x460...0x481, 0x48a...0x4bf, 0x4d0...0x52f: value | 1
    default: value
    }
  }

  /// ё is looked for as е, which is how it is mostly written.
  private static func folded(_ value: UInt32) -> UInt32 { value == 0x451 ? 0x435 : value }

  private static func fullWidth(_ value: UInt32) -> Outcome {
    let byte = FoldingTables.bytes[Int(value - 0xfee0)]
    return byte == 0 ? .separator : .byte(byte)
  }

  private static func other(_ scalar: Unicode.Scalar) -> Outcome {
    let value = scalar.value
    if FoldingTables.apostrophes.contains(value) { return .apostrophe }
    if value < 0x2c0 || (0x2000...0x2bff).contains(value) {
      return scalar.properties.isAlphabetic ? .letter(value) : .separator
    }
    if FoldingTables.unspaced.contains(where: { $0.contains(value) }) { return .word(value) }
    return isPartOfWord(scalar) ? .letter(value) : .separator
  }

  private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .decimalNumber: true
    default: scalar.properties.isAlphabetic
    }
  }
}
