import GuideLexicon
import GuideModel
import GuideWords

/// The name that a list item begins with.
struct ItemName {
  /// The most words of a name, and of one that only its capitals show.
  private static let (longest, longestRun) = (8, 5)

  /// Where the name stands in the item's UTF-8, without mark-up.
  let name: Range<Int>
  /// Where the item goes on after the name and the mark that parts them.
  let rest: Int
  /// The mark and the blanks around it, as written.
  let separator: String

  /// The name of an item; nil where it begins with none, or is nothing but a name.
  /// - Parameter bold: the text in bold that the item begins with, where mark-up shows it.
  init?(_ item: String, bold: String?) {
    let found =
      bold.flatMap { ItemName.afterBold($0, in: item) } ?? ItemName.inStars(item)
      ?? ItemName.beforeMark(item) ?? ItemName.capitalRun(item)
    guard let (name, rest) = found, !name.isEmpty, rest < item.utf8.count else { return nil }
    (self.name, self.rest) = (name, rest)
    let between = item.part(name.upperBound..<rest).filter { $0 != "*" }
    separator = between.isEmpty ? " " : String(between)
  }

  private typealias Cut = (name: Range<Int>, rest: Int)

  private static func afterBold(_ bold: String, in item: String) -> Cut? {
    guard item.utf8.starts(with: bold.utf8) else { return nil }
    let name = bold.trimmed(of: " :")
    let start = bold.utf8.prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ":") }.count
    return (start..<start + name.utf8.count, item.placeAfterMark(from: bold.utf8.count))
  }

  /// `**Name**: …` as a copied page may still have it.
  private static func inStars(_ item: String) -> Cut? {
    guard item.hasPrefix("**") else { return nil }
    let inside = item.dropFirst(2)
    guard let end = inside.firstIndex(of: "*"), inside[end...].hasPrefix("**") else { return nil }
    let length = inside[..<end].utf8.count
    let name = inside[..<end].prefix { $0 != ":" }.utf8.count
    return (2..<2 + name, item.placeAfterMark(from: length + 4))
  }

  /// `Name: …`, `Name – …`.
  private static func beforeMark(_ item: String) -> Cut? {
    guard item.first?.isUppercase ?? false,
      let mark = [": ", " – ", " — ", " - "].compactMap({ item.firstRange(ofText: $0) })
        .min(by: { $0.lowerBound < $1.lowerBound })
    else { return nil }
    let name = item[..<mark.lowerBound]
    let isName =
      name.blankParts.count <= longest && !name.utf8.contains { ".!?,;".utf8.contains($0) }
    return isName ? cut(item, name, item[mark.upperBound...]) : nil
  }

  /// The capitalised words before the first small one: `Hot Stone Massage uses …`.
  private static func capitalRun(_ item: String) -> Cut? {
    let words = item.blankParts
    let run = words.prefix { isNameWord($0) }
    guard (1...longestRun).contains(run.count), run.count < words.count,
      words[run.count].first?.isLowercase ?? false, let last = run.last,
      run.count > 1 || !Lexicon.plainOpeners.contains(last.folded)
    else { return nil }
    return cut(item, item[..<last.endIndex], item[last.endIndex...])
  }

  private static func cut(_ item: String, _ name: Substring, _ rest: Substring) -> Cut {
    (0..<name.utf8.count, item.utf8.count - rest.drop { $0 == " " }.utf8.count)
  }

  private static func isNameWord(_ word: Substring) -> Bool {
    let bare = word.drop { $0 == "(" }
    guard let first = bare.first, first.isUppercase || first.isNumber else { return false }
    return !(word.utf8.last.map { ".,;:!?".utf8.contains($0) } ?? true)
  }
}
