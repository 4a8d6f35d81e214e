import GuideModel

/// A tag of raw HTML, as far as a guide has a use for it.
struct HTMLTag {
  /// The name, in small letters.
  let name: String
  /// Whether it closes an element.
  let isClosing: Bool
  private let attributes: String

  /// The tag that a text is; nil for comments, declarations and the like.
  init?(_ text: String) {
    guard text.hasPrefix("<"), text.hasSuffix(">") else { return nil }
    var inside = text.dropFirst().dropLast()
    isClosing = inside.hasPrefix("/")
    if isClosing { inside = inside.dropFirst() }
    let name = inside.utf8.prefix { $0.isLetterOrDigit }
    guard name.first?.isLetter ?? false else { return nil }
    self.name = String(Substring(name)).folded
    attributes = String(inside[name.endIndex...])
  }

  /// Whether words between such tags mean something else than without them.
  var hasMeaning: Bool {
    switch name {
    case "sup", "sub", "del", "s", "strike", "b", "strong", "i", "em", "a", "code", "kbd": true
    default: false
    }
  }

  /// What the element means around some inlines.
  func inline(around inlines: [Guide.Inline]) -> Guide.Inline? {
    if inlines.isEmpty { return nil }
    return switch name {
    case "sup": .superscript(inlines)
    case "sub": .subscript(inlines)
    case "del", "s", "strike": .struck(inlines)
    case "b", "strong": .strong(inlines)
    case "i", "em": .emphasis(inlines)
    case "code", "kbd": .code(inlines.plainText)
    case "a": .link(url: attribute("href") ?? "", title: attribute("title"), inlines)
    default: nil
    }
  }

  /// The image that the tag stands for.
  var image: Guide.Inline? {
    guard name == "img", !isClosing else { return nil }
    return .image(
      url: attribute("src") ?? "", title: attribute("title"), alt: attribute("alt") ?? "")
  }

  /// The value of an attribute, without its quotes.
  func attribute(_ name: String) -> String? {
    guard let start = attributes.folded.firstRange(ofText: " " + name + "=") else { return nil }
    let offset = attributes.folded.utf8.distance(
      from: attributes.folded.startIndex, to: start.upperBound)
    guard offset < attributes.utf8.count else { return nil }
    let rest = attributes.part(offset..<attributes.utf8.count)
    guard let quote = rest.first else { return nil }
    let isQuoted = quote == "\"" || quote == "'"
    let value = isQuoted ? rest.dropFirst() : rest
    let end = value.firstIndex { isQuoted ? $0 == quote : ($0 == " " || $0 == ">") }
    return String(value[..<(end ?? value.endIndex)])
  }
}
