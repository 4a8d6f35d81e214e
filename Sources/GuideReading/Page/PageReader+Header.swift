import GuideModel

extension PageReader {
  /// Names and dates: before the first prose in any shape, further down where a label tells them.
  ///
  /// Pages often give their dates of review at the end, so labels count everywhere.
  mutating func readHeaderLine() -> Bool {
    guard line.text.utf8.count <= Lexicon.longestHeaderLine,
      isInHeader || (part?.role != .related && startsAfresh)
    else { return false }
    guard let header = HeaderLine(line.text),
      header.items.allSatisfy({ isAcceptable($0, among: header.items.count) })
    else { return false }
    for item in header.items { take(item) }
    return true
  }

  /// Without a label, title or degree a name looks like a heading: a date must stand beside it.
  private func isAcceptable(_ item: HeaderLine.Item, among count: Int) -> Bool {
    switch item {
    case .readingTime: count > 1
    case .age: true
    case .date(let date): date.isLabelled || isInHeader
    case .name(let name) where name.isLabelled: true
    case .name(let name): isInHeader && (name.isCertain || count > 1 || hasDateBeside)
    }
  }

  private var hasDateBeside: Bool {
    let above = lines[..<index].last { !$0.isBlank }
    return [above, nextLine].contains { $0.map { DateLine($0.text) != nil } ?? false }
  }

  /// The first of a kind counts.
  private mutating func take(_ item: HeaderLine.Item) {
    switch item {
    case .readingTime: _ = addFurniture(.meta)
    case .age(let text): note(.relativeDate(text))
    case .date(let date): take(date)
    case .name(let name):
      let text = Guide.Text(line: line.number, text: name.name)
      switch name.person {
      case .author: builder.author = builder.author ?? text
      case .reviewer: builder.reviewer = builder.reviewer ?? text
      }
    }
  }

  private mutating func take(_ date: DateLine) {
    switch date.value {
    case .ambiguous: note(.ambiguousDate(line.text), offset: date.offset)
    case .incomplete: note(.invalidDate(line.text), offset: date.offset)
    case .day(let day):
      switch date.field {
      case .published: builder.published = builder.published ?? day
      case .updated: builder.updated = builder.updated ?? day
      case .reviewed: builder.reviewed = builder.reviewed ?? day
      case .nextReview: builder.nextReview = builder.nextReview ?? day
      }
    }
  }
}
