extension StringProtocol {
  /// Whether the first character is a small letter.
  package var startsInLowerCase: Bool {
    guard let byte = utf8.first, byte >= 0x80 else {
      return utf8.first.map { $0.isLetter && !$0.isCapital } ?? false
    }
    return first?.isLowercase ?? false
  }

  /// Whether the first character is a capital.
  package var startsInCapital: Bool {
    guard let byte = utf8.first, byte >= 0x80 else { return utf8.first?.isCapital ?? false }
    return first?.isUppercase ?? false
  }
}
