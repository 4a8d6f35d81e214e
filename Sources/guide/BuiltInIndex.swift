import GuideContent
import GuideModel
import GuideSearch

extension BuiltInGuides {
  /// The built-in guides with their index, ready to be searched without reading them.
  ///
  /// Nil where the index is not of exactly these guides: after one was edited and before the index
  /// was made anew, they are searched like any others.
  static func library() -> GuideLibrary? {
    let source = ByteSource(count: GuideContentIndexLength()) { range in
      unsafe [UInt8](
        UnsafeBufferPointer(
          start: GuideContentIndex() + range.lowerBound, count: range.count))
    }
    guard let index = try? LibraryIndex(opening: source),
      (try? index.isIndex(of: stamps())) == true
    else { return nil }
    return GuideLibrary(index: index) { guide in
      guard let slug = Slug(guide.name), let bytes = bytes(of: slug) else { return nil }
      return try? Guide(slug: slug, reading: bytes)
    }
  }

  private static func stamps() -> [String: FileStamp] {
    var stamps: [String: FileStamp] = [:]
    for index in 0..<GuideContentCount() {
      let name = unsafe String(cString: GuideContentName(index))
      let bytes = unsafe [UInt8](
        UnsafeBufferPointer(start: GuideContentBytes(index), count: GuideContentLength(index)))
      stamps[name + ".md"] = FileStamp(ofContents: bytes)
    }
    return stamps
  }
}

extension Library {
  /// The index of the built-in guides, where the library holds no others.
  var builtInIndex: GuideLibrary? {
    places.allSatisfy(\.holdsNothingElse) ? BuiltInGuides.library() : nil
  }
}

extension Library.Place {
  /// Whether the place is the program or a folder without guides.
  fileprivate var holdsNothingElse: Bool {
    switch self {
    case .builtIn: return true
    case .named: return false
    case .own(let folder):
      guard let listing = try? folder.listing() else { return true }
      return listing.names.isEmpty && listing.refused.isEmpty
    }
  }
}
