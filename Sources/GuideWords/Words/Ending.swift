/// Up to eight letters packed into one integer, the last letter in the lowest byte.
///
/// A word's last eight bytes are packed the same way, so that asking for an ending is one mask and
/// one comparison instead of a loop over bytes.
package struct Ending: ExpressibleByStringLiteral, Sendable {
  /// The letters, the last one in the lowest byte.
  package let bits: UInt64
  /// How many letters.
  package let count: Int
  /// Ones for the bytes that count.
  private let mask: UInt64

  package init(stringLiteral letters: String) {
    bits = letters.utf8.reduce(0) { $0 << 8 | UInt64($1) }
    count = letters.utf8.count
    mask = count >= 8 ? .max : (1 << UInt64(count * 8)) - 1
  }

  /// Whether a word whose last bytes are packed in `tail` ends so.
  package func ends(_ tail: UInt64) -> Bool { tail & mask == bits }

  /// The letters, first to last.
  package var letters: some Sequence<UInt8> {
    (0..<count).lazy.map { UInt8(truncatingIfNeeded: bits >> UInt64((count - 1 - $0) * 8)) }
  }
}

/// An ending and what stands in its place in the stem.
package struct Replacement: Sendable {
  package let ending: Ending
  package let stem: Ending

  package init(_ ending: Ending, _ stem: Ending) {
    self.ending = ending
    self.stem = stem
  }
}
