/// Walks the line breaking classes of a text and says where a line may end (UAX #14, revision 50).
///
/// The rules stand in the order of the annex; a rule that says nothing leaves the question to the
/// next. Numbers break as in example 7 of its section 8.2.
struct LineBreaker {
  /// Whether a line may or must end before a scalar.
  enum Opportunity {
    case none
    case allowed
    case mandatory
  }

  /// Where the walk is in a number: `NU (NU | SY | IS)* (CL | CP)?` (LB25).
  private enum NumberState {
    case outside
    case digits
    case closed
  }

  /// The last scalar that is no mark and no space, or a line's end.
  private var left: LineBreakClass?
  /// What stood before `left`.
  private var beforeLeft: LineBreakClass?
  private var hasSpace = false
  private var isAfterJoiner = false
  private var number = NumberState.outside
  private var hasHalfFlag = false

  /// Takes the next class; `next` is the one after it, marks left out.
  mutating func opportunity(before current: LineBreakClass, next: LineBreakClass?) -> Opportunity {
    let opportunity = decide(current, next)
    remember(current)
    return opportunity
  }

  private func decide(_ current: LineBreakClass, _ next: LineBreakClass?) -> Opportunity {
    guard let left else { return .none }  // LB2
    switch left {
    case .mandatoryBreak, .lineFeed, .nextLine: return .mandatory  // LB4, LB5
    case .carriageReturn: return current == .lineFeed ? .none : .mandatory  // LB5
    default: break
    }
    if LineBreaker.neverBegins(current) { return .none }
    if left == .zeroWidthSpace { return .allowed }  // LB8
    if isAfterJoiner { return .none }  // LB8a
    if isMark(current) && attachesMarks { return .none }  // LB9
    let treated = isMark(current) ? .alphabetic : current  // LB10
    let isAllowed =
      decideAcrossSpaces(left, treated) ?? decideByKind(left, treated)
      ?? decideByScript(left, treated, next) ?? true
    return isAllowed ? .allowed : .none
  }

  /// LB6 and LB7.
  private static func neverBegins(_ current: LineBreakClass) -> Bool {
    switch current {
    case .mandatoryBreak, .carriageReturn, .lineFeed, .nextLine, .space, .zeroWidthSpace: true
    default: false
    }
  }

  private func isMark(_ current: LineBreakClass) -> Bool {
    current == .combiningMark || current == .zeroWidthJoiner
  }

  /// LB11 to LB18: the rules that look past spaces, and then the spaces themselves.
  private func decideAcrossSpaces(_ left: LineBreakClass, _ current: LineBreakClass) -> Bool? {
    if current == .wordJoiner || (left == .wordJoiner && !hasSpace) { return false }  // LB11
    if left == .glue && !hasSpace { return false }  // LB12
    if current == .glue && !hasSpace && left != .breakAfter && left != .hyphen { return false }
    switch (left, current) {
    case (_, .exclamation): return false  // LB13
    case (_, .closePunctuation), (_, .closeParenthesis), (_, .infixSeparator), (_, .breakSymbol):
      if hasSpace || left != .numeric { return false }  // LB13
    case (.openPunctuation, _), (.wideOpenPunctuation, _): return false  // LB14
    case (.quotation, .openPunctuation), (.quotation, .wideOpenPunctuation): return false  // LB15
    case (.closePunctuation, .nonstarter), (.closeParenthesis, .nonstarter): return false  // LB16
    case (.breakBothSides, .breakBothSides): return false  // LB17
    default: break
    }
    return hasSpace ? true : nil  // LB18
  }

  /// LB19 to LB22: quotation marks, hyphens and what may not begin a line.
  private func decideByKind(_ left: LineBreakClass, _ current: LineBreakClass) -> Bool? {
    switch (left, current) {
    case (_, .quotation), (.quotation, _): return false  // LB19
    case (_, .contingentBreak), (.contingentBreak, _): return true  // LB20
    case (_, .breakAfter), (_, .hyphen), (_, .nonstarter), (.breakBefore, _): return false  // LB21
    case (.hyphen, _) where beforeLeft == .hebrewLetter: return false  // LB21a
    case (.breakAfter, _) where beforeLeft == .hebrewLetter: return false
    case (.breakSymbol, .hebrewLetter): return false  // LB21b
    case (_, .inseparable): return false  // LB22
    default: return nil
    }
  }

