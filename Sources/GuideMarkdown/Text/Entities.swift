// Entity and numeric character references (CommonMark section 2.5).

/// `&name;`, `&#123;` or `&#x1F;`.
struct CharacterReference {
  /// What it stands for.
  let first: Unicode.Scalar
  /// Some names stand for two scalars.
  let second: Unicode.Scalar?
  /// The offset after the `;`.
  let end: Int

  init?(at start: Int, to end: Int, _ source: Bytes) {
    guard start + 2 < end else { return nil }
    let parsed =
      source[start + 1] == UInt8(ascii: "#")
      ? CharacterReference.numeric(at: start + 2, to: end, source)
      : CharacterReference.named(at: start + 1, to: end, source)
    guard let parsed else { return nil }
    self = parsed
  }

  private init(_ first: Unicode.Scalar, _ second: Unicode.Scalar? = nil, end: Int) {
    self.first = first
    self.second = second
    self.end = end
  }

  private static func named(at start: Int, to end: Int, _ source: Bytes) -> CharacterReference? {
    var offset = start
    let limit = min(end, start + EntityTable.longestName + 1)
    while offset < limit, source[offset].isAlphanumeric { offset += 1 }
    guard offset > start, offset < end, source[offset] == UInt8(ascii: ";"),
      let value = EntityTable.value(of: source, in: start..<offset)
    else { return nil }
    return CharacterReference(value.first, value.second, end: offset + 1)
  }

  private static func numeric(at start: Int, to end: Int, _ source: Bytes) -> CharacterReference? {
    let isHexadecimal = source[start] | 0x20 == UInt8(ascii: "x")
    let first = isHexadecimal ? start + 1 : start
    let limit = min(end, first + (isHexadecimal ? 6 : 7))
    var value: UInt32 = 0
    var offset = first
    while offset < limit, let digit = source[offset].hexadecimalValue,
      isHexadecimal || digit < 10
    {
      value = value * (isHexadecimal ? 16 : 10) + digit
      offset += 1
    }
    guard offset > first, offset < end, source[offset] == UInt8(ascii: ";") else { return nil }
    let scalar = value == 0 ? nil : Unicode.Scalar(value)
    return CharacterReference(scalar ?? "\u{FFFD}", end: offset + 1)
  }
}

/// A sorted text of entries `key HEX,HEX;`: data that needs no work before its first use.
struct HexTable {
  let text: String

  private static let separator = UInt8(ascii: ";")

  /// What a key stands for: at most three scalars.
  struct Value {
    fileprivate(set) var first: Unicode.Scalar
    fileprivate(set) var second: Unicode.Scalar?
    fileprivate(set) var third: Unicode.Scalar?
  }

  /// What a key stands for; nil where it is not in the table.
  func value(of key: Bytes, in range: Range<Int>) -> Value? {
    let table = text.utf8.span
    var low = 0
    var high = table.count
    while low < high {
      var start = (low + high) / 2
      while start > low, table[start - 1] != HexTable.separator { start -= 1 }
      switch compare(key, range, with: table, at: start) {
      case .equal: return decode(table, from: start + range.count + 1)
      case .less: high = start
      case .greater: low = endOfEntry(from: start, table) + 1
      }
    }
    return nil
  }

  private enum Order {
    case less
    case equal
    case greater
  }

  private func compare(
    _ key: Bytes, _ range: Range<Int>, with table: Bytes, at start: Int
  ) -> Order {
    var entry = start
    for offset in range {
      let byte = table[entry]
      if byte == .space || key[offset] > byte { return .greater }
      if key[offset] < byte { return .less }
      entry += 1
    }
    return table[entry] == .space ? .equal : .less
  }

  private func endOfEntry(from start: Int, _ table: Bytes) -> Int {
    var offset = start
    while offset < table.count, table[offset] != HexTable.separator { offset += 1 }
    return offset
  }

  private func decode(_ table: Bytes, from start: Int) -> Value {
    var offset = start
    var value = Value(first: scalar(table, at: &offset))
    if table[offset] == UInt8(ascii: ",") { value.second = scalar(table, after: &offset) }
    if table[offset] == UInt8(ascii: ",") { value.third = scalar(table, after: &offset) }
    return value
  }

  private func scalar(_ table: Bytes, after offset: inout Int) -> Unicode.Scalar {
    offset += 1
    return scalar(table, at: &offset)
  }

  private func scalar(_ table: Bytes, at offset: inout Int) -> Unicode.Scalar {
    var value: UInt32 = 0
    while let digit = table[offset].hexadecimalValue {
      value = value * 16 + digit
      offset += 1
    }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}
