/// The grapheme cluster classes of Unicode (UAX #29), in the order that `UnicodeTable` numbers them.
enum GraphemeClass: UInt8 {
  case other
  case carriageReturn
  case lineFeed
  case control
  case extend
  case zeroWidthJoiner
  case regionalIndicator
  case prepend
  case spacingMark
  case hangulL
  case hangulV
  case hangulT
  case hangulLV
  case hangulLVT
  case pictographic
}
