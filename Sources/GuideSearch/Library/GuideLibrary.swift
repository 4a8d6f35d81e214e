public import GuideModel

/// Guides that are searched together: an index of their words and a way to read one of them.
public struct GuideLibrary: Sendable {
  /// What is known of the guides without reading them.
  public let index: LibraryIndex
  /// Reads a guide; nil where its file is gone, has changed since it was indexed, or is no guide.
  public let read: @Sendable (IndexedGuide) -> Guide?

  /// A library with an index and a function that reads its guides.
  public init(index: LibraryIndex, read: @escaping @Sendable (IndexedGuide) -> Guide?) {
    self.index = index
    self.read = read
  }

  /// A library of guides in memory.
  public init(_ guides: [Guide]) throws(IndexError) {
    var builder = IndexSegmentBuilder()
    for guide in guides { builder.add(guide) }
    let byName = Dictionary(guides.map { ($0.slug.text, $0) }, uniquingKeysWith: { $1 })
    self.init(index: try LibraryIndex(of: builder.finish())) { byName[$0.name] }
  }

  /// The text of a guide, by its number in the index.
  func text(of number: Int) throws(IndexError) -> GuideText? {
    if let text = try index.text(number) { return text }
    return read(try index.guide(number)).map { GuideText($0) }
  }
}
