import GuideWords

/// What a guide can say of itself, in "About this guide" or in front matter.
package enum AboutKey: String, Sendable, CaseIterable {
  case alsoCalled = "Also called"
  case audience = "For"
  case region = "Region"
  case author = "Written by"
  case reviewer = "Reviewed by"
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
  package var synonyms: [String] {
    switch self {
    case .alsoCalled: ["aliases", "also known as"]
    case .audience: ["audience"]
    case .region: []
    case .author: ["author"]
    case .reviewer: ["reviewer", "medically reviewed by", "clinically reviewed by"]
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

  /// Whether its value is a day.
  package var isDay: Bool {
    switch self {
    case .published, .updated, .reviewed, .nextReview: true
    case .alsoCalled, .audience, .region, .author, .reviewer, .clinicalCheck, .licence, .tags,
      .title, .source:
      false
    }
  }

  /// The key that a text names, its case and dashes ignored.
  package init?(named text: String) {
    var name = text.foldedBytes
    for index in name.indices where "_-".utf8.contains(name[index]) {
      name[index] = UInt8(ascii: " ")
    }
    // There are too few keys for a dictionary to pay: making it takes longer than all look-ups.
    guard let key = AboutKey.allCases.first(where: { $0.isSpelt(name) }) else { return nil }
    self = key
  }

  private func isSpelt(_ name: [UInt8]) -> Bool {
    rawValue.isSpelt(name) || synonyms.contains { $0.isSpelt(name) }
  }
}

extension String {
  /// Whether a name is the text, in any case; the name itself is in lower case.
  fileprivate func isSpelt(_ name: [UInt8]) -> Bool {
    guard utf8.count == name.count else { return false }
    let characters = utf8Span
    let bytes = characters.span
    for place in bytes.indices where bytes[place].lowercased != name[place] { return false }
    return true
  }
}

/// A line `Key: value`.
package struct AboutEntry: Sendable, Hashable {
  /// The line it stands on.
  package let line: Int
  /// The key as written.
  package let name: String
  /// The key, where it is a known one.
  package let key: AboutKey?
  /// The value, without blanks at its ends; may be empty.
  package let value: String

  /// The entry that a line gives; nil where it holds no key before a colon.
  package init?(line: Int, _ text: String) {
    let characters = text.utf8Span
    let bytes = characters.span
    guard let colon = bytes.firstColon(before: 40) else { return nil }
    guard colon + 1 == bytes.count || bytes[colon + 1] == UInt8(ascii: " ") else { return nil }
    let name = String(text.part(0..<colon)).trimmed(of: .space)
    guard !name.isEmpty else { return nil }
    let value = String(text.part(colon + 1..<bytes.count)).trimmed(of: .space)
    self.init(line: line, name: name, value: value)
  }

  package init(line: Int, name: String, value: String) {
    self.line = line
    self.name = name
    key = AboutKey(named: name)
    self.value = value
  }

  /// The value as a list: `a, b` or `[a, b]`.
  package var list: [String] { value.listed }
}

extension String {
  /// The items of a list that is written `a, b` or `[a, b]`.
  package var listed: [String] {
    var items: [String] = []
    let bare = trimmed(of: "[]")
    let characters = bare.utf8Span
    let bytes = characters.span
    var start = 0
    for place in 0...bytes.count where place == bytes.count || bytes[place] == UInt8(ascii: ",") {
      let item = String(bare.part(start..<place)).trimmed(of: " \"")
      if !item.isEmpty { items.append(item) }
      start = place + 1
    }
    return items
  }
}

extension Span<UInt8> {
  /// Where the first colon stands, if it stands near the beginning.
  fileprivate func firstColon(before limit: Int) -> Int? {
    for place in 0..<Swift.min(count, limit) where self[place] == UInt8(ascii: ":") { return place }
    return nil
  }
}
