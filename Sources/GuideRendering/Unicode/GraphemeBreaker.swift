/// Walks scalars and says where a character, as a reader sees it, begins (UAX #29, rules GB3 to
/// GB999), and how many columns each scalar adds to its line.
struct GraphemeBreaker {
  private var previous: GraphemeClass?
  /// A pictograph and what extends it, up to a joiner: GB11.
  private var isInPictograph = false
  private var joinsPictographs = false
  /// Whether the flag begun by a regional indicator lacks its second half: GB12, GB13.
  private var isHalfFlag = false
  /// The scalar that the current character began with, and the columns it has so far.
  private var base: UInt32 = 0
  private var columns = 0

  /// What a scalar does.
  struct Step {
    /// Whether it begins a character.
    let beginsCharacter: Bool
    /// The columns that the line grows by.
    let columns: Int
  }

  /// Takes the next scalar.
  mutating func step(_ scalar: UInt32, _ properties: ScalarProperties) -> Step {
    let grapheme = properties.grapheme
    let begins = isBoundary(before: grapheme)
    let growth =
      begins ? properties.columns : growth(joining: scalar, grapheme, columns: properties.columns)
    if begins {
      base = scalar
      columns = 0
    }
    columns += growth
    remember(grapheme, beginsCharacter: begins)
    return Step(beginsCharacter: begins, columns: growth)
  }

  private func isBoundary(before current: GraphemeClass) -> Bool {
    guard let previous else { return true }
    switch (previous, current) {
    case (.carriageReturn, .lineFeed): return false
    case (.control, _), (.carriageReturn, _), (.lineFeed, _): return true
    case (_, .control), (_, .carriageReturn), (_, .lineFeed): return true
    case (.hangulL, .hangulL), (.hangulL, .hangulV), (.hangulL, .hangulLV), (.hangulL, .hangulLVT):
      return false
    case (.hangulLV, .hangulV), (.hangulLV, .hangulT), (.hangulV, .hangulV), (.hangulV, .hangulT):
      return false
    case (.hangulLVT, .hangulT), (.hangulT, .hangulT): return false
    case (_, .extend), (_, .zeroWidthJoiner), (_, .spacingMark), (.prepend, _): return false
    case (.zeroWidthJoiner, .pictographic): return !joinsPictographs
    case (.regionalIndicator, .regionalIndicator): return !isHalfFlag
    default: return true
    }
  }

  /// What terminals add for a scalar inside a character: nothing for marks, joined pictographs and
  /// the vowels and finals of a Hangul syllable; the second half of a flag makes it two wide, and so
  /// does the emoji variation selector after a narrow pictograph or keycap.
  private func growth(joining scalar: UInt32, _ grapheme: GraphemeClass, columns: Int) -> Int {
    let emojiVariation: UInt32 = 0xFE0F
    switch grapheme {
    case .regionalIndicator: return 2 - self.columns
    case .spacingMark: return columns
    case .extend where scalar == emojiVariation && canBeEmoji: return max(0, 2 - self.columns)
    case .other where previous == .prepend: return columns
    default: return 0
    }
  }

  private var canBeEmoji: Bool {
    switch base {
    case 0x23, 0x2A, 0x30...0x39: true
    default: isInPictograph
    }
  }

  private mutating func remember(_ grapheme: GraphemeClass, beginsCharacter: Bool) {
    joinsPictographs = isInPictograph && grapheme == .zeroWidthJoiner
    switch grapheme {
    case .pictographic: isInPictograph = true
    case .extend: break
    default: isInPictograph = false
    }
    isHalfFlag = grapheme == .regionalIndicator && !(isHalfFlag && !beginsCharacter)
    previous = grapheme
  }
}
