import GuideModel
import GuideReading

/// A text in which `⟦code⟧` stands before each place where a check is to find something.
struct MarkedText {
  /// What a check is to find.
  struct Expectation: Hashable, Comparable, CustomStringConvertible {
    let line: Int
    let column: Int
    let code: String

    var description: String { "\(line):\(column): \(code)" }

    static func < (left: Expectation, right: Expectation) -> Bool {
      (left.line, left.column, left.code) < (right.line, right.column, right.code)
    }
  }

  /// The text without its marks.
  private(set) var text = ""
  /// What was marked.
  private(set) var expectations: [Expectation] = []

  init(_ marked: String) {
    var line = 1
    var column = 1
    var rest = marked[...]
    while let character = rest.popFirst() {
      if character == "⟦", let end = rest.firstIndex(of: "⟧") {
        expectations.append(
          Expectation(line: line, column: column, code: String(rest[..<end])))
        rest = rest[rest.index(after: end)...]
        continue
      }
      text.append(character)
      column += String(character).utf8.count
      if character.isNewline { (line, column) = (line + 1, 1) }
    }
  }
}

extension Diagnostic {
  /// The diagnostic as a mark would expect it.
  var expectation: MarkedText.Expectation {
    MarkedText.Expectation(line: line, column: column, code: code.rawValue)
  }
}
