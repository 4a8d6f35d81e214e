public import GuideModel

extension GuideSummary {
  /// Reads what a list says of a guide's file.
  ///
  /// Of Markdown only the title, the block below it and "About this guide" are read, where nothing
  /// between them can change what they say.
  /// - Throws: `GuideError` where the file is no guide.
  public init(name: Slug, origin: Origin, reading bytes: [UInt8]) throws(GuideError) {
    guard bytes.whyNoText == nil, Guide.Form(of: bytes) == .canonical else {
      self.init(name: name, of: try Guide(slug: name, reading: bytes), origin: origin)
      return
    }
    let lines = bytes.factsLines ?? bytes
    let builder = try CanonicalReader(lines, slug: name, scope: .facts).builder
    self.init(
      name: name, title: builder.title.text, author: builder.author?.text,
      published: builder.published, reviewed: builder.reviewed,
      alsoCalled: builder.about.alsoCalled, tags: builder.about.tags, origin: origin)
  }
}
