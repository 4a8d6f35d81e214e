public import GuideModel

extension Slug: Codable {
  /// Writes the name's text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }

  /// Reads a name; refuses a text that is none.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let slug = Slug(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "'\(text)' is no guide's name.")
    }
    self = slug
  }
}

extension Day: Codable {
  /// Writes the day as `YYYY-MM-DD`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }

  /// Reads a day as `YYYY-MM-DD`; refuses one that does not exist.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let day = Day(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "'\(text)' is no day.")
    }
    self = day
  }
}

// Names that stand for themselves: written as their raw values.
extension Guide.Form: Codable {}
extension Role: Codable {}
extension Urgency: Codable {}
extension TypeItem.EffectLevel: Codable {}
extension Table.Alignment: Codable {}
extension Furniture.Kind: Codable {}
extension RelatedGuide.Age.Unit: Codable {}
extension Finding.Code: Codable {}
extension Diagnostic.Severity: Codable {}
