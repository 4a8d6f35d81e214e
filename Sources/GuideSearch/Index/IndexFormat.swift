/// How an index lies in its file.
///
///     header      magic, version
///     sections    one after the other, in the order of `IndexSection`
///     checks      one checksum for each page of 4,096 bytes of all that stands before
///     trailer     where each section lies, counts, the checksum of the checks; its own checksum
///
/// A reader takes the trailer first: a file that was cut has none. It verifies each page when it
/// first takes bytes from it, so a query pays for what it reads and not for the size of the file.
enum IndexFormat {
  /// The first bytes of every index.
  static let magic: [UInt8] = Array("GUIDEIDX".utf8)
  /// Counted up whenever the layout, the words, the stems or the weights change.
  static let version: UInt32 = 1
  /// The version as it stands in the header.
  static var versionBytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(fixed: version)
    return bytes
  }
  /// The header's length.
  static let headerLength = magic.count + 4
  /// How many bytes one checksum stands for.
  static let pageLength = 4096
  /// The trailer's length: sections and counts, then two checksums.
  static let trailerLength = IndexSection.allCases.count * 16 + 8 * 3 + 8 * 2
  /// About how long a block of the dictionary is; a look-up decodes half of one.
  static let dictionaryBlockLength = 2048
}

/// The parts of an index.
enum IndexSection: Int, CaseIterable {
  /// The posting lists, in the order of the terms.
  case postings
  /// The terms in blocks that can be read alone.
  case dictionary
  /// For each block of the dictionary: its first term, its place, where its postings begin.
  case dictionaryIndex
  /// The length of each guide in words, two bytes each.
  case lengths
  /// Where each guide's entry begins, eight bytes each, and where the last one ends.
  case entryOffsets
  /// The entries of the guides.
  case entries
  /// Where each guide's text begins, eight bytes each, and where the last one ends; empty in an
  /// index without texts.
  case textOffsets
  /// The texts of the guides.
  case texts
  /// Hashes of folded names with the guide's number, sorted, twelve bytes each.
  case names
  /// The checksums of the pages.
  case checks
}

/// What stands at the end of an index.
struct IndexTrailer: Hashable, Sendable {
  var sections: [Range<Int>]
  var guideCount: Int
  var totalLength: Int
  /// The checksum of the checks.
  var checks: UInt64

  subscript(section: IndexSection) -> Range<Int> { sections[section.rawValue] }

  /// The trailer's bytes.
  var encoded: [UInt8] {
    var bytes: [UInt8] = []
    for range in sections {
      bytes.append(fixed: UInt64(range.lowerBound))
      bytes.append(fixed: UInt64(range.upperBound))
    }
    bytes.append(fixed: UInt64(guideCount))
    bytes.append(fixed: UInt64(totalLength))
    bytes.append(fixed: checks)
    bytes.append(fixed: UInt64(IndexFormat.version))
    bytes.append(fixed: Checksum.of(bytes.span))
    return bytes
  }

  /// A trailer; `damaged` where the bytes are not what was written, for a file of that length.
  init(_ bytes: [UInt8], fileLength: Int) throws(IndexError) {
    guard bytes.count == IndexFormat.trailerLength else { throw .truncated }
    var decoder = ByteDecoder(bytes, at: bytes.count - 8)
    guard try decoder.fixed(UInt64.self) == Checksum.of(bytes.span.extracting(droppingLast: 8))
    else { throw .damaged }
    decoder = ByteDecoder(bytes)
    sections = []
    for _ in IndexSection.allCases {
      let start = try Self.offset(&decoder, upTo: fileLength)
      let end = try Self.offset(&decoder, upTo: fileLength)
      guard start <= end else { throw .damaged }
      sections.append(start..<end)
    }
    guideCount = try Self.offset(&decoder, upTo: fileLength)
    totalLength = try Self.offset(&decoder, upTo: .max)
    checks = try decoder.fixed(UInt64.self)
  }

  /// A trailer of what was written.
  init(sections: [Range<Int>], guideCount: Int, totalLength: Int, checks: UInt64) {
    self.sections = sections
    self.guideCount = guideCount
    self.totalLength = totalLength
    self.checks = checks
  }

  private static func offset(
    _ decoder: inout ByteDecoder, upTo limit: Int
  ) throws(IndexError) -> Int {
    let value = try decoder.fixed(UInt64.self)
    guard let offset = Int(exactly: value), offset <= limit else { throw .damaged }
    return offset
  }
}
