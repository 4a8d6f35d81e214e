/// The lines of a file as they are, without their endings: LF, CR or both.
package struct Lines: Sequence {
  private let bytes: ArraySlice<UInt8>

  package init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  package struct Iterator: IteratorProtocol {
    fileprivate var rest: ArraySlice<UInt8>

    /// What has not been read yet.
    package var remainder: ArraySlice<UInt8> { rest }

    package mutating func next() -> ArraySlice<UInt8>? {
      if rest.isEmpty { return nil }
      guard let end = rest.firstIndex(where: { $0.isLineEnd }) else {
        defer { rest = [] }
        return rest
      }
      let line = rest[..<end]
      var next = end + 1
      if rest[end] == UInt8(ascii: "\r"), next < rest.endIndex, rest[next] == UInt8(ascii: "\n") {
        next += 1
      }
      rest = rest[next...]
      return line
    }
  }

  package func makeIterator() -> Iterator { Iterator(rest: bytes) }
}

extension UInt8 {
  fileprivate var isLineEnd: Bool { self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") }
}

extension [UInt8] {
  /// The bytes after a UTF-8 byte order mark, if they begin with one.
  package var withoutByteOrderMark: ArraySlice<UInt8> {
    starts(with: [0xEF, 0xBB, 0xBF]) ? self[3...] : self[...]
  }
}

extension ArraySlice<UInt8> {
  /// What follows the first lines.
  package func dropping(lines count: Int) -> ArraySlice<UInt8> {
    var lines = Lines(self).makeIterator()
    for _ in 0..<count { _ = lines.next() }
    return lines.remainder
  }
}
