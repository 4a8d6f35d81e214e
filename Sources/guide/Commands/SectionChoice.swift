import GuideModel

extension Guide {
  /// What a name of a section stands for.
  enum SectionChoice: Sendable, Hashable {
    case one(Guide.ContentsEntry)
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
    let names = contents.flatMap { [$0.heading.text.dashed] + $0.role.names }
    return .none(nearest: nearest(to: wanted, among: names).map { [$0] } ?? [])
  }
}

extension Guide.Role {
  /// The names that completions offer for a section, one for each role that contents can have.
  static var sectionNames: [String] {
    Guide.Role.allCases.filter { ![.disclaimer, .sources, .related].contains($0) }
      .compactMap { $0.names.first }
  }

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
