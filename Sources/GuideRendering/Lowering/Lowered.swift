public import GuideModel

/// A guide as every format shows it: headed pieces in the page's order, each of blocks.
///
/// The one place that says what stands where. Renderers write pieces, and decide nothing but how.
struct LoweredGuide {
  /// A headed piece.
  struct Piece {
    /// What the piece is, which decides how a format sets it.
    enum Kind {
      /// A part that the contents list, with its number.
      case numbered(Int)
      case disclaimer, sources, related, about
    }

    let kind: Kind
    let heading: Guide.Text
    let content: [Content]
  }

  /// What stands under a heading.
  enum Content {
    case blocks([Guide.Block])
    /// A level of urgency; they stand in order of urgency.
    case level(Guide.Help.Level)
    case types([Guide.TypeItem])
    case question(Guide.FAQ)
    /// Blocks in which each paragraph and each item is a source.
    case sources([Guide.Block])
    case related([Guide.RelatedGuide])
    case facts([Facts.Fact])
  }

  /// What a piece is made of.
  fileprivate enum Place {
    /// A part that the contents list, by its index, and its number.
    case numbered(Int32, number: Int32)
    /// Any other part, by its index.
    case unlisted(Int32)
    case builtInDisclaimer, facts
  }

  /// Pieces, each made when it is asked for: a page may have a hundred thousand.
  struct Pieces: RandomAccessCollection {
    fileprivate let guide: Guide
    fileprivate let places: ArraySlice<Place>

    var startIndex: Int { places.startIndex }
    var endIndex: Int { places.endIndex }

    subscript(index: Int) -> Piece {
      switch places[index] {
      case .numbered(let index, let number):
        Piece(guide.parts[Int(index)], number: Int(number))
      case .unlisted(let index): Piece(unlisted: guide.parts[Int(index)], of: guide)
      case .builtInDisclaimer: Piece(guide.disclaimer)
      case .facts: Piece(Facts(guide: guide))
      }
    }
  }

  private let guide: Guide
  private let places: [Place]
  private let mainCount: Int

  init(_ guide: Guide) {
    self.guide = guide
    let count = guide.parts.count { $0.listedHeading != nil }
    var parts: [Place] = []
    var number = 0
    for (index, part) in guide.parts.enumerated() {
      let index = Int32(truncatingIfNeeded: index)
      if part.isUnlisted {
        parts.append(.unlisted(index))
      } else {
        // Questions without a heading come last in the contents.
        if part.listedHeading != nil { number += 1 }
        let own = part.listedHeading == nil ? count + 1 : number
        parts.append(.numbered(index, number: Int32(truncatingIfNeeded: own)))
      }
    }
    mainCount = parts.lastIndex { $0.isNumbered }.map { $0 + 1 } ?? 0
    places =
      parts[..<mainCount] + (guide.disclaimer.isBuiltIn ? [.builtInDisclaimer] : [])
      + parts[mainCount...] + (guide.parts.contains(.about) ? [] : [.facts])
  }

  /// All pieces, in their order.
  var all: Pieces { Pieces(guide: guide, places: places[...]) }
  /// The pieces up to the last that the contents list.
  var main: Pieces { Pieces(guide: guide, places: places[..<mainCount]) }
  /// What stands after it: how far to trust the guide, and where to go on.
  var foot: Pieces { Pieces(guide: guide, places: places[mainCount...]) }
}

extension LoweredGuide {
  /// The pieces that are an unlisted part of the guide; none where it has no such part.
  func pieces(of part: UnlistedPart) -> [Piece] {
    all.filter { $0.kind.unlisted == part }
  }
}

extension LoweredGuide.Place {
  fileprivate var isNumbered: Bool {
    if case .numbered = self { true } else { false }
  }
}

extension Guide.Part {
  /// Whether the contents do not list the part, even where it has a heading.
  fileprivate var isUnlisted: Bool {
    switch self {
    case .disclaimer, .about, .sources, .related: true
    case .prose, .help, .types, .questions, .takeaways, .bottomLine: false
    }
  }
}

extension Guide {
  /// The parts of the guide that its contents do not list, with their headings.
  public var unlistedParts: [(part: UnlistedPart, heading: String)] {
    let lowered = LoweredGuide(self)
    return UnlistedPart.allCases.compactMap { part in
      lowered.pieces(of: part).first.map { (part, $0.heading.text) }
    }
  }
}

extension LoweredGuide.Piece.Kind {
  fileprivate var unlisted: UnlistedPart? {
    switch self {
    case .numbered: nil
    case .disclaimer: .disclaimer
    case .sources: .sources
    case .related: .related
    case .about: .about
    }
  }
}

extension LoweredGuide.Piece {
  /// A part that the contents list.
  fileprivate init(_ part: Guide.Part, number: Int) {
    self.init(
      kind: .numbered(number), heading: part.listedHeading ?? part.standingHeading,
      content: part.lowered)
  }

  /// A part that the contents list.
  init(_ entry: Guide.ContentsEntry, _ part: Guide.Part) {
    self.init(kind: .numbered(entry.number), heading: entry.heading, content: part.lowered)
  }

  init(_ disclaimer: Guide.Disclaimer) {
    self.init(
      kind: .disclaimer, heading: Wording.heading(of: disclaimer),
      content: [.blocks(disclaimer.blocks)])
  }

  fileprivate init(_ facts: Facts) {
    self.init(
      kind: .about, heading: facts.guide.about.heading ?? Wording.text(Wording.about),
      content: [.facts(facts.foot), .blocks(facts.guide.about.blocks)])
  }

  /// A part that the contents do not list.
  fileprivate init(unlisted part: Guide.Part, of guide: Guide) {
    switch part {
    case .disclaimer: self.init(guide.disclaimer)
    case .sources(let sources):
      self.init(
        kind: .sources, heading: sources.heading ?? Wording.text(Wording.source),
        content: part.lowered)
    case .related(let related):
      self.init(kind: .related, heading: related.heading, content: part.lowered)
    case .about, .prose, .help, .types, .questions, .takeaways, .bottomLine:
      self.init(Facts(guide: guide))
    }
  }
}

extension Guide.Part {
  fileprivate var lowered: [LoweredGuide.Content] {
    switch self {
    case .prose(let section): [.blocks(section.blocks)]
    case .help(let help):
      [.blocks(help.intro)] + help.levelsByUrgency.map { .level($0) }
    case .types(let types): [.blocks(types.intro), .types(types.items)]
    case .questions(let questions):
      [.blocks(questions.intro)] + questions.items.map { .question($0) }
    case .takeaways(let takeaways): [.blocks(takeaways.blocks)]
    case .bottomLine(let bottomLine): [.blocks(bottomLine.blocks)]
    case .sources(let sources): [.sources(sources.blocks)]
    case .related(let related): [.blocks(related.intro), .related(related.items)]
    case .disclaimer, .about: []
    }
  }
}
