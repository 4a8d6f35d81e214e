extension String {
  /// The text with one space for each run of spaces, tabs and line feeds.
  package var singleSpaced: String {
    let characters = utf8Span
    let bytes = characters.span
    var previous: UInt8 = 0
    for place in bytes.indices {
      let byte = bytes[place]
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t")
        || (byte == UInt8(ascii: " ") && previous == byte)
      {
        return withRunsJoined
      }
      previous = byte
    }
    return self
  }

  private var withRunsJoined: String {
    var joined: [UInt8] = []
    joined.reserveCapacity(utf8.count)
    for byte in utf8 {
      let isBlank = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == 0x09
      if !isBlank { joined.append(byte) } else if joined.last != 0x20 { joined.append(0x20) }
    }
    return String(decoding: joined, as: UTF8.self)
  }

  /// The text with a capital at its beginning.
  package var withCapital: String { prefix(1).uppercased() + dropFirst() }
}
