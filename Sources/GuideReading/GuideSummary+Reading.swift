public import GuideModel

extension GuideSummary {
  /// Reads what a list says of a guide's file.
  ///
  /// Of Markdown only the blocks are read, and the inlines of the title and of "About this guide";
  /// of a file without that part, only the beginning.
  /// - Throws: `GuideError` where the file is no guide.
  public init(name: Slug, origin: Origin, reading bytes: [UInt8]) throws(GuideError) {
    guard bytes.whyNoText == nil, Guide.Form(of: bytes) == .canonical else {
      self.init(name: name, of: try Guide(slug: name, reading: bytes), origin: origin)
      return
    }
    let head = bytes.factsHead.map { Array($0) } ?? bytes
    let builder = try CanonicalReader(head, slug: name, scope: .facts).builder
    self.init(
      name: name, title: builder.title.text, author: builder.author?.text,
      published: builder.published, reviewed: builder.reviewed,
      alsoCalled: builder.about.alsoCalled, tags: builder.about.tags, origin: origin)
  }
}
