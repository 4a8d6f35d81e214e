public import GuideModel

extension Furniture: Codable {
  private enum Key: String, CodingKey {
    case line, kind, text
  }

  /// Writes every key.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(line, forKey: .line)
    try container.encode(kind, forKey: .kind)
    try container.encode(text, forKey: .text)
  }

  /// Reads what `encode(to:)` writes.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    self.init(
      line: try container.decode(Int.self, forKey: .line),
      kind: try container.decode(Kind.self, forKey: .kind),
      text: try container.decode(String.self, forKey: .text))
  }
}
