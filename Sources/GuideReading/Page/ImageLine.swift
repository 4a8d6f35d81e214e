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
    // By bytes: an address may hold the whole picture.
    let target = text.utf8[middle.upperBound...].dropLast()
      .split(separator: UInt8(ascii: " "), maxSplits: 1)
      .map { String(decoding: $0, as: UTF8.self) }
    guard let url = target.first else { return nil }
    let size = target.count > 1 ? ImageSize(target[1]) : nil
    self.init(
      line: line.number, alt: String(alt), url: url, width: size?.width, height: size?.height)
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
