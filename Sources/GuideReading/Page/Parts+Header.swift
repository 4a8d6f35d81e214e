import GuideLexicon
import GuideModel
import GuideWords

extension PageReader {
  /// Names and dates: before the first prose in any shape, further down where a label tells them.
  ///
  /// Pages often give their dates of review at the end, so labels count everywhere.
  mutating func readHeaderLine() -> Bool {
    guard line.text.utf8.count <= Lexicon.longestHeaderLine,
      isInHeader || (part?.role != .related && startsAfresh)
    else { return false }
    guard let header = headerOfLine,
      header.items.allSatisfy({ isAcceptable($0, among: header.items.count) })
    else { return false }
    for item in header.items { take(item) }
    if !header.isWhole { _ = addFurniture(.meta) }
    return true
  }

  /// Without a label, title or degree a name looks like a heading: a date must stand beside it.
  private func isAcceptable(_ item: HeaderLine.Item, among count: Int) -> Bool {
    switch item {
    case .readingTime: count > 1
    case .age: true
    case .date(let date): date.isLabelled || isInHeader || (count > 1 && part == nil)
    case .name(let name) where name.isLabelled: true
    case .name(let name):
      isInHeader && (name.isCertain || count > 1 || hasDateBeside || hasJobBelow)
    }
  }

  private var hasDateBeside: Bool {
    let above = lines[..<index].last { !$0.isBlank }
    return [above, nextLine].contains { $0.map { DateLine($0.text) != nil } ?? false }
  }

  /// Before the title only what is sure counts: a menu's entries look like names.
  private var headerOfLine: HeaderLine? {
    if let title = zones.title, index < title { return HeaderLine.telling(line.text) }
    // A line under the title may stand before them.
    if !isInHeader, part == nil, builder.lead.count < 2 {
      return HeaderLine(line.text) ?? HeaderLine.telling(line.text)
    }
    return isInHeader ? HeaderLine.dated(line.text) : HeaderLine(line.text)
  }

  private var hasJobBelow: Bool {
    guard let next = nextLine, nextText[index] - index < 3 else { return false }
    return next.isJob
  }

  /// What the person named above works as.
  mutating func readJob() -> Bool {
    guard nameLine >= 0, nextText[nameLine] == index, line.isJob else { return false }
    return addFurniture(.meta)
  }

  /// The first of a kind counts; another is kept as it stands.
  private mutating func take(_ item: HeaderLine.Item) {
    switch item {
    case .readingTime: _ = addFurniture(.meta)
    case .age(let text):
      note(.relativeDate(text))
      _ = addFurniture(.meta)
    case .date(let date): take(date)
    case .name(let name):
      let text = Guide.Text(line: line.number, text: name.name)
      nameLine = index
      let known = name.person == .author ? builder.author : builder.reviewer
      if known != nil, known?.text != text.text { _ = addFurniture(.meta) }
      switch name.person {
      case .author: builder.author = builder.author ?? text
      case .reviewer: builder.reviewer = builder.reviewer ?? text
      }
    }
  }

  private mutating func take(_ date: DateLine) {
    switch date.value {
    case .ambiguous:
      note(.ambiguousDate(line.text), offset: date.offset)
      _ = addFurniture(.meta)
    case .incomplete:
      note(.invalidDate(line.text), offset: date.offset)
      _ = addFurniture(.meta)
    case .day(let day):
      let known = builder[date.field]
      if known != nil, known != day { _ = addFurniture(.meta) }
      builder[date.field] = known ?? day
    }
  }
}

extension PageLine {
  /// Whether the line says what somebody works as.
  var isJob: Bool {
    guard let last = text.last, last != ".", last != "?", text.utf8.count < 100 else {
      return false
    }
    let words = Words(text)
    return words.count <= 10 && Lexicon.jobs.contains(words)
  }
}

extension GuideBuilder {
  /// The day that a label names.
  fileprivate subscript(field: Lexicon.DayField) -> Day? {
    get {
      switch field {
      case .published: published
      case .updated: updated
      case .reviewed: reviewed
      case .nextReview: nextReview
      }
    }
    set {
      switch field {
      case .published: published = newValue
      case .updated: updated = newValue
      case .reviewed: reviewed = newValue
      case .nextReview: nextReview = newValue
      }
    }
  }
}
