/// A guide's name: `[a-z0-9][a-z0-9_-]*`.
public struct Slug: Sendable, Hashable, Comparable {
  /// The name's text.
  public let text: String

  /// A name, or nil where the text is none.
  public init?(_ text: String) {
    guard let first = text.utf8.first, first != UInt8(ascii: "-"), first != UInt8(ascii: "_"),
      text.utf8.allSatisfy(Slug.allows)
    else { return nil }
    self.text = text
  }

  /// A name that is known to be one.
  init(verified text: String) { self.text = text }

  private static func allows(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  /// Names in the order of their bytes.
  public static func < (left: Slug, right: Slug) -> Bool { left.text < right.text }
}
