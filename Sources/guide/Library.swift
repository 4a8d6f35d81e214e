import GuideModel
import GuideSystem

/// The guides that a command reads: shelves, of which an earlier one hides a later one's guide of
/// the same name.
struct Library: Sendable {
  /// A place that guides come from.
  enum Shelf: Sendable {
    case builtIn
    /// A folder that the reader named.
    case named(GuideFolder)
    /// The folder of the reader's own guides, which need not be there.
    case own(GuideFolder)
  }

  let shelves: [Shelf]

  /// The folders of `--content` or GUIDE_CONTENT; without them the built-in guides, under those of
  /// the reader's own.
  init(_ reading: Reading, in surroundings: Surroundings = .real) {
    if let content = reading.content ?? surroundings.value(of: "GUIDE_CONTENT") {
      shelves = content.split(separator: ":").map { .named(GuideFolder(path: String($0))) }
    } else {
      let own = surroundings.ownGuides.map { [Shelf.own(GuideFolder(path: $0))] } ?? []
      shelves = own + [.builtIn]
    }
  }
}

extension Surroundings {
  /// The folder of the reader's own guides (XDG Base Directory Specification: a path that is not
  /// absolute counts as not set).
  fileprivate var ownGuides: String? {
    if let data = value(of: "XDG_DATA_HOME"), data.hasPrefix("/") { return data + "/guide" }
    return value(of: "HOME").map { $0 + "/.local/share/guide" }
  }
}

/// A guide with the place that it was read from.
struct LibraryGuide: Sendable {
  /// The name that the library calls it by; a copied page may call itself otherwise.
  let name: Slug
  let guide: Guide
  let source: Source
}

/// The names of a library's guides, and what lies about in its folders that is no guide.
struct LibraryListing: Sendable {
  var guides: [(name: Slug, shelf: Int)] = []
  var refused: [Failure] = []
}

extension Library {
  /// The names of all guides, in order.
  ///
  /// No file is opened.
  func listing() throws(Complaint) -> LibraryListing {
    var listing = LibraryListing()
    for (index, shelf) in shelves.enumerated() {
      let found = try shelf.listing()
      listing.guides += found.names.map { ($0, index) }
      listing.refused += found.refused
    }
    guard shelves.count > 1 else { return listing }
    // Equal names stand side by side, the earlier shelf's first.
    listing.guides.sort { ($0.name, $0.shelf) < ($1.name, $1.shelf) }
    var last: Slug?
    listing.guides.removeAll { entry in
      defer { last = entry.name }
      return entry.name == last
    }
    return listing
  }

  /// Reads the guide that has exactly this name; nil where there is none.
  func guide(called name: Slug) throws(Failure) -> LibraryGuide? {
    for shelf in shelves {
      if let guide = try shelf.guide(called: name) { return guide }
    }
    return nil
  }

  /// Reads all guides, in the order of their names, and what could not be read.
  func allGuides() throws(Complaint) -> (guides: [LibraryGuide], failures: [Failure]) {
    let listing = try listing()
    let shelves = shelves
    let results = System.inParallel(count: listing.guides.count, smallest: 64) { range in
      range.map { index in
        let entry = listing.guides[index]
        return Result { () throws(Failure) in try shelves[entry.shelf].guide(called: entry.name) }
      }
    }
    var guides: [LibraryGuide] = []
    var failures = listing.refused
    for result in results {
      switch result {
      case .success(let guide): guide.map { guides.append($0) }
      case .failure(let failure): failures.append(failure)
      }
    }
    return (guides, failures)
  }
}

extension Library.Shelf {
  fileprivate func listing() throws(Complaint) -> GuideFolder.Listing {
    switch self {
    case .builtIn: return GuideFolder.Listing(names: BuiltInGuides.names())
    case .named(let folder), .own(let folder):
      do {
        return try folder.listing()
      } catch {
        if case .own = self, error == .missing { return GuideFolder.Listing() }
        throw .failure(.unreadableFolder(folder.path, error))
      }
    }
  }

  fileprivate func guide(called name: Slug) throws(Failure) -> LibraryGuide? {
    guard let (source, bytes) = try file(of: name) else { return nil }
    let guide = try Guide(slug: name, reading: bytes, from: source)
    return LibraryGuide(name: name, guide: guide, source: source)
  }

  private func file(of name: Slug) throws(Failure) -> (Source, [UInt8])? {
    switch self {
    case .builtIn: return BuiltInGuides.bytes(of: name).map { (.builtIn(name), $0) }
    case .named(let folder), .own(let folder): return try folder.file(of: name)
    }
  }
}
