import GuideContent
import GuideModel
import GuideSearch

extension BuiltInGuides {
  /// The built-in guides with their index, ready to be searched without reading them.
  ///
  /// Nil where the index is of another number of guides; one that was edited before the index was
  /// made anew is noticed when it is to be shown, as in any library.
  static func library() -> GuideLibrary? {
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

extension Library {
  /// The index of the built-in guides, where the library holds no others.
  var builtInIndex: GuideLibrary? {
    places.allSatisfy { $0.holdsNothingElse } ? BuiltInGuides.library() : nil
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
