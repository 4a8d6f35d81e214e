/// Bytes that lie elsewhere, such as in a file.
public struct ByteSource: Sendable {
  /// How many bytes there are.
  public let count: Int
  /// Whether they can be other than what was written: bytes that are part of the program cannot,
  /// unless the program itself is damaged.
  public let isChecked: Bool
  /// Copies out a range of them; fewer where they could not be read.
  public let read: @Sendable (Range<Int>) -> [UInt8]

  /// Bytes that a function copies out.
  public init(
    count: Int, isChecked: Bool = true, read: @escaping @Sendable (Range<Int>) -> [UInt8]
  ) {
    self.count = count
    self.isChecked = isChecked
    self.read = read
  }

  /// Bytes in memory.
  public init(_ bytes: [UInt8]) {
    self.init(count: bytes.count) { Array(bytes[$0]) }
  }
}

/// The contents of an index, checked page by page as they are read.
///
/// Pages are copied out and then checked, so what was checked is what is read, even where another
/// program writes into the file meanwhile.
struct CheckedPages: Sendable {
  private let source: ByteSource
  private let seal: UInt64
  /// How many bytes of contents there are.
  let count: Int

  /// The pages of a source with that seal; nil where no index is that long.
  init?(_ source: ByteSource, seal: UInt64) {
    guard let count = IndexFormat.contentLength(ofFile: source.count) else { return nil }
    self.source = source
    self.seal = seal
    self.count = count
  }

  /// So many bytes are read and checked at a time: a file may claim any length, and holes in it cost
  /// its writer nothing.
  private static let longestRead = 1 << 20

  /// The bytes of a range; `damaged` where a page is not what was written.
  func bytes(in range: Range<Int>) throws(IndexError) -> [UInt8] {
    guard range.lowerBound >= 0, range.upperBound <= count else { throw .damaged }
    guard range.count > Self.longestRead else { return try checkedBytes(in: range) }
    var bytes: [UInt8] = []
    for start in stride(from: range.lowerBound, to: range.upperBound, by: Self.longestRead) {
      bytes += try checkedBytes(in: start..<min(start + Self.longestRead, range.upperBound))
    }
    return bytes
  }

  private func checkedBytes(in range: Range<Int>) throws(IndexError) -> [UInt8] {
    guard !range.isEmpty else { return [] }
    let payload = IndexFormat.payloadLength
    let first = range.lowerBound / payload
    let start = first * IndexFormat.pageLength
    let last = (range.upperBound - 1) / payload
    let end = min((last + 1) * IndexFormat.pageLength, source.count)
    let pages = source.read(start..<end)
    guard pages.count == end - start else { throw .unreadable }
    if source.isChecked { try check(pages, first: first) }
    return Self.contents(of: pages, from: range.lowerBound - first * payload, count: range.count)
  }

  private func check(_ pages: [UInt8], first: Int) throws(IndexError) {
    var number = first
    for start in stride(from: 0, to: pages.count, by: IndexFormat.pageLength) {
      let end = min(start + IndexFormat.pageLength, pages.count) - IndexFormat.checkLength
      let payload = pages.span.extracting(start..<end)
      var check = ByteDecoder(pages, at: end)
      guard try check.fixed(UInt64.self) == IndexFormat.check(payload, page: number, seal: seal)
      else { throw .damaged }
      number += 1
    }
  }

  /// So many bytes of the contents of some pages, from a place in the first on.
  private static func contents(of pages: [UInt8], from start: Int, count: Int) -> [UInt8] {
    var contents: [UInt8] = []
    contents.reserveCapacity(count)
    var place = start
    while contents.count < count {
      let room = IndexFormat.payloadLength - place % IndexFormat.pageLength
      let length = min(room, count - contents.count)
      contents.append(contentsOf: pages[place..<place + length])
      place += length + IndexFormat.checkLength
    }
    return contents
  }
}
