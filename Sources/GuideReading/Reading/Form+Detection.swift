extension Guide.Form {
  /// The form of a file: canonical where a line is an ATX heading, the first text is underlined, or
  /// a block of `---` begins the file.
  init(of bytes: [UInt8]) {
    let body = bytes.withoutByteOrderMark
    let lines = FileLines(body)
    if lines.first(where: { _ in true })?.isDashes ?? false {
      self = .canonical
    } else {
      self = lines.hasHeading || lines.hasUnderlinedTitle ? .canonical : .raw
    }
  }
}

/// The lines of a file as they are, without their endings.
private struct FileLines: Sequence {
  let bytes: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  struct Iterator: IteratorProtocol {
    var rest: ArraySlice<UInt8>

    mutating func next() -> ArraySlice<UInt8>? {
      if rest.isEmpty { return nil }
      let end = rest.firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
      defer { rest = rest[(end.map { $0 + 1 } ?? rest.endIndex)...] }
      return rest[..<(end ?? rest.endIndex)]
    }
  }

  func makeIterator() -> Iterator { Iterator(rest: bytes) }

  var hasHeading: Bool { contains { $0.isATXHeading } }

  /// `Title` over `=====`.
  var hasUnderlinedTitle: Bool {
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

  fileprivate var isDashes: Bool {
    prefix(3).elementsEqual("---".utf8) && dropFirst(3).isBlank
  }
}
