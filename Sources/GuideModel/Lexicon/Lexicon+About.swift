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
  init?(named text: String) {
    var name = text.foldedBytes
    for index in name.indices where "_-".utf8.contains(name[index]) {
      name[index] = UInt8(ascii: " ")
    }
    // There are too few keys for a dictionary to pay: making it takes longer than all look-ups.
    guard let key = AboutKey.allCases.first(where: { $0.isSpelt(name) }) else { return nil }
    self = key
  }

  private func isSpelt(_ name: [UInt8]) -> Bool {
    rawValue.utf8.elementsEqual(name) { $0.lowercased == $1 }
      || synonyms.contains { $0.utf8.elementsEqual(name) }
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
    let bytes = text.utf8
    guard let colon = bytes.prefix(longestName).firstIndex(of: UInt8(ascii: ":")) else {
      return nil
    }
    let rest = text[bytes.index(after: colon)...]
    let name = String(text[..<colon]).trimmed(of: " ")
    guard !name.isEmpty, rest.isEmpty || rest.utf8.first == UInt8(ascii: " ") else { return nil }
    self.init(line: line, name: name, value: String(rest).trimmed(of: " "))
  }

  init(line: Int, name: String, value: String) {
    self.line = line
    self.name = name
    key = AboutKey(named: name)
    self.value = value
  }

  /// The value as a list: `a, b` or `[a, b]`.
  var list: [String] { value.listed }
}

extension String {
  /// The items of a list that is written `a, b` or `[a, b]`.
  var listed: [String] {
    var items: [String] = []
    let bare = trimmed(of: "[]")
    for part in bare.utf8.split(separator: UInt8(ascii: ",")) {
      let item = String(bare[part.startIndex..<part.endIndex]).trimmed(of: " \"")
      if !item.isEmpty { items.append(item) }
    }
    return items
  }
}
