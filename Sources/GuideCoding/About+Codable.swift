public import GuideModel

extension About: Codable {
  private enum Key: String, CodingKey {
    case alsoCalled, audience, region, clinicalCheck, licence, tags
  }

  /// Writes null for what is not known.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(alsoCalled, forKey: .alsoCalled)
    try container.encode(audience, forKey: .audience)
    try container.encode(region, forKey: .region)
    try container.encode(clinicalCheck, forKey: .clinicalCheck)
    try container.encode(licence, forKey: .licence)
    try container.encode(tags, forKey: .tags)
  }

  /// Reads what `encode(to:)` writes.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    self.init(
      alsoCalled: try container.decode([String].self, forKey: .alsoCalled),
      audience: try container.decode(String?.self, forKey: .audience),
      region: try container.decode(String?.self, forKey: .region),
      clinicalCheck: try container.decode(String?.self, forKey: .clinicalCheck),
      licence: try container.decode(String?.self, forKey: .licence),
      tags: try container.decode([String].self, forKey: .tags))
  }
}
