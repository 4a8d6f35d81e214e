/// How an index lies in its file.
///
///     pages       1,024 bytes each, the last one shorter; each ends with the checksum of its bytes
///
/// What the pages hold, their checksums left out, is one run of bytes:
///
///     header      magic, version, seal
///     sections    one after the other, in the order of `IndexSection`
///     trailer     where each section lies, counts, seal, the length of it all, version
///
/// A reader takes the header and the trailer, and of the rest only the pages that it needs: a query
/// pays for what it reads and not for the size of the file. The checksum of a page covers its number
/// and the seal, a number that other contents change: a page of another index, or from another place
/// of this one, is noticed as surely as a flipped bit.
package enum IndexFormat {
  /// The first bytes of every index.
  static let magic: [UInt8] = Array("GUIDEIDX".utf8)
  /// Counted up whenever the layout, the words, the stems or the weights change.
  static let version: UInt32 = 5
  /// The header's length: magic, version, seal.
  static let headerLength = magic.count + 4 + 8
  /// How long a page is in the file: a query reads some hundred records of less, and checks the
  /// pages that they lie in.
  static let pageLength = 1024
  /// How many bytes at the end of a page are its checksum.
  static let checkLength = 8
  /// How many bytes of the contents a page holds.
  static let payloadLength = pageLength - checkLength
  /// The trailer's length: sections, then two counts, seal, length and version.
  static let trailerLength = IndexSection.allCases.count * 16 + 8 * 5
  /// About how long a block of the dictionary is; a look-up decodes half of one.
  static let dictionaryBlockLength = 1024

  /// The header of an index.
  static func header(seal: UInt64) -> [UInt8] {
    var bytes = magic
    bytes.append(fixed: version)
    bytes.append(fixed: seal)
    return bytes
  }

  /// The checksum of a page's payload.
  static func check(_ payload: borrowing Span<UInt8>, page: Int, seal: UInt64) -> UInt64 {
    Checksum.of(payload, seed: seal ^ UInt64(page) &* 0x9e37_79b9_7f4a_7c15)
  }

  /// How many bytes of contents a file of that length holds; nil where no index is that long.
  static func contentLength(ofFile length: Int) -> Int? {
    let (pages, rest) = length.quotientAndRemainder(dividingBy: pageLength)
    guard rest == 0 || rest > checkLength else { return nil }
    return pages * payloadLength + max(rest - checkLength, 0)
  }
}

/// The parts of an index.
enum IndexSection: Int, CaseIterable {
  /// The posting lists, in the order of the terms.
  case postings
  /// The terms in blocks that can be read alone.
  case dictionary
  /// A row for each block of the dictionary (`DictionaryBlock`).
  case dictionaryIndex
  /// The length of each guide in words, two bytes each.
  case lengths
  /// Where each guide's entry begins, eight bytes each, and where the last one ends.
  case entryOffsets
  /// The entries of the guides.
  case entries
  /// Where each guide's text begins, eight bytes each, and where the last one ends; empty in an
  /// index of guides without files.
  case textOffsets
  /// How the texts of the guides come out of their files (`SourceMapEncoder`).
  case texts
  /// Hashes of questions with the number of the guide that answers, sorted, twelve bytes each.
  case questions
}

/// What stands at the end of an index.
struct IndexTrailer: Hashable, Sendable {
  /// Where the sections begin and end.
  ///
  /// An array of `Range` would have the runtime look up its bound's conformance at the first use,
  /// which takes a twentieth of a search.
  private var starts: [Int]
  private var ends: [Int]
  var guideCount: Int
  var totalLength: Int
  var seal: UInt64

  subscript(section: IndexSection) -> Range<Int> {
    starts[section.rawValue]..<ends[section.rawValue]
  }

  /// The trailer's bytes.
  var encoded: [UInt8] {
    var bytes: [UInt8] = []
    for index in starts.indices {
      bytes.append(fixed: UInt64(starts[index]))
      bytes.append(fixed: UInt64(ends[index]))
    }
    bytes.append(fixed: UInt64(guideCount))
    bytes.append(fixed: UInt64(totalLength))
    bytes.append(fixed: seal)
    let end = ends.last ?? 0
    bytes.append(fixed: UInt64(end + IndexFormat.trailerLength))
    bytes.append(fixed: UInt64(IndexFormat.version))
    return bytes
  }

  /// A trailer that ends contents of that length; `truncated` where it says that they are longer or
  /// shorter, as the last bytes of a file that was cut do.
  init(_ bytes: [UInt8], contentLength: Int) throws(IndexError) {
    var decoder = ByteDecoder(bytes)
    (starts, ends) = ([], [])
    for _ in IndexSection.allCases {
      let start = try Self.offset(&decoder, upTo: contentLength)
      let end = try Self.offset(&decoder, upTo: contentLength)
      guard start <= end else { throw .truncated }
      starts.append(start)
      ends.append(end)
    }
    guideCount = try Self.offset(&decoder, upTo: contentLength)
    totalLength = try Self.offset(&decoder, upTo: .max)
    seal = try decoder.fixed(UInt64.self)
    guard try decoder.fixed(UInt64.self) == UInt64(contentLength),
      try decoder.fixed(UInt64.self) == UInt64(IndexFormat.version)
    else { throw .truncated }
  }

  /// A trailer of what was written.
  init(sections: [Range<Int>], guideCount: Int, totalLength: Int, seal: UInt64) {
    starts = sections.map { $0.lowerBound }
    ends = sections.map { $0.upperBound }
    self.guideCount = guideCount
    self.totalLength = totalLength
    self.seal = seal
  }

  private static func offset(
    _ decoder: inout ByteDecoder, upTo limit: Int
  ) throws(IndexError) -> Int {
    let value = try decoder.fixed(UInt64.self)
    guard let offset = Int(exactly: value), offset <= limit else { throw .truncated }
    return offset
  }
}
