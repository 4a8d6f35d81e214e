/// A guide's name: `[a-z0-9][a-z0-9_-]*`.
public struct Slug: Sendable, Hashable, Comparable {
  /// The name's text.
  public let text: String

  /// A name, or nil where the text is none.
  public init?(_ text: String) {
    let characters = text.utf8Span
    let bytes = characters.span
    guard !bytes.isEmpty, bytes[0] != UInt8(ascii: "-"), bytes[0] != UInt8(ascii: "_") else {
      return nil
    }
    for place in bytes.indices where !Slug.allows(bytes[place]) { return nil }
    self.text = text
  }

  /// A name that is known to be one.
  package init(verified text: String) { self.text = text }

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

  /// What sorts names in the same order in a fifth of the time, for those who have many.
  package var sortKey: SortKey { SortKey(self) }

  /// A name with its first 32 bytes as numbers, which nearly always tell two names apart.
  package struct SortKey: Sendable, Comparable {
    /// The name.
    package let name: Slug
    private let words: (UInt64, UInt64, UInt64, UInt64)

    fileprivate init(_ name: Slug) {
      self.name = name
      let characters = name.text.utf8Span
      let bytes = characters.span
      words = (bytes.word(at: 0), bytes.word(at: 8), bytes.word(at: 16), bytes.word(at: 24))
    }

    /// Keys in the order of their names.
    package static func < (left: SortKey, right: SortKey) -> Bool {
      left.words == right.words ? left.name < right.name : left.words < right.words
    }

    /// Keys of the same name are equal.
    package static func == (left: SortKey, right: SortKey) -> Bool {
      left.words == right.words && left.name == right.name
    }
  }
}

extension Span<UInt8> {
  /// The eight bytes from a place on, the first one highest, with zeros beyond the end.
  fileprivate func word(at start: Int) -> UInt64 {
    var word: UInt64 = 0
    for place in start..<start + 8 { word = word << 8 | (place < count ? UInt64(self[place]) : 0) }
    return word
  }
}
