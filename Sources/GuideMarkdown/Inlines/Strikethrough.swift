// Struck text (GFM specification, section 6.5), with the rules of its reference implementation: runs
// of one or two tildes, which strike only with a run of the same length.

extension UInt8 {
  static let tilde = UInt8(ascii: "~")
}

/// Longer runs of tildes are text.
let longestStrikethrough = 2

extension InlineParser {
  /// Strikes what stands between two runs; runs of different length are text from then on.
  mutating func strike(_ opener: Int, _ closer: Int) {
    let size = delimiters.runs[closer].count
    if delimiters.runs[opener].count == size {
      makeTags(.strikethrough, of: size, opener, closer)
    } else {
      forget(run: opener)
      forget(run: closer)
    }
  }
}
