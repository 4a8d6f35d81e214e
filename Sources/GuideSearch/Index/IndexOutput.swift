/// The bytes of an index under construction: knows how much went out and checks each page.
struct IndexOutput {
  /// What has not been handed over yet.
  private var pending: [UInt8] = []
  private var handedOver = 0
  private var checks: [UInt64] = []
  private var starts = [Int](repeating: 0, count: IndexSection.allCases.count)

  /// The place in the file of the next byte.
  var position: Int { handedOver + pending.count }

  /// A section begins here.
  mutating func begin(_ section: IndexSection) { starts[section.rawValue] = position }

  /// Appends bytes.
  mutating func append(_ bytes: some Sequence<UInt8>) { pending.append(contentsOf: bytes) }

  /// Takes out the pages that are whole, once there are enough of them to be worth a write.
  mutating func takePages(atLeast least: Int = 1 << 18) -> [UInt8]? {
    guard pending.count >= least else { return nil }
    let whole = pending.count / IndexFormat.pageLength * IndexFormat.pageLength
    let pages = Array(pending[..<whole])
    pending.removeFirst(whole)
    check(pages)
    handedOver += whole
    return pages
  }

  /// The last pages, the checks and the trailer.
  mutating func finish(guideCount: Int, totalLength: Int) -> [UInt8] {
    check(pending)
    begin(.checks)
    let start = position
    var packed: [UInt8] = []
    for check in checks { packed.append(fixed: check) }
    pending += packed
    let ends = starts.dropFirst() + [position]
    let trailer = IndexTrailer(
      sections: zip(starts, ends).map { $0..<$1 }, guideCount: guideCount,
      totalLength: totalLength, checks: Checksum.of(packed.span))
    assert(start + packed.count == position)
    pending += trailer.encoded
    return pending
  }

  private mutating func check(_ bytes: [UInt8]) {
    for start in stride(from: 0, to: bytes.count, by: IndexFormat.pageLength) {
      let end = min(start + IndexFormat.pageLength, bytes.count)
      checks.append(Checksum.of(bytes.span.extracting(start..<end)))
    }
  }
}
