import Testing

@testable import GuideRendering

@Suite(.enabled(if: UnicodeData.isPresent, "needs Unicode's break tests in ../shared"))
struct UnicodeBreakTests {
  @Test func everyGraphemeBreakOfUnicodesTestIsFound() throws {
    let rows = try UnicodeData.breakRows(of: "GraphemeBreakTest.txt")
    #expect(rows.count == 602)
    for row in rows {
      var breaker = GraphemeBreaker()
      let begins = row.scalars.map {
        breaker.step($0, ScalarProperties(of: $0)).beginsCharacter
      }
      #expect(begins == Array(row.breaks.dropLast()), "\(row.text)")
    }
  }

  @Test func everyLineBreakOfUnicodesTestIsFound() throws {
    let rows = try UnicodeData.breakRows(of: "LineBreakTest.txt")
    #expect(rows.count == 7654)
    for row in rows {
      let opportunities = LineBreaker.opportunities(in: row.scalars)
      #expect(opportunities == Array(row.breaks.dropLast()), "\(row.text)")
    }
  }
}

extension LineBreaker {
  /// Whether a line may end before each scalar.
  fileprivate static func opportunities(in scalars: [UInt32]) -> [Bool] {
    let classes = scalars.map { ScalarProperties(of: $0).lineBreak }
    var breaker = LineBreaker()
    return classes.indices.map { index in
      let next = classes[(index + 1)...].first { $0 != .combiningMark && $0 != .zeroWidthJoiner }
      return breaker.opportunity(before: classes[index], next: next) != .none
    }
  }
}
