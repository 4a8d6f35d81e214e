import GuideLexicon
import GuideModel
import GuideWords

extension PageReader {
  /// Names and dates: before the first prose in any shape, further down where a label tells them.
  ///
  /// Pages often give their dates of review at the end, so labels count everywhere.
  mutating func readHeaderLine() -> Bool {
    guard isInHeader || (part?.role != .related && startsAfresh), let header = headerOfLine,
      header.items.allSatisfy({ isAcceptable($0, among: header.items.count) })
    else { return false }
    for item in header.items { take(item) }
    if header.rest != .nothing { _ = addFurniture(.meta) }
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
    if let title = zones.title, index < title { return lineText.telling }
    if isInHeader { return lineText.header }
    if let header = lineText.header, header.fillsLine { return header }
    // A line under the title may stand before them.
    return part == nil && builder.lead.count < 2 ? lineText.telling : nil
  }

  private var hasJobBelow: Bool {
    guard nextLine != nil, nextText[index] - index < 3 else { return false }
    return zones.texts[nextText[index]].isJob
  }

  /// What the person named above works as.
  mutating func readJob() -> Bool {
    guard nameLine >= 0, nextText[nameLine] == index, lineText.isJob else { return false }
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
