public import GuideModel

extension RelatedGuide: Codable {
  private enum Key: String, CodingKey {
    case line, title, slug, teaserLine, teaser, teaserTruncated, authorLine, author, updatedLine,
      updatedText, updated
  }

  /// Writes null for what is not known.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(line, forKey: .line)
    try container.encode(title, forKey: .title)
    try container.encode(slug, forKey: .slug)
    try container.encode(teaserLine, forKey: .teaserLine)
    try container.encode(teaser, forKey: .teaser)
    try container.encode(teaserTruncated, forKey: .teaserTruncated)
    try container.encode(authorLine, forKey: .authorLine)
    try container.encode(author, forKey: .author)
    try container.encode(updatedLine, forKey: .updatedLine)
    try container.encode(updatedText, forKey: .updatedText)
    try container.encode(updated, forKey: .updated)
  }

  /// Reads what `encode(to:)` writes.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    self.init(
      line: try container.decode(Int.self, forKey: .line),
      title: try container.decode(String.self, forKey: .title),
      slug: try container.decode(String.self, forKey: .slug),
      teaserLine: try container.decode(Int?.self, forKey: .teaserLine),
      teaser: try container.decode(String?.self, forKey: .teaser),
      teaserTruncated: try container.decode(Bool.self, forKey: .teaserTruncated),
      authorLine: try container.decode(Int?.self, forKey: .authorLine),
      author: try container.decode(String?.self, forKey: .author),
      updatedLine: try container.decode(Int?.self, forKey: .updatedLine),
      updatedText: try container.decode(String?.self, forKey: .updatedText),
      updated: try container.decode(Age?.self, forKey: .updated))
  }
}

extension RelatedGuide.Age: Codable {
  private enum Key: String, CodingKey {
    case amount, unit
  }

  /// Writes every key.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(amount, forKey: .amount)
    try container.encode(unit, forKey: .unit)
  }

  /// Reads what `encode(to:)` writes.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    self.init(
      amount: try container.decode(Int.self, forKey: .amount),
      unit: try container.decode(Unit.self, forKey: .unit))
  }
}
