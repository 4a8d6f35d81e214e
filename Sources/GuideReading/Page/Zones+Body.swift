import GuideLexicon
import GuideModel
import GuideWords

extension Zones {
  /// How much menu the text at an article's end may stand behind, in words of text.
  private static let mostOutweighed = 10

  /// The run of lines that holds the most text for the least menu: the maximum subsequence of what
  /// each line speaks for, as in Pasternack and Roth, "Extracting Article Text from the Web with
  /// Maximum Subsequence Segmentation" (2009).
  func mostText() -> Range<Int> {
    var best = (range: 0..<0, sum: 0)
    var start = 0
    var sum = 0
    for index in lines.indices {
      sum += speaksForText(index)
      if sum <= 0 {
        (start, sum) = (index + 1, 0)
      } else if sum > best.sum {
        best = (start..<index + 1, sum)
      }
    }
    return best.sum > 0 ? extended(best.range) : 0..<lines.count
  }

  /// The range with the short text at its end that is worth less than the heading above it.
  private func extended(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    var sum = 0
    for index in range.upperBound..<lines.count {
      let speaks = speaksForText(index)
      sum += speaks
      if sum < -Zones.mostOutweighed { return range.lowerBound..<end }
      if speaks > 0 || introduced[index] && !lines[index].isBlank { end = index + 1 }
    }
    return range.lowerBound..<lines.count
  }

  /// How many words of text a line adds to the article, or how much of a menu it is.
  private func speaksForText(_ index: Int) -> Int {
    let (line, text) = (lines[index], texts[index])
    if line.isBlank { return 0 }
    if text.isFooter { return -8 }
    if text.isProse { return min(text.words.count, 60) }
    if line.gaps > 1 && !line.isTabbed || text.hasMenuMarks || text.lastCrumb != nil { return -6 }
    if kinds[index] != nil || text.furniture != nil { return -4 }
    if introduced[index] || text.tellsOfPage { return 0 }
    if text.isBare { return -2 }
    let isSentence = line.text.last.map { ".!?:,;".contains($0) } ?? false
    if isSentence { return max(1, min(text.words.count, 10) / 2) }
    // Running text that is broken in a sentence still has its small words.
    return text.words.count > 7 && text.smallWords > 0.2 ? min(text.words.count, 10) / 2 : -1
  }
}
