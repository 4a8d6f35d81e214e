import GuideModel
import GuideRendering

extension Guide {
  /// What a name of a section stands for.
  enum SectionChoice: Sendable, Hashable {
    case one(Guide.ContentsEntry)
    /// A part that the contents do not list.
    case unlisted(UnlistedPart)
    case several([Guide.ContentsEntry])
    /// None has that name; these are near it.
    case none(nearest: [String])
  }

  /// Finds a section by its number, its heading (in any case, with dashes for spaces or without) or
  /// its role.
  func section(named name: String) -> SectionChoice {
    let wanted = name.dashed
    let ways: [(Guide.ContentsEntry) -> Bool] = [
      { String($0.number) == name }, { $0.heading.text.dashed == wanted },
      { $0.role.names.contains(wanted) },
    ]
    for isMeant in ways {
      let found = contents.filter(isMeant)
      if found.count > 1 { return .several(found) }
      if let entry = found.first { return .one(entry) }
    }
    let unlisted = unlistedParts
    if let part = unlisted.first(where: {
      $0.part.rawValue == wanted || $0.heading.dashed == wanted
    }) {
      return .unlisted(part.part)
    }
    let names =
      contents.flatMap { [$0.heading.text.dashed] + $0.role.names }
      + unlisted.map { $0.part.rawValue }
    return .none(nearest: nearest(to: wanted, among: names).map { [$0] } ?? [])
  }

  /// For each section its number, a name that `-s` takes for it and its heading, parted by tabs.
  var sectionRows: String {
    var text = ""
    for entry in contents {
      let names = entry.role.names.prefix(1) + [entry.heading.text.dashed, String(entry.number)]
      let name = names.first { section(named: $0) == .one(entry) } ?? String(entry.number)
      text += "\(entry.number)\t\(name)\t\(entry.heading.text.harmless)\n"
    }
    for (part, heading) in unlistedParts
    where section(named: part.rawValue) == .unlisted(part) {
      text += "\t\(part.rawValue)\t\(heading.harmless)\n"
    }
    return text
  }
}

extension Guide.Role {
  /// The names that `-s` knows a role by, the one to show first.
  fileprivate var names: [String] {
    switch self {
    case .causes: ["causes", "why"]
    case .normality: ["normality", "normal"]
    case .symptoms: ["symptoms"]
    case .seekHelp: ["help", "seekhelp", "seek-help"]
    case .selfCare: ["self-care", "selfcare"]
    case .prevention: ["prevention"]
    case .types: ["types"]
    case .faqs: ["faqs", "faq", "questions"]
    case .takeaways: ["takeaways", "key-takeaways"]
    case .bottomLine: ["bottom-line", "bottomline"]
    case .disclaimer: ["disclaimer"]
    case .sources: ["sources"]
    case .related: ["related"]
    case .other: []
    }
  }
}

extension String {
  /// The text's letters and digits in lower case, with one dash for whatever stands between them;
  /// apostrophes part nothing.
  fileprivate var dashed: String {
    var result = ""
    var dashIsDue = false
    for character in lowercased() where character != "'" && character != "\u{2019}" {
      guard character.isLetter || character.isNumber else {
        dashIsDue = !result.isEmpty
        continue
      }
      if dashIsDue { result.append("-") }
      dashIsDue = false
      result.append(character)
    }
    return result
  }
}
