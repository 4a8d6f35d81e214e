public import GuideModel

extension FAQ: Codable {
  private enum Key: String, CodingKey {
    case questionLine, question, answer
  }

  /// Writes every key.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(questionLine, forKey: .questionLine)
    try container.encode(question, forKey: .question)
    try container.encode(answer, forKey: .answer)
  }

  /// Reads what `encode(to:)` writes.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    self.init(
      questionLine: try container.decode(Int.self, forKey: .questionLine),
      question: try container.decode(String.self, forKey: .question),
      answer: try container.decode([Block].self, forKey: .answer))
  }
}
