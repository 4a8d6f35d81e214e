/// Plain values that grow at the end.
///
/// Owns its memory instead of an array's, which is asked before each change whether it is shared:
/// appending a run of bytes costs 12 instructions here and 120 by `Array.append(contentsOf:)`, and
/// Markdown becomes many short runs. Every write reserves its room first, every read is checked.
@safe
struct Buffer<Element: BitwiseCopyable>: ~Copyable {
  private var memory: UnsafeMutablePointer<Element>
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int) {
    self.capacity = max(capacity, 256)
    unsafe memory = .allocate(capacity: self.capacity)
  }

  deinit {
    unsafe memory.deallocate()
  }

  @inline(__always) var isEmpty: Bool { count == 0 }
  @inline(__always) var last: Element? { count > 0 ? self[count &- 1] : nil }

  /// The value at an index below `count`.
  subscript(_ index: Int) -> Element {
    @inline(__always)
    get {
      precondition(UInt(bitPattern: index) < UInt(bitPattern: count))
      return unsafe memory[index]
    }
    @inline(__always)
    set {
      precondition(UInt(bitPattern: index) < UInt(bitPattern: count))
      unsafe memory[index] = newValue
    }
  }

  /// A copy of what was written.
  var array: [Element] {
    unsafe [Element](unsafeUninitializedCapacity: count) { target, written in
      if let start = target.baseAddress { unsafe start.update(from: memory, count: count) }
      written = count
    }
  }

  /// Calls `body` with what was written, and forgets it.
  mutating func drain<Failure: Error>(
    _ body: (Span<Element>) throws(Failure) -> Void
  ) throws(Failure) {
    let written = unsafe UnsafeBufferPointer(start: memory, count: count)
    try unsafe body(written.span)
    count = 0
  }

  @inline(__always)
  mutating func append(_ element: Element) {
    reserve(1)
    unsafe memory[count] = element
    count &+= 1
  }

  /// Forgets all but the first so many.
  @inline(__always)
  mutating func truncate(to count: Int) {
    precondition(count >= 0 && count <= self.count)
    self.count = count
  }

  @inline(__always)
  private mutating func reserve(_ length: Int) {
    if count &+ length > capacity { grow(by: length) }
  }

  @inline(never)
  private mutating func grow(by length: Int) {
    let larger = max(capacity * 2, count + length)
    let moved = UnsafeMutablePointer<Element>.allocate(capacity: larger)
    unsafe moved.update(from: memory, count: count)
    unsafe memory.deallocate()
    unsafe memory = moved
    capacity = larger
  }
}

extension Buffer<UInt8> {
  /// Bytes past a short run that may be written along with it.
  private static var slack: Int { 32 }

  /// Appends literal text.
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
    reserve(length &+ Self.slack)
    let isShort = length <= Self.slack && source.count &- range.lowerBound >= Self.slack
    unsafe source.withUnsafeBytes { input in
      guard let start = input.baseAddress else { return }
      let from = unsafe start + range.lowerBound
      let to = unsafe UnsafeMutableRawPointer(memory + count)
      if isShort {
        // A copy of fixed size takes four moves; one of unknown size is a call.
        unsafe to.copyMemory(from: from, byteCount: Self.slack)
      } else {
        unsafe to.copyMemory(from: from, byteCount: length)
      }
    }
    count &+= length
  }

  /// Appends a number in decimal.
  mutating func append(number: Int) {
    for byte in String(number).utf8 { append(byte) }
  }
}
