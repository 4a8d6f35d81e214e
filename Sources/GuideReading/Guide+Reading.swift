public import GuideModel

extension Guide {
  /// Reads a file of either form.
  ///
  /// - Parameters:
  ///   - slug: the name the file gives it; nil, as for standard input, takes it from the title. A
  ///     copied web page always takes it from the title, as its file is called anyhow.
  ///   - bytes: the file. Bytes that are no UTF-8 are read as U+FFFD.
  /// - Throws: `GuideError` where there is no text, or text of another encoding.
  public init(slug: Slug?, reading bytes: [UInt8]) throws(GuideError) {
    self = try GuideReading(slug: slug, bytes).guide
  }
}

/// A guide with what its reader noticed.
package struct GuideReading {
  package let guide: Guide
  package let notes: [ReadingNote]

  package init(slug: Slug?, _ bytes: [UInt8]) throws(GuideError) {
    if bytes.beginWithWideMark { throw .wideCharacters }
    switch Guide.Form(of: bytes) {
    case .canonical:
      let builder = try CanonicalReader(bytes, slug: slug).builder
      notes = builder.notes
      let name = slug ?? Slug(fromTitle: builder.title.text)
      guide = builder.guide(form: .canonical, slug: name)
    case .raw:
      let builder = try PageReader(PageLine.lines(of: bytes), name: slug?.text).builder
      notes = builder.notes
      guide = builder.guide(form: .raw, slug: Slug(fromTitle: builder.title.text))
    }
  }
}

extension [UInt8] {
  /// Whether they begin with the byte order mark of UTF-16 or UTF-32.
  package var beginWithWideMark: Bool { starts(with: [0xFF, 0xFE]) || starts(with: [0xFE, 0xFF]) }
}
