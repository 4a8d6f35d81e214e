public import GuideModel
import GuideWords

extension Slug {
  /// The name of a guide whose title has no letter or digit that can be folded.
  public static let untitled = Slug(verified: "untitled")

  /// The most words after a question mark that are a mere tail of the title.
  private static let longestTail = 3

  /// The name that a title gives: `Sore After a Massage? Here’s Why` is `sore-after-massage`.
  ///
  /// Apostrophes, articles and a short tail after a question mark go; diacritics are folded; the
  /// words of letters and digits are joined by dashes. A title without any gives `untitled`.
  public init(fromTitle title: String) {
    let words = Slug.words(of: Slug.withoutTail(title.folded))
      .filter { !["a", "an", "the"].contains($0) }
    self = words.isEmpty ? .untitled : Slug(verified: words.joined(separator: "-"))
  }

  private static func withoutTail(_ title: String) -> Substring {
    guard let mark = title.lastIndex(of: "?") else { return title[...] }
    let tail = title[title.index(after: mark)...]
    let isShort = tail.split(separator: " ").count <= longestTail
    return isShort && !words(of: title[..<mark]).isEmpty ? title[..<mark] : title[...]
  }

  private static func words(of title: some StringProtocol) -> [String] {
    var words: [String] = []
    var word = ""
    for character in title where character != "'" {
      if let letter = plain(character) {
        word += letter
      } else if !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    return word.isEmpty ? words : words + [word]
  }

  private static func plain(_ character: Character) -> String? {
    if let ascii = character.asciiValue { return ascii.isLetterOrDigit ? String(character) : nil }
    return LatinLetters.plain(character)
  }
}
