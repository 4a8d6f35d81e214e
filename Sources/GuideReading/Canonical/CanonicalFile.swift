package import GuideDialects
import GuideWords

/// The bytes of a canonical file, its front matter apart.
package struct CanonicalFile {
  /// The front matter, where there is one.
  package let frontMatter: FrontMatter?
  /// The Markdown, on the lines where it stands in the file.
  package let body: [UInt8]

  package init(_ bytes: [UInt8]) {
    let text = bytes.withoutByteOrderMark
    frontMatter = FrontMatter(bytes)
    guard let frontMatter else {
      body = text.startIndex == 0 ? bytes : Array(text)
      return
    }
    // Blank lines in its place keep every line's number.
    let blanks = [UInt8](repeating: UInt8(ascii: "\n"), count: frontMatter.lineCount)
    body = blanks + text.dropping(lines: frontMatter.lineCount)
  }
}
