import GuideModel
import GuideRendering
import GuideSystem

/// A guide that a command shows.
struct ShownGuide: Sendable {
  let guide: Guide
  /// How the reader can name it again.
  let name: ShownName
  let origin: Origin
}

extension ShownGuide {
  /// Reads a guide from outside the library.
  init(from source: Source) throws(Failure) {
    guide = try Guide(slug: source.slug, reading: source.bytes(), from: source)
    switch source {
    case .builtIn: (name, origin) = (.guide(guide.slug), .library)
    case .file(let path): (name, origin) = (.file(path), .file(path))
    case .standardInput: (name, origin) = (.standardInput, .file("-"))
    }
  }
}

extension Source {
  /// The file that an argument names: whatever holds a slash or ends as guides' files do, or "-"
  /// for standard input.
  ///
  /// Nil for what can only be a guide's name.
  init?(named argument: String) {
    if argument == "-" {
      self = .standardInput
    } else if argument.utf8.contains(UInt8(ascii: "/"))
      || GuideFolder.endings.contains(where: argument.lowercased().hasSuffix)
    {
      self = .file(argument)
    } else {
      return nil
    }
  }

  /// All bytes.
  func bytes() throws(Failure) -> [UInt8] {
    let limit = GuideFolder.fileLimit
    do {
      switch self {
      case .builtIn(let slug): return BuiltInGuides.bytes(of: slug) ?? []
      case .file(let path): return try System.contents(ofFile: path, limit: limit)
      case .standardInput: return try System.contentsOfStandardInput(limit: limit)
      }
    } catch {
      throw .unreadable(self, error)
    }
  }

  /// The name that a file gives its guide; nil where it gives none that could be one.
  var slug: Slug? {
    switch self {
    case .builtIn(let slug): return slug
    case .standardInput: return nil
    case .file(let path):
      let file = path.split(separator: "/").last ?? ""
      let stem = file.prefix { $0 != "." }
      return Slug(stem.lowercased())
    }
  }
}

extension Guide {
  /// Reads a guide; a failure names where its bytes came from.
  init(slug: Slug?, reading bytes: [UInt8], from source: Source) throws(Failure) {
    do {
      self = try Guide(slug: slug, reading: bytes)
    } catch {
      throw .notAGuide(source, error)
    }
  }
}
