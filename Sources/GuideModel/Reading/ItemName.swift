/// The name that a list item begins with.
struct ItemName {
  /// The most words of a name, and of one that only its capitals show.
  private static let (longest, longestRun) = (8, 5)

  /// The name, without mark-up.
  let name: String
  /// The item after the name and the mark that parts them.
  let rest: String

  /// The name of an item; nil where it begins with none, or is nothing but a name.
  /// - Parameter bold: the text in bold that the item begins with, where mark-up shows it.
  init?(_ item: String, isBold bold: String?) {
    let found =
      bold.flatMap { ItemName.afterBold($0, in: item[...]) } ?? ItemName.inStars(item)
      ?? ItemName.beforeMark(item) ?? ItemName.capitalRun(item)
    guard let (name, rest) = found, !name.isEmpty, !rest.isEmpty else { return nil }
    (self.name, self.rest) = (String(name), String(rest))
  }

  private typealias Cut = (name: Substring, rest: Substring)

  private static func afterBold(_ bold: String, in item: Substring) -> Cut? {
    guard let rest = item.dropping(bold) else { return nil }
    return (bold.trimmed(of: " :")[...], afterMark(rest))
  }

  /// `**Name**: …` as a copied page may still have it.
  private static func inStars(_ item: String) -> Cut? {
    guard item.hasPrefix("**") else { return nil }
    let inside = item.dropFirst(2)
    guard let end = inside.firstIndex(of: "*"), inside[end...].hasPrefix("**") else { return nil }
    return (inside[..<end].prefix { $0 != ":" }, afterMark(inside[end...].dropFirst(2)))
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
    return isName ? (name, item[mark.upperBound...].drop { $0 == " " }) : nil
  }

  /// The capitalised words before the first small one: `Hot Stone Massage uses …`.
  private static func capitalRun(_ item: String) -> Cut? {
    let words = item.blankParts
    let run = words.prefix { isNameWord($0) }
    guard (1...longestRun).contains(run.count), run.count < words.count,
      words[run.count].first?.isLowercase ?? false, let last = run.last,
      run.count > 1 || !Lexicon.plainOpeners.contains(last.folded)
    else { return nil }
    return (item[..<last.endIndex], item[last.endIndex...].drop { $0 == " " })
  }

  private static func isNameWord(_ word: Substring) -> Bool {
    let bare = word.drop { $0 == "(" }
    guard let first = bare.first, first.isUppercase || first.isNumber else { return false }
    return !(word.utf8.last.map { ".,;:!?".utf8.contains($0) } ?? true)
  }

  private static func afterMark(_ rest: Substring) -> Substring {
    let rest = rest.droppingBlanks
    let mark = [":", "–", "—", "-"].compactMap { rest.dropping($0) }.first
    return mark?.droppingBlanks ?? rest
  }
}

extension Text {
  /// The bold text that it begins with, where mark-up shows it.
  var boldOpener: String? {
    guard case .strong(let inlines)? = inlines.first else { return nil }
    return inlines.plainText
  }
}

extension String {
  /// The text where `**` around its first words is taken off.
  var withoutBoldMarks: String {
    guard hasPrefix("**"), let end = dropFirst(2).firstRange(ofText: "**") else { return self }
    return String(dropFirst(2)[..<end.lowerBound]) + self[end.upperBound...]
  }
}

extension StringProtocol {
  /// What follows a beginning, byte for byte; nil where the text does not begin so.
  func dropping(_ beginning: String) -> SubSequence? {
    let length = beginning.utf8.count
    guard utf8.starts(with: beginning.utf8) else { return nil }
    return self[utf8.index(startIndex, offsetBy: length)...]
  }

  /// The text without spaces at its beginning.
  var droppingBlanks: SubSequence {
    self[(utf8.firstIndex { $0 != UInt8(ascii: " ") } ?? endIndex)...]
  }

  /// Where a short text first stands, byte for byte.
  func firstRange(ofText text: String) -> Range<Index>? {
    guard let first = text.utf8.first else { return nil }
    let bytes = utf8
    var place = bytes.startIndex
    while let found = bytes[place...].firstIndex(of: first) {
      if bytes[found...].starts(with: text.utf8) {
        return found..<bytes.index(found, offsetBy: text.utf8.count)
      }
      place = bytes.index(after: found)
    }
    return nil
  }
}
