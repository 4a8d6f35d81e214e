/// What a guide says of itself.
public struct About: Sendable, Hashable {
  /// Other names it is found by.
  public let alsoCalled: [String]
  /// For whom.
  public let audience: String?
  /// Where its advice holds.
  public let region: String?
  /// "no", or who checked it.
  public let clinicalCheck: String?
  /// Under what terms it may be used.
  public let licence: String?
  /// Plain words to find it by.
  public let tags: [String]

  /// What a guide says of itself; nothing unless given.
  public init(
    alsoCalled: [String] = [], audience: String? = nil, region: String? = nil,
    clinicalCheck: String? = nil, licence: String? = nil, tags: [String] = []
  ) {
    self.alsoCalled = alsoCalled
    self.audience = audience
    self.region = region
    self.clinicalCheck = clinicalCheck
    self.licence = licence
    self.tags = tags
  }
}
