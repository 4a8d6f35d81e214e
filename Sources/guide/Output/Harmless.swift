extension String {
  /// The text with U+FFFD for whatever a terminal would obey rather than show: arguments and file
  /// names may hold anything.
  var harmless: String {
    guard unicodeScalars.contains(where: { $0.isObeyed }) else { return self }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: unicodeScalars.map { $0.isObeyed ? "\u{FFFD}" : $0 })
    return String(result)
  }
}

extension Unicode.Scalar {
  /// Control characters, line and paragraph separators, and the marks that turn the direction of
  /// text (Unicode Standard Annex 9, explicit formatting).
  fileprivate var isObeyed: Bool {
    switch value {
    case 0x00...0x1F, 0x7F...0x9F, 0x61C, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A...0x202E,
      0x2066...0x2069:
      true
    default: false
    }
  }
}
