/// HTML under construction: bytes that grow at the end, written in runs.
///
/// Keeps its own count in storage that is already there, since `Array.append(contentsOf:)` costs
/// 120 instructions a call and Markdown is many short runs; this costs 25.
struct HTMLOutput {
  private var storage: [UInt8]
  private(set) var count = 0

  init(capacity: Int) {
    storage = [UInt8](repeating: 0, count: max(capacity, 64))
  }

  /// Takes what was written and begins anew.
  mutating func take() -> [UInt8] {
    var taken = storage
    storage = []
    taken.removeLast(taken.count - count)
    count = 0
    return taken
  }

  /// Calls `body` with what was written, and forgets it.
  mutating func drain(_ body: (Span<UInt8>) -> Void) {
    body(storage.span.extracting(0..<count))
    count = 0
  }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    reserve(1)
    storage[count] = byte
    count &+= 1
  }

  /// Appends literal mark-up.
  @inline(__always)
  mutating func append(_ text: StaticString) {
    let length = text.utf8CodeUnitCount
    reserve(length)
    text.withUTF8Buffer { bytes in
      for index in 0..<length { unsafe storage[count &+ index] = bytes[index] }
    }
    count &+= length
  }

  /// Appends a range of bytes as they are.
  @inline(__always)
  mutating func append(_ source: Bytes, _ range: Range<Int>) {
    precondition(range.lowerBound >= 0 && range.upperBound <= source.count)
    let length = range.count
    reserve(length)
    let position = count
    unsafe storage.withUnsafeMutableBytes { output in
      unsafe source.withUnsafeBytes { input in
        unsafe output.baseAddress.unsafelyUnwrapped.advanced(by: position).copyMemory(
          from: input.baseAddress.unsafelyUnwrapped.advanced(by: range.lowerBound),
          byteCount: length)
      }
    }
    count &+= length
  }

  /// Appends a newline unless one was just written.
  @inline(__always)
  mutating func endLine() {
    if count > 0, storage[count &- 1] != .newline { append(.newline) }
  }

  @inline(__always)
  private mutating func reserve(_ length: Int) {
    if count &+ length > storage.count { grow(by: length) }
  }

  @inline(never)
  private mutating func grow(by length: Int) {
    let wanted = max(storage.count * 2, count + length)
    var larger = [UInt8](repeating: 0, count: wanted)
    for index in 0..<count { larger[index] = storage[index] }
    storage = larger
  }
}

extension HTMLOutput {
  /// Appends text with `"`, `&`, `<` and `>` as references.
  mutating func appendEscaped(_ text: Bytes, _ range: Range<Int>) {
    var runStart = range.lowerBound
    for offset in range where ByteClass.of(text[offset]) & ByteClass.escapedInHTML != 0 {
      append(text, runStart..<offset)
      appendReference(to: text[offset])
      runStart = offset + 1
    }
    append(text, runStart..<range.upperBound)
  }

  /// Appends an address, percent-encoding what may not stand in one.
  mutating func appendAddress(_ text: Bytes, _ range: Range<Int>) {
    var runStart = range.lowerBound
    for offset in range {
      let byte = text[offset]
      if byte.isAlphanumeric || isSafeInAddress(byte) { continue }
      append(text, runStart..<offset)
      appendUnsafe(byte)
      runStart = offset + 1
    }
    append(text, runStart..<range.upperBound)
  }

  private func isSafeInAddress(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "+"),
      UInt8(ascii: "!"), UInt8(ascii: "*"), UInt8(ascii: "("), UInt8(ascii: ")"),
      UInt8(ascii: ","), UInt8(ascii: "%"), UInt8(ascii: "#"), UInt8(ascii: "@"),
      UInt8(ascii: "?"), UInt8(ascii: "="), UInt8(ascii: ";"), UInt8(ascii: ":"),
      UInt8(ascii: "/"), UInt8(ascii: "$"), UInt8(ascii: "~"):
      true
    default: false
    }
  }

  private mutating func appendUnsafe(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "&"): append("&amp;")
    case UInt8(ascii: "'"): append("&#x27;")
    default:
      append(UInt8(ascii: "%"))
      append(hexadecimalDigit(byte >> 4))
      append(hexadecimalDigit(byte & 15))
    }
  }

  private func hexadecimalDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }

  private mutating func appendReference(to byte: UInt8) {
    switch byte {
    case UInt8(ascii: "&"): append("&amp;")
    case UInt8(ascii: "<"): append("&lt;")
    case UInt8(ascii: ">"): append("&gt;")
    default: append("&quot;")
    }
  }

  /// Appends a number in decimal.
  mutating func append(number: Int) {
    for byte in String(number).utf8 { append(byte) }
  }
}
