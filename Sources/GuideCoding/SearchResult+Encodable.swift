internal import GuideModel
public import GuideSearch

extension SearchResult: Encodable {
  private enum CodingKeys: CodingKey {
    case query, hits, suggestion, disclaimer
  }

  /// Encodes the result with the line that every result carries.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(query, forKey: .query)
    try container.encode(hits, forKey: .hits)
    try container.encode(suggestion, forKey: .suggestion)
    try container.encode(StandingText.shortDisclaimer, forKey: .disclaimer)
  }
}

extension SearchResult.Hit: Encodable {
  private enum CodingKeys: CodingKey {
    case guide, title, section, heading, line, score, snippet
  }

  /// Encodes the place; the section is null in the lead.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(guide, forKey: .guide)
    try container.encode(title, forKey: .title)
    try container.encode(section, forKey: .section)
    try container.encode(heading, forKey: .heading)
    try container.encode(line, forKey: .line)
    try container.encode(score, forKey: .score)
    try container.encode(snippet.text, forKey: .snippet)
  }
}
