import GuideVocabulary

extension Vocabulary {
  /// A row of `zones.tsv`: a sign of a block, and how much it speaks for the article in the blocks
  /// about it.
  package struct ZoneRow {
    /// The sign's name.
    package let sign: String
    /// Which of the sign's values.
    package let value: Int
    /// For the block two below, one below, its own, one above and two above, in hundredths.
    package let weights: [Int]
  }

  /// The rows of `zones.tsv`.
  package static var zones: [ZoneRow] {
    let file = unsafe UnsafeBufferPointer(start: GuideZonesBytes(), count: GuideZonesLength())
    let bytes = unsafe file.span
    var rows: [ZoneRow] = []
    var start = 0
    while start < bytes.count {
      let end = bytes.place(of: UInt8(ascii: "\n"), from: start)
      if bytes[start] != UInt8(ascii: "#") { rows.append(ZoneRow(bytes, start..<end)) }
      start = end + 1
    }
    return rows
  }
}

extension Vocabulary.ZoneRow {
  fileprivate init(_ bytes: Span<UInt8>, _ line: Range<Int>) {
    let nameEnd = bytes.place(of: UInt8(ascii: "\t"), from: line.lowerBound)
    var numbers: [Int] = []
    var start = nameEnd + 1
    while start < line.upperBound {
      let end = min(bytes.place(of: UInt8(ascii: "\t"), from: start), line.upperBound)
      numbers.append(Int(bytes.text(start..<end)) ?? 0)
      start = end + 1
    }
    sign = bytes.text(line.lowerBound..<nameEnd)
    value = numbers.first ?? 0
    weights = Array(numbers.dropFirst())
  }
}
