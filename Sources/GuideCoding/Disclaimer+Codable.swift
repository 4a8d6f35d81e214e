public import GuideModel

extension Disclaimer: Codable {
  private enum Key: String, CodingKey {
    case line, heading, paragraphs, builtIn
  }

  /// Writes every key; line and heading are null for the built-in text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(line, forKey: .line)
    try container.encode(heading, forKey: .heading)
    try container.encode(paragraphs, forKey: .paragraphs)
    try container.encode(isBuiltIn, forKey: .builtIn)
  }

  /// Reads what `encode(to:)` writes; a disclaimer without a paragraph is refused.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let paragraphs = try container.decode([Paragraph].self, forKey: .paragraphs)
    guard !paragraphs.isEmpty else {
      throw DecodingError.dataCorruptedError(
        forKey: .paragraphs, in: container, debugDescription: "A disclaimer cannot be empty.")
    }
    self.init(
      line: try container.decode(Int?.self, forKey: .line),
      heading: try container.decode(String?.self, forKey: .heading),
      paragraphs: paragraphs,
      isBuiltIn: try container.decode(Bool.self, forKey: .builtIn))
  }
}

extension Disclaimer.Paragraph: Codable {
  private enum Key: String, CodingKey {
    case line, text
  }

  /// Writes the line, null in the built-in text, and the text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(line, forKey: .line)
    try container.encode(text, forKey: .text)
  }

  /// Reads what `encode(to:)` writes.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    self.init(
      line: try container.decodeIfPresent(Int.self, forKey: .line),
      text: try container.decode(String.self, forKey: .text))
  }
}
