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
      path: { $0.text + ".md" }, bytes: { bytes(of: $0) }, summary: { summaries[$0] })
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
    let key: StaticString = "\n- Last checked: "
    let (end, length) = (2048, 10)
    let buffer = unsafe UnsafeBufferPointer(
      start: GuideContentBytes(index), count: GuideContentLength(index))
    let bytes = unsafe buffer.span
    let keyLength = key.utf8CodeUnitCount
    var place = bytes.count - keyLength - length
    while place >= max(0, bytes.count - end) {
      if bytes[place] == UInt8(ascii: "\n"), bytes.holds(key, at: place) {
        let day = (place + keyLength..<place + keyLength + length).map { bytes[$0] }
        return Day(String(decoding: day, as: UTF8.self))
      }
      place -= 1
    }
    return nil
  }

  /// What a list says of each guide, as the index knows it; a test holds that to the guides.
  private static let summaries: [Slug: GuideSummary] = {
    var summaries: [Slug: GuideSummary] = [:]
    for guide in (try? indexed()?.index.allGuides()) ?? [] {
      summaries[guide.name] = GuideSummary(guide, origin: .builtIn)
    }
    return summaries
  }()

  /// The names, in order.
  private static func names() -> [Slug] {
    (0..<GuideContentCount()).compactMap { unsafe Slug(String(cString: GuideContentName($0))) }
  }

  /// The bytes of a guide's file; nil where there is no such guide.
  private static func bytes(of slug: Slug) -> [UInt8]? {
    for index in 0..<GuideContentCount() where isName(of: index, slug.text) {
      return unsafe copy(of: GuideContentBytes(index), count: GuideContentLength(index))
    }
    return nil
  }

  /// The bytes from a place on, copied as a whole: the array's own initializer takes them one by one.
  private static func copy(of start: UnsafePointer<UInt8>, count: Int) -> [UInt8] {
    unsafe [UInt8](unsafeUninitializedCapacity: count) { room, initialized in
      let source = unsafe UnsafeBufferPointer(start: start, count: count)
      initialized = unsafe room.initialize(fromContentsOf: source)
    }
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
      unsafe copy(of: GuideContentIndex() + range.lowerBound, count: range.count)
    }
    guard let index = try? LibraryIndex(opening: source), index.count == GuideContentCount() else {
      return nil
    }
    return GuideLibrary(index: index) { bytes(of: $0.name) }
  }
}

extension Span<UInt8> {
  /// Whether a text of ASCII characters stands at a place.
  fileprivate func holds(_ text: StaticString, at start: Int) -> Bool {
    for offset in 0..<text.utf8CodeUnitCount
    where unsafe self[start + offset] != text.utf8Start[offset] {
      return false
    }
    return true
  }
}
