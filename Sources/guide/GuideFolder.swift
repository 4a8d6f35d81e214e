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
  static let endings = [".markdown", ".md", ".txt"]
  /// Files above this size are refused: no guide is near it, and a reader should not wait.
  static let fileLimit = 16 << 20

  let path: String

  /// What a look at the folder found.
  struct Listing: Sendable {
    /// The names of the guides, in order.
    var names: [Slug] = []
    /// The files that cannot be guides, with the reason.
    var refused: [Failure] = []
  }

  /// Lists the folder without opening a file of it.
  func listing() throws(FileError) -> Listing {
    var listing = Listing()
    for entry in try System.entries(ofFolder: path, ending: Self.endings) {
      guard let slug = Self.slug(ofFile: entry.name) else {
        listing.refused.append(.badFileName(file(entry.name)))
        continue
      }
      if let error = refusal(of: entry) {
        listing.refused.append(.unreadable(.file(file(entry.name)), error))
      } else if listing.names.last == slug {
        // Files come in the order of their names, so those of one guide stand side by side.
        listing.refused.append(.secondFile(file(entry.name), of: slug))
      } else {
        listing.names.append(slug)
      }
    }
    // "a-b.md" stands before "a.md", but the guide a before a-b.
    listing.names.sort()
    return listing
  }

  /// The bytes of a guide's file and where they stand; nil where the folder has no such guide.
  func file(of slug: Slug) throws(Failure) -> (Source, [UInt8])? {
    for ending in Self.endings {
      let name = slug.text + ending
      do {
        let bytes = try System.contents(ofFile: name, inFolder: path, limit: Self.fileLimit)
        return (.file(file(name)), bytes)
      } catch .missing {
        continue
      } catch {
        throw .unreadable(.file(file(name)), error)
      }
    }
    return nil
  }

  /// The path of a file of the folder.
  private func file(_ name: String) -> String {
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

  private static func slug(ofFile name: String) -> Slug? {
    guard let ending = endings.first(where: name.hasSuffix) else { return nil }
    return Slug(String(name.dropLast(ending.count)))
  }
}
