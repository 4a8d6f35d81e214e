extension String {
  /// The text on one line, with U+FFFD for whatever a terminal would obey rather than show:
  /// arguments and names of files may hold anything.
  package var harmless: String {
    guard unicodeScalars.contains(where: { $0.isRefusedInLines }) else { return self }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: unicodeScalars.map { $0.isRefusedInLines ? "\u{FFFD}" : $0 })
    return String(result)
  }
}
