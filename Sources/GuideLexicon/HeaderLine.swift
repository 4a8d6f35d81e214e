package import GuideModel
import GuideWords

/// What a line above an article tells of it: `Dr. Carlo Neri | April 11, 2025 | 5 min read` three
/// items, `Published on March 3, 2025 by Jane Smith` two, `3 May 2025 · Knees` one beside a topic.
package struct HeaderLine {
  /// One piece of such a line.
  package enum Item {
    case name(NameLine)
    case date(DateLine)
    /// `Updated 2 weeks ago`: no day, as the page does not say when it was copied.
    case age(String)
    case readingTime
  }

  /// What stands beside the items.
  package enum Rest {
    case nothing
    /// What has the shape of an item, but is none beside the others.
    case items
    case words
  }

  /// The items, in order; at least one.
  package let items: [Item]
  package let rest: Rest

  /// The items of a line, of which is known whether it is furniture; nil for a line without any, or
  /// with much else.
  package init?(_ text: String, _ furniture: Guide.Furniture.Kind?) {
    guard text.utf8.count <= Lexicon.longestHeaderLine else { return nil }
    let bare = String(text.drop { "—–- ".contains($0) })
    let pieces = bare.headerPieces
    let items = pieces.compactMap { piece in
      Item(piece, pieces.count == 1 ? furniture : Guide.Furniture.Kind(ofPageLine: piece))
    }
    let sure = items.filter { $0.tells }
    if !items.isEmpty, items.count == pieces.count {
      // Beside "By Jane Smith" another line of that shape is a topic.
      self.init(items.contains { $0.isNameByLabel } ? sure : items, of: items.count)
    } else if pieces.count > 1, !sure.isEmpty, pieces.allSatisfy({ Words($0).count < 8 }) {
      self.init(items: sure, rest: .words)
    } else {
      guard let scanned = ScannedHeader(bare) else { return nil }
      self.init(items: scanned.items, rest: scanned.isWhole ? .nothing : .words)
    }
  }

  private init(_ items: [Item], of count: Int) {
    self.init(items: items, rest: items.count == count ? .nothing : .items)
  }

  private init(items: [Item], rest: Rest) {
    self.items = items
    self.rest = rest
  }

  /// Whether nothing but items stands on the line.
  package var fillsLine: Bool { rest != .words }

  /// Whether a word says what a name or a day is.
  package var isLabelled: Bool { items.contains { $0.isLabelled } }

  /// What the line surely tells of the page; nil where it tells nothing.
  package var telling: HeaderLine? {
    let sure = items.filter { $0.tells }
    if sure.count == items.count { return self }
    return sure.isEmpty ? nil : HeaderLine(items: sure, rest: .words)
  }
}

extension HeaderLine.Item {
  /// Whether a word says what it is.
  package var isLabelled: Bool {
    switch self {
    case .name(let name): name.isLabelled
    case .date(let date): date.isLabelled
    case .age, .readingTime: false
    }
  }

  fileprivate var isNameByLabel: Bool {
    if case .name(let name) = self { name.isLabelled } else { false }
  }

  /// Whether the item is sure to tell of the page.
  fileprivate var tells: Bool {
    switch self {
    case .date(let date): date.isDay
    case .name(let name): name.isLabelled || name.isCertain
    case .age, .readingTime: true
    }
  }

  fileprivate init?(_ text: String, _ furniture: Guide.Furniture.Kind?) {
    guard text.blankParts.count <= Lexicon.mostHeaderWords else { return nil }
    if let date = DateLine(text) {
      self = .date(date)
    } else if let name = NameLine(text) {
      self = .name(name)
    } else if furniture == .meta {
      self = .readingTime
    } else if Guide.RelatedGuide.Age(line: text) != nil, Words(text).count > 3 {
      self = .age(text)
    } else {
      return nil
    }
  }
}

extension String {
  /// The parts between header marks.
  fileprivate var headerPieces: [String] {
    guard utf8.contains(where: { $0 == UInt8(ascii: "|") || $0 >= 0x80 }) else { return [self] }
    return unicodeScalars.split { Lexicon.headerMarks.contains($0) }
      .map { String($0).trimmed(of: .space) }
  }
}
