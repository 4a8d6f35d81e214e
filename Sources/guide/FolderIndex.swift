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
      return GuideLibrary(index: index) { guide in
        bytes(of: guide)
      } noteChange: { guide in
        report(.failure(.oldIndex(self.file(guide.file))))
      }
    } catch {
      report(.failure(.unusableIndex(indexPath, error)))
      return nil
    }
  }

  /// The bytes of an indexed guide's file; nil where it is gone.
  ///
  /// The name comes from the index, which anybody may have written: only a guide's name is followed.
  private func bytes(of indexed: IndexedGuide) -> [UInt8]? {
    guard slug(ofFile: indexed.file) != nil else { return nil }
    return try? System.contents(ofFile: indexed.file, inFolder: path, limit: Self.fileLimit)
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
