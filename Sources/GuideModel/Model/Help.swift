/// The help section of a guide that gives levels of urgency.
public struct Help: Sendable, Hashable {
  /// The heading's line.
  public let line: Int
  /// The heading.
  public let heading: String
  /// What stands before the first level.
  public let intro: [Block]
  /// The levels, in the file's order.
  public let levels: [HelpLevel]

  /// A help section.
  public init(line: Int, heading: String, intro: [Block], levels: [HelpLevel]) {
    self.line = line
    self.heading = heading
    self.intro = intro
    self.levels = levels
  }
}

/// How soon help is needed, the most urgent first.
public enum Urgency: String, Sendable, Hashable, CaseIterable {
  /// Call emergency services now.
  case emergency
  /// Get medical help today.
  case urgent
  /// See a doctor or nurse.
  case routine
  /// Look after yourself at home.
  case selfCare
  /// The heading names no level.
  case unspecified
}

/// One level of the help section.
public struct HelpLevel: Sendable, Hashable {
  /// How soon.
  public let urgency: Urgency
  /// The heading as written.
  public let heading: String?
  /// The signs, one each.
  public let items: [Text]

  /// A level.
  public init(urgency: Urgency, heading: String?, items: [Text]) {
    self.urgency = urgency
    self.heading = heading
    self.items = items
  }
}
