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
    if let error = bytes.whyNoText { throw error }
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
  /// Why they are no text that a guide could be in; nil where they may be.
  package var whyNoText: GuideError? {
    if starts(with: [0xFF, 0xFE]) || starts(with: [0xFE, 0xFF]) { return .wideCharacters }
    if starts(with: "%PDF-".utf8) { return .notText }
    // Every such file has a zero near its beginning, and no text does: one look passes over texts.
    let sample = prefix(1024)
    guard sample.contains(0) else { return nil }
    let zeros = sample.count { $0 == 0 }
    let controls = sample.count { $0.isControlOfNoText }
    guard controls >= 8, zeros < sample.count else { return nil }
    // Of Latin text in UTF-16, every other byte is zero; of a program, most are.
    if zeros * 5 >= sample.count {
      return zeros * 3 >= sample.count && controls * 3 < sample.count * 2
        ? .wideCharacters : .notText
    }
    // What is packed has every byte equally often: a tenth are controls, half are beyond ASCII.
    let isPacked = controls * 20 >= sample.count && sample.count { $0 >= 0x80 } * 5 >= sample.count
    return isPacked && String(validating: self, as: UTF8.self) == nil ? .notText : nil
  }
}

extension UInt8 {
  /// Whether the byte is a control character that stands in no text: neither space nor line end,
  /// backspace, escape or bell, which logs of terminals have.
  fileprivate var isControlOfNoText: Bool {
    switch self {
    case 0x00...0x06, 0x0E...0x1A, 0x1C...0x1F: true
    default: false
    }
  }
}
