import GuideModel

/// Tests name guides by what they are called.
extension Slug: ExpressibleByStringLiteral {
  /// The name that a literal is, which nobody checks.
  package init(stringLiteral name: String) { self.init(verified: name) }
}
