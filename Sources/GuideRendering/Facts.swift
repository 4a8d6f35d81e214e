internal import GuideModel

/// What a guide says of itself, in words: the same facts for text and HTML.
struct Facts {
  let guide: Guide

  /// The sentences under the title: who wrote it, when, and who checked it.
  var byline: String {
    var sentences = [guide.author ?? "Author: " + Wording.notGiven]
    sentences.append(dated("Published", guide.published))
    if let updated = guide.updated { sentences.append(dated("Updated", updated)) }
    sentences.append(dated("Last reviewed", guide.reviewed))
    if let reviewer = guide.reviewer { sentences.append("Reviewed by " + reviewer) }
    if guide.about.clinicalCheck != nil { sentences.append(clinicalCheck) }
    return sentences.map { $0.utf8.last == UInt8(ascii: ".") ? $0 : $0 + "." }.list(between: " ")
  }

  private func dated(_ what: String, _ day: Day?) -> String {
    day.map { "\(what) \($0.inWords)" } ?? "\(what): \(Wording.notGiven)"
  }

  /// Whether a clinician checked it, in plain words.
  var clinicalCheck: String {
    guard let check = guide.about.clinicalCheck else {
      return "Checked by a clinician: " + Wording.notGiven
    }
    return isCheckedByClinician
      ? "Checked by a clinician: " + check : Wording.notCheckedByClinician
  }

  /// Whether the guide names a clinician who checked it, rather than "no" or nothing.
  var isCheckedByClinician: Bool {
    guard let check = guide.about.clinicalCheck else { return false }
    return !check.utf8.elementsEqual("no".utf8) { $0 | 0x20 == $1 }
  }

  /// What stands at the foot of the page, one fact a line.
  var foot: [String] {
    let about = guide.about
    var facts: [String] = []
    if !about.alsoCalled.isEmpty {
      facts.append("Also called: " + about.alsoCalled.list(between: ", "))
    }
    if let audience = about.audience { facts.append("For: " + audience) }
    if let region = about.region { facts.append("Region: " + region) }
    facts.append("Written by: " + (guide.author ?? Wording.notGiven))
    if let reviewer = guide.reviewer { facts.append("Reviewed by: " + reviewer) }
    facts.append("Published: " + words(guide.published))
    if let updated = guide.updated { facts.append("Updated: " + words(updated)) }
    facts.append("Last checked: " + words(guide.reviewed))
    facts.append("Next check due: " + words(guide.nextReview))
    facts.append(clinicalCheck)
    if let licence = about.licence { facts.append("Licence: " + licence) }
    if !about.tags.isEmpty { facts.append("Tags: " + about.tags.list(between: ", ")) }
    return facts
  }

  private func words(_ day: Day?) -> String { day?.inWords ?? Wording.notGiven }

  /// Where the guide says when to get help, nil where it has no such part.
  var helpPointer: String? {
    let places = guide.contents.filter { $0.role == .seekHelp }
      .map(Wording.place)
    return places.isEmpty ? nil : Wording.helpPointer + ": " + places.list(between: "; ")
  }

  /// The levels of urgency, the most urgent first; the file's order among equals.
  static func ordered(_ levels: [HelpLevel]) -> [HelpLevel] {
    var ordered: [HelpLevel] = []
    for urgency in Urgency.allCases {
      for level in levels where level.urgency == urgency { ordered.append(level) }
    }
    return ordered
  }

  /// What stands before the first part: the lead's paragraphs and the images that stand in no part,
  /// as the page has them.
  var lead: [Block] {
    var lead: [Block] = []
    var images = leadImages[...]
    for text in guide.lead {
      while let image = images.first, image.line < text.line {
        lead.append(.image(image))
        images.removeFirst()
      }
      lead.append(.paragraph(text))
    }
    for image in images { lead.append(.image(image)) }
    return lead
  }

  private var leadImages: [Image] {
    guard !guide.images.isEmpty else { return [] }
    let blocks = guide.sections.flatMap { $0.blocks } + guide.faqs.flatMap { $0.answer }
    let shown = Set(blocks.compactMap { if case .image(let image) = $0 { image } else { nil } })
    return guide.images.filter { !shown.contains($0) }
  }

  /// The closing words that stand under no heading of the contents.
  var unlistedBottomLine: BottomLine? {
    guard let bottomLine = guide.bottomLine else { return nil }
    return guide.contents.contains { $0.line == bottomLine.line } ? nil : bottomLine
  }
}

extension TypeItem {
  /// What stands between the name and the description: a colon, a dash, or a space where a page
  /// runs them on.
  ///
  /// Joined again, the parts are the guide's own words.
  var separator: String {
    let rest = text.utf8.dropFirst(name?.utf8.count ?? 0)
    for separator in [": ", " ", " – ", " — ", " - "]
    where rest.starts(with: separator.utf8)
      && rest.dropFirst(separator.utf8.count).first == description.utf8.first
    {
      return separator
    }
    return ": "
  }

  /// The effect, labelled where the guide labels it.
  var labelledEffect: String? { effect.map { isEffectLabelled ? "Effect: " + $0 : $0 } }

  /// Whether the guide sets the effect off from the description, on a line of its own.
  var isEffectLabelled: Bool { effect.map { text.hasSuffix("Effect: " + $0) } ?? false }
}

extension Source {
  /// The words that lead to the address, which end at the first full stop, and what follows them.
  var linkWordsAndRest: (words: String, rest: String) {
    let utf8 = text.utf8
    var index = utf8.startIndex
    while index < utf8.endIndex {
      let next = utf8.index(after: index)
      if utf8[index] == UInt8(ascii: "."), next < utf8.endIndex, utf8[next] == 0x20 {
        return (String(text[..<index]), String(text[index...]))
      }
      index = next
    }
    return (text, "")
  }
}

extension [String] {
  /// The texts in a row.
  ///
  /// `joined` would have the runtime look conformances up at its first use, which costs a sixth of
  /// what setting a guide does.
  func list(between separator: String) -> String {
    var list = ""
    for text in self {
      if !list.isEmpty { list += separator }
      list += text
    }
    return list
  }
}
