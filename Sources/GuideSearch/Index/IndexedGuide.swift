/// What the system says of a file, to notice that it has changed.
public struct FileStamp: Sendable, Hashable {
  /// The size in bytes.
  public let size: UInt64
  /// The file's number in its file system.
  public let inode: UInt64
  /// When it was last changed, in whole seconds since 1970.
  public let seconds: Int64
  /// The rest of that time.
  public let nanoseconds: UInt32

  /// A stamp.
  public init(size: UInt64, inode: UInt64, seconds: Int64, nanoseconds: UInt32) {
    self.size = size
    self.inode = inode
    self.seconds = seconds
    self.nanoseconds = nanoseconds
  }

  /// The stamp of contents that lie in memory, such as a guide in the program: their size and
  /// checksum.
  public init(ofContents bytes: [UInt8]) {
    self.init(
      size: UInt64(bytes.count), inode: Checksum.of(bytes.span), seconds: 0, nanoseconds: 0)
  }
}

/// What an index knows of a guide without its file: what `guide list` shows, and how to find it.
public struct IndexedGuide: Sendable, Hashable {
  /// The guide's name.
  public let name: String
  /// The title.
  public let title: String
  /// Other names it is found by.
  public let aliases: [String]
  /// Who wrote it.
  public let author: String?
  /// When it was published, `YYYY-MM-DD`.
  public let published: String?
  /// When it was last checked, `YYYY-MM-DD`.
  public let reviewed: String?
  /// The file, as the library names it; empty for a guide that has none.
  public let file: String
  /// What the system said of the file when it was read.
  public let stamp: FileStamp?

  /// A guide as an index knows it.
  public init(
    name: String, title: String, aliases: [String] = [], author: String? = nil,
    published: String? = nil, reviewed: String? = nil, file: String = "", stamp: FileStamp? = nil
  ) {
    self.name = name
    self.title = title
    self.aliases = aliases
    self.author = author
    self.published = published
    self.reviewed = reviewed
    self.file = file
    self.stamp = stamp
  }
}

/// What a segment holds of a guide beside its postings.
struct IndexEntry: Sendable, Hashable {
  let guide: IndexedGuide
  /// How many words it has, at most `UInt16.max`.
  let length: UInt16
  /// The terms of the title and of each other name, as hashes, without question words.
  let names: [[UInt32]]
  /// The guide's text as `GuideText.pack` writes it, where the index is to keep it; else empty.
  var text: [UInt8] = []
}

extension IndexEntry {
  /// Appends the entry; `init(from:)` reads it.
  func encode(into bytes: inout [UInt8]) {
    bytes.append(counted: guide.name.utf8)
    bytes.append(counted: guide.title.utf8)
    bytes.append(counted: guide.file.utf8)
    for text in [guide.author, guide.published, guide.reviewed] {
      bytes.append(counted: (text ?? "").utf8)
    }
    bytes.append(variable: guide.aliases.count)
    for alias in guide.aliases { bytes.append(counted: alias.utf8) }
    bytes.append(variable: names.count)
    for name in names {
      bytes.append(variable: name.count)
      for term in name { bytes.append(fixed: term) }
    }
    bytes.append(fixed: length)
    bytes.append(guide.stamp == nil ? 0 : 1)
    guard let stamp = guide.stamp else { return }
    bytes.append(fixed: stamp.size)
    bytes.append(fixed: stamp.inode)
    bytes.append(fixed: stamp.seconds)
    bytes.append(fixed: stamp.nanoseconds)
  }

  /// Reads an entry.
  init(from decoder: inout ByteDecoder) throws(IndexError) {
    let name = try decoder.text()
    let title = try decoder.text()
    let file = try decoder.text()
    let author = try decoder.text()
    let published = try decoder.text()
    let reviewed = try decoder.text()
    var aliases: [String] = []
    for _ in 0..<(try decoder.variable()) { aliases.append(try decoder.text()) }
    names = try Self.names(from: &decoder)
    length = try decoder.fixed(UInt16.self)
    let stamp = try decoder.byte() == 0 ? nil : try FileStamp(from: &decoder)
    guide = IndexedGuide(
      name: name, title: title, aliases: aliases, author: author.isEmpty ? nil : author,
      published: published.isEmpty ? nil : published, reviewed: reviewed.isEmpty ? nil : reviewed,
      file: file, stamp: stamp)
  }

  private static func names(from decoder: inout ByteDecoder) throws(IndexError) -> [[UInt32]] {
    var names: [[UInt32]] = []
    for _ in 0..<(try decoder.variable()) {
      var name: [UInt32] = []
      for _ in 0..<(try decoder.variable()) { name.append(try decoder.fixed(UInt32.self)) }
      names.append(name)
    }
    return names
  }
}

extension FileStamp {
  fileprivate init(from decoder: inout ByteDecoder) throws(IndexError) {
    size = try decoder.fixed(UInt64.self)
    inode = try decoder.fixed(UInt64.self)
    seconds = try decoder.fixed(Int64.self)
    nanoseconds = try decoder.fixed(UInt32.self)
  }
}
