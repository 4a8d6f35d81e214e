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
    guard item.begins(with: bold) else { return nil }
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

extension String {
  /// Whether the text has a beginning, byte for byte.
  func begins(with beginning: String) -> Bool {
    let (characters, start) = (utf8Span, beginning.utf8Span)
    return characters.span.holds(start.span, at: 0)
  }

  /// The text from a place of its bytes, without a colon or dash there and the blanks around it.
  fileprivate func afterMark(from place: Int) -> Substring {
    let characters = utf8Span
    let bytes = characters.span
    let mark = bytes.afterSpaces(from: place)
    return part(bytes.afterSpaces(from: mark + bytes.lengthOfMark(at: mark))..<bytes.count)
  }

  /// Where a short text first stands, byte for byte.
  func firstRange(ofText text: String) -> Range<Index>? {
    let (characters, wanted) = (utf8Span, text.utf8Span)
    guard let place = characters.span.firstPlace(of: wanted.span) else { return nil }
    let start = utf8.index(utf8.startIndex, offsetBy: place)
    return start..<utf8.index(start, offsetBy: text.utf8.count)
  }
}

extension Span<UInt8> {
  /// Whether other bytes stand at a place.
  fileprivate func holds(_ other: Span<UInt8>, at place: Int) -> Bool {
    guard other.count <= count - place else { return false }
    for offset in other.indices where self[place + offset] != other[offset] { return false }
    return true
  }

  /// Where other bytes first stand.
  fileprivate func firstPlace(of other: Span<UInt8>) -> Int? {
    guard let first = other.isEmpty ? nil : other[0] else { return nil }
    for place in indices where self[place] == first && holds(other, at: place) { return place }
    return nil
  }

  /// The first place from another on where no space stands.
  fileprivate func afterSpaces(from place: Int) -> Int {
    var place = place
    while place < count, self[place] == UInt8(ascii: " ") { place += 1 }
    return place
  }

  /// The bytes of a colon, hyphen or dash at a place; 0 where none stands there.
  fileprivate func lengthOfMark(at place: Int) -> Int {
    guard place < count else { return 0 }
    switch self[place] {
    case UInt8(ascii: ":"), UInt8(ascii: "-"): return 1
    case 0xE2 where place + 2 < count:
      // U+2013 and U+2014.
      let isDash = self[place + 2] == 0x93 || self[place + 2] == 0x94
      return self[place + 1] == 0x80 && isDash ? 3 : 0
    default: return 0
    }
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
}
