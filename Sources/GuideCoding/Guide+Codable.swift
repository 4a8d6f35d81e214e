public import GuideModel

/// The JSON of a guide: `guide/1`, keys in the schema's order, nothing known left out, null where
/// the file does not say.
extension Guide: Codable {
  private enum Key: String, CodingKey {
    case schema, form, slug, title, author, reviewer, published, updated, reviewed, nextReview
    case lead, images, sections, types, faqs, takeaways, bottomLine, disclaimer, sources, related
    case furniture, help, redFlagLines, about, contents
  }

  /// Writes every key of the schema.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try encodeFacts(into: &container)
    try encodeContent(into: &container)
  }

  private func encodeFacts(into container: inout KeyedEncodingContainer<Key>) throws {
    try container.encode(Guide.schema, forKey: .schema)
    try container.encode(form, forKey: .form)
    try container.encode(slug, forKey: .slug)
    try container.encode(title, forKey: .title)
    try container.encode(author, forKey: .author)
    try container.encode(reviewer, forKey: .reviewer)
    try container.encode(published, forKey: .published)
    try container.encode(updated, forKey: .updated)
    try container.encode(reviewed, forKey: .reviewed)
    try container.encode(nextReview, forKey: .nextReview)
  }

  private func encodeContent(into container: inout KeyedEncodingContainer<Key>) throws {
    try container.encode(lead, forKey: .lead)
    try container.encode(images, forKey: .images)
    try container.encode(sections, forKey: .sections)
    try container.encode(types, forKey: .types)
    try container.encode(faqs, forKey: .faqs)
    try container.encode(takeaways, forKey: .takeaways)
    try container.encode(bottomLine, forKey: .bottomLine)
    try container.encode(disclaimer, forKey: .disclaimer)
    try container.encode(sources, forKey: .sources)
    try container.encode(related, forKey: .related)
    try container.encode(furniture, forKey: .furniture)
    try container.encode(help, forKey: .help)
    try container.encode(redFlagLines, forKey: .redFlagLines)
    try container.encode(about, forKey: .about)
    try container.encode(contents, forKey: .contents)
  }

  /// Reads what `encode(to:)` writes; refuses the JSON of another schema.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    guard try container.decode(String.self, forKey: .schema) == Guide.schema else {
      throw DecodingError.dataCorruptedError(
        forKey: .schema, in: container, debugDescription: "The schema is not \(Guide.schema).")
    }
    self.init(
      form: try container.decode(Form.self, forKey: .form),
      slug: try container.decode(Slug.self, forKey: .slug),
      title: try container.decode(String.self, forKey: .title),
      author: try container.decode(String?.self, forKey: .author),
      reviewer: try container.decode(String?.self, forKey: .reviewer),
      published: try container.decode(Day?.self, forKey: .published),
      updated: try container.decode(Day?.self, forKey: .updated),
      reviewed: try container.decode(Day?.self, forKey: .reviewed),
      nextReview: try container.decode(Day?.self, forKey: .nextReview),
      lead: try container.decode([Text].self, forKey: .lead),
      images: try container.decode([Image].self, forKey: .images),
      sections: try container.decode([Section].self, forKey: .sections),
      types: try container.decode([TypeList].self, forKey: .types),
      faqs: try container.decode([FAQ].self, forKey: .faqs),
      takeaways: try container.decode(Takeaways?.self, forKey: .takeaways),
      bottomLine: try container.decode(BottomLine?.self, forKey: .bottomLine),
      disclaimer: try container.decode(Disclaimer.self, forKey: .disclaimer),
      sources: try container.decode(SourceList?.self, forKey: .sources),
      related: try container.decode([RelatedGuide].self, forKey: .related),
      furniture: try container.decode([Furniture].self, forKey: .furniture),
      help: try container.decode(Help?.self, forKey: .help),
      about: try container.decode(About.self, forKey: .about),
      contents: try container.decode([ContentsEntry].self, forKey: .contents))
  }
}
