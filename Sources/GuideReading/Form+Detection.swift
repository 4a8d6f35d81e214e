import GuideDialects
import GuideModel
import GuideWords

extension Guide.Form {
  /// The form of a file: canonical where a line is an ATX heading, the first text is underlined, or
  /// front matter begins the file.
  init(of bytes: [UInt8]) {
    let lines = Lines(bytes.withoutByteOrderMark)
    let isCanonical =
      lines.holdHeading || lines.haveUnderlinedTitle || FrontMatter(bytes) != nil
    self = isCanonical ? .canonical : .raw
  }
}

extension Lines {
  fileprivate var holdHeading: Bool { contains { $0.isATXHeading } }

  /// `Title` over `=====`.
  fileprivate var haveUnderlinedTitle: Bool {
    var lines = makeIterator()
    while let line = lines.next() {
      if line.isBlank { continue }
      return lines.next()?.isUnderline ?? false
    }
    return false
  }
}

extension ArraySlice<UInt8> {
  fileprivate var isBlank: Bool {
    allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
  }

  /// Up to six `#`, set in by up to three blanks, before a blank and some text.
  fileprivate var isATXHeading: Bool {
    let marks = drop { $0 == UInt8(ascii: " ") }
    let text = marks.drop { $0 == UInt8(ascii: "#") }
    let level = text.startIndex - marks.startIndex
    return marks.startIndex - startIndex < 4 && (1...6).contains(level)
      && (text.first == UInt8(ascii: " ") || text.first == UInt8(ascii: "\t")) && !text.isBlank
  }

  fileprivate var isUnderline: Bool {
    let marks = drop { $0 == UInt8(ascii: " ") }
    let rest = marks.drop { $0 == UInt8(ascii: "=") }
    return rest.startIndex > marks.startIndex && rest.isBlank
  }
}
