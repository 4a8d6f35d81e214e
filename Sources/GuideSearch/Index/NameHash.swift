import GuideWords

/// The hash under which a guide's name, title or other name is looked up.
///
/// Names are compared by their folded words, so "Sore after massage" finds `sore-after-massage`.
enum NameHash {
  /// The hash of a name.
  static func of(_ name: String) -> UInt64 {
    let bytes = name.utf8.span
    var reader = WordReader()
    var folded: [UInt8] = []
    while reader.advance(in: bytes) {
      folded += reader.word.filter { $0 != UInt8(ascii: "'") }
      folded.append(UInt8(ascii: "-"))
    }
    return Checksum.of(folded.span)
  }
}
