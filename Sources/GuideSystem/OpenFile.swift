import CSystem

/// A regular file that is read piece by piece.
///
/// Pieces are copied out rather than mapped: a file that is cut short meanwhile gives fewer bytes
/// and does not end the program. It is faster, too, as each page of a mapping costs a fault: sixty
/// records out of 100 MB took 0.1 ms copied and 0.6 ms mapped, a list of 120 KB 16 µs and 48 µs.
public final class OpenFile: Sendable {
  private let descriptor: Descriptor
  /// What the system said of the file when it was opened.
  public let facts: FileFacts

  /// Opens a file.
  public init(_ path: String) throws(FileError) {
    let descriptor = try Descriptor(opening: path)
    _ = try descriptor.sizeOfRegularFile()
    var facts = stat()
    guard unsafe fstat(descriptor.number, &facts) == 0 else { throw FileError(.latest) }
    self.facts = FileFacts(facts)
    self.descriptor = descriptor
  }

  /// The bytes of a range; fewer where the file ends before it or cannot be read.
  public func bytes(in range: Range<Int>) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < range.count {
      let count = append(range.count - bytes.count, at: range.lowerBound + bytes.count, to: &bytes)
      if count <= 0 { break }
    }
    return bytes
  }

  private func append(_ wanted: Int, at offset: Int, to bytes: inout [UInt8]) -> Int {
    var received = 0
    repeat {
      bytes.append(addingCapacity: wanted) { (room: inout OutputSpan<UInt8>) in
        unsafe room.withUnsafeMutableBufferPointer { buffer, initialized in
          received = unsafe pread(descriptor.number, buffer.baseAddress, wanted, off_t(offset))
          initialized = max(0, received)
        }
      }
    } while received < 0 && c_errno() == EINTR
    return received
  }
}
