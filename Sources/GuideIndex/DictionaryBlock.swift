/// A block of the dictionary: where it lies and with which term it begins.
///
/// Its row in the index of the dictionary has 24 bytes: the first eight letters of its first term,
/// where it begins, and where the postings of that term begin.
struct DictionaryBlock: Sendable, Hashable {
  /// The length of a row.
  static let rowLength = 24

  /// The first eight letters of its first term.
  let beginning: UInt64
  /// Where it begins in the dictionary.
  let start: Int
  /// Where the postings of its first term begin.
  let postingsStart: Int

  /// The first eight letters of a term as a number; terms have the order of their numbers.
  static func beginning(of stem: [UInt8]) -> UInt64 {
    var number: UInt64 = 0
    for index in 0..<8 { number = number << 8 | (index < stem.count ? UInt64(stem[index]) : 0) }
    return number
  }
}

extension DictionaryBlock {
  /// Appends the row.
  func encode(into bytes: inout [UInt8]) {
    bytes.append(fixed: beginning)
    bytes.append(fixed: UInt64(start))
    bytes.append(fixed: UInt64(postingsStart))
  }

  /// Reads a row.
  init(from decoder: inout ByteDecoder) throws(IndexError) {
    beginning = try decoder.fixed(UInt64.self)
    guard let start = Int(exactly: try decoder.fixed(UInt64.self)),
      let postingsStart = Int(exactly: try decoder.fixed(UInt64.self))
    else { throw .damaged }
    self.start = start
    self.postingsStart = postingsStart
  }
}

/// The index of the dictionary, of which a look-up reads a few rows only.
struct DictionaryIndex: Sendable {
  private let pages: CheckedPages
  private let rows: Range<Int>
  private let dictionary: Range<Int>

  /// How many blocks there are.
  var count: Int { rows.count / DictionaryBlock.rowLength }

  /// The index of an opened library.
  init(_ pages: CheckedPages, _ trailer: IndexTrailer) {
    self.pages = pages
    rows = trailer[.dictionaryIndex]
    dictionary = trailer[.dictionary]
  }

  /// The blocks that can hold terms which begin with one of some bytes, given as the numbers of the
  /// first and the last of such terms.
  func blocks(holding beginnings: ClosedRange<UInt64>) throws(IndexError) -> Range<Int> {
    let first = try firstBlock { $0 >= beginnings.lowerBound }
    let end = try firstBlock { $0 > beginnings.upperBound }
    // Rows that are not in order lead the search anywhere.
    guard first <= end else { throw .damaged }
    return max(first - 1, 0)..<end
  }

  /// A decoder of the terms of a block.
  func terms(ofBlock number: Int) throws(IndexError) -> IndexTermDecoder {
    let isLast = number + 1 == count
    let start = rows.lowerBound + number * DictionaryBlock.rowLength
    let length = DictionaryBlock.rowLength * (isLast ? 1 : 2)
    var decoder = ByteDecoder(try pages.bytes(in: start..<start + length))
    let block = try DictionaryBlock(from: &decoder)
    let end = isLast ? dictionary.count : try DictionaryBlock(from: &decoder).start
    guard block.start <= end, end <= dictionary.count else { throw .damaged }
    let packed = try pages.bytes(
      in: dictionary.lowerBound + block.start..<dictionary.lowerBound + end)
    return IndexTermDecoder(packed, postingsStart: block.postingsStart)
  }

  /// The first block whose beginning is so, where all after it are: a binary search.
  private func firstBlock(where isSo: (UInt64) -> Bool) throws(IndexError) -> Int {
    // A look-up goes through some ten rows; the last of them come out of one read.
    let rowsPerRead = IndexFormat.pageLength / DictionaryBlock.rowLength
    var (low, high) = (0, count)
    while high - low > rowsPerRead {
      let middle = (low + high) / 2
      if isSo(try beginnings(middle..<middle + 1)[0]) { high = middle } else { low = middle + 1 }
    }
    let rest = try beginnings(low..<high)
    return low + (rest.firstIndex(where: isSo) ?? rest.count)
  }

  private func beginnings(_ blocks: Range<Int>) throws(IndexError) -> [UInt64] {
    let length = DictionaryBlock.rowLength
    let start = rows.lowerBound
    let packed = try pages.bytes(
      in: start + blocks.lowerBound * length..<start + blocks.upperBound * length)
    var beginnings: [UInt64] = []
    var decoder = ByteDecoder(packed)
    for _ in blocks { beginnings.append(try DictionaryBlock(from: &decoder).beginning) }
    return beginnings
  }
}
