public import GuideModel

/// What text is laid out for.
public struct TextLayout: Sendable, Hashable {
  /// How headings and stressed words stand out.
  public enum Style: Sendable, Hashable {
    /// By their place alone; stressed words stand between asterisks. No escape byte is written.
    case plain
    /// By the terminal's bold and italics (ECMA-48, SGR).
    case ansi
  }

  /// How the addresses of links are given.
  public enum Links: Sendable, Hashable {
    /// By number, with the addresses listed at the end.
    case footnotes
    /// As terminal hyperlinks (OSC 8).
    case hyperlinks
  }

  /// How the words that a search found stand out in their surroundings.
  public enum Matches: Sendable, Hashable {
    /// Not at all, so that what reads the text finds it as it stands in the guide.
    case unmarked
    /// As strongly stressed words do: in bold, or between asterisks.
    case stressed
  }

  /// Which characters may be written.
  public enum Characters: Sendable, Hashable {
    /// All of Unicode.
    case unicode
    /// ASCII only: look-alikes stand for other characters, "?" for those that have none.
    case ascii
  }

  /// The columns that a line may fill, nil where lines are not wrapped.
  public var width: Int?
  /// How headings and stressed words stand out.
  public var style: Style
  /// How the addresses of links are given.
  public var links: Links
  /// How the words that a search found stand out.
  public var matches: Matches
  /// Which characters may be written.
  public var characters: Characters
  /// The day on which the text is read, to tell what is overdue; nil where that is not told.
  public var today: Day?

  /// A layout; what a pipe gets unless more is said.
  public init(
    width: Int? = 80, style: Style = .plain, links: Links = .footnotes,
    matches: Matches = .unmarked, characters: Characters = .unicode,
    today: Day? = nil
  ) {
    self.width = width
    self.style = style
    self.links = links
    self.matches = matches
    self.characters = characters
    self.today = today
  }
}
