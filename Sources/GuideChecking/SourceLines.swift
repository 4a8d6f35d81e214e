import GuideWords
import GuideReading

/// The lines of a file as they are, to find columns in.
struct SourceLines {
  private let lines: [ArraySlice<UInt8>]

  init(_ bytes: [UInt8]) {
    lines = Array(Lines(bytes.withoutByteOrderMark))
  }

  /// The bytes of a line, from 1; none past the end.
  subscript(line: Int) -> ArraySlice<UInt8> {
    lines.indices.contains(line - 1) ? lines[line - 1] : []
  }

  /// How many lines there are.
  var count: Int { lines.count }

  /// The first line that holds a text; the first of all where none does.
  func line(holding text: String) -> Int {
    let bytes = Array(text.utf8)
    guard let first = bytes.first else { return 1 }
    let index = lines.firstIndex { line in
      line.indices.contains { line[$0] == first && line[$0...].starts(with: bytes) }
    }
    return (index ?? 0) + 1
  }

  /// The column where a line's text begins, after blanks, quote marks and an item's bullet or number.
  func itemColumn(_ line: Int) -> Int {
    let bytes = self[line]
    var rest = bytes.drop { $0.isBlank || $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: ">") }
    let text = String(decoding: rest, as: UTF8.self)
    if let marker = ListMarker(text), !marker.content.isEmpty {
      rest = rest.suffix(marker.content.utf8.count)
    }
    return rest.startIndex - bytes.startIndex + 1
  }

  /// The column where a text stands in a line, at or after a column; nil where it does not.
  func column(of text: String, in line: Int, from column: Int = 1) -> Int? {
    let bytes = self[line]
    let start = bytes.startIndex + column - 1
    guard start <= bytes.endIndex, !text.isEmpty else { return nil }
    let line = String(decoding: bytes[start...], as: UTF8.self)
    guard let range = line.firstRange(ofText: text) else { return nil }
    return column + line.utf8.distance(from: line.startIndex, to: range.lowerBound)
  }
}

/// Where a file stops being UTF-8.
struct EncodingFault {
  let line: Int
  let column: Int
  /// Whether it is text of another encoding from the first byte on.
  let isWide: Bool

  /// The first place; nil for sound UTF-8.
  init?(_ bytes: [UInt8]) {
    isWide = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    guard let place = isWide ? 0 : EncodingFault.place(in: bytes) else { return nil }
    let before = SourceLines(Array(bytes[..<place]) + [UInt8(ascii: "x")])
    line = before.count
    column = before[before.count].count
  }

  private static func place(in bytes: [UInt8]) -> Int? {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }
}
