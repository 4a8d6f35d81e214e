import GuideLexicon
import GuideModel
import GuideWords

/// The lines that one paragraph, item or heading of a page runs over: one line, or several that a
/// terminal or a print program has broken.
struct LineBlock {
  /// The lines' indices.
  let lines: Range<Int>
  /// What stands on them.
  let text: String
  let words: Words
  /// How many of the words are function words, from 0 to 1.
  let smallWords: Double
  /// The stems of the content words, each once.
  let stems: Set<String>
  /// Whether it is running text.
  let isProse: Bool
  /// Whether it says what the page is not.
  let isDisclaimer: Bool

  /// How long it is, as far as that changes what other signs say.
  var length: Int { words.count <= 4 ? 0 : words.count <= 10 ? 1 : 2 }

  init(_ range: Range<Int>, _ lines: [PageLine], _ texts: [LineText]) {
    let texts = texts[range]
    self.lines = range
    text = lines[range].map { $0.text }.joined(separator: " ")
    words = texts.count == 1 ? texts[range.lowerBound].words : Words(text)
    let small = texts.reduce(0) { $0 + $1.smallWords * Double($1.words.count) }
    smallWords = words.count == 0 ? 0 : small / Double(words.count)
    stems = texts.reduce(into: []) { $0.formUnion($1.stems) }
    isProse =
      texts.contains { $0.isProse } || range.count > 1 && words.count > 9 && smallWords > 0.2
    isDisclaimer = words.count > 5 && DisclaimerCues.areAll(in: words)
  }

  /// The blocks of a page, in order.
  static func blocks(of lines: [PageLine], _ texts: [LineText]) -> [LineBlock] {
    let layout = PageLayout(lines)
    var blocks: [LineBlock] = []
    var start = 0
    for index in lines.indices {
      if lines[index].isBlank {
        start = index + 1
        continue
      }
      let next = index + 1
      let goesOn =
        next < lines.count && !lines[next].isBlank && !texts[next].isItem
        && lines[index].text.last != ":" && layout.isBroken(lines[index], before: lines[next])
      if goesOn { continue }
      blocks.append(LineBlock(start..<next, lines, texts))
      start = next
    }
    return blocks
  }
}
