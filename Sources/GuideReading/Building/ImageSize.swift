import GuideModel
import GuideWords

/// The size of an image as `400x300`, `400x` or `x300`, after `=` or in quotes.
struct ImageSize: Equatable {
  let width: Int?
  let height: Int?

  init?(_ text: String) {
    let digits = text.trimmed(of: "=\"' ")
    let parts = digits.split(separator: "x", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    width = Int(decimal: parts[0].utf8)
    height = Int(decimal: parts[1].utf8)
    let isFaulty = (width == nil && !parts[0].isEmpty) || (height == nil && !parts[1].isEmpty)
    if isFaulty || (width == nil && height == nil) { return nil }
  }
}
