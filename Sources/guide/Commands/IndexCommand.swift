import GuideIndex
import GuideLibrary
import GuideModel
import GuideReading
import GuideSearch
import GuideSystem

/// Does `guide index`.
func index(_ request: IndexRequest) throws(CommandError) -> Outcome {
  let folder = try request.indexedFolder()
  return try orFail { () throws(Failure) in
    var building = try IndexBuilding(folder)
    try building.readAll()
    try building.write()
    var outcome = Outcome(output: .text(building.summary + "\n"))
    outcome.add(building.failures)
    return outcome
  }
}

extension IndexRequest {
  /// The folder to index: the one that was named, or the only one of the library in use.
  fileprivate func indexedFolder() throws(CommandError) -> GuideFolder {
    if let folder { return GuideFolder(path: folder) }
    let folders = try Content(reading).folders
    guard folders.count == 1, let folder = folders.first else {
      throw .failure(.noFolderToIndex)
    }
    return folder
  }
}

/// The building of a folder's index: what has not changed is kept, the rest is read.
private struct IndexBuilding {
  /// So many guides are read before their words are packed away.
  private static let batch = 4096
  /// A file that was changed so short before could change again without looking changed.
  private static let settlingSeconds = 2

  private let folder: GuideFolder
  private let listing: GuideSource.Listing
  /// What could not be read.
  private(set) var failures: [Failure] = []
  private var segments: [IndexSegment] = []
  private var kept: Set<String> = []
  private var readCount = 0
  /// What the group and others may do with every guide so far: the index holds words of them all.
  private var permissions: UInt32 = 0o777

  init(_ folder: GuideFolder) throws(Failure) {
    self.folder = folder
    do throws(GuideFileError) {
      listing = try folder.listing()
    } catch {
      throw .library(error)
    }
    failures = listing.refused.map { .library($0) }
    keepWhatIsUnchanged()
  }

  /// What is said at the end.
  var summary: String {
    let count = segments.reduce(0) { $0 + $1.count }
    return "\(count) \(count == 1 ? "guide" : "guides") indexed, \(readCount) of them read"
  }

  /// Takes over from an index that is there what has not changed since.
  private mutating func keepWhatIsUnchanged() {
    guard let file = try? OpenFile(folder.indexPath) else { return }
    let source = ByteSource(count: file.facts.size) { file.bytes(in: $0) }
    guard let old = try? LibraryIndex(opening: source) else { return }
    let names = Set(listing.names)
    var kept: Set<String> = []
    var permissions = permissions
    let segment = try? IndexSegment(keeping: old) { guide in
      // The index may be anybody's: it tells of a guide under that guide's own name only.
      guard let slug = folder.slug(ofFile: guide.file), slug == guide.name, names.contains(slug),
        let stamp = guide.stamp, let facts = folder.facts(ofFile: guide.file),
        FileStamp(facts) == stamp, kept.insert(slug.text).inserted
      else { return false }
      permissions &= facts.permissions
      return true
    }
    guard let segment else { return }
    segments = [segment]
    self.kept = kept
    self.permissions = permissions
  }

  /// Reads every guide that is not kept.
  ///
  /// - Throws: what the system failed to read: an index without it would hide it, where the index
  ///   that is there does not.
  mutating func readAll() throws(Failure) {
    try throwFailureOfSystem()
    let names = listing.names.filter { !kept.contains($0.text) }
    for start in stride(from: 0, to: names.count, by: Self.batch) {
      showProgress(start, of: names.count)
      let end = min(start + Self.batch, names.count)
      for share in read(names[start..<end]) {
        segments.append(share.segment)
        readCount += share.segment.count
        failures += share.failures
        permissions &= share.permissions
      }
      try throwFailureOfSystem()
    }
    showProgress(nil, of: names.count)
  }

  private func throwFailureOfSystem() throws(Failure) {
    let failure = failures.first {
      if case .library(let error) = $0, case .failure = error.reason { true } else { false }
    }
    if let failure { throw failure }
  }

  private struct Share: Sendable {
    let segment: IndexSegment
    let failures: [Failure]
    let permissions: UInt32
  }

  /// Reads guides on all processors; each makes a segment of its own.
  private func read(_ names: ArraySlice<Slug>) -> [Share] {
    let folder = folder
    let settled = System.secondsSince1970() - Self.settlingSeconds
    return System.inParallel(count: names.count, smallest: 64) { range in
      var builder = IndexSegmentBuilder()
      var failures: [Failure] = []
      var permissions: UInt32 = 0o777
      for offset in range {
        let name = names[names.startIndex + offset]
        do throws(Failure) {
          guard let file = try folder.guideFile(of: name) else { continue }
          let isSettled = file.facts.map { $0.seconds < settled } ?? false
          builder.add(
            file.guide, file: file.name, stamp: isSettled ? file.facts.map { FileStamp($0) } : nil,
            source: file.bytes)
          permissions &= file.facts?.permissions ?? 0
        } catch {
          failures.append(error)
        }
      }
      return [Share(segment: builder.finish(), failures: failures, permissions: permissions)]
    }
  }

  /// Writes the index in the place of the old one.
  func write() throws(Failure) {
    var writer = try packing { () throws(IndexError) in try IndexWriter(merging: segments) }
    var replacement = try replacing { () throws(ReplacementError) in
      try FileReplacement(
        of: GuideFolder.indexName, inFolder: folder.path, permissions: permissions)
    }
    while let chunk = try packing({ () throws(IndexError) in try writer.nextChunk() }) {
      try replacing { () throws(ReplacementError) in try replacement.append(chunk) }
    }
    try replacing { () throws(ReplacementError) in try replacement.finish() }
  }

  private func packing<Value>(
    _ body: () throws(IndexError) -> Value
  ) throws(Failure) -> Value {
    do {
      return try body()
    } catch {
      throw .unusableIndex(folder.indexPath, error)
    }
  }

  private func replacing<Value: ~Copyable>(
    _ body: () throws(ReplacementError) -> Value
  ) throws(Failure) -> Value {
    do {
      return try body()
    } catch {
      throw .unindexable(folder.path, error)
    }
  }

  /// Says at a terminal how far the reading is; nil takes the line away.
  private func showProgress(_ count: Int?, of all: Int) {
    guard all > Self.batch, System.isTerminal(.error) else { return }
    let text = count.map { "\r\($0) of \(all) guides read" } ?? "\r\u{1B}[K"
    System.writeError(Array(text.utf8))
  }
}

extension GuideFolder {
  /// What tells that a file has changed.
  func facts(ofFile name: String) -> FileFacts? { System.facts(ofFile: file(name)) }

  /// A guide with its file's name and bytes, and the facts from before it was read.
  fileprivate func guideFile(
    of name: Slug
  ) throws(Failure) -> (name: String, facts: FileFacts?, bytes: [UInt8], guide: Guide)? {
    let fileName = name.text + ending(of: name)
    let facts = facts(ofFile: fileName)
    let bytes: [UInt8]?
    do throws(GuideFileError) {
      bytes = try self.bytes(of: name)
    } catch {
      throw .library(error)
    }
    guard let bytes else { return nil }
    do throws(GuideError) {
      return (fileName, facts, bytes, try Guide(slug: name, reading: bytes).called(name))
    } catch {
      throw .notAGuide(.file(file(fileName)), error)
    }
  }
}
