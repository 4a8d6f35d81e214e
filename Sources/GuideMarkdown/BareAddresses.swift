// Bare addresses (GFM specification, section 6.9).

extension InlineParser {
  mutating func linkBareAddresses(from first: Int, _ text: Bytes) {}
}
