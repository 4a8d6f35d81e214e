/// The line breaking classes of Unicode (UAX #14), in the order that `UnicodeTable` numbers them.
///
/// Classes that the rules resolve before they look are resolved in the table: AI, SG and XX to AL,
/// CJ to NS, SA to CM or AL. Two are split by what the rules ask further: OP by East Asian width
/// (LB30), ID by being an unassigned pictograph (LB30b). No CP is wide.
enum LineBreakClass: UInt8 {
  case alphabetic  // AL
  case breakBothSides  // B2
  case breakAfter  // BA
  case breakBefore  // BB
  case mandatoryBreak  // BK
  case contingentBreak  // CB
  case closePunctuation  // CL
  case combiningMark  // CM
  case closeParenthesis  // CP
  case carriageReturn  // CR
  case emojiBase  // EB
  case emojiModifier  // EM
  case exclamation  // EX
  case glue  // GL
  case hangulLV  // H2
  case hangulLVT  // H3
  case hebrewLetter  // HL
  case hyphen  // HY
  case ideographic  // ID
  case unassignedPictographic  // IDX
  case inseparable  // IN
  case infixSeparator  // IS
  case hangulL  // JL
  case hangulT  // JT
  case hangulV  // JV
  case lineFeed  // LF
  case nextLine  // NL
  case nonstarter  // NS
  case numeric  // NU
  case openPunctuation  // OP
  case wideOpenPunctuation  // OPW
  case postfix  // PO
  case prefix  // PR
  case quotation  // QU
  case regionalIndicator  // RI
  case space  // SP
  case breakSymbol  // SY
  case wordJoiner  // WJ
  case zeroWidthSpace  // ZW
  case zeroWidthJoiner  // ZWJ
}
