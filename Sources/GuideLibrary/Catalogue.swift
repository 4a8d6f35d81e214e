public import GuideModel
import GuideReading

/// All guides that a reader can ask for, from several shelves.
///
/// A guide on a later shelf stands in for one of the same name on an earlier one. A faulty file
/// hides nothing: it is reported beside what could be read.
public struct Catalogue: Sendable {
  /// A guide with where it was found.
  public struct Found: Sendable {
    /// The name it has on its shelf.
    public let name: Slug
    /// The guide.
    public let guide: Guide
    /// The place.
    public let origin: GuideSummary.Origin
    /// Its path, for messages.
    public let path: String
    /// Files of the same name on later shelves that are no guides.
    public let faults: [Fault]
  }

  /// Why a name finds no guide.
  public enum Failure: Error, Sendable, Hashable {
    /// No guide is called so; the names of those that are called nearly so, or so and more.
    case unknown(String, nearest: [Slug])
    /// Several guides are called so, and none has it for its name.
    case ambiguous(String, [Slug])
    /// The guide's file is no guide.
    case faulty(Fault)
  }

  let shelves: [Shelf]

  /// A catalogue of shelves; later ones override earlier ones by name.
  public init(_ shelves: [Shelf]) {
    self.shelves = shelves
  }

  /// The guide of a name, a title or an "Also called" name.
  ///
  /// Case is ignored, blanks and dashes are the same, quotes are folded. Where a file has the name,
  /// no other file is read. Nothing is guessed.
  public func guide(named text: String) throws(Failure) -> Found {
    if let name = Slug(text.asFileName), let found = try guide(on: shelves, called: name) {
      return found
    }
    let index = NameIndex(summaries().summaries)
    let names = index.guides(called: text)
    if names.count > 1 { throw .ambiguous(text, names) }
    guard let name = names.first, let found = try guide(on: shelves, called: name) else {
      throw .unknown(text, nearest: index.suggestions(for: text))
    }
    return found
  }

  /// The guides nearest to a text in spelling, at most three, the nearest first.
  public func nearestNames(to text: String) -> [Slug] {
    NameIndex(summaries().summaries).nearest(to: text)
  }

  /// All guides in the order of their names, and the files that are none.
  public func guides() -> (guides: [Found], faults: [Fault]) {
    var guides: [Found] = []
    let listing = listing()
    var faults = listing.faults
    for name in listing.names {
      do throws(Failure) {
        guard let found = try guide(on: shelves, called: name) else { continue }
        guides.append(found)
        faults += found.faults
      } catch {
        if case .faulty(let fault) = error { faults.append(fault) }
      }
    }
    return (guides, faults)
  }

  /// What a list of guides says of each, in the order of their names, and the files that are none.
  public func summaries() -> (summaries: [GuideSummary], faults: [Fault]) {
    var summaries: [GuideSummary] = []
    let listing = listing()
    var faults = listing.faults
    for name in listing.names {
      do throws(Fault) {
        if let summary = try summary(of: name) { summaries.append(summary) }
      } catch {
        faults.append(error)
      }
    }
    return (summaries, faults)
  }

  /// The names of all guides in order, and the files whose names are none.
  public func listing() -> (names: [Slug], faults: [Fault]) {
    var names: Set<Slug> = []
    var faults: [Fault] = []
    for shelf in shelves {
      do throws(Fault) {
        for text in try shelf.names() {
          if let name = Slug(text) {
            names.insert(name)
          } else {
            faults.append(Fault(path: shelf.path(text), reason: .name))
          }
        }
      } catch {
        faults.append(error)
      }
    }
    return (names.sorted(), faults)
  }

  /// What a list says of one guide; nil where there is none.
  ///
  /// May be asked from several threads at once.
  public func summary(of name: Slug) throws(Fault) -> GuideSummary? {
    var fault: Fault?
    for shelf in shelves.reversed() {
      do throws(Fault) {
        if let bytes = try shelf.bytes(name.text) {
          return try summary(of: name, on: shelf, bytes)
        }
      } catch {
        fault = fault ?? error
      }
    }
    if let fault { throw fault }
    return nil
  }

  private func summary(of name: Slug, on shelf: Shelf, _ bytes: [UInt8]) throws(Fault)
    -> GuideSummary
  {
    do throws(GuideError) {
      return try GuideSummary(name: name, origin: shelf.origin, reading: bytes)
    } catch {
      throw Fault(path: shelf.path(name.text), reason: .content(error))
    }
  }

  /// The guide of a name on the last shelf that has a sound one.
  private func guide(on shelves: [Shelf], called name: Slug) throws(Failure) -> Found? {
    var faults: [Fault] = []
    for shelf in shelves.reversed() {
      do throws(Fault) {
        guard let guide = try shelf.guide(called: name) else { continue }
        return Found(
          name: name, guide: guide, origin: shelf.origin, path: shelf.path(name.text),
          faults: faults)
      } catch {
        faults.append(error)
      }
    }
    if let fault = faults.first { throw .faulty(fault) }
    return nil
  }
}

extension Shelf {
  fileprivate func guide(called name: Slug) throws(Fault) -> Guide? {
    guard let bytes = try bytes(name.text) else { return nil }
    do throws(GuideError) {
      return try Guide(slug: name, reading: bytes)
    } catch {
      throw Fault(path: path(name.text), reason: .content(error))
    }
  }
}

extension String {
  /// What a file is called by a name as people type it: small letters, dashes for blanks.
  fileprivate var asFileName: String {
    var bytes: [UInt8] = []
    var dashIsDue = false
    for byte in foldedBytes {
      guard byte != UInt8(ascii: " ") else {
        dashIsDue = !bytes.isEmpty
        continue
      }
      if dashIsDue { bytes.append(UInt8(ascii: "-")) }
      dashIsDue = false
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
