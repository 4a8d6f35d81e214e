/// How many slips part two words: letters left out, put in, changed or swapped with a neighbour.
public enum EditDistance {
  /// Longer texts are never compared: the work grows with the product of the lengths.
  public static let longest = 120

  /// The distance of two texts (optimal string alignment); nil where it is over the limit.
  public static func between(_ left: String, _ right: String, limit: Int) -> Int? {
    between(Array(left.unicodeScalars), Array(right.unicodeScalars), limit: limit)
  }

  /// The same of letters, in three rows of the table, given up at the first that is over the limit.
  package static func between<Letter: Equatable>(
    _ left: [Letter], _ right: [Letter], limit: Int
  ) -> Int? {
    guard abs(left.count - right.count) <= limit, max(left.count, right.count) <= longest else {
      return nil
    }
    var rows = Rows(width: right.count + 1)
    for (index, letter) in left.enumerated() {
      rows.advance()
      rows.current[0] = index + 1
      for column in right.indices {
        let isSame = letter == right[column]
        var best = min(
          rows.previous[column] + (isSame ? 0 : 1), rows.previous[column + 1] + 1,
          rows.current[column] + 1)
        if index > 0, column > 0, letter == right[column - 1], left[index - 1] == right[column] {
          best = min(best, rows.beforePrevious[column - 1] + 1)
        }
        rows.current[column + 1] = best
      }
      if rows.current.allSatisfy({ $0 > limit }) { return nil }
    }
    return rows.current[right.count] <= limit ? rows.current[right.count] : nil
  }

  private struct Rows {
    var beforePrevious: [Int]
    var previous: [Int]
    var current: [Int]

    init(width: Int) {
      current = Array(0..<width)
      previous = current
      beforePrevious = current
    }

    mutating func advance() {
      swap(&beforePrevious, &previous)
      swap(&previous, &current)
    }
  }
}
