import GuideModel

/// The program's own words around a guide's, the same in every format.
enum Wording {
  static let contents = "Contents"
  static let links = "Links"
  static let findOnPage =
    "To find a word here or in a guide, use your browser's search (Ctrl+F, or Find in page)."
  static let allGuides = "All guides"
  static let source = "Source"
  static let about = "About this guide"
  static let disclaimerHeading = "Medical disclaimer"
  static let builtInDisclaimer = "Disclaimer (the program's own: this guide has none)"
  static let notGiven = "not given"
  static let notCheckedByClinician = "Not checked by a clinician"
  static let helpPointer = "When to get help"

  /// The line over a guide from outside the library, nil for one of the library.
  static func heading(for origin: Origin) -> String? {
    switch origin {
    case .library, .ownFile: nil
    case .file("-"): "From standard input, not part of this library"
    case .file(let name): "From \(name.harmless), not part of this library"
    }
  }

  /// The line under the title of a guide that stands in for a built-in one, nil for any other.
  static func standIn(for origin: Origin) -> String? {
    guard case .ownFile(let path) = origin else { return nil }
    return "From \(path.harmless), in place of the built-in guide"
  }

  /// A text of the program's own.
  static func text(_ words: String) -> Guide.Text { Guide.Text(line: 1, text: words) }

  /// The heading of a disclaimer, which says whose words it is.
  static func heading(of disclaimer: Guide.Disclaimer) -> Guide.Text {
    switch disclaimer {
    case .own(let heading, _): heading
    case .builtIn: text(builtInDisclaimer)
    }
  }

  /// A part of a guide, by its number and heading.
  static func place(_ entry: Guide.ContentsEntry) -> String {
    "section \(entry.number), “\(entry.heading.text)”"
  }

  /// A command that shows a guide or a part of it.
  static func command(showing name: String, section: Int? = nil) -> String {
    "guide show " + name + (section.map { " -s \($0)" } ?? "")
  }

  /// What stands for an image.
  static func image(_ description: String, title: String? = nil) -> String {
    let words = [description, title ?? ""].filter { !$0.isEmpty }
    return words.isEmpty ? "[Image]" : "[Image: " + words.joined(separator: ". ") + "]"
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
