import GuideModel

extension Guide.Image {
  /// The image that a whole line gives: `![alt](address)`, with `=400x300` or a title after the
  /// address; nil for any other line.
  init?(_ line: PageLine) {
    let text = line.text
    guard text.hasPrefix("!["), text.hasSuffix(")"),
      let middle = text.lastRange(of: "](")
    else { return nil }
    let alt = text[text.index(text.startIndex, offsetBy: 2)..<middle.lowerBound]
    let target = text[middle.upperBound...].dropLast().split(separator: " ", maxSplits: 1)
    guard let url = target.first else { return nil }
    let size = target.count > 1 ? ImageSize(String(target[1])) : nil
    self.init(
      line: line.number, alt: String(alt), url: String(url), width: size?.width,
      height: size?.height)
  }
}

extension String {
  /// Where a short ASCII text last stands.
  fileprivate func lastRange(of part: String) -> Range<Index>? {
    var end = utf8.endIndex
    while let found = utf8[..<end].lastIndex(where: { $0 == part.utf8.first }) {
      if utf8[found...].starts(with: part.utf8) {
        return found..<utf8.index(found, offsetBy: part.utf8.count)
      }
      end = found
    }
    return nil
  }
}
