/// How many rows of a terminal a text takes.
///
/// Escape sequences take no room; a character is counted as one column, which is enough to tell a
/// page from a few lines.
func rowCount(of bytes: [UInt8], columns: Int) -> Int {
  var counter = RowCounter(columns: columns)
  for byte in bytes { counter.take(byte) }
  return counter.rows + (counter.column > 0 ? 1 : 0)
}

private struct RowCounter {
  /// Where in an escape sequence (ECMA-48) the text stands.
  enum Escape {
    case none, begun, control, string
  }

  let columns: Int
  private(set) var rows = 0
  private(set) var column = 0
  private var escape = Escape.none

  init(columns: Int) {
    self.columns = columns
  }

  mutating func take(_ byte: UInt8) {
    switch escape {
    case .none: takeText(byte)
    case .begun:
      escape = byte == UInt8(ascii: "[") ? .control : byte == UInt8(ascii: "]") ? .string : .none
    case .control:
      if (0x40...0x7E).contains(byte) { escape = .none }
    case .string:
      if byte == 0x07 { escape = .none }
      if byte == 0x1B { escape = .begun }
    }
  }

  private mutating func takeText(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\n"):
      rows += max(1, (column + columns - 1) / columns)
      column = 0
    case 0x1B: escape = .begun
    // The bytes of a character after its first.
    case 0x80..<0xC0: break
    default: column += 1
    }
  }
}
