/// Bytes under construction: what a renderer appends to and what is written out at the end.
///
/// One that hands over its bytes as they come holds a piece of the output at a time, so that a
/// reader's memory is that of the guide, not of the guide and all its pages.
public struct OutputBuffer {
  /// What has been appended and not handed over.
  public internal(set) var bytes: [UInt8]
  /// Takes what is finished; nil where all of it is kept.
  private let take: ((Span<UInt8>) -> Void)?

  /// How much is handed over at a time: few calls, and little memory.
  private static let pieceLength = 65536

  /// An empty buffer.
  public init() {
    bytes = []
    take = nil
  }

  /// An empty buffer with room for `capacity` bytes.
  public init(capacity: Int) {
    self.init()
    bytes.reserveCapacity(capacity)
  }

  /// A buffer with room for `capacity` bytes that calls `take` with each full piece; what is left in
  /// `bytes` is the last.
  public init(capacity: Int, handingTo take: @escaping (Span<UInt8>) -> Void) {
    bytes = []
    self.take = take
    bytes.reserveCapacity(capacity)
  }

  /// Hands over what is finished, where that is a piece or more; says whether it did.
  @discardableResult
  mutating func flush() -> Bool {
    guard bytes.count >= OutputBuffer.pieceLength, let take else { return false }
    take(bytes.span)
    bytes.removeAll(keepingCapacity: true)
    return true
  }

  /// The buffer, which leaves an empty one in its place, so that a writer appends to it in place.
  mutating func moved() -> OutputBuffer {
    let buffer = self
    self = OutputBuffer()
    return buffer
  }
}
