import GuideModel

/// The names by which links reach the headings of a page.
///
/// Each is made of the heading's own words, as code hosts make them, so that a link still leads to
/// its heading when another section is added.
struct Anchors {
  private var names: [Place: String] = [:]
  private var taken: Set<String> = ["main"]
  /// How often each name was wanted that is taken: a page may repeat a heading on every line.
  private var counts: [String: Int] = [:]

  /// A heading, known by its line and words.
  private struct Place: Hashable {
    let line: Int
    let text: String
  }

  /// No anchors.
  init() {}

  /// The names of all headings of a guide.
  init(of guide: LoweredGuide) { self.init(of: guide.all) }

  /// The names of all headings of some pieces.
  init(of pieces: some Sequence<LoweredGuide.Piece>) {
    for piece in pieces {
      add(piece.heading)
      for content in piece.content { add(content) }
    }
  }

  /// The name of a heading; nil where it has none.
  func name(of heading: Guide.Text) -> String? {
    names[Place(line: heading.line, text: heading.text)]
  }

  /// The name that a link's fragment leads to; nil where it leads nowhere.
  func name(for fragment: String) -> String? {
    let name = fragment.lowercased()
    return taken.contains(name) ? name : nil
  }

  private mutating func add(_ content: LoweredGuide.Content) {
    switch content {
    case .blocks(let blocks), .sources(let blocks):
      for case .heading(_, let text) in blocks { add(text) }
    case .level(let level): add(level.heading)
    case .question(let faq): add(faq.question)
    case .types, .related, .facts: break
    }
  }

  private mutating func add(_ heading: Guide.Text) {
    let place = Place(line: heading.line, text: heading.text)
    guard names[place] == nil else { return }
    let stem = Anchors.stem(of: heading.text)
    var name = stem
    while !taken.insert(name).inserted {
      counts[stem, default: 0] += 1
      name = "\(stem)-\(counts[stem, default: 0])"
    }
    names[place] = name
  }

  /// The words in small letters, dashes for spaces, punctuation left out.
  private static func stem(of heading: String) -> String {
    var stem = ""
    for character in heading.lowercased() {
      if character == " " {
        stem += "-"
      } else if character.isLetter || character.isNumber || character == "-" || character == "_" {
        stem.append(character)
      }
    }
    return stem.isEmpty ? "section" : stem
  }
}
