public import GuideModel

extension Section: Codable {
  private enum Key: String, CodingKey {
    case line, heading, role, blocks
  }

  /// Writes every key.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(line, forKey: .line)
    try container.encode(heading, forKey: .heading)
    try container.encode(role, forKey: .role)
    try container.encode(blocks, forKey: .blocks)
  }

  /// Reads what `encode(to:)` writes.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    self.init(
      line: try container.decode(Int.self, forKey: .line),
      heading: try container.decode(String.self, forKey: .heading),
      role: try container.decode(Role.self, forKey: .role),
      blocks: try container.decode([Block].self, forKey: .blocks))
  }
}

extension ContentsEntry: Codable {
  private enum Key: String, CodingKey {
    case number, line, heading, role
  }

  /// Writes every key.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(number, forKey: .number)
    try container.encode(line, forKey: .line)
    try container.encode(heading, forKey: .heading)
    try container.encode(role, forKey: .role)
  }

  /// Reads what `encode(to:)` writes.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    self.init(
      number: try container.decode(Int.self, forKey: .number),
      line: try container.decode(Int.self, forKey: .line),
      heading: try container.decode(String.self, forKey: .heading),
      role: try container.decode(Role.self, forKey: .role))
  }
}
