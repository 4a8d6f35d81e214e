import GuideLibrary
import GuideModel
import GuideSearch
import GuideSystem

/// Collects warnings while a search goes on.
///
/// A class, as the library's closures add to it; a search is of one thread.
final class Warnings: @unchecked Sendable {
  private(set) var failures: [Failure] = []

  func add(_ failure: Failure) {
    if !failures.contains(failure) { failures.append(failure) }
  }
}

extension GuideFolder {
  /// The name of the file that holds a folder's index.
  static let indexName = ".guide-index"

  /// The path of the folder's index.
  var indexPath: String { file(Self.indexName) }

  /// The folder's guides with their index; nil where it has none that can be used.
  func openIndex(_ warnings: Warnings) -> GuideLibrary? {
    guard let file = try? OpenFile(indexPath) else { return nil }
    do {
      let index = try LibraryIndex(opening: ByteSource(file))
      if let folder = System.facts(ofFile: path), folder.isNewer(than: file.facts) {
        warnings.add(.oldIndex(path))
      }
      return GuideLibrary(index: index) { guide in
        bytes(of: guide, warnings)
      } noteChange: { guide in
        warnings.add(.oldIndex(self.file(guide.file)))
      }
    } catch {
      warnings.add(.unusableIndex(indexPath, error))
      return nil
    }
  }

  /// The bytes of an indexed guide's file; nil where it is gone or cannot be read, which is said.
  ///
  /// The name comes from the index, which anybody may have written: only a guide's name is followed.
  private func bytes(
    of indexed: IndexedGuide, _ warnings: Warnings
  ) -> [UInt8]? {
    guard slug(ofFile: indexed.file) != nil else { return nil }
    do {
      return try bytes(ofFile: indexed.file)
    } catch .missing {
      warnings.add(.oldIndex(file(indexed.file)))
    } catch {
      let path = file(indexed.file)
      warnings.add(.library(GuideFileError(path: path, reason: .file(error.clause))))
    }
    return nil
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
