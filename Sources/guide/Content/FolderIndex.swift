import GuideIndex
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
  func openIndex(_ warnings: Warnings) -> FolderIndex? {
    let file: OpenFile
    do {
      file = try OpenFile(indexPath)
    } catch {
      if error != .missing { warnings.add(.unreadableIndex(indexPath, error)) }
      return nil
    }
    do {
      let index = try LibraryIndex(opening: ByteSource(file))
      let isOlder = System.facts(ofFile: path)?.isNewer(than: file.facts) ?? true
      if isOlder { warnings.add(.oldIndex(path)) }
      let library = GuideLibrary(index: index) { guide in
        bytes(of: guide, warnings)
      } noteChange: { guide, error in
        let path = self.file(guide.file)
        warnings.add(.oldIndex(path))
        if let error { warnings.add(.library(GuideFileError(path: path, reason: .content(error)))) }
      }
      return FolderIndex(
        folder: self, isOlder: isOlder, library: library, warnings: warnings)
    } catch {
      warnings.add(.unusableIndex(indexPath, error))
      return nil
    }
  }

  /// What the folder's index knows of each guide; nothing where it has none that can be used, as a
  /// list is the same without.
  var indexedGuides: [Slug: IndexedGuide] {
    guard let file = try? OpenFile(indexPath),
      let index = try? LibraryIndex(opening: ByteSource(file)), let guides = try? index.allGuides()
    else { return [:] }
    var indexed: [Slug: IndexedGuide] = [:]
    indexed.reserveCapacity(guides.count)
    for guide in guides where indexed[guide.name] == nil { indexed[guide.name] = guide }
    return indexed
  }

  /// Whether a guide's file is the one that was indexed, and the first that the guide may stand in.
  func isUnchanged(_ guide: IndexedGuide, in folder: OpenFolder) -> Bool {
    guard slug(ofFile: guide.file) == guide.name, let stamp = guide.stamp,
      let facts = folder.facts(ofReadableFile: guide.file), FileStamp(facts) == stamp
    else { return false }
    return guide.file.hasSuffix(Self.endings[0])
      || guide.file == guide.name.text + ending(of: guide.name)
  }

  /// The bytes of an indexed guide's file; nil where it is gone or cannot be read, which is said.
  ///
  /// The name comes from the index, which anybody may have written: only a guide's name is followed.
  private func bytes(
    of indexed: IndexedGuide, _ warnings: Warnings
  ) -> [UInt8]? {
    guard slug(ofFile: indexed.file) == indexed.name else {
      warnings.add(.unusableIndex(indexPath, .damaged))
      return nil
    }
    do {
      return try bytes(ofFile: indexed.file)
    } catch .missing {
      warnings.add(.oldIndex(file(indexed.file)))
    } catch {
      let path = file(indexed.file)
      warnings.add(.library(error.ofGuide(at: path)))
    }
    return nil
  }
}

/// A folder's guides with their index, and whether the index can still be trusted to know them all.
struct FolderIndex {
  private let folder: GuideFolder
  /// Whether the folder has changed since.
  private let isOlder: Bool
  let library: GuideLibrary
  private let warnings: Warnings

  fileprivate init(
    folder: GuideFolder, isOlder: Bool, library: GuideLibrary, warnings: Warnings
  ) {
    self.folder = folder
    self.isOlder = isOlder
    self.library = library
    self.warnings = warnings
  }

  /// Whether the index knows every guide as it is now; looks at every file, so it is asked only where
  /// a search has found nothing.
  ///
  /// A guide that was indexed within moments of its last change has no stamp to compare.
  func isWhole() throws(IndexError) -> Bool {
    guard !isOlder else { return false }
    for guide in try library.index.allGuides() {
      guard let stamp = guide.stamp else { return false }
      guard let facts = folder.facts(ofFile: guide.file), FileStamp(facts) == stamp else {
        warnings.add(.oldIndex(folder.file(guide.file)))
        return false
      }
    }
    return true
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
