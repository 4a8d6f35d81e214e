/// What a section is for.
public enum Role: String, Sendable, Hashable, CaseIterable {
  /// Why it happens.
  case causes
  /// Whether it is normal.
  case normality
  /// What it feels like.
  case symptoms
  /// When to get help.
  case seekHelp
  /// What to do oneself.
  case selfCare
  /// How to keep it away.
  case prevention
  /// A list of types.
  case types
  /// Questions and answers.
  case faqs
  /// The main points.
  case takeaways
  /// The closing words.
  case bottomLine
  /// What the guide does not replace.
  case disclaimer
  /// What the guide rests on.
  case sources
  /// Guides to read next.
  case related
  /// Anything else.
  case other
}

/// A prose section.
public struct Section: Sendable, Hashable {
  /// The heading's line.
  public let line: Int
  /// The heading without mark-up or closing colon.
  public let heading: String
  /// What the section is for.
  public let role: Role
  /// What it says.
  public let blocks: [Block]

  /// A section.
  public init(line: Int, heading: String, role: Role, blocks: [Block]) {
    self.line = line
    self.heading = heading
    self.role = role
    self.blocks = blocks
  }
}

/// A numbered heading of the contents.
public struct ContentsEntry: Sendable, Hashable {
  /// The number, from 1.
  public let number: Int
  /// The heading's line.
  public let line: Int
  /// The heading.
  public let heading: String
  /// What the part is for.
  public let role: Role

  /// An entry.
  public init(number: Int, line: Int, heading: String, role: Role) {
    self.number = number
    self.line = line
    self.heading = heading
    self.role = role
  }
}
