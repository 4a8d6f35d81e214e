@testable import GuideRendering

extension StringProtocol {
  /// The columns that the text fills on a terminal.
  var columns: Int {
    var breaker = GraphemeBreaker()
    return unicodeScalars.reduce(0) {
      $0 + breaker.step($1.value, ScalarProperties(of: $1.value)).columns
    }
  }

  /// The lines of the text, without the end of the last.
  var lines: [SubSequence] {
    var lines = split(omittingEmptySubsequences: false) { $0 == "\n" }
    if lines.last?.isEmpty ?? false { lines.removeLast() }
    return lines
  }

  /// The text without white space.
  var withoutSpace: String { String(filter { !$0.isWhitespace }) }
}
