/// Bytes that lie elsewhere, such as a file that is mapped into memory.
public struct ByteSource: Sendable {
  /// How many bytes there are.
  public let count: Int
  /// Copies out a range of them; fewer where they could not be read.
  public let read: @Sendable (Range<Int>) -> [UInt8]

  /// Bytes that a function copies out.
  public init(count: Int, read: @escaping @Sendable (Range<Int>) -> [UInt8]) {
    self.count = count
    self.read = read
  }

  /// Bytes in memory.
  public init(_ bytes: [UInt8]) {
    self.init(count: bytes.count) { Array(bytes[$0]) }
  }
}

/// The part of an index that is checked page by page.
///
/// Pages are copied out and then checked, so what was checked is what is read, even where another
/// program writes into the file meanwhile.
struct CheckedBytes: Sendable {
  private let source: ByteSource
  /// The checksums as they lie in the file, eight bytes each.
  private let checks: [UInt8]
  /// How many bytes the checks stand for.
  private let count: Int

  /// Bytes with a checksum for each page of the first `count`.
  init(_ source: ByteSource, count: Int, checks: [UInt8]) {
    self.source = source
    self.count = count
    self.checks = checks
  }

  /// The bytes of a range; `damaged` where a page is not what was written.
  func bytes(in range: Range<Int>) throws(IndexError) -> [UInt8] {
    guard !range.isEmpty else { return [] }
    guard range.lowerBound >= 0, range.upperBound <= count else { throw .damaged }
    let length = IndexFormat.pageLength
    let first = range.lowerBound / length
    let start = first * length
    let end = min((range.upperBound + length - 1) / length * length, count)
    let pages = source.read(start..<end)
    guard pages.count == end - start else { throw .unreadable }
    try check(pages, first: first)
    return Array(pages[range.lowerBound - start..<range.upperBound - start])
  }

  private func check(_ pages: [UInt8], first: Int) throws(IndexError) {
    var number = first
    for start in stride(from: 0, to: pages.count, by: IndexFormat.pageLength) {
      let end = min(start + IndexFormat.pageLength, pages.count)
      var check = ByteDecoder(checks, at: number * 8)
      guard try check.fixed(UInt64.self) == Checksum.of(pages.span.extracting(start..<end))
      else { throw .damaged }
      number += 1
    }
  }
}
