import GuideIndex
import GuideContent
public import GuideLibrary
public import GuideModel
public import GuideSearch

/// The guides that are compiled in: the bridge from C's table to Swift's values.
public enum BuiltInGuides {
  /// The guides as a source of the library.
  public static var source: GuideSource {
    GuideSource(
      origin: .builtIn, listing: { GuideSource.Listing(names: names()) },
      path: { $0.text + ".md" }, bytes: { bytes(of: $0) })
  }

  /// How many guides there are.
  public static var count: Int { GuideContentCount() }

  /// The newest day on which one of them was checked, found without reading any: it stands at the
  /// end of their files.
  public static var newestCheck: Day? {
    var newest: Day?
    for index in 0..<GuideContentCount() {
      guard let day = check(of: index) else { continue }
      if newest.map({ $0 < day }) ?? true { newest = day }
    }
    return newest
  }

  private static func check(of index: Int) -> Day? {
    let key = "\n- Last checked: ".utf8
    let (end, length) = (2048, 10)
    let bytes = unsafe [UInt8](
      UnsafeBufferPointer(start: GuideContentBytes(index), count: GuideContentLength(index))
        .suffix(end))
    let isKey = { bytes[$0] == UInt8(ascii: "\n") && bytes[$0...].starts(with: key) }
    guard let place = bytes.indices.last(where: isKey) else {
      return nil
    }
    return Day(String(decoding: bytes[(place + key.count)...].prefix(length), as: UTF8.self))
  }

  /// The names, in order.
  private static func names() -> [Slug] {
    (0..<GuideContentCount()).compactMap { unsafe Slug(String(cString: GuideContentName($0))) }
  }

  /// The bytes of a guide's file; nil where there is no such guide.
  private static func bytes(of slug: Slug) -> [UInt8]? {
    for index in 0..<GuideContentCount() where isName(of: index, slug.text) {
      return unsafe [UInt8](
        UnsafeBufferPointer(start: GuideContentBytes(index), count: GuideContentLength(index)))
    }
    return nil
  }

  /// Whether a guide has a name: a search asks for ten guides, and makes no string of each other name.
  private static func isName(of index: Int, _ text: String) -> Bool {
    let name = unsafe GuideContentName(index)
    var place = 0
    for byte in text.utf8 {
      guard unsafe UInt8(bitPattern: name[place]) == byte else { return false }
      place += 1
    }
    return unsafe name[place] == 0
  }

  /// The guides with their index, ready to be searched without reading them.
  ///
  /// Nil where the index is of another number of guides; one that was edited before the index was
  /// made anew is noticed when it is to be shown, as in any library.
  public static func indexed() -> GuideLibrary? {
    let source = ByteSource(count: GuideContentIndexLength(), isChecked: false) { range in
      unsafe [UInt8](
        UnsafeBufferPointer(
          start: GuideContentIndex() + range.lowerBound, count: range.count))
    }
    guard let index = try? LibraryIndex(opening: source), index.count == GuideContentCount() else {
      return nil
    }
    return GuideLibrary(index: index) { bytes(of: $0.name) }
  }
}
