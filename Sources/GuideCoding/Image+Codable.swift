public import GuideModel

extension Image: Codable {
  private enum Key: String, CodingKey {
    case line, alt, url, width, height
  }

  /// Writes null for what is not known.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(line, forKey: .line)
    try container.encode(alt, forKey: .alt)
    try container.encode(url, forKey: .url)
    try container.encode(width, forKey: .width)
    try container.encode(height, forKey: .height)
  }

  /// Reads what `encode(to:)` writes.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    self.init(
      line: try container.decode(Int.self, forKey: .line),
      alt: try container.decode(String.self, forKey: .alt),
      url: try container.decode(String.self, forKey: .url),
      width: try container.decode(Int?.self, forKey: .width),
      height: try container.decode(Int?.self, forKey: .height))
  }
}
