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
}
