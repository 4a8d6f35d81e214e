internal import GuideModel

/// The program's own words around a guide's, the same in every format.
enum Wording {
  static let contents = "Contents"
  static let links = "Links"
  static let relatedGuides = "Related guides"
  static let about = "About this guide"
  static let bottomLine = "Bottom line"
  static let disclaimer = "Disclaimer"
  static let disclaimerHeading = "Medical disclaimer"
  static let builtInDisclaimer = "Disclaimer (the program's own: this guide has none)"
  static let notGiven = "not given"
  static let notCheckedByClinician = "Not checked by a clinician"
  static let helpPointer = "When to get help"

  /// What closes every answer that quotes a guide.
  static let quotation =
    "These are the guide's own words, found by matching yours. This is general information, "
    + "not a diagnosis. If it feels like an emergency, call your local emergency number now."

  /// The line over a guide from outside the library, nil for one of the library.
  static func heading(for origin: Origin) -> String? {
    switch origin {
    case .library: nil
    case .file("-"): "From standard input, not part of this library"
    case .file(let name): "From \(name), not part of this library"
    }
  }

  /// The heading of a disclaimer, which says whose words it is.
  static func heading(of disclaimer: Disclaimer) -> String {
    disclaimer.isBuiltIn ? builtInDisclaimer : disclaimer.heading ?? Wording.disclaimer
  }

  /// The heading of a level of urgency: the guide's, or what the level means.
  static func heading(of level: HelpLevel) -> String {
    if let heading = level.heading { return heading }
    return switch level.urgency {
    case .emergency: "Call emergency services now if"
    case .urgent: "Get medical help today if"
    case .routine: "See a doctor or nurse if"
    case .selfCare: "Look after yourself at home if"
    case .unspecified: "Get help if"
    }
  }

  /// A part of a guide, by its number and heading.
  static func place(_ entry: ContentsEntry) -> String {
    "section \(entry.number), “\(entry.heading)”"
  }

  /// A command that shows a guide or a part of it.
  static func command(showing name: String, section: Int? = nil) -> String {
    "guide show " + name + (section.map { " -s \($0)" } ?? "")
  }

  /// What stands for an image.
  static func image(_ description: String) -> String {
    description.isEmpty ? "[Image]" : "[Image: " + description + "]"
  }

  /// A number and what it counts.
  static func count(_ number: Int, _ one: String) -> String {
    "\(number) \(one)" + (number == 1 ? "" : "s")
  }
}

extension Day {
  /// The day in words, as the NHS writes dates: "11 April 2025".
  var inWords: String { "\(day) " + Day.months[month - 1] + " \(year)" }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
