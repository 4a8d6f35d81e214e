import GuideIndex

/// Writes down how texts come out of a source: which of its bytes they are, piece by piece, and what
/// stands between the pieces that the source has not.
///
/// A paragraph without mark-up is one piece and takes some four bytes, whatever its length; each
/// mark takes some more. A text that cannot be found stands in the map as it is, so the map gives
/// every text back exactly.
///
///     text      the number of its pieces, then each
///     piece     length × 2, and the step to it from the end of the one before (zigzag)
///               or length × 2 + 1, and the bytes
struct SourceMapEncoder {
  /// How far behind the last piece the first of the next text is looked for, at most: some blank
  /// lines and a heading.
  private static let reach = 256
  /// The same for the further pieces of a text: a mark, or the address of a link.
  private static let pieceReach = 96
  /// Shorter pieces are written as they are.
  private static let shortest = 4
  /// So much of a text may go unfound before the rest of it is written as it is: with the reaches,
  /// what keeps the time linear.
  private static let mostUnfound = 48

  /// The map so far.
  private(set) var bytes: [UInt8]
  private let source: [UInt8]
  /// Where each line of the source begins.
  private var lineStarts = [0]
  /// Where the last piece ended; and where the next is looked for.
  private var end = 0
  private var cursor = 0
  private var lastLine = 0

  /// A map that is appended to some bytes.
  init(_ source: [UInt8], appendingTo bytes: [UInt8]) {
    self.source = source
    self.bytes = bytes
    for index in source.indices where source[index] == UInt8(ascii: "\n") {
      lineStarts.append(index + 1)
    }
  }

  /// Appends a number of things that follow, or another number from 0.
  mutating func append(count: Int) { bytes.append(variable: count) }

  /// Appends a code.
  mutating func append(code: UInt8) { bytes.append(code) }

  /// Appends a line's number; the texts that follow are looked for from there on.
  mutating func append(line: Int) {
    bytes.append(variable: Self.zigzag(line - lastLine))
    lastLine = line
    if lineStarts.indices.contains(line - 1) { cursor = lineStarts[line - 1] }
  }

  /// Appends a text.
  mutating func append(_ text: String) {
    let text = Array(text.utf8)
    var pieces: [Range<Int>?] = []
    var literals: [[UInt8]] = []
    var position = 0
    var unfound = 0
    var reach = Self.reach
    while position < text.count {
      if unfound < Self.mostUnfound, let piece = piece(of: text, from: position, reach: reach) {
        pieces.append(piece)
        position += piece.count
        cursor = piece.upperBound
        unfound = 0
        reach = Self.pieceReach
      } else {
        let count = unfound < Self.mostUnfound ? 1 : text.count - position
        if pieces.last != .some(nil) {
          pieces.append(nil)
          literals.append([])
        }
        literals[literals.count - 1] += text[position..<position + count]
        position += count
        unfound += count
      }
    }
    write(pieces, literals)
  }

  private mutating func write(_ pieces: [Range<Int>?], _ literals: [[UInt8]]) {
    bytes.append(variable: pieces.count)
    var next = literals.startIndex
    for piece in pieces {
      if let piece {
        bytes.append(variable: piece.count << 1)
        bytes.append(variable: Self.zigzag(piece.lowerBound - end))
        end = piece.upperBound
      } else {
        bytes.append(variable: literals[next].count << 1 | 1)
        bytes += literals[next]
        next += 1
      }
    }
  }

  /// The longest run of the source that the text goes on with, from the nearest place on.
  private func piece(of text: [UInt8], from position: Int, reach: Int) -> Range<Int>? {
    let shortest = min(Self.shortest, text.count - position)
    for start in cursor..<max(cursor, min(cursor + reach, source.count)) {
      var length = 0
      while start + length < source.count, position + length < text.count,
        source[start + length] == text[position + length]
      { length += 1 }
      if length >= shortest { return start..<start + length }
    }
    return nil
  }

  /// A number that may be negative as one that is not, small where its distance from zero is.
  private static func zigzag(_ number: Int) -> Int { number >= 0 ? number << 1 : ~(number << 1) }
}

/// Reads what `SourceMapEncoder` wrote.
struct SourceMapDecoder {
  private var decoder: ByteDecoder
  private let source: [UInt8]
  private var end = 0
  private var lastLine = 0
  /// How many of the source's bytes texts may still be made of: a text stands in a guide's headings
  /// and passages a few times at most, and a map of a few bytes must not become a library.
  private var room: Int

  /// How often a text may stand in what is made of a source.
  private static let mostCopies = 8
  /// For so many bytes room is made at once in a text of several pieces.
  private static let likelyLength = 240

  /// A decoder at the place where the map begins.
  init(_ decoder: ByteDecoder, of source: [UInt8]) {
    self.decoder = decoder
    self.source = source
    room = Self.mostCopies * (source.count + decoder.length)
  }

  /// The number of things that follow.
  mutating func count() throws(IndexError) -> Int { try decoder.count() }

  /// A small number.
  mutating func number() throws(IndexError) -> Int { try decoder.variable() }

  /// A code.
  mutating func code() throws(IndexError) -> UInt8 { try decoder.byte() }

  /// A line's number.
  mutating func line() throws(IndexError) -> Int {
    lastLine = try Self.sum(lastLine, decoder.variable())
    guard (0...Int(Int32.max)).contains(lastLine) else { throw .damaged }
    return lastLine
  }

  /// A text.
  mutating func text() throws(IndexError) -> String {
    String(decoding: try utf8(), as: UTF8.self)
  }

  /// A text as UTF-8: a part of the source where it is one piece of it.
  mutating func utf8() throws(IndexError) -> ArraySlice<UInt8> {
    let count = try decoder.variable()
    if count == 1 { return try piece() }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Self.likelyLength)
    for _ in 0..<count { for byte in try piece() { bytes.append(byte) } }
    return bytes[...]
  }

  private mutating func piece() throws(IndexError) -> ArraySlice<UInt8> {
    let code = try decoder.variable()
    let length = code >> 1
    if code & 1 == 1 { return try decoder.take(length) }
    let start = try Self.sum(end, decoder.variable())
    guard start >= 0, start <= source.count, length <= source.count - start, length <= room
    else { throw .damaged }
    room -= length
    end = start + length
    return source[start..<end]
  }

  /// A number and a step from it, of which the lowest bit is the sign.
  private static func sum(_ number: Int, _ step: Int) throws(IndexError) -> Int {
    let (sum, isTooLarge) = number.addingReportingOverflow(step & 1 == 0 ? step >> 1 : ~(step >> 1))
    guard !isTooLarge else { throw .damaged }
    return sum
  }
}
