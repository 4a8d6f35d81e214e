extension RawPageReader {
  /// Names and dates: before the first prose in any shape, further down where a label tells them.
  ///
  /// Pages often give their dates of review at the end, so labels count everywhere.
  mutating func readHeaderLine() -> Bool {
    guard line.text.utf8.count <= Lexicon.longestHeaderLine,
      isInHeader || (part?.role != .related && startsAfresh)
    else { return false }
    let pieces = line.text.headerPieces
    let items = pieces.compactMap { HeaderItem($0) }
    guard !items.isEmpty, items.count == pieces.count,
      items.allSatisfy({ isAcceptable($0, among: items.count) })
    else { return false }
    for item in items { take(item) }
    return true
  }

  /// Without a label, title or degree a name looks like a heading: a date must stand beside it.
  private func isAcceptable(_ item: HeaderItem, among count: Int) -> Bool {
    switch item {
    case .meta: count > 1
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
  private mutating func take(_ item: HeaderItem) {
    switch item {
    case .meta: _ = addFurniture(.meta)
    case .date(let date): take(date)
    case .name(let name):
      switch name.person {
      case .author: draft.author = draft.author ?? name.name
      case .reviewer: draft.reviewer = draft.reviewer ?? name.name
      }
    }
  }

  private mutating func take(_ date: DateLine) {
    switch date.value {
    case .ambiguous: note(.ambiguousDate(line.text), offset: date.offset)
    case .incomplete: note(.invalidDate(line.text), offset: date.offset)
    case .day(let day):
      switch date.field {
      case .published: draft.published = draft.published ?? day
      case .updated: draft.updated = draft.updated ?? day
      case .reviewed: draft.reviewed = draft.reviewed ?? day
      case .nextReview: draft.nextReview = draft.nextReview ?? day
      }
    }
  }
}

extension String {
  /// The pieces between the marks that part names, dates and the like.
  fileprivate var headerPieces: [String] {
    split { Lexicon.headerMarks.contains($0) }.map { String($0).trimmed(of: " ") }
  }
}

/// One piece of a header line: `Dr. Carlo Neri | April 11, 2025 | 5 min read` has three.
private enum HeaderItem {
  case name(NameLine)
  case date(DateLine)
  case meta

  init?(_ text: String) {
    if let date = DateLine(text) {
      self = .date(date)
    } else if let name = NameLine(text) {
      self = .name(name)
    } else if Furniture.Kind(ofLine: text) == .meta {
      self = .meta
    } else {
      return nil
    }
  }
}
