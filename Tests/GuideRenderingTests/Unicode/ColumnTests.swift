import Foundation
import Testing

@testable import GuideRendering

@Suite struct ColumnTests {
  @Test(
    arguments: [
      ("word", 4), ("für", 3), ("日本語", 6), ("ﾊﾝｶｸ", 4), ("각", 2), ("각", 2), ("👍", 2),
      ("👍🏽", 2), ("👨‍👩‍👧‍👦", 2), ("🇬🇧", 2), ("🇬🇧🇫🇷", 4), ("❤", 1), ("❤️", 2), ("1️⃣", 2), ("e\u{301}", 1),
      ("مرحبا", 5), ("का", 2), ("a\u{200B}b", 2), ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", 2), ("（）", 4),
    ] as [(String, Int)])
  func aTextFillsTheColumnsThatItShows(text: String, columns: Int) {
    #expect(text.columns == columns)
  }

  @Test(.enabled(if: UnicodeData.isPresent, "needs EastAsianWidth.txt in ../shared"))
  func everyWideScalarOfUnicodeFillsTwoColumns() throws {
    for row in try UnicodeData.rows(of: "EastAsianWidth.txt") {
      let fields = row.split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
      let ends = fields[0].components(separatedBy: "..").compactMap { UInt32($0, radix: 16) }
      for scalar in ends[0]...ends[ends.count - 1]
      where !isMark(scalar) && !ColumnTests.changedSince.contains(scalar) {
        let expected = fields[1] == "W" || fields[1] == "F" ? 2 : 1
        #expect(
          ScalarProperties(of: scalar).columns == expected,
          "U+\(String(scalar, radix: 16)) is \(fields[1])")
      }
    }
  }

  /// Ahom consonant sign medial ra: a mark that takes no column in Unicode 15, which the table has;
  /// later versions, which the standard library has, give it one.
  private static let changedSince: Set<UInt32> = [0x1171E]

  /// Whether a scalar shows nothing of its own or only on the character before it.
  private func isMark(_ value: UInt32) -> Bool {
    guard let scalar = Unicode.Scalar(value) else { return true }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .control, .format, .lineSeparator, .paragraphSeparator:
      return true
    case .unassigned: return scalar.properties.isDefaultIgnorableCodePoint
    default:
      let isHangulVowelOrFinal =
        (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FB).contains(value)
      return isHangulVowelOrFinal || scalar.properties.isDefaultIgnorableCodePoint
    }
  }
}
