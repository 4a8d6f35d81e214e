import GuideLibrary
import GuideModel
import GuideSearch
import GuideSystem

/// A folder of guides: each file is a guide, called by the file's name without its ending.
///
/// What a name is made of (`Slug`) keeps every path inside the folder. Links that lead out of it are
/// refused when they are read, but in the folder of the reader's own guides: there they are the
/// reader's own doing, as stow and home-manager make them.
struct GuideFolder: Sendable {
  /// The endings of guides' files.
  ///
  /// Of two files for one name, the one with the earlier ending is it.
  static let endings = [".md", ".markdown", ".txt"]
  /// Files above this size are refused: no guide is near it, and a reader should not wait.
  static let fileLimit = 16 << 20

  let path: String
  /// Whether the guides are the reader's own, in a folder that need not be there.
  let isOwn: Bool
  /// The folder itself, where it is kept open for the sake of many files.
  private let open: OpenFolder?
  /// What its index knows of its guides, where that has been read.
  private let indexed: [Slug: IndexedGuide]

  init(path: String, isOwn: Bool = false) { self.init(path: path, isOwn: isOwn, open: nil) }

  private init(
    path: String, isOwn: Bool, open: OpenFolder?, indexed: [Slug: IndexedGuide] = [:]
  ) {
    self.path = path
    self.isOwn = isOwn
    self.open = open
    self.indexed = indexed
  }

  /// The same folder, kept open, perhaps with what its index knows of its guides; as it was where it
  /// cannot be opened.
  func opened(withIndex: Bool) -> GuideFolder {
    GuideFolder(
      path: path, isOwn: isOwn, open: try? OpenFolder(path),
      indexed: withIndex ? indexedGuides : [:])
  }

  /// The folder as a source of the library.
  var source: GuideSource {
    GuideSource(
      origin: .folder(path),
      listing: { () throws(GuideFileError) in try listing() },
      path: { file($0.text + ending(of: $0)) },
      bytes: { name throws(GuideFileError) in try bytes(of: name) },
      summary: { summary(of: $0) })
  }

  /// What a list says of a guide whose file is as it was when it was indexed.
  private func summary(of name: Slug) -> GuideSummary? {
    guard let guide = indexed[name], let open, isUnchanged(guide, in: open) else { return nil }
    return GuideSummary(guide, origin: .folder(path))
  }

  // MARK: Listing

  /// Lists the folder without opening a file of it; one of the reader's own may be missing.
  func listing() throws(GuideFileError) -> GuideSource.Listing {
    let entries: [FolderEntry]
    do throws(FileError) {
      entries = try System.entries(ofFolder: path, ending: Self.endings)
    } catch {
      if isOwn, error == .missing { return GuideSource.Listing() }
      throw GuideFileError(path: path, reason: .folder(error.clause))
    }
    return listing(of: entries)
  }

  private func listing(of entries: [FolderEntry]) -> GuideSource.Listing {
    var files: [(name: Slug.SortKey, rank: Int)] = []
    var refused: [GuideFileError] = []
    for entry in entries where !Self.isReadMe(entry.name) {
      guard let guide = Self.guide(ofFile: entry.name) else {
        refused.append(GuideFileError(path: file(entry.name), reason: .name))
        continue
      }
      if let error = refusal(of: entry) {
        refused.append(error.ofGuide(at: file(entry.name)))
      } else {
        files.append((guide.slug.sortKey, guide.rank))
      }
    }
    files.sort { ($0.name, $0.rank) < ($1.name, $1.rank) }
    refused.sort { $0.path < $1.path }
    return listing(of: files, refused)
  }

  /// The first file of each name is its guide.
  private func listing(
    of files: [(name: Slug.SortKey, rank: Int)], _ refused: [GuideFileError]
  ) -> GuideSource.Listing {
    var listing = GuideSource.Listing(refused: refused)
    listing.names.reserveCapacity(files.count)
    for (key, rank) in files {
      let slug = key.name
      if listing.names.last == slug {
        let path = file(slug.text + Self.endings[rank])
        listing.refused.append(GuideFileError(path: path, reason: .second(of: slug)))
      } else {
        listing.names.append(slug)
      }
    }
    return listing
  }

  /// Why an entry cannot be a guide, as far as can be told without opening it.
  private func refusal(of entry: FolderEntry) -> FileError? {
    switch entry.kind {
    case .file: return nil
    case .folder: return .isFolder
    case .pipe: return .isPipe
    case .device: return .isDevice
    case .link:
      if isOwn { return nil }
      do {
        _ = try System.targetOfLink(entry.name, inFolder: path)
        return nil
      } catch {
        return error
      }
    }
  }

  // MARK: Reading

  /// The bytes of a guide's file; nil where the folder has no such guide.
  func bytes(of name: Slug) throws(GuideFileError) -> [UInt8]? {
    for ending in Self.endings {
      let fileName = name.text + ending
      guard !Self.isReadMe(fileName), let bytes = try bytes(ofGuideFile: fileName) else { continue }
      guard !bytes.isBlank else {
        throw GuideFileError(path: file(fileName), reason: .file(Failure.blankClause))
      }
      return bytes
    }
    return nil
  }

  private func bytes(ofGuideFile name: String) throws(GuideFileError) -> [UInt8]? {
    do throws(FileError) {
      return try bytes(ofFile: name)
    } catch {
      // A link of the reader's own that leads nowhere is there all the same.
      if error == .missing, !(isOwn && System.isThere(file(name))) { return nil }
      throw error.ofGuide(at: file(name))
    }
  }

  /// The bytes of a file of the folder.
  func bytes(ofFile name: String) throws(FileError) -> [UInt8] {
    if isOwn { return try System.contents(ofFile: file(name), limit: Self.fileLimit) }
    guard let open else {
      return try System.contents(ofFile: name, inFolder: path, limit: Self.fileLimit)
    }
    return try open.contents(ofFile: name, limit: Self.fileLimit)
  }

  /// The ending of the file that a guide stands in.
  func ending(of name: Slug) -> String {
    Self.endings.first { System.isThere(file(name.text + $0)) } ?? Self.endings[0]
  }

  /// The path of a file of the folder.
  func file(_ name: String) -> String {
    path.hasSuffix("/") ? path + name : path + "/" + name
  }

  /// Whether a file says something about its folder, as README.md does, and is no guide.
  private static func isReadMe(_ name: String) -> Bool {
    let stem = name.utf8.prefix { $0 != UInt8(ascii: ".") }
    return stem.count == 6 && stem.elementsEqual("readme".utf8) { $0 | 0x20 == $1 }
  }

  /// The name that a file gives its guide; nil where it gives none.
  func slug(ofFile name: String) -> Slug? { Self.guide(ofFile: name)?.slug }

  /// The name that a file gives its guide, and the place of its ending among the endings.
  private static func guide(ofFile name: String) -> (slug: Slug, rank: Int)? {
    guard !isReadMe(name), let rank = endings.firstIndex(where: { name.ends(with: $0) }) else {
      return nil
    }
    let stem = name.utf8.dropLast(endings[rank].utf8.count)
    return Slug(String(Substring(stem))).map { ($0, rank) }
  }
}

extension [UInt8] {
  /// Whether there are only zeros.
  var isBlank: Bool { first == 0 && allSatisfy { $0 == 0 } }
}
