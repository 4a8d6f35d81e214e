/// Little-endian numbers and short strings at the end of a run of bytes.
extension [UInt8] {
  /// Appends a number in seven bits a byte, the low ones first; small numbers take one byte.
  package mutating func append(variable value: some FixedWidthInteger & UnsignedInteger) {
    var rest = UInt64(value)
    while rest >= 0x80 {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    append(UInt8(rest))
  }

  /// Appends a count or an offset, which is never negative.
  package mutating func append(variable value: Int) { append(variable: UInt64(value)) }

  /// Appends a number in as many bytes as its type has.
  package mutating func append(fixed value: some FixedWidthInteger) {
    for shift in stride(from: 0, to: value.bitWidth, by: 8) {
      append(UInt8(truncatingIfNeeded: value >> shift))
    }
  }

  /// Appends a length and as many bytes.
  package mutating func append(counted bytes: some Collection<UInt8>) {
    append(variable: bytes.count)
    append(contentsOf: bytes)
  }
}

/// Reads what was appended so; every read past the end is an error and never a crash.
package struct ByteDecoder {
  private let bytes: [UInt8]
  private(set) var position: Int

  /// A decoder at a place in a run of bytes.
  package init(_ bytes: [UInt8], at position: Int = 0) {
    self.bytes = bytes
    self.position = position
  }

  /// How many bytes there are, those that have been read among them.
  package var length: Int { bytes.count }

  /// Whether everything has been read.
  var isAtEnd: Bool { position >= bytes.count }

  /// A count of things of at least one byte each; `damaged` where there is no room for so many.
  package mutating func count() throws(IndexError) -> Int {
    let count = try variable()
    guard count <= bytes.count - position else { throw .damaged }
    return count
  }

  /// One byte.
  package mutating func byte() throws(IndexError) -> UInt8 {
    guard position < bytes.count else { throw .damaged }
    defer { position += 1 }
    return bytes[position]
  }

  /// A number in seven bits a byte.
  package mutating func variable() throws(IndexError) -> Int {
    // Most are small.
    guard position < bytes.count else { throw .damaged }
    let first = bytes[position]
    position += 1
    return first < 0x80 ? Int(first) : try rest(of: Int(first & 0x7f))
  }

  /// A number whose first seven bits are read.
  private mutating func rest(of first: Int) throws(IndexError) -> Int {
    var value = first
    var shift = 7
    while true {
      let byte = try byte()
      guard shift < 56 else { throw .damaged }
      value |= Int(byte & 0x7f) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
  }

  /// A number in as many bytes as its type has.
  package mutating func fixed<Number: FixedWidthInteger>(_: Number.Type) throws(IndexError)
    -> Number
  {
    var value = Number.zero
    for shift in stride(from: 0, to: Number.bitWidth, by: 8) {
      value |= Number(truncatingIfNeeded: try byte()) << shift
    }
    return value
  }

  /// A length and as many bytes.
  package mutating func counted() throws(IndexError) -> ArraySlice<UInt8> {
    let count = try variable()
    return try take(count)
  }

  /// A length and as many bytes, as text.
  package mutating func text() throws(IndexError) -> String {
    String(decoding: try counted(), as: UTF8.self)
  }

  /// So many bytes.
  package mutating func take(_ count: Int) throws(IndexError) -> ArraySlice<UInt8> {
    guard count >= 0, count <= bytes.count - position else { throw .damaged }
    defer { position += count }
    return bytes[position..<position + count]
  }
}
