/// Bytes under construction: what a renderer appends to and what is written out at the end.
public struct OutputBuffer: Sendable {
  /// What has been appended so far.
  public internal(set) var bytes: [UInt8]

  /// An empty buffer.
  public init() {
    bytes = []
  }

  /// An empty buffer with room for `capacity` bytes.
  public init(capacity: Int) {
    bytes = []
    bytes.reserveCapacity(capacity)
  }
}
