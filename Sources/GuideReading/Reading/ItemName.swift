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
      bold.flatMap { ItemName.afterBold($0, in: item) } ?? ItemName.inStars(item)
      ?? ItemName.beforeMark(item) ?? ItemName.capitalRun(item)
    guard let (name, rest) = found, !name.isEmpty, !rest.isEmpty else { return nil }
    (self.name, self.rest) = (String(name), String(rest))
  }

  private typealias Cut = (name: Substring, rest: Substring)

  private static func afterBold(_ bold: String, in item: String) -> Cut? {
    guard item.utf8.starts(with: bold.utf8) else { return nil }
    return (bold.trimmed(of: " :")[...], item.afterMark(from: bold.utf8.count))
  }

  /// `**Name**: …` as a copied page may still have it.
  private static func inStars(_ item: String) -> Cut? {
    guard item.hasPrefix("**") else { return nil }
    let inside = item.dropFirst(2)
    guard let end = inside.firstIndex(of: "*"), inside[end...].hasPrefix("**") else { return nil }
    let length = inside[..<end].utf8.count
    return (inside[..<end].prefix { $0 != ":" }, item.afterMark(from: length + 4))
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
    guard utf8.first == UInt8(ascii: "*"), hasPrefix("**") else { return self }
    let rest = String(dropFirst(2))
    guard let end = rest.firstRange(ofText: "**") else { return self }
    return String(rest[..<end.lowerBound]) + rest[end.upperBound...]
  }
}
