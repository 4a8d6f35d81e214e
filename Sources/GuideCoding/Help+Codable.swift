public import GuideModel

extension Help: Codable {
  private enum Key: String, CodingKey {
    case line, heading, intro, levels
  }

  /// Writes every key, the introduction only where there is one.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(line, forKey: .line)
    try container.encode(heading, forKey: .heading)
    if !intro.isEmpty { try container.encode(intro, forKey: .intro) }
    try container.encode(levels, forKey: .levels)
  }

  /// Reads what `encode(to:)` writes.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    self.init(
      line: try container.decode(Int.self, forKey: .line),
      heading: try container.decode(String.self, forKey: .heading),
      intro: try container.decodeIfPresent([Block].self, forKey: .intro) ?? [],
      levels: try container.decode([HelpLevel].self, forKey: .levels))
  }
}

extension HelpLevel: Codable {
  private enum Key: String, CodingKey {
    case urgency, heading, items
  }

  /// Writes null for what is not known.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(urgency, forKey: .urgency)
    try container.encode(heading, forKey: .heading)
    try container.encode(items, forKey: .items)
  }

  /// Reads what `encode(to:)` writes.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    self.init(
      urgency: try container.decode(Urgency.self, forKey: .urgency),
      heading: try container.decode(String?.self, forKey: .heading),
      items: try container.decode([Text].self, forKey: .items))
  }
}
