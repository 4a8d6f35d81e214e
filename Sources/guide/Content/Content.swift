import GuideBuiltIn
import GuideIndex
import GuideLibrary
import GuideModel
import GuideSearch
import GuideSystem

/// The guides that a command reads: the library, and the folders behind it.
struct Content: Sendable {
  /// A place that guides come from.
  enum Place: Sendable {
    case builtIn
    case folder(GuideFolder)
  }

  /// The places; an earlier one hides a later one's guide of the same name, as in PATH.
  let places: [Place]
  /// The guides of all places.
  let library: Library

  private init(_ places: [Place]) {
    self.places = places
    library = Library(places.map { $0.source })
  }

  /// The folders of `--content` or GUIDE_CONTENT; without them the built-in guides, under those of
  /// the reader's own.
  init(_ reading: Reading, in surroundings: Surroundings = .real) throws(CommandError) {
    guard let content = reading.content ?? surroundings.value(of: "GUIDE_CONTENT") else {
      let own = surroundings.ownGuides.map { Place.folder(GuideFolder(path: $0, isOwn: true)) }
      self.init([own, .builtIn].compactMap { $0 })
      return
    }
    let paths = content.split(separator: ":")
    guard !paths.isEmpty else { throw .usage(.invalidValue(.content, content)) }
    self.init(paths.map { .folder(GuideFolder(path: String($0))) })
  }

  /// The library with its folders kept open, for reading many guides; with their indexes for listing
  /// them, as what an index knows of a file that has not changed is not read again.
  func openLibrary(withIndexes: Bool) -> Library {
    Library(places.map { $0.opened(withIndex: withIndexes).source })
  }

  /// The folders, without the built-in guides.
  var folders: [GuideFolder] { places.compactMap { $0.folder } }
}

extension Surroundings {
  /// The folder of the reader's own guides (XDG Base Directory Specification: a path that is not
  /// absolute counts as not set).
  fileprivate var ownGuides: String? {
    if let data = value(of: "XDG_DATA_HOME"), data.hasPrefix("/") { return data + "/guide" }
    return value(of: "HOME").map { $0 + "/.local/share/guide" }
  }
}

extension Content.Place {
  fileprivate var source: GuideSource {
    switch self {
    case .builtIn: BuiltInGuides.source
    case .folder(let folder): folder.source
    }
  }

  fileprivate func opened(withIndex: Bool) -> Content.Place {
    switch self {
    case .builtIn: .builtIn
    case .folder(let folder): .folder(folder.opened(withIndex: withIndex))
    }
  }

  fileprivate var folder: GuideFolder? {
    switch self {
    case .builtIn: nil
    case .folder(let folder): folder
    }
  }
}

// MARK: Many guides

extension Content {
  /// What a list says of some guides, and what could not be read.
  func summaries(of names: [Slug]) -> (values: [GuideSummary], failures: [Failure]) {
    let library = openLibrary(withIndexes: true)
    return readAll(names) { name throws(GuideFileError) in try library.summary(of: name) }
  }

  /// Every guide, and what could not be read.
  func guides() -> (values: [Library.Found], failures: [Failure]) {
    let library = openLibrary(withIndexes: false)
    let listing = library.listing()
    let (found, failures) = readAll(listing.names) { name throws(GuideFileError) in
      try library.guide(called: name)
    }
    let hidden = found.flatMap { $0.refused }
    return (found, (listing.refused + hidden).map { .library($0) } + failures)
  }

  /// A library of every guide, read and indexed on all processors, and what could not be read.
  func indexed() throws(IndexError) -> (library: GuideLibrary, failures: [Failure]) {
    let library = openLibrary(withIndexes: false)
    let listing = library.listing()
    let names = listing.names
    let shares = System.inParallel(count: names.count, smallest: 8) { range in
      let (found, failures) = Self.read(names[range]) { name throws(GuideFileError) in
        try library.guide(called: name)
      }
      let hidden = found.flatMap { $0.refused }.map { Failure.library($0) }
      return [(guides: GuideLibrary.Share(found.map { $0.guide }), failures: hidden + failures)]
    }
    return (
      try GuideLibrary(of: shares.map { $0.guides }),
      listing.refused.map { .library($0) } + shares.flatMap { $0.failures }
    )
  }

  /// What `read` makes of guides, in their order, and what could not be read; on all processors
  /// where there are many.
  private func readAll<Value: Sendable>(
    _ names: [Slug],
    _ read: @Sendable @escaping (Slug) throws(GuideFileError) -> Value?
  ) -> (values: [Value], failures: [Failure]) {
    let chunks = System.inChunks(count: names.count, of: 32) { [Self.read(names[$0], read)] }
    return (chunks.flatMap { $0.values }, chunks.flatMap { $0.failures })
  }

  private static func read<Value: Sendable>(
    _ names: ArraySlice<Slug>, _ read: (Slug) throws(GuideFileError) -> Value?
  ) -> (values: [Value], failures: [Failure]) {
    var values: [Value] = []
    var failures: [Failure] = []
    for name in names {
      do throws(GuideFileError) {
        // Nil where it went away after the folder was listed.
        if let value = try read(name) { values.append(value) }
      } catch {
        failures.append(.library(error))
      }
    }
    return (values, failures)
  }
}

// MARK: One guide

extension Content {
  /// What a name finds.
  enum LookUp {
    case guide(ShownGuide)
    case nothing(nearest: [Slug], refused: [GuideFileError])
  }

  /// The guide of the library that is called so, or those that are called nearly so.
  func lookUp(_ name: String) throws(CommandError) -> LookUp {
    do {
      let found = try library.guide(named: name)
      return .guide(ShownGuide(found, isStandIn: isStandIn(found)))
    } catch {
      switch error {
      case .unknown(_, let nearest, let refused):
        return .nothing(nearest: nearest, refused: refused)
      case .ambiguous(_, let names): throw .answerIsNo(.ambiguousGuide(name, names))
      case .unreadable(let error): throw .failure(.library(error))
      }
    }
  }

  /// Whether a guide of a folder stands in for a built-in one of its name.
  private func isStandIn(_ found: Library.Found) -> Bool {
    guard case .folder = found.origin else { return false }
    return places.contains { place in
      guard case .builtIn = place else { return false }
      return (try? place.source.bytes(found.name)) != nil
    }
  }

  /// The guide that GUIDE stands for: a file, standard input or a guide of the library.
  func guide(for typed: String) throws(CommandError) -> ShownGuide {
    if let source = Source(named: typed) {
      return try orFail { () throws(Failure) in try ShownGuide(from: source) }
    }
    switch try lookUp(typed) {
    case .guide(let guide): return guide
    case .nothing(let nearest, let refused):
      // A folder or a file that cannot be read now is the likelier reason.
      for error in refused {
        switch error.reason {
        case .folder, .failure: throw .failure(.library(error))
        case .name, .second, .file, .content: break
        }
      }
      throw .answerIsNo(.noGuide(typed, nearest: nearest.map { $0.text }))
    }
  }
}
