/// What a guide can say of itself, in "About this guide" or in front matter.
enum AboutKey: String, Sendable, CaseIterable {
  case alsoCalled = "Also called"
  case audience = "For"
  case region = "Region"
  case author = "Written by"
  case published = "Published"
  case updated = "Updated"
  case reviewed = "Last checked"
  case nextReview = "Next check due"
  case clinicalCheck = "Checked by a clinician"
  case licence = "Licence"
  case tags = "Tags"
  case title = "Title"
  case source = "Source"

  /// The other spellings that are read as the key, folded.
  var synonyms: [String] {
    switch self {
    case .alsoCalled: ["aliases", "also known as"]
    case .audience: ["audience"]
    case .region: []
    case .author: ["author"]
    case .published: ["date"]
    case .updated: ["last updated"]
    case .reviewed: ["last reviewed", "reviewed"]
    case .nextReview: ["review due", "next review due", "next review"]
    case .clinicalCheck: ["clinical review", "clinical check"]
    case .licence: ["license"]
    case .tags: ["tag"]
    case .title, .source: []
    }
  }

  /// The key that a text names, its case and dashes ignored.
  init?(named text: some StringProtocol) {
    let name = String(text.folded.map { $0 == "_" || $0 == "-" ? " " : $0 }).trimmed(of: " ")
    let key = AboutKey.allCases.first {
      $0.rawValue.folded == name || $0.synonyms.contains(name)
    }
    guard let key else { return nil }
    self = key
  }
}

/// A line `Key: value`.
struct AboutEntry: Sendable, Hashable {
  /// The line it stands on.
  let line: Int
  /// The key as written.
  let name: String
  /// The key, where it is a known one.
  let key: AboutKey?
  /// The value, without blanks at its ends; may be empty.
  let value: String

  /// The entry that a line gives; nil where it holds no key before a colon.
  init?(line: Int, _ text: some StringProtocol) {
    let longestName = 40
    guard let colon = text.prefix(longestName).firstIndex(of: ":") else { return nil }
    let rest = text[text.index(after: colon)...]
    let name = String(text[..<colon]).trimmed(of: " ")
    guard !name.isEmpty, rest.isEmpty || rest.first == " " else { return nil }
    self.init(line: line, name: name, value: String(rest).trimmed(of: " "))
  }

  init(line: Int, name: String, value: String) {
    self.line = line
    self.name = name
    key = AboutKey(named: name)
    self.value = value
  }

  /// The value as a list: `a, b` or `[a, b]`.
  var list: [String] {
    value.trimmed(of: "[]").split(separator: ",").map { String($0).trimmed(of: " \"") }
      .filter { !$0.isEmpty }
  }
}
