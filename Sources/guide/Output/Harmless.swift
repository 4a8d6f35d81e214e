import GuideRendering

extension String {
  /// The text with U+FFFD for whatever a terminal would obey rather than show: arguments and file
  /// names may hold anything.
  var harmless: String {
    guard unicodeScalars.contains(where: { $0.isRefusedInLines }) else { return self }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: unicodeScalars.map { $0.isRefusedInLines ? "\u{FFFD}" : $0 })
    return String(result)
  }

  /// The text as a word of a shell's line, which can be copied: in quotes where it needs them.
  var quotedForShell: String {
    let isPlain = utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...0xFF:
        true
      default: "-_./,:+@%".utf8.contains(byte)
      }
    }
    if isPlain, !isEmpty { return self }
    return "'" + split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
      + "'"
  }
}
