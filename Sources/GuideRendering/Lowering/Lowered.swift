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

  /// The pieces up to the last that the contents list.
  let main: [Piece]
  /// What stands after it: how far to trust the guide, and where to go on.
  let foot: [Piece]

  init(_ guide: Guide) {
    var pieces: [Piece] = []
    var numbered = guide.numberedParts[...]
    for part in guide.parts {
      if let piece = Piece(part, of: guide) {
        pieces.append(piece)
      } else if let (entry, part) = numbered.popFirst() {
        pieces.append(Piece(entry, part))
      }
    }
    let end = pieces.lastIndex { $0.isNumbered }.map { $0 + 1 } ?? 0
    let builtIn = guide.disclaimer.isBuiltIn ? [Piece(guide.disclaimer)] : []
    let about = guide.parts.contains(.about) ? [] : [Piece(Facts(guide: guide))]
    main = Array(pieces[..<end])
    foot = builtIn + pieces[end...] + about
  }
}

extension LoweredGuide {
  /// The pieces that are an unlisted part of the guide; none where it has no such part.
  func pieces(of part: UnlistedPart) -> [Piece] {
    (main + foot).filter { $0.kind.unlisted == part }
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
  var isNumbered: Bool {
    if case .numbered = kind { true } else { false }
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

  /// A part that the contents do not list; nil for one that they do.
  fileprivate init?(_ part: Guide.Part, of guide: Guide) {
    switch part {
    case .disclaimer: self.init(guide.disclaimer)
    case .about: self.init(Facts(guide: guide))
    case .sources(let sources):
      self.init(
        kind: .sources, heading: sources.heading ?? Wording.text(Wording.source),
        content: part.lowered)
    case .related(let related):
      self.init(kind: .related, heading: related.heading, content: part.lowered)
    case .prose, .help, .types, .questions, .takeaways, .bottomLine: return nil
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
