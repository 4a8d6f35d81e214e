import GuideLibrary
import GuideModel
import GuideReading
import GuideRendering
import GuideSystem

/// A guide that a command shows.
struct ShownGuide: Sendable {
  let guide: Guide
  /// How the reader can name it again.
  let name: ShownName
  let origin: Origin
  /// What its reader should know of the file, or of files that it stands in for.
  let warnings: [Failure]
}

extension ShownGuide {
  /// A guide of the library, which may stand in for a built-in one.
  init(_ found: consuming Library.Found, isStandIn: Bool = false) {
    guide = found.guide
    name = .guide(found.name)
    origin = isStandIn ? .ownFile(found.path) : .library
    warnings = found.refused.map { .library($0) }
  }

  /// Reads a guide from outside the library.
  init(from source: Source) throws(Failure) {
    let bytes = try source.bytes()
    guide = try source.guide(in: bytes)
    warnings = bytes.areUTF8 ? [] : [.notUTF8(source)]
    switch source {
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
    let bytes: [UInt8]
    do {
      bytes = try contents()
    } catch {
      throw .unreadable(self, error)
    }
    guard !bytes.isBlank else { throw .blank(self) }
    return bytes
  }

  private func contents() throws(FileError) -> [UInt8] {
    let limit = GuideFolder.fileLimit
    return switch self {
    case .file(let path): try System.contents(ofNamed: path, limit: limit)
    case .standardInput: try System.contentsOfStandardInput(limit: limit)
    }
  }

  /// The guide that the bytes are.
  fileprivate func guide(in bytes: [UInt8]) throws(Failure) -> Guide {
    do {
      return try Guide(slug: slug, reading: bytes)
    } catch {
      throw .notAGuide(self, error)
    }
  }

  /// The name that a file gives its guide; nil where it gives none that could be one.
  var slug: Slug? {
    switch self {
    case .standardInput: return nil
    case .file(let path):
      let file = path.split(separator: "/").last ?? ""
      let stem = file.prefix { $0 != "." }
      return Slug(stem.lowercased())
    }
  }

  /// A file's name without its ending, whether or not it could be a guide's.
  ///
  /// A copied page takes its name from its title, so a file of text gives none.
  var stem: String? {
    guard case .file(let path) = self, let file = path.split(separator: "/").last,
      !file.lowercased().hasSuffix(".txt")
    else { return nil }
    guard let ending = GuideFolder.endings.first(where: file.lowercased().hasSuffix) else {
      return String(file)
    }
    return String(file.dropLast(ending.utf8.count))
  }
}

extension [UInt8] {
  /// Whether the bytes are text as guides have it.
  fileprivate var areUTF8: Bool { (try? UTF8Span(validating: span)) != nil }
}
