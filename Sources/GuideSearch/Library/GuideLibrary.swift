public import GuideIndex
public import GuideModel
import GuideReading

/// Guides that are searched together: an index of their words and a way to their texts.
public struct GuideLibrary: Sendable {
  /// What is known of the guides without reading them.
  public let index: LibraryIndex
  private let texts: Texts

  /// Where the texts come from.
  private enum Texts: Sendable {
    case memory([Slug: GuideText])
    case files(
      read: @Sendable (IndexedGuide) -> [UInt8]?,
      noteChange: @Sendable (IndexedGuide, GuideError?) -> Void)
  }

  /// A library with an index and a function that gives the bytes of a guide's file, nil where it
  /// is gone.
  ///
  /// - Parameter noteChange: is told of each guide whose file is not what was indexed; it is then
  ///   read as it is now, and where it is no guide any more, of why.
  public init(
    index: LibraryIndex, read: @escaping @Sendable (IndexedGuide) -> [UInt8]?,
    noteChange: @escaping @Sendable (IndexedGuide, GuideError?) -> Void = { _, _ in }
  ) {
    self.index = index
    texts = .files(read: read, noteChange: noteChange)
  }

  /// Some of the guides of a library in memory, with an index of them; threads make one each.
  public struct Share: Sendable {
    fileprivate let texts: [GuideText]
    fileprivate let segment: IndexSegment

    /// A share of these guides.
    public init(_ guides: [Guide]) { self.init(texts: guides.map { GuideText($0) }) }

    fileprivate init(texts: [GuideText]) {
      var builder = IndexSegmentBuilder()
      for text in texts { builder.add(text, as: IndexedGuide(name: text.name, title: text.title)) }
      self.texts = texts
      segment = builder.finish()
    }
  }

  /// A library of guides in memory.
  public init(_ guides: [Guide]) throws(IndexError) { try self.init(of: [Share(guides)]) }

  /// A library of the texts of guides.
  init(texts: [GuideText]) throws(IndexError) { try self.init(of: [Share(texts: texts)]) }

  /// A library of the guides of all shares.
  public init(of shares: [Share]) throws(IndexError) {
    index = try LibraryIndex(of: shares.map { $0.segment })
    var byName: [Slug: GuideText] = [:]
    for share in shares {
      for text in share.texts { byName[text.name] = text }
    }
    texts = .memory(byName)
  }

  /// The text of a guide, by its number in the index; nil where it is gone or no guide any more.
  func text(of number: Int) throws(IndexError) -> GuideText? {
    let guide = try index.guide(number)
    switch texts {
    case .memory(let guides): return guides[guide.name]
    case .files(let read, let noteChange):
      guard let bytes = read(guide) else { return nil }
      if let text = try index.text(number, of: guide, in: bytes) { return text }
      do throws(GuideError) {
        let now = try Guide(slug: guide.name, reading: bytes).called(guide.name)
        noteChange(guide, nil)
        return GuideText(now)
      } catch {
        noteChange(guide, error)
        return nil
      }
    }
  }
}
