import GuideReading
import GuideWords

/// The lines of a file as they are, to find columns in.
struct SourceLines {
  /// Where a line begins and ends: a file may have as many lines as bytes.
  private struct Place {
    let start: Int32
    let end: Int32
  }

  private let bytes: [UInt8]
  private let lines: [Place]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    lines = Lines(bytes.withoutByteOrderMark).map {
      Place(
        start: Int32(truncatingIfNeeded: $0.startIndex), end: Int32(truncatingIfNeeded: $0.endIndex)
      )
    }
  }

  /// The bytes of a line, from 1; none past the end.
  subscript(line: Int) -> ArraySlice<UInt8> {
    guard lines.indices.contains(line - 1) else { return [] }
    return bytes[Int(lines[line - 1].start)..<Int(lines[line - 1].end)]
  }

  /// How many lines there are.
  var count: Int { lines.count }

  /// The first line from one on that holds a text; nil where none does.
  func line(holding text: String, from start: Int) -> Int? {
    let bytes = Array(text.utf8)
    guard let first = bytes.first else { return nil }
    return (min(start, count + 1)..<count + 1).first { number in
      let line = self[number]
      return line.indices.contains { line[$0] == first && line[$0...].starts(with: bytes) }
    }
  }

  /// The column where a line's text begins, after blanks, quote marks and an item's bullet or number.
  func itemColumn(_ line: Int) -> Int {
    let bytes = self[line]
    let rest = bytes.drop { $0.isBlank || $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: ">") }
    // No marker is longer, but a line may be as long as a file.
    let text = String(decoding: rest.prefix(64), as: UTF8.self)
    var column = rest.startIndex - bytes.startIndex + 1
    if let marker = ListMarker(text), !marker.content.isEmpty {
      column += text.utf8.count - marker.content.utf8.count
    }
    return column
  }

  /// How far behind a column a text is looked for: a line may be as long as a file and hold as many
  /// findings as words.
  private static let reach = 2048

  /// The column where a text stands in a line, at or soon after a column; nil where it does not.
  func column(of text: String, in line: Int, from column: Int = 1) -> Int? {
    let bytes = self[line].dropFirst(column - 1).prefix(Self.reach + text.utf8.count)
    let text = Array(text.utf8)
    guard let first = text.first else { return nil }
    let place = bytes.indices.first { bytes[$0] == first && bytes[$0...].starts(with: text) }
    return place.map { $0 - self[line].startIndex + 1 }
  }
}

/// Where a file stops being UTF-8.
struct EncodingFault {
  let line: Int
  let column: Int
  /// Whether it is text of another encoding, or none, from the first byte on.
  let isWide: Bool

  /// The first place; nil for sound UTF-8.
  init?(_ bytes: [UInt8]) {
    isWide = bytes.whyNoText != nil
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
