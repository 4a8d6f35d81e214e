import GuideContent
import GuideModel

/// The guides that are compiled in: the bridge from C's table to Swift's values.
enum BuiltInGuides {
  /// The names, in order.
  static func names() -> [Slug] {
    (0..<GuideContentCount()).compactMap { unsafe Slug(String(cString: GuideContentName($0))) }
  }

  /// The bytes of a guide's file; nil where there is no such guide.
  static func bytes(of slug: Slug) -> [UInt8]? {
    let names = 0..<GuideContentCount()
    guard
      let index = names.first(where: { unsafe String(cString: GuideContentName($0)) == slug.text })
    else { return nil }
    return unsafe [UInt8](
      UnsafeBufferPointer(start: GuideContentBytes(index), count: GuideContentLength(index)))
  }
}