  /// LB23 to LB30b: letters, numbers, syllables, emoji and flags.
  private func decideByScript(
    _ left: LineBreakClass, _ current: LineBreakClass, _ next: LineBreakClass?
  ) -> Bool? {
    if joinsNumber(left, current, next) || joinsWord(left, current) { return false }
    if joinsSyllable(left, current) || joinsPictograph(left, current) { return false }
    if left == .regionalIndicator && current == .regionalIndicator { return !hasHalfFlag }  // LB30a
    return nil
  }

  /// LB25.
  private func joinsNumber(
    _ left: LineBreakClass, _ current: LineBreakClass, _ next: LineBreakClass?
  ) -> Bool {
    switch current {
    case .numeric:
      switch left {
      case .prefix, .postfix, .openPunctuation, .wideOpenPunctuation, .hyphen: return true
      default: return number == .digits
      }
    case .openPunctuation, .wideOpenPunctuation, .hyphen:
      return (left == .prefix || left == .postfix) && next == .numeric
    case .breakSymbol, .infixSeparator, .closePunctuation, .closeParenthesis:
      return number == .digits
    case .prefix, .postfix: return number != .outside
    default: return false
    }
  }

  /// LB23, LB23a, LB24, LB28, LB29, LB30.
  private func joinsWord(_ left: LineBreakClass, _ current: LineBreakClass) -> Bool {
    switch (left, current) {
    case (_, .numeric), (_, .openPunctuation):
      left.isLetter || (left == .numeric && current == .openPunctuation)
        || (left == .closeParenthesis && current == .numeric)
    case (.numeric, _), (.closeParenthesis, _), (.infixSeparator, _): current.isLetter
    case (.prefix, _): current.isLetter || current.isIdeographic
    case (.postfix, _): current.isLetter
    case (_, .postfix): left.isLetter || left.isIdeographic
    case (_, .prefix): left.isLetter
    default: left.isLetter && current.isLetter
    }
  }

  /// LB26 and LB27: the parts of a Hangul syllable.
  private func joinsSyllable(_ left: LineBreakClass, _ current: LineBreakClass) -> Bool {
    switch (left, current) {
    case (.hangulL, .hangulL), (.hangulL, .hangulV), (.hangulL, .hangulLV), (.hangulL, .hangulLVT):
      true
    case (.hangulV, .hangulV), (.hangulLV, .hangulV), (.hangulV, .hangulT), (.hangulLV, .hangulT):
      true
    case (.hangulT, .hangulT), (.hangulLVT, .hangulT): true
    case (_, .postfix): left.isHangul
    case (.prefix, _): current.isHangul
    default: false
    }
  }

  /// LB30b.
  private func joinsPictograph(_ left: LineBreakClass, _ current: LineBreakClass) -> Bool {
    (left == .emojiBase || left == .unassignedPictographic) && current == .emojiModifier
  }

  private mutating func remember(_ current: LineBreakClass) {
    isAfterJoiner = current == .zeroWidthJoiner
    if current == .space {
      hasSpace = true
      if left?.endsLine ?? true { left = .space }
      return
    }
    if isMark(current) && attachesMarks { return }
    let treated = isMark(current) ? .alphabetic : current
    let closesFlag = hasHalfFlag && left == .regionalIndicator && !hasSpace
    hasHalfFlag = treated == .regionalIndicator && !closesFlag
    updateNumber(treated)
    beforeLeft = hasSpace ? nil : left
    left = treated
    hasSpace = false
  }

  /// Whether a mark belongs to what stands before it (LB9).
  private var attachesMarks: Bool {
    guard let left, !hasSpace else { return false }
    return !left.endsLine && left != .zeroWidthSpace
  }

  private mutating func updateNumber(_ current: LineBreakClass) {
    let state = hasSpace ? .outside : number
    switch current {
    case .numeric: number = .digits
    case .breakSymbol, .infixSeparator: number = state == .digits ? .digits : .outside
    case .closePunctuation, .closeParenthesis: number = state == .digits ? .closed : .outside
    default: number = .outside
    }
  }
}

extension LineBreakClass {
  /// AL or HL.
  fileprivate var isLetter: Bool { self == .alphabetic || self == .hebrewLetter }

  /// ID, EB or EM.
  fileprivate var isIdeographic: Bool {
    switch self {
    case .ideographic, .unassignedPictographic, .emojiBase, .emojiModifier: true
    default: false
    }
  }

  /// A part of a Hangul syllable or a whole one.
  fileprivate var isHangul: Bool {
    switch self {
    case .hangulL, .hangulV, .hangulT, .hangulLV, .hangulLVT: true
    default: false
    }
  }

  /// BK, CR, LF or NL.
  fileprivate var endsLine: Bool {
    switch self {
    case .mandatoryBreak, .carriageReturn, .lineFeed, .nextLine: true
    default: false
    }
  }
}
