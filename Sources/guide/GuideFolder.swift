import GuideLibrary
import GuideModel
import GuideSystem

/// A folder of guides: each file is a guide, called by the file's name without its ending.
///
/// What a name is made of (`Slug`) keeps every path inside the folder; links that lead out of it
/// are refused when they are read.
struct GuideFolder: Sendable {
  /// The endings of guides' files.
  ///
  /// Of two files for one name, the one with the earlier ending is it.
  static let endings = [".md", ".markdown", ".txt"]
  /// Files above this size are refused: no guide is near it, and a reader should not wait.
  static let fileLimit = 16 << 20

  let path: String
  /// The folder itself, where it is kept open for the sake of many files.
  private let open: OpenFolder?

  init(path: String) { self.init(path: path, open: nil) }

  private init(path: String, open: OpenFolder?) {
    self.path = path
    self.open = open
  }

  /// The same folder, kept open; as it was where it cannot be opened.
  var opened: GuideFolder { GuideFolder(path: path, open: try? OpenFolder(path)) }

  /// What a look at the folder found.
  struct Listing: Sendable {
    /// The names of the guides, in order.
    var names: [Slug] = []
    /// The files that cannot be guides, with the reason.
    var refused: [Failure] = []
  }

  /// Lists the folder without opening a file of it.
  func listing() throws(FileError) -> Listing {
    var files: [(name: Slug.SortKey, rank: Int)] = []
    var refused: [(name: String, failure: Failure)] = []
    for entry in try System.entries(ofFolder: path, ending: Self.endings) {
      guard let guide = Self.guide(ofFile: entry.name) else {
        refused.append((entry.name, .badFileName(file(entry.name))))
        continue
      }
      if let error = refusal(of: entry) {
        refused.append((entry.name, .unreadable(.file(file(entry.name)), error)))
      } else {
        files.append((guide.slug.sortKey, guide.rank))
      }
    }
    files.sort { ($0.name, $0.rank) < ($1.name, $1.rank) }
    refused.sort { $0.name < $1.name }
    return listing(of: files, refused.map { $0.failure })
  }

  /// The first file of each name is its guide.
  private func listing(
    of files: [(name: Slug.SortKey, rank: Int)], _ refused: [Failure]
  ) -> Listing {
    var listing = Listing(refused: refused)
    listing.names.reserveCapacity(files.count)
    for (key, rank) in files {
      let slug = key.name
      if listing.names.last == slug {
        listing.refused.append(.secondFile(file(slug.text + Self.endings[rank]), of: slug))
      } else {
        listing.names.append(slug)
      }
    }
    return listing
  }

  /// The folder as the model wants it.
  var shelf: Shelf {
    Shelf(
      origin: .folder(path),
      names: { () throws(Fault) in
        do throws(FileError) {
          return try listing().names.map { $0.text }
        } catch {
          throw Fault(path: path, reason: .system(error.clause))
        }
      },
      path: { file($0 + ending(of: $0)) }, bytes: { name throws(Fault) in try bytes(of: name) })
  }

  /// The bytes of a guide's file; nil where the folder has no such guide.
  func bytes(of name: String) throws(Fault) -> [UInt8]? {
    for ending in Self.endings {
      guard let bytes = try bytes(ofFile: name + ending) else { continue }
      guard !bytes.isBlank else {
        throw Fault(path: file(name + ending), reason: .system(Failure.blankClause))
      }
      return bytes
    }
    return nil
  }

  private func bytes(ofFile name: String) throws(Fault) -> [UInt8]? {
    do {
      guard let open else {
        return try System.contents(ofFile: name, inFolder: path, limit: Self.fileLimit)
      }
      return try open.contents(ofFile: name, limit: Self.fileLimit)
    } catch .missing {
      return nil
    } catch {
      throw Fault(path: file(name), reason: .system(error.clause))
    }
  }

  /// The ending of the file that a guide stands in.
  func ending(of name: String) -> String {
    Self.endings.first { System.isThere(file(name + $0)) } ?? Self.endings[0]
  }

  /// The path of a file of the folder.
  func file(_ name: String) -> String {
    path.hasSuffix("/") ? path + name : path + "/" + name
  }

  /// Why an entry cannot be a guide, as far as can be told without opening it.
  private func refusal(of entry: FolderEntry) -> FileError? {
    switch entry.kind {
    case .file: return nil
    case .folder: return .isFolder
    case .pipe: return .isPipe
    case .device: return .isDevice
    case .link:
      do {
        _ = try System.targetOfLink(entry.name, inFolder: path)
        return nil
      } catch {
        return error
      }
    }
  }

  /// The name that a file gives its guide; nil where it gives none.
  func slug(ofFile name: String) -> Slug? { Self.guide(ofFile: name)?.slug }

  /// The name that a file gives its guide, and the place of its ending among the endings.
  private static func guide(ofFile name: String) -> (slug: Slug, rank: Int)? {
    guard let rank = endings.firstIndex(where: { name.ends(with: $0) }) else { return nil }
    let stem = name.utf8.dropLast(endings[rank].utf8.count)
    return Slug(String(Substring(stem))).map { ($0, rank) }
  }
}

extension [UInt8] {
  /// Whether there are only zeros.
  var isBlank: Bool { first == 0 && allSatisfy { $0 == 0 } }
}
