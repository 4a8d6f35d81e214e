/// A list of types, such as kinds of massage, with their effect.
public struct TypeList: Sendable, Hashable {
  /// The heading's line.
  public let line: Int
  /// The heading.
  public let heading: String
  /// Paragraphs around the list.
  public let intro: [Text]
  /// The types, in order.
  public let items: [TypeItem]

  /// A list of types.
  public init(line: Int, heading: String, intro: [Text], items: [TypeItem]) {
    self.line = line
    self.heading = heading
    self.intro = intro
    self.items = items
  }
}

/// One type and what the guide says of its effect.
public struct TypeItem: Sendable, Hashable {
  /// What the effect's words say about how likely the effect is.
  public enum EffectLevel: String, Sendable, Hashable {
    /// It seldom happens.
    case unlikely
    /// It can happen.
    case possible
    /// It mostly happens.
    case likely
    /// It gets better.
    case eases
    /// The text does not say.
    case notStated
  }

  /// The item's line.
  public let line: Int
  /// The type's name, nil where none can be told.
  public let name: String?
  /// What it is.
  public let description: String
  /// What it does to the symptom, in the guide's words.
  public let effect: String?
  /// The whole item: name, description and effect.
  public let text: String

  /// A type.
  public init(
    line: Int, name: String?, description: String, effect: String?, text: String
  ) {
    self.line = line
    self.name = name
    self.description = description
    self.effect = effect
    self.text = text
  }
}
