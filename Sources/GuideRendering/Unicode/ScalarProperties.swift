/// What the layout asks of one Unicode scalar.
struct ScalarProperties: Equatable {
  private let packed: UInt16

  /// How the scalar breaks lines.
  var lineBreak: LineBreakClass { LineBreakClass(rawValue: UInt8(packed >> 8)) ?? .alphabetic }

  /// How the scalar joins its neighbours to one character.
  var grapheme: GraphemeClass { GraphemeClass(rawValue: UInt8(packed >> 4 & 0xF)) ?? .other }

  /// The columns that the scalar fills when it stands alone: 0, 1 or 2.
  var columns: Int { Int(packed & 0xF) }

  private init(packed: UInt16) {
    self.packed = packed
  }

  private init(lineBreak: LineBreakClass, grapheme: GraphemeClass, columns: UInt16) {
    packed = UInt16(lineBreak.rawValue) << 8 | UInt16(grapheme.rawValue) << 4 | columns
  }

  /// The properties of a scalar value.
  init(of scalar: UInt32) {
    // Hangul syllables alternate between two classes every 28; a formula is shorter than 800 rows.
    if scalar >= 0xAC00, scalar <= 0xD7A3 {
      let isOpen = (scalar - 0xAC00) % 28 == 0
      self.init(
        lineBreak: isOpen ? .hangulLV : .hangulLVT, grapheme: isOpen ? .hangulLV : .hangulLVT,
        columns: 2)
      return
    }
    let row = UnicodeTable.ranges[ScalarProperties.row(of: scalar)]
    self.init(packed: UnicodeTable.kinds[Int(row & 0xFF)])
  }

  /// The last row that does not begin after the scalar.
  private static func row(of scalar: UInt32) -> Int {
    let key = scalar << 8 | 0xFF
    var low = 0
    var high = UnicodeTable.ranges.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if UnicodeTable.ranges[middle] <= key { low = middle } else { high = middle }
    }
    return low
  }
}
