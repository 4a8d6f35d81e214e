/// The bytes of an index under construction: cuts them in pages and knows where each section lies.
struct IndexOutput {
  private let seal: UInt64
  /// The pages that have not been handed over yet; the last one is not full.
  private var pages: [UInt8] = []
  /// Where in `pages` the last one begins.
  private var pageStart = 0
  private var pageNumber = 0
  private var starts = [Int](repeating: 0, count: IndexSection.allCases.count)

  /// An output that begins with the header.
  init(seal: UInt64) {
    self.seal = seal
    append(IndexFormat.header(seal: seal))
  }

  /// The place in the contents of the next byte.
  var position: Int { pageNumber * IndexFormat.payloadLength + pages.count - pageStart }

  /// A section begins here.
  mutating func begin(_ section: IndexSection) { starts[section.rawValue] = position }

  /// Appends bytes.
  mutating func append(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let room = IndexFormat.payloadLength - (pages.count - pageStart)
      let piece = rest.prefix(room)
      pages.append(contentsOf: piece)
      rest = rest.dropFirst(piece.count)
      if piece.count == room { closePage() }
    }
  }

  /// Takes out the pages that are full, once there are enough of them to be worth a write.
  mutating func takePages(atLeast least: Int = 1 << 18) -> [UInt8]? {
    guard pageStart >= least else { return nil }
    let full = Array(pages[..<pageStart])
    pages.removeFirst(pageStart)
    pageStart = 0
    return full
  }

  /// The last pages with the trailer.
  mutating func finish(guideCount: Int, totalLength: Int) -> [UInt8] {
    let ends = starts.dropFirst() + [position]
    let trailer = IndexTrailer(
      sections: zip(starts, ends).map { $0..<$1 }, guideCount: guideCount,
      totalLength: totalLength, seal: seal)
    append(trailer.encoded)
    if pages.count > pageStart { closePage() }
    return pages
  }

  private mutating func closePage() {
    let check = IndexFormat.check(
      pages.span.extracting(droppingFirst: pageStart), page: pageNumber, seal: seal)
    pages.append(fixed: check)
    pageStart = pages.count
    pageNumber += 1
  }
}
