import GuideModel
import GuideWords

extension SearchResult.Snippet {
  /// About how many characters a snippet has.
  static let length = 150

  /// The words of a text around the first that are looked for.
  ///
  /// Cut between words; "..." stands where the text goes on. Line breaks are blanks.
  init(of text: String, marking stems: StemSet) {
    var found: [Match] = []
    var words: [Match] = []
    let bytes = Array(text.utf8)
    var reader = WordReader()
    while reader.advance(in: bytes.span) {
      let place = Match(start: reader.range.lowerBound, end: reader.range.upperBound)
      words.append(place)
      if stems.number(ofStemOf: reader.word) != nil { found.append(place) }
    }
    let window = Self.window(around: found, words: words, length: bytes.count)
    let start = window.lowerBound == 0 ? "" : "... "
    let end = window.upperBound == bytes.count ? "" : " ..."
    let cut = bytes[window].map { $0 == UInt8(ascii: "\n") ? UInt8(ascii: " ") : $0 }
    let shift = start.utf8.count - window.lowerBound
    let matches = found.filter { window.lowerBound <= $0.start && $0.end <= window.upperBound }
      .map { Match(start: $0.start + shift, end: $0.end + shift) }
    self.init(text: start + String(decoding: cut, as: UTF8.self) + end, matches: matches)
  }

  /// The piece of about `length` bytes with the most of the words that are looked for, from the
  /// start of a word to the end of one.
  private static func window(
    around found: [Match], words: [Match], length: Int
  ) -> Range<Int> {
    guard length > Self.length, let first = best(found), let lastWord = words.last else {
      return 0..<length
    }
    // A third of the room goes before the first word that is looked for.
    let wanted = max(0, first - Self.length / 3)
    let start = words.first { $0.start >= wanted }?.start ?? 0
    let begin = wanted == 0 ? 0 : start
    let fitting = words.last { $0.end <= begin + Self.length }?.end ?? length
    let end = fitting == lastWord.end ? length : max(fitting, begin)
    return begin..<end
  }

  /// The place from which on most of the words stand near each other.
  private static func best(_ found: [Match]) -> Int? {
    let room = length * 2 / 3
    var best: (start: Int, count: Int)?
    var end = 0
    for start in found.indices {
      while end < found.count, found[end].end - found[start].start <= room { end += 1 }
      if end - start > (best?.count ?? 0) { best = (found[start].start, end - start) }
    }
    return best?.start ?? found.first?.start
  }
}
