// Thematic breaks (CommonMark section 4.1).

extension BlockParser {
  mutating func openThematicBreak(_ marker: UInt8, _ source: Bytes) -> Bool {
    guard
      marker == UInt8(ascii: "*") || marker == UInt8(ascii: "-") || marker == UInt8(ascii: "_")
    else { return false }
    // `* * * … a` opens an item at each `*`; the byte that makes it no break is looked for once.
    guard line.text >= thematicBreakObstacle else { return false }
    var count = 0
    for offset in line.text..<line.end {
      if source[offset] == marker {
        count += 1
      } else if !source[offset].isSpaceOrTab {
        thematicBreakObstacle = offset
        return false
      }
    }
    guard count >= 3 else { return false }
    _ = addLeaf(.thematicBreak, source)
    line.finish()
    return true
  }
}
