/// The bytes of a canonical file, its front matter apart.
struct CanonicalFile {
  /// The front matter, where there is one that ends.
  let frontMatter: FrontMatter?
  /// The Markdown, on the lines where it stands in the file.
  let body: [UInt8]

  init(_ bytes: [UInt8]) {
    let text = bytes.withoutByteOrderMark
    guard text.starts(with: "---".utf8), let frontMatter = FrontMatter(RawLine.lines(of: bytes))
    else {
      self.frontMatter = nil
      body = text.startIndex == 0 ? bytes : Array(text)
      return
    }
    self.frontMatter = frontMatter
    // Blank lines in its place keep every line's number.
    let blanks = [UInt8](repeating: UInt8(ascii: "\n"), count: frontMatter.lineCount)
    body = blanks + text.afterLines(frontMatter.lineCount)
  }
}

extension ArraySlice<UInt8> {
  /// What follows the first lines, however they end.
  fileprivate func afterLines(_ count: Int) -> ArraySlice<UInt8> {
    var rest = self
    for _ in 0..<count {
      let end = rest.firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
      guard let end else { return [] }
      let isPair = rest[end...].starts(with: "\r\n".utf8)
      rest = rest[(end + (isPair ? 2 : 1))...]
    }
    return rest
  }
}
