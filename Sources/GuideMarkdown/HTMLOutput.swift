/// HTML under construction: bytes that grow at the end, written in runs.
///
/// Owns its memory instead of an array's: Markdown becomes many short runs, and a run costs 12
/// instructions here and 120 by `Array.append(contentsOf:)`, which is a fifth of the whole work.
/// Every write reserves its room first; nothing else touches the memory.
@safe
struct HTMLOutput: ~Copyable {
  private var memory: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private(set) var count = 0

  /// Bytes past a short run that may be written along with it.
  private static let slack = 32

  init(capacity: Int) {
    self.capacity = max(capacity, 256)
    unsafe memory = .allocate(capacity: self.capacity)
  }

  deinit {
    unsafe memory.deallocate()
  }

  /// A copy of what was written.
  var bytes: [UInt8] {
    [UInt8](capacity: count) { output in
      for index in 0..<count { unsafe output.append(memory[index]) }
    }
  }

  /// Calls `body` with what was written, and forgets it.
  mutating func drain<Failure: Error>(
    _ body: (Span<UInt8>) throws(Failure) -> Void
  ) throws(Failure) {
    let written = unsafe UnsafeBufferPointer(start: memory, count: count)
    try unsafe body(written.span)
    count = 0
  }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    reserve(1)
    unsafe memory[count] = byte
    count &+= 1
  }

  /// Appends literal mark-up.
  @inline(__always)
  mutating func append(_ text: StaticString) {
    let length = text.utf8CodeUnitCount
    reserve(length)
    unsafe (memory + count).update(from: text.utf8Start, count: length)
    count &+= length
  }

  /// Appends a range of bytes as they are.
  @inline(__always)
  mutating func append(_ source: Bytes, _ range: Range<Int>) {
    precondition(range.lowerBound >= 0 && range.upperBound <= source.count)
    let length = range.count
    reserve(length &+ HTMLOutput.slack)
    let isShort = length <= HTMLOutput.slack && source.count &- range.lowerBound >= HTMLOutput.slack
    unsafe source.withUnsafeBytes { input in
      guard let start = input.baseAddress else { return }
      let from = unsafe start + range.lowerBound
      let to = unsafe UnsafeMutableRawPointer(memory + count)
      if isShort {
        // A copy of fixed size takes four moves; one of unknown size is a call.
        unsafe to.copyMemory(from: from, byteCount: HTMLOutput.slack)
      } else {
        unsafe to.copyMemory(from: from, byteCount: length)
      }
    }
    count &+= length
  }

  /// Appends a newline unless one was just written.
  @inline(__always)
  mutating func endLine() {
    if count > 0, unsafe memory[count &- 1] != .newline { append(.newline) }
  }

  @inline(__always)
  private mutating func reserve(_ length: Int) {
    if count &+ length > capacity { grow(by: length) }
  }

  @inline(never)
  private mutating func grow(by length: Int) {
    let larger = max(capacity * 2, count + length)
    let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    unsafe moved.update(from: memory, count: count)
    unsafe memory.deallocate()
    unsafe memory = moved
    capacity = larger
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
    for offset in range where ByteClass.of(text[offset]) & ByteClass.safeInAddress == 0 {
      append(text, runStart..<offset)
      appendUnsafe(text[offset])
      runStart = offset + 1
    }
    append(text, runStart..<range.upperBound)
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
