// How far references may expand a document.

extension ReferenceMap {
  /// What the references of a document may stand for, in sizes of its text, and at least.
  ///
  /// Without an end, one long definition used n times makes the output quadratic.
  private static let allowedExpansion = 4
  private static let leastAllowance = 100_000

  /// For each block, how much the references in it and after it may stand for; empty where there
  /// are too few brackets to exceed that, as in every honest document.
  ///
  /// Leaves are parsed in any order, but the same references must go without each time: so in a
  /// document that may exceed its allowance all leaves are parsed once, in order.
  func allowances(
    of blocks: [BlockRecord], _ text: Bytes, _ options: Document.Options
  ) -> [Int] {
    let allowance = max(
      text.count * ReferenceMap.allowedExpansion, ReferenceMap.leastAllowance)
    guard largest * (text.count / 3) > allowance, largest * text.closingBrackets > allowance else {
      return []
    }
    var parser = InlineParser(options: options, references: self)
    parser.allowance = allowance
    return blocks.map { block in
      let left = parser.allowance
      if block.holdsInlines { parser.parse(text, block.content.offsets) }
      return left
    }
  }
}
