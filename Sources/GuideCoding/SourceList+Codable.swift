public import GuideModel

extension SourceList: Codable {
  private enum Key: String, CodingKey {
    case line, heading, items
  }

  /// Writes every key.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(line, forKey: .line)
    try container.encode(heading, forKey: .heading)
    try container.encode(items, forKey: .items)
  }

  /// Reads what `encode(to:)` writes.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    self.init(
      line: try container.decode(Int.self, forKey: .line),
      heading: try container.decode(String.self, forKey: .heading),
      items: try container.decode([Source].self, forKey: .items))
  }
}

extension Source: Codable {
  private enum Key: String, CodingKey {
    case line, text, url
  }

  /// Writes null for what is not known.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(line, forKey: .line)
    try container.encode(text, forKey: .text)
    try container.encode(url, forKey: .url)
  }

  /// Reads what `encode(to:)` writes.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    self.init(
      line: try container.decode(Int.self, forKey: .line),
      text: try container.decode(String.self, forKey: .text),
      url: try container.decode(String?.self, forKey: .url))
  }
}
