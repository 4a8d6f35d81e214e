import GuideVocabulary
import GuideWords

extension Vocabulary {
  /// A row of `zones.tsv`: a sign of a block, and how much it speaks for the article in the blocks
  /// about it.
  package struct ZoneRow {
    /// The sign's name.
    package let sign: String
    /// Which of the sign's values.
    package let value: Int
    /// For the block two below, one below, its own, one above and two above, in hundredths.
    package let weights: [Int32]
  }

  /// The rows of `zones.tsv`.
  package static var zones: [ZoneRow] {
    let file = unsafe UnsafeBufferPointer(start: GuideZonesBytes(), count: GuideZonesLength())
    return unsafe Lines(Array(file)[...]).compactMap { line in
      let cells = line.split(separator: UInt8(ascii: "\t"), maxSplits: 7)
      guard cells.count > 6, line.first != UInt8(ascii: "#") else { return nil }
      return ZoneRow(
        sign: String(decoding: cells[0], as: UTF8.self), value: Int(cells[1].number),
        weights: cells[2..<7].map { $0.number })
    }
  }
}

extension ArraySlice<UInt8> {
  /// The number in digits, with `-` before one below nothing.
  fileprivate var number: Int32 {
    let digits = drop { $0 == UInt8(ascii: "-") }
    let size = digits.reduce(0) { $0 &* 10 &+ Int32($1 &- UInt8(ascii: "0")) }
    return digits.count < count ? -size : size
  }
}
