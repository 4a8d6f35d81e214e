import GuideLibrary
import GuideModel
import GuideSystem

/// The guides that a command reads.
struct Library: Sendable {
  /// A place that guides come from.
  enum Place: Sendable {
    case builtIn
    /// A folder that the reader named.
    case named(GuideFolder)
    /// The folder of the reader's own guides, which need not be there.
    case own(GuideFolder)
  }

  /// The places; an earlier one hides a later one's guide of the same name, as in PATH.
  let places: [Place]
  /// The same for the model, which lets later shelves hide earlier ones.
  let catalogue: Catalogue

  private init(_ places: [Place]) {
    self.places = places
    catalogue = Catalogue(places.reversed().map { $0.shelf })
  }

  /// The folders of `--content` or GUIDE_CONTENT; without them the built-in guides, under those of
  /// the reader's own.
  init(_ reading: Reading, in surroundings: Surroundings = .real) {
    if let content = reading.content ?? surroundings.value(of: "GUIDE_CONTENT") {
      self.init(content.split(separator: ":").map { .named(GuideFolder(path: String($0))) })
    } else {
      let own = surroundings.ownGuides.map { [Place.own(GuideFolder(path: $0))] } ?? []
      self.init(own + [.builtIn])
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

extension Library.Place {
  /// The place as the model wants it.
  var shelf: Shelf {
    switch self {
    case .builtIn:
      Shelf(
        origin: .builtIn, names: { BuiltInGuides.names().map { $0.text } }, path: { $0 + ".md" },
        bytes: { name in Slug(name).flatMap(BuiltInGuides.bytes) })
    case .named(let folder), .own(let folder): folder.shelf
    }
  }

  /// The same place, kept open where it is a folder.
  fileprivate var opened: Library.Place {
    switch self {
    case .builtIn: .builtIn
    case .named(let folder): .named(folder.opened)
    case .own(let folder): .own(folder.opened)
    }
  }

  /// The names of the place's guides.
  ///
  /// A folder of the reader's own that is not there has none.
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
}

extension Library {
  /// The names of all guides, in order, and the files that cannot be guides.
  ///
  /// No file is opened.
  func listing() throws(Complaint) -> GuideFolder.Listing {
    var all = GuideFolder.Listing()
    for place in places {
      let listing = try place.listing()
      all.names += listing.names
      all.refused += listing.refused
    }
    guard places.count > 1 else { return all }
    all.names.sort()
    var last: Slug?
    all.names.removeAll { name in
      defer { last = name }
      return name == last
    }
    return all
  }

  /// The same library with its folders kept open.
  var opened: Library { Library(places.map { $0.opened }) }

  /// What a list says of some guides, and what is faulty.
  func summaries(of names: [Slug]) -> (values: [GuideSummary], failures: [Failure]) {
    let library = opened
    return readAll(names) { name throws(Failure) in try library.summary(of: name) }
  }

  /// What a list says of a guide; nil where it went away after the folder was listed.
  func summary(of name: Slug) throws(Failure) -> GuideSummary? {
    do throws(Fault) {
      return try catalogue.summary(of: name)
    } catch {
      throw .faulty(error)
    }
  }

  /// Every guide, and what is faulty.
  func guides() throws(Complaint) -> (values: [Catalogue.Found], failures: [Failure]) {
    let catalogue = opened.catalogue
    let listing = try listing()
    let (guides, failures) = readAll(listing.names) {
      name throws(Failure) -> Catalogue.Found? in
      do throws(Catalogue.Failure) {
        return try catalogue.guide(named: name.text)
      } catch {
        guard case .faulty(let fault) = error else {
          // It went away after the folder was listed.
          return nil
        }
        throw .faulty(fault)
      }
    }
    return (guides, listing.refused + failures)
  }

  /// What `read` makes of guides, in their order, and what is faulty; on all processors where there
  /// are many.
  private func readAll<Value: Sendable>(
    _ names: [Slug],
    _ read: @Sendable @escaping (Slug) throws(Failure) -> Value?
  ) -> (values: [Value], failures: [Failure]) {
    let results = System.inChunks(count: names.count, of: 32) { range in
      range.map { index in
        Result { () throws(Failure) in try read(names[index]) }
      }
    }
    var values: [Value] = []
    var failures: [Failure] = []
    values.reserveCapacity(results.count)
    for result in results {
      switch result {
      case .success(let value?): values.append(value)
      case .success(nil): break
      case .failure(let failure): failures.append(failure)
      }
    }
    return (values, failures)
  }

  /// What a name finds.
  private enum LookUp {
    case guide(ShownGuide)
    /// None; the names of those that are called nearly so.
    case nothing(nearest: [Slug])
  }

  private func lookUp(_ name: String) throws(Complaint) -> LookUp {
    do {
      return .guide(ShownGuide(try catalogue.guide(named: name)))
    } catch {
      switch error {
      case .unknown(_, let nearest): return .nothing(nearest: nearest)
      case .ambiguous(_, let names): throw .answerIsNo(.ambiguousGuide(name, names))
      case .faulty(let fault): throw .failure(.faulty(fault))
      }
    }
  }

  /// The guide of the library that is called so; nil where none is.
  func guide(ifNamed name: String) throws(Complaint) -> ShownGuide? {
    switch try lookUp(name) {
    case .guide(let guide): guide
    case .nothing: nil
    }
  }

  /// The guide that GUIDE stands for: a file, standard input or a guide of the library.
  func guide(for typed: String) throws(Complaint) -> ShownGuide {
    if let source = Source(named: typed) {
      return try orFail { () throws(Failure) in try ShownGuide(from: source) }
    }
    switch try lookUp(typed) {
    case .guide(let guide): return guide
    case .nothing(let nearest):
      // A folder that cannot be read is the likelier reason.
      _ = try listing()
      throw .answerIsNo(.noGuide(typed, nearest: nearest.map { $0.text }))
    }
  }
}
