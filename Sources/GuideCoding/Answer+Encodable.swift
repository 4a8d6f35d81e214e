internal import GuideModel
public import GuideSearch

extension Answer: Encodable {
  private enum CodingKeys: CodingKey {
    case question, outcome, notice, passages, disclaimer
  }

  /// Encodes the answer with the disclaimer that every answer carries.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(question, forKey: .question)
    try container.encode(outcome, forKey: .outcome)
    try container.encode(notice, forKey: .notice)
    try container.encode(passages, forKey: .passages)
    try container.encode(StandingText.builtInDisclaimer, forKey: .disclaimer)
  }
}

extension Answer.Passage: Encodable {
  private enum CodingKeys: CodingKey {
    case guide, title, heading, line, text, score
  }

  /// Encodes the passage with its source.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(guide, forKey: .guide)
    try container.encode(title, forKey: .title)
    try container.encode(heading, forKey: .heading)
    try container.encode(line, forKey: .line)
    try container.encode(text, forKey: .text)
    try container.encode(score, forKey: .score)
  }
}

extension Answer.Outcome: Encodable {}
