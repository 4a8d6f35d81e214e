package import GuideIndex
public import GuideModel

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
}

/// What an index knows of a guide without its file: what a list shows, and how to find it.
public struct IndexedGuide: Sendable, Hashable {
  /// The guide's name.
  public let name: Slug
  /// The title.
  public let title: String
  /// Other names it is found by.
  public let aliases: [String]
  /// Plain words to find it by.
  public let tags: [String]
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
    name: Slug, title: String, aliases: [String] = [], tags: [String] = [],
    author: String? = nil, published: String? = nil, reviewed: String? = nil, file: String = "",
    stamp: FileStamp? = nil
  ) {
    self.name = name
    self.title = title
    self.aliases = aliases
    self.tags = tags
    self.author = author
    self.published = published
    self.reviewed = reviewed
    self.file = file
    self.stamp = stamp
  }
}

extension IndexedGuide {
  /// What stands between the file and the name in a key; no name holds it.
  private static let keyMark: UInt8 = 0

  /// What an index orders its guides by: the file, then the name.
  var key: [UInt8] { Array(file.utf8) + [Self.keyMark] + Array(name.text.utf8) }

  /// All else that is kept of the guide; `init(_:)` reads it.
  var facts: [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(counted: title.utf8)
    for text in [author, published, reviewed] { bytes.append(counted: (text ?? "").utf8) }
    for texts in [aliases, tags] {
      bytes.append(variable: texts.count)
      for text in texts { bytes.append(counted: text.utf8) }
    }
    bytes.append(stamp == nil ? 0 : 1)
    if let stamp {
      bytes.append(fixed: stamp.size)
      bytes.append(fixed: stamp.inode)
      bytes.append(fixed: stamp.seconds)
      bytes.append(fixed: stamp.nanoseconds)
    }
    return bytes
  }

  /// The guide that an index tells of.
  package init(_ listed: IndexEntry.Listed) throws(IndexError) {
    guard let mark = listed.key.lastIndex(of: Self.keyMark),
      let name = Slug(String(decoding: listed.key[(mark + 1)...], as: UTF8.self))
    else { throw .damaged }
    self.name = name
    file = String(decoding: listed.key[..<mark], as: UTF8.self)
    var decoder = ByteDecoder(Array(listed.facts))
    title = try decoder.text()
    author = try decoder.optionalText()
    published = try decoder.optionalText()
    reviewed = try decoder.optionalText()
    aliases = try decoder.texts()
    tags = try decoder.texts()
    stamp = try decoder.byte() == 0 ? nil : try FileStamp(from: &decoder)
  }
}

extension ByteDecoder {
  /// A text that an empty one stands for the lack of.
  fileprivate mutating func optionalText() throws(IndexError) -> String? {
    let text = try text()
    return text.isEmpty ? nil : text
  }

  /// Texts after their number.
  fileprivate mutating func texts() throws(IndexError) -> [String] {
    var texts: [String] = []
    for _ in 0..<(try count()) { texts.append(try text()) }
    return texts
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

extension GuideSummary {
  /// What a list says of a guide that an index knows.
  public init(_ guide: IndexedGuide, origin: Origin) {
    self.init(
      name: guide.name, title: guide.title, author: guide.author,
      published: guide.published.flatMap { Day($0) }, reviewed: guide.reviewed.flatMap { Day($0) },
      alsoCalled: guide.aliases, tags: guide.tags, origin: origin)
  }
}
