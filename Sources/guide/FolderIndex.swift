import GuideModel
import GuideSearch
import GuideSystem

extension GuideFolder {
  /// The name of the file that holds a folder's index.
  static let indexName = ".guide-index"

  /// The path of the folder's index.
  var indexPath: String { file(Self.indexName) }

  /// The folder's guides with their index; nil where it has none that can be used.
  ///
  /// What is wrong with it is said on standard error.
  func openIndex() -> GuideLibrary? {
    guard let file = try? OpenFile(indexPath) else { return nil }
    do {
      let index = try LibraryIndex(opening: ByteSource(file))
      if let folder = System.facts(ofFile: path), folder.isNewer(than: file.facts) {
        report(.failure(.oldIndex(path)))
      }
      return GuideLibrary(index: index) { guide in self.guide(guide) }
    } catch {
      report(.failure(.unusableIndex(indexPath, error)))
      return nil
    }
  }

  /// Reads an indexed guide; nil where its file is no longer what was indexed.
  private func guide(_ indexed: IndexedGuide) -> Guide? {
    guard let slug = slug(ofFile: indexed.file), isUnchanged(indexed),
      let bytes = try? System.contents(
        ofFile: indexed.file, inFolder: path, limit: Self.fileLimit)
    else { return nil }
    return try? Guide(slug: slug, reading: bytes)
  }

  /// Whether a file is as it was when it was indexed.
  ///
  /// A file without a stamp was new then.
  private func isUnchanged(_ indexed: IndexedGuide) -> Bool {
    guard let stamp = indexed.stamp else { return true }
    return System.facts(ofFile: file(indexed.file)).map { FileStamp($0) == stamp } ?? false
  }
}

extension ByteSource {
  fileprivate init(_ file: OpenFile) {
    self.init(count: file.facts.size) { file.bytes(in: $0) }
  }
}

extension FileStamp {
  init(_ facts: FileFacts) {
    self.init(
      size: UInt64(facts.size), inode: facts.inode, seconds: Int64(facts.seconds),
      nanoseconds: UInt32(facts.nanoseconds))
  }
}
