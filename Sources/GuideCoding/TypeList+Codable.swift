public import GuideModel

extension TypeList: Codable {
  private enum Key: String, CodingKey {
    case line, heading, intro, items
  }

  /// Writes every key, the introduction only where there is one.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(line, forKey: .line)
    try container.encode(heading, forKey: .heading)
    if !intro.isEmpty { try container.encode(intro, forKey: .intro) }
    try container.encode(items, forKey: .items)
  }

  /// Reads what `encode(to:)` writes.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    self.init(
      line: try container.decode(Int.self, forKey: .line),
      heading: try container.decode(String.self, forKey: .heading),
      intro: try container.decodeIfPresent([Text].self, forKey: .intro) ?? [],
      items: try container.decode([TypeItem].self, forKey: .items))
  }
}

extension TypeItem: Codable {
  private enum Key: String, CodingKey {
    case line, name, description, effect, effectLevel, text
  }

  /// Writes null for what is not known.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(line, forKey: .line)
    try container.encode(name, forKey: .name)
    try container.encode(description, forKey: .description)
    try container.encode(effect, forKey: .effect)
    try container.encode(effectLevel, forKey: .effectLevel)
    try container.encode(text, forKey: .text)
  }

  /// Reads what `encode(to:)` writes.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    self.init(
      line: try container.decode(Int.self, forKey: .line),
      name: try container.decode(String?.self, forKey: .name),
      description: try container.decode(String.self, forKey: .description),
      effect: try container.decode(String?.self, forKey: .effect),
      text: try container.decode(String.self, forKey: .text))
  }
}
