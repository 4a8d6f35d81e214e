// Block quotes (CommonMark section 5.1).

extension BlockParser {
  mutating func openBlockQuote(_ source: Bytes) -> Bool {
    openContainer(.blockQuote, as: .blockQuote, source)
    line.consumeQuoteMarker(source)
    return true
  }

  mutating func continuesBlockQuote(_ source: Bytes) -> Bool {
    guard line.indent < 4, source.at(line.text) == UInt8(ascii: ">") else { return false }
    line.consumeQuoteMarker(source)
    return true
  }
}
