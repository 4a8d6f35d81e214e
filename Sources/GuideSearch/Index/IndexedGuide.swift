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

/// What an index knows of a guide without its file: what `guide list` shows, and how to find it.
public struct IndexedGuide: Sendable, Hashable {
  /// The guide's name.
  public let name: Slug
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
    name: Slug, title: String, aliases: [String] = [], author: String? = nil,
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
  /// The hashes of the questions that it answers, as `Query.questionHash` makes them.
  var questions: [UInt64] = []
  /// How the guide's text comes out of its file, as `GuideText.pack` writes it; empty for a guide
  /// without a file.
  var text: [UInt8] = []
}

extension IndexEntry {
  /// Appends the entry; `init(from:)` reads it.
  ///
  /// The names stand first, as ranking needs no more.
  func encode(into bytes: inout [UInt8]) {
    bytes.append(variable: names.count)
    for name in names {
      bytes.append(variable: name.count)
      for term in name { bytes.append(fixed: term) }
    }
    bytes.append(variable: questions.count)
    for question in questions { bytes.append(fixed: question) }
    bytes.append(counted: guide.name.text.utf8)
    bytes.append(counted: guide.title.utf8)
    bytes.append(counted: guide.file.utf8)
    for text in [guide.author, guide.published, guide.reviewed] {
      bytes.append(counted: (text ?? "").utf8)
    }
    bytes.append(variable: guide.aliases.count)
    for alias in guide.aliases { bytes.append(counted: alias.utf8) }
    bytes.append(guide.stamp == nil ? 0 : 1)
    if let stamp = guide.stamp {
      bytes.append(fixed: stamp.size)
      bytes.append(fixed: stamp.inode)
      bytes.append(fixed: stamp.seconds)
      bytes.append(fixed: stamp.nanoseconds)
    }
    bytes.append(fixed: length)
  }

  /// Reads an entry.
  init(from decoder: inout ByteDecoder) throws(IndexError) {
    var names: [[UInt32]] = []
    for _ in 0..<(try decoder.count()) {
      var name: [UInt32] = []
      for _ in 0..<(try decoder.count()) { name.append(try decoder.fixed(UInt32.self)) }
      names.append(name)
    }
    self.names = names
    var questions: [UInt64] = []
    for _ in 0..<(try decoder.count()) { questions.append(try decoder.fixed(UInt64.self)) }
    self.questions = questions
    guide = try IndexedGuide(from: &decoder)
    length = try decoder.fixed(UInt16.self)
  }

  /// Reads of an entry how much of a name is covered, for the name that is covered most; nothing
  /// is allocated, as ranking does this for some hundred guides.
  static func coverage(
    from decoder: inout ByteDecoder, by covers: (UInt32) -> Float
  ) throws(IndexError) -> Float {
    var most: Float = 0
    for _ in 0..<(try decoder.count()) {
      let count = try decoder.count()
      var covered: Float = 0
      for _ in 0..<count { covered += covers(try decoder.fixed(UInt32.self)) }
      if covered > 0 { most = max(most, covered / Float(count)) }
    }
    return most
  }

  /// Reads of an entry what a list shows of the guide.
  static func guide(from decoder: inout ByteDecoder) throws(IndexError) -> IndexedGuide {
    for _ in 0..<(try decoder.count()) {
      _ = try decoder.take(try decoder.count() * MemoryLayout<UInt32>.size)
    }
    _ = try decoder.take(try decoder.count() * MemoryLayout<UInt64>.size)
    return try IndexedGuide(from: &decoder)
  }
}

extension IndexedGuide {
  fileprivate init(from decoder: inout ByteDecoder) throws(IndexError) {
    guard let name = Slug(try decoder.text()) else { throw .damaged }
    self.name = name
    title = try decoder.text()
    file = try decoder.text()
    author = try decoder.optionalText()
    published = try decoder.optionalText()
    reviewed = try decoder.optionalText()
    var aliases: [String] = []
    for _ in 0..<(try decoder.count()) { aliases.append(try decoder.text()) }
    self.aliases = aliases
    stamp = try decoder.byte() == 0 ? nil : try FileStamp(from: &decoder)
  }
}

extension ByteDecoder {
  /// A text that an empty one stands for the lack of.
  fileprivate mutating func optionalText() throws(IndexError) -> String? {
    let text = try text()
    return text.isEmpty ? nil : text
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
