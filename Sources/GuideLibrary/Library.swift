public import GuideModel
import GuideReading
import GuideWords

/// All guides that a reader can ask for, from several sources.
///
/// The first source wins, as in PATH: a guide of an earlier one stands in for one of the same name
/// further on. A file or folder that cannot be read hides nothing: it is told of beside what could.
public struct Library: Sendable {
  /// A guide with where it was found.
  public struct Found: Sendable {
    /// The name that its file gives it.
    public let name: Slug
    /// The guide.
    public let guide: Guide
    /// The place.
    public let origin: GuideSummary.Origin
    /// Its path, for messages.
    public let path: String
    /// Files of the same name in earlier sources that are no guides.
    public let refused: [GuideFileError]
  }

  /// Why a name finds no guide.
  public enum LookUpError: Error, Sendable, Hashable {
    /// No guide is called so; the names of those that are called nearly so, or so and more, and what
    /// could not be looked into.
    case unknown(String, nearest: [Slug], refused: [GuideFileError])
    /// Several guides are called so, and none has it for its name.
    case ambiguous(String, [Slug])
    /// The guide's file is no guide.
    case unreadable(GuideFileError)
  }

  /// The sources, the first of which wins.
  public let sources: [GuideSource]

  /// A library of sources, the first of which wins.
  public init(_ sources: [GuideSource]) {
    self.sources = sources
  }

  // MARK: Listing

  /// The names of all guides in order, and what is refused; opens no file.
  public func listing() -> GuideSource.Listing {
    var all = GuideSource.Listing()
    for source in sources {
      do throws(GuideFileError) {
        let listing = try source.listing()
        all.names += listing.names
        all.refused += listing.refused
      } catch {
        all.refused.append(error)
      }
    }
    if sources.count > 1 { all.names = all.names.sortedOnce }
    return all
  }

  /// What a list says of each guide, in the order of their names, and what is refused.
  public func summaries() -> (summaries: [GuideSummary], refused: [GuideFileError]) {
    var summaries: [GuideSummary] = []
    let listing = listing()
    var refused = listing.refused
    for name in listing.names {
      do throws(GuideFileError) {
        if let summary = try summary(of: name) { summaries.append(summary) }
      } catch {
        refused.append(error)
      }
    }
    return (summaries, refused)
  }

  /// What a list says of one guide; nil where there is none.
  ///
  /// May be asked from several threads at once.
  public func summary(of name: Slug) throws(GuideFileError) -> GuideSummary? {
    try first(called: name) { source in
      source.summary(name)
    } reading: { source, bytes throws(GuideError) in
      try GuideSummary(name: name, origin: source.origin, reading: bytes)
    }?.value
  }

  // MARK: Looking up

  /// The guide of a name, a title or an "Also called" name.
  ///
  /// Case and accents are ignored, blanks and dashes are the same, quotes are folded. Where a file has
  /// the name, no other file is read. Nothing is guessed.
  public func guide(named text: String) throws(LookUpError) -> Found {
    if let name = Slug(text.asFileName), let found = try found(called: name) { return found }
    let (summaries, refused) = summaries()
    let index = NameIndex(summaries)
    let names = index.guides(called: text)
    if names.count > 1 { throw .ambiguous(text, names) }
    guard let name = names.first, let found = try found(called: name) else {
      throw .unknown(text, nearest: index.suggestions(for: text), refused: refused)
    }
    return found
  }

  /// The guide whose file has the name; nil where there is none.
  ///
  /// May be asked from several threads at once.
  public func guide(called name: Slug) throws(GuideFileError) -> Found? {
    guard
      let first = try first(
        called: name,
        reading: { _, bytes throws(GuideError) in
          try Guide(slug: name, reading: bytes).called(name)
        })
    else { return nil }
    return Found(
      name: name, guide: first.value, origin: first.source.origin, path: first.source.path(name),
      refused: first.refused)
  }

  /// The file of a guide: its path and bytes; nil where there is none.
  public func file(of name: Slug) throws(GuideFileError) -> (path: String, bytes: [UInt8])? {
    for source in sources {
      if let bytes = try source.bytes(name) { return (source.path(name), bytes) }
    }
    return nil
  }

  /// The guides nearest to a text in spelling, at most three, the nearest first.
  public func nearestNames(to text: String) -> [Slug] {
    NameIndex(summaries().summaries).nearest(to: text)
  }

  private func found(called name: Slug) throws(LookUpError) -> Found? {
    do throws(GuideFileError) {
      return try guide(called: name)
    } catch {
      throw .unreadable(error)
    }
  }

  private struct First<Value> {
    let value: Value
    let source: GuideSource
    let refused: [GuideFileError]
  }

  /// What is known of the first sound file of a name, or else what `read` makes of it; throws where
  /// all are faulty.
  private func first<Value>(
    called name: Slug, known: (GuideSource) -> Value? = { _ in nil },
    reading read: (GuideSource, [UInt8]) throws(GuideError) -> Value
  ) throws(GuideFileError) -> First<Value>? {
    var refused: [GuideFileError] = []
    for source in sources {
      if let value = known(source) {
        return First(value: value, source: source, refused: refused)
      }
      do throws(GuideFileError) {
        guard let bytes = try source.bytes(name) else { continue }
        let value = try source.reading(name) { () throws(GuideError) in try read(source, bytes) }
        return First(value: value, source: source, refused: refused)
      } catch {
        refused.append(error)
      }
    }
    if let error = refused.first { throw error }
    return nil
  }
}

extension GuideSource {
  fileprivate func reading<Value>(
    _ name: Slug, _ body: () throws(GuideError) -> Value
  ) throws(GuideFileError) -> Value {
    do throws(GuideError) {
      return try body()
    } catch {
      throw GuideFileError(path: path(name), reason: .content(error))
    }
  }
}

extension [Slug] {
  /// The names in order, each once.
  fileprivate var sortedOnce: [Slug] {
    var last: Slug?
    return sorted().filter { name in
      defer { last = name }
      return name != last
    }
  }
}

extension String {
  /// What a file is called by a name as people type it: small letters, dashes for blanks.
  fileprivate var asFileName: String {
    let words = folded.withoutDiacritics.split(separator: " ")
    return words.joined(separator: "-")
  }
}
